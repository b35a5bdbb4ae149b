import type { Vendor } from '../../src/core/vendor.ts';

/** Every text in a record, with its place: `options.tagId.about`. */
export function* texts(value: unknown, place = ''): Generator<readonly [place: string, text: string]> {
  if (typeof value === 'string') yield [place, value];
  else if (value instanceof RegExp) yield [place, value.source];
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* texts(item, `${place}[${i}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, place ? `${place}.${key}` : key);
}

/** The `{names}` that the record's tags and signals hold, wherever they stand. */
export const placeholders = (parts: Partial<Pick<Vendor, 'tags' | 'stop' | 'signals'>>): string[] =>
  [...texts(Object.values(parts))].flatMap(([, text]) =>
    [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] as string),
  );
