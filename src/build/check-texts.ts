import { nearest } from '../core/nearest.ts';
import { bestOffered } from '../ui/texts/choose.ts';
import { isObject, type Fields } from './check-vendors.ts';
import { error, hint, type Found, type Path } from './found.ts';
import type { Known } from './known.ts';
import { textPlaces } from './text-places.ts';

/** More languages than this are not listed in a message. */
const LISTED = 12;

const unknown = (language: string, path: Path, there: readonly string[], atKey: boolean): Found => {
  const list = there.length > LISTED ? `one of the ${there.length} in docs/languages.md` : `one of ${there.join(', ')}`;
  return error('unknown-language', path, { language, there: list, ...hint(bestOffered(language, there)) }, atKey);
};

/** There must be texts in every language that the config offers. */
function checkOffered(config: Fields, there: readonly string[]): Found[] {
  const listed = Array.isArray(config['languages']) ? config['languages'] : [];
  return listed.flatMap((language, i) =>
    there.includes(String(language)) ? [] : [unknown(String(language), ['languages', i], there, false)],
  );
}

/** The site's own texts: in a language there is, or a region of it, and at places there are. */
function checkOwn(config: Fields, there: readonly string[] | undefined): Found[] {
  const texts = isObject(config['texts']) ? config['texts'] : {};
  return Object.entries(texts).flatMap(([language, own]) => {
    // `zh-TW` is spoken in the texts of `zh-Hant`, so what is said for it alone would never be seen.
    if (there && !`${language}-`.startsWith(`${bestOffered(language, there) ?? '?'}-`))
      return [unknown(language, ['texts', language], there, true)];
    const places = textPlaces(language);
    return Object.keys(isObject(own) ? own : {})
      .filter((place) => !places.includes(place))
      .map((place) => error('unknown-key', ['texts', language, place], hint(nearestPlace(place, places)), true));
  });
}

/** `title` alone is meant to be `banner.title`: whoever leaves the front away is told it. */
const nearestPlace = (place: string, places: readonly string[]): string | undefined =>
  nearest(place, places) ?? places.find((one) => one.endsWith(`.${place}`));

export const checkTexts = (config: Fields, { languages }: Known): Found[] => [
  ...(languages ? checkOffered(config, languages) : []),
  ...checkOwn(config, languages),
];
