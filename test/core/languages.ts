import { readdirSync } from 'node:fs';
import type { Texts } from '../../src/ui/texts/texts.ts';

const folder = new URL('../../src/ui/texts/', import.meta.url);

/** The language files there are, by their names. */
export const tags = readdirSync(folder)
  .filter((file) => /^[a-z]{2,3}(-[A-Za-z]+)*\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));

const read = async (tag: string): Promise<[string, Texts]> => [
  tag,
  { ...((await import(new URL(`${tag}.ts`, folder).href)) as Texts) },
];

/** All languages, by tag. */
export const all: readonly (readonly [string, Texts])[] = await Promise.all(tags.map(read));

/** Every text by its place. */
export function places(texts: object, place = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    const at = place ? `${place}.${key}` : key;
    return typeof value === 'string' ? [[at, value]] : places(value as object, at);
  });
}
