import type { Vendor } from '../core/vendor.ts';
import { addressOf } from './knowledge.ts';
import type { CommandSeen, RequestSeen } from './recording.ts';

const escaped = (text: string): string => text.replace(/[^\w]/g, '\\$&');

/** `https://x/gtag/js?id={id}` → what stood in an address at the place of each option. */
function template(src: string): { readonly expression: RegExp; readonly names: readonly string[] } {
  const parts = src.split(/\{(\w+)\}/);
  const names = parts.filter((_, i) => i % 2 === 1);
  const source = parts.map((part, i) => (i % 2 === 1 ? '([^/?&#]+)' : escaped(part))).join('');
  return { expression: new RegExp(`^${source}`), names };
}

/** Values by option, the likeliest first: what stands where the loader has it weighs more than what merely fits. */
const TEMPLATE = 1000;
/** What a short format fits by chance. */
const SHORTEST = 5;

/** The site's own ids with a vendor, as they were seen in its addresses and commands. */
export function optionsSeen(
  vendor: Vendor,
  requests: readonly RequestSeen[],
  commands: readonly CommandSeen[],
): Record<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  const count = (option: string, value: string, weight: number): void => {
    const rule = vendor.options[option];
    if (!rule?.format.test(value)) return;
    const values = counts.get(option) ?? new Map<string, number>();
    values.set(value, (values.get(value) ?? 0) + weight);
    counts.set(option, values);
  };
  const templates = vendor.tags.flatMap((tag) =>
    tag.kind === 'script' ? [template(tag.src)] : tag.kind === 'style' ? [template(tag.href)] : [],
  );
  const names = Object.keys(vendor.options);
  for (const { url } of requests) {
    for (const { expression, names: placed } of templates) {
      const found = expression.exec(url);
      placed.forEach((name, i) => {
        if (found) count(name, decodeURIComponent(found[i + 1] ?? ''), TEMPLATE);
      });
    }
    const address = addressOf(url);
    const values = [...(address?.searchParams.values() ?? []), ...(address?.pathname.split(/[/;]/) ?? [])];
    const ids = ['id', 'tid', 'ti', 'pid', 'site', 'tagid'].map((key) => address?.searchParams.get(key) ?? '');
    for (const name of names) {
      for (const value of values) if (value.length >= SHORTEST) count(name, value, 1);
      for (const value of ids) count(name, value, 10);
    }
  }
  for (const { command, values } of commands)
    if (command === 'config' && typeof values['id'] === 'string')
      for (const name of names) count(name, values['id'], TEMPLATE);
  return Object.fromEntries(
    [...counts].map(([option, values]) => {
      const sorted = [...values].sort((a, b) => b[1] - a[1]);
      const most = sorted[0]?.[1] ?? 0;
      // Where the loader's own place was seen, a value that merely has the format is noise.
      return [option, sorted.filter(([, weight]) => most < TEMPLATE || weight >= TEMPLATE).map(([value]) => value)];
    }),
  );
}
