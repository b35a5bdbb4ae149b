import type { SiteConfig } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { checkSite } from './check-site.ts';
import type { Found } from './found.ts';
import type { Known } from './known.ts';
import { parseConfig } from './parse-config.ts';
import { offsetOf, placesOf, type Place } from './place.ts';

export type PlacedProblem = Problem & Place;

export interface CheckedConfig {
  /** Only where nothing is wrong with it; warnings do not count. */
  readonly config?: SiteConfig;
  /** In the order of the file. */
  readonly problems: readonly PlacedProblem[];
}

const placed = ({ code, level, path, args }: Found, place: Place): PlacedProblem => ({
  code,
  level,
  path: path.join('.'),
  ...(args && { args }),
  ...place,
});

/**
 * Whether a config file is right, and what is not, each with its place. Takes any text and never throws. What the page
 * checks for itself at run time is a part of this (see core/read-config.ts).
 */
export function checkConfig(source: string, known: Known): CheckedConfig {
  // Some editors begin a file with a byte order mark; it is not part of the text.
  const text = source.replace(/^\uFEFF/, '');
  const placeAt = placesOf(text);
  const parsed = parseConfig(text);
  if ('failed' in parsed) return { problems: [placed(parsed.failed, placeAt(parsed.offset))] };
  const found = [...parsed.found, ...checkSite(parsed.value, known)];
  const problems = found
    .map((one) => ({ one, offset: offsetOf(parsed.root, one.path, one.atKey ?? false) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ one, offset }) => placed(one, placeAt(offset)));
  const right = found.every(({ level }) => level === 'warning');
  return { ...(right && { config: parsed.value as SiteConfig }), problems };
}
