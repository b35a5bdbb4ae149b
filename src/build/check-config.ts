import type { SiteConfig } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { checkSite } from './check-site.ts';
import { isObject } from './check-vendors.ts';
import { combinationsOf, isChosen, nameOf, type Choice } from './combinations.ts';
import type { Found } from './found.ts';
import type { Known } from './known.ts';
import { mergeLayers, originOf } from './merge-config.ts';
import { parseConfig, type Parsed } from './parse-config.ts';
import { offsetOf, placesOf, type Place } from './place.ts';

export interface PlacedProblem extends Problem, Place {
  /** Where a file holds several configs and not all have the problem: those that have it, such as `shop in staging`. */
  readonly in?: readonly string[];
}

/** One site in one environment. */
export interface CheckedCombination extends Choice {
  /** Only where nothing is wrong with it; warnings do not count. */
  readonly config?: SiteConfig;
}

export interface CheckedConfig {
  /** What was chosen, where it is one config and nothing is wrong with it; warnings do not count. */
  readonly config?: SiteConfig;
  /** What was chosen: one, for a file without `sites` and `environments`; none where the file cannot be read. */
  readonly combinations: readonly CheckedCombination[];
  /** In the order of the file. */
  readonly problems: readonly PlacedProblem[];
}

const placed = ({ code, level, path, args }: Found, place: Place, within: readonly string[] = []): PlacedProblem => ({
  code,
  level,
  path: path.join('.'),
  ...(args && { args }),
  ...place,
  ...(within.length > 0 && { in: within }),
});

/** The same problem of several combinations, once, with the names of those that have it. */
class Finds {
  readonly #byKey = new Map<string, { readonly one: Found; readonly within: string[] }>();

  add(one: Found, within?: string): void {
    const key = JSON.stringify([one.code, one.path, one.args]);
    const there = this.#byKey.get(key) ?? { one, within: [] };
    this.#byKey.set(key, there);
    if (within !== undefined && !there.within.includes(within)) there.within.push(within);
  }

  /** `all`: how many combinations there are; what all of them have is said of none by name. */
  list(all: number): { readonly one: Found; readonly within: readonly string[] }[] {
    return [...this.#byKey.values()].map(({ one, within }) => ({ one, within: within.length < all ? within : [] }));
  }
}

const isRight = (found: readonly Found[]): boolean => found.every(({ level }) => level === 'warning');

/** The same for a config that has been parsed, out of a text: `text` is where its places are counted. */
export function checkParsed(parsed: Parsed, text: string, known: Known, chosen: Choice = {}): CheckedConfig {
  const placeAt = placesOf(text);
  if ('failed' in parsed) return { problems: [placed(parsed.failed, placeAt(parsed.offset))], combinations: [] };
  const finds = new Finds();
  for (const one of parsed.found) finds.add(one);
  const { combinations, found } = combinationsOf(isObject(parsed.value) ? parsed.value : {});
  for (const one of found) finds.add(one);
  const wanted = combinations.filter((one) => isChosen(one, chosen));
  const checked = wanted.map(({ site, environment, layers }): CheckedCombination => {
    const value = isObject(parsed.value) ? mergeLayers(layers) : parsed.value;
    const inside = checkSite(value, known);
    for (const one of inside)
      finds.add(
        { ...one, path: originOf(layers, one.path) },
        nameOf({ ...(site !== undefined && { site }), ...(environment !== undefined && { environment }) }),
      );
    return {
      ...(site !== undefined && { site }),
      ...(environment !== undefined && { environment }),
      ...(isRight([...parsed.found, ...inside]) && { config: value as SiteConfig }),
    };
  });
  const problems = finds
    .list(wanted.length)
    .map(({ one, within }) => ({ one, within, offset: offsetOf(parsed.root, one.path, one.atKey ?? false) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ one, within, offset }) => placed(one, placeAt(offset), within));
  const [only] = checked;
  const right = checked.length === 1 && only?.config ? { config: only.config } : {};
  return { ...right, problems, combinations: checked };
}

/**
 * Whether a config file is right, and what is not, each with its place: every site in every environment, or those that
 * were chosen. Takes any text and never throws. What the page checks for itself at run time is a part of this (see
 * core/read-config.ts).
 */
export function checkConfig(source: string, known: Known, chosen?: Choice): CheckedConfig {
  // Some editors begin a file with a byte order mark; it is not part of the text.
  const text = source.replace(/^\uFEFF/, '');
  return checkParsed(parseConfig(text), text, known, chosen);
}
