import { readdirSync } from 'node:fs';
import type { ElementTexts, Texts } from '../../src/ui/texts/texts.ts';

const folder = new URL('../../src/ui/texts/', import.meta.url);

/** The language files there are, by their names. */
export const tags = readdirSync(folder)
  .filter((file) => /^[a-z]{2,3}(-[A-Za-z]+)*\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));

/** Everything that is said in a language, in whichever file. */
export interface Said extends Texts {
  readonly elements: ElementTexts;
}

const read = async (tag: string): Promise<[string, Said]> => {
  const load = async <T>(name: string): Promise<T> => ({ ...((await import(new URL(name, folder).href)) as T) });
  const { elements } = await load<Pick<Said, 'elements'>>(`elements/${tag}.ts`);
  return [tag, { ...(await load<Texts>(`${tag}.ts`)), elements }];
};

/** All languages, by tag. */
export const all: readonly (readonly [string, Said])[] = await Promise.all(tags.map(read));

/** Every text by its place. */
export function places(texts: object, place = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    const at = place ? `${place}.${key}` : key;
    return typeof value === 'string' ? [[at, value]] : places(value as object, at);
  });
}
