import type { TagValue } from './vendor.ts';

/**
 * Puts the site's ids in place of `{measurementId}`, through arrays and objects. In an address they are encoded. A part
 * for which there is no value is left out: `undefined`, and in a list nothing.
 */
export function fill(value: TagValue, options: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') {
    const missing = (value.match(/\{\w+\}/g) ?? []).some((name) => options[name.slice(1, -1)] === undefined);
    if (missing) return undefined;
    const encode = value.startsWith('https:') ? encodeURIComponent : String;
    return value.replace(/\{(\w+)\}/g, (_, name: string) => encode(options[name] ?? ''));
  }
  if (Array.isArray(value))
    return value.map((entry: TagValue) => fill(entry, options)).filter((entry) => entry !== undefined);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value as Record<string, TagValue>).map(
      ([key, entry]) => [key, fill(entry, options)] as const,
    );
    return entries.some(([, entry]) => entry === undefined) ? undefined : Object.fromEntries(entries);
  }
  return value;
}
