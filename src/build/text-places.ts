import { elements } from '../ui/texts/elements/en.ts';
import { banner, law, preferences } from '../ui/texts/en.ts';
import { preferences as translated } from '../ui/texts/es.ts';

function placesOf(texts: object, place: string): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const at = place ? `${place}.${key}` : key;
    return typeof value === 'object' && value !== null ? placesOf(value, at) : [at];
  });
}

/** Where a text stands that a site can replace: `banner.title`. English lacks those of vendors, which its records have. */
const PLACES = placesOf({ banner, law, preferences: { ...preferences, vendors: translated.vendors }, elements }, '');
const PLURALS = PLACES.filter((place) => place.endsWith('.other')).map((place) => place.slice(0, -'other'.length));

/** The places in a language: its texts by number have forms of their own. */
export function textPlaces(language: string): readonly string[] {
  let forms: readonly string[] = [];
  try {
    forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  } catch {
    // Not a language; that is said elsewhere.
  }
  const plain = PLACES.filter((place) => !PLURALS.some((plural) => place.startsWith(plural)));
  return [...plain, ...PLURALS.flatMap((plural) => forms.map((form) => plural + form))];
}
