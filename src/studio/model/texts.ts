import { isObject, type Fields } from '../../build/check-vendors.ts';
import { textPlaces } from '../../build/text-places.ts';
import { elements as elementsInEnglish } from '../../ui/texts/elements/en.ts';
import { loadElementTexts } from '../../ui/texts/elements/languages.ts';
import * as english from '../../ui/texts/en.ts';
import { loadTexts } from '../../ui/texts/languages.ts';

export interface TextRow {
  /** `banner.title`. */
  readonly place: string;
  /** What comes along; empty for the few that a language has no text for. */
  readonly standard: string;
  /** The site's own; empty where it has none. */
  readonly own: string;
  /** Names in braces that the standard has and the site's own lacks. */
  readonly missing: readonly string[];
}

/** Place → text. */
export type Standard = ReadonlyMap<string, string>;

function flat(texts: unknown, place: string, into: Map<string, string>): void {
  if (typeof texts === 'string') into.set(place, texts);
  else if (isObject(texts))
    for (const [key, one] of Object.entries(texts)) flat(one, place ? `${place}.${key}` : key, into);
}

/** What a module exports has no prototype, or is the module itself. */
const isModule = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The texts that come along in a language. */
export async function standardTexts(language: string): Promise<Standard> {
  const main: unknown = language === 'en' ? english : await loadTexts(language);
  const more: unknown = language === 'en' ? { elements: elementsInEnglish } : await loadElementTexts(language);
  const found = new Map<string, string>();
  for (const group of ['banner', 'law', 'preferences']) if (isModule(main)) flat(main[group], group, found);
  if (isModule(more)) flat(more['elements'], 'elements', found);
  return found;
}

const namesIn = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];

/** Every text that a site can replace, in the order of the interface. */
export function textRows(config: Fields, language: string, standard: Standard): readonly TextRow[] {
  const all = isObject(config['texts']) ? config['texts'][language] : undefined;
  return textPlaces(language).map((place) => {
    const value = isObject(all) ? all[place] : undefined;
    const own = typeof value === 'string' ? value : '';
    const text = standard.get(place) ?? '';
    return { place, standard: text, own, missing: own ? namesIn(text).filter((name) => !own.includes(name)) : [] };
  });
}

/** Parts of the interface, by the beginnings of the places. */
export const GROUPS = ['banner', 'preferences', 'law', 'elements'] as const;
