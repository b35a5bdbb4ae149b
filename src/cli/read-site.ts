import { readdir } from 'node:fs/promises';
import { BANNER_LANGUAGE, loadConfig, nameOf, type Choice, type PlacedProblem } from '../build/index.ts';
import type { SiteConfig } from '../core/config.ts';
import type { Io, Package } from './io.ts';

/** Languages that the package has texts for; unknown where it has not been built. */
export async function languagesOf(templates: URL): Promise<readonly string[] | undefined> {
  try {
    const names = await readdir(new URL('texts/', templates));
    return [
      ...new Set([BANNER_LANGUAGE, ...names.filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -3))]),
    ];
  } catch {
    return undefined;
  }
}

/** A config file with what was chosen of it. */
export interface ReadSite {
  readonly file: string;
  /** Only where it is one config, and nothing is wrong with it. */
  readonly config?: SiteConfig;
  readonly problems: readonly PlacedProblem[];
  /** Which of the configs in it that is, where it is one. */
  readonly chosen: Choice;
  /** Names of the configs in it that were checked; empty for a file that holds one. */
  readonly names: readonly string[];
  /** Those of them that are right. */
  readonly right: boolean;
}

const quoted = (names: readonly (string | undefined)[]): string =>
  [...new Set(names.flatMap((name) => (name === undefined ? [] : [`"${name}"`])))].join(', ');

/** Reads and checks a config file; `unreadable` says why there is none to check, or what was not to be found in it. */
export async function readSite(
  file: string | undefined,
  chosen: Choice,
  { cwd }: Io,
  { catalogue, templates }: Package,
): Promise<ReadSite | { readonly unreadable: string }> {
  const there = await languagesOf(templates);
  const known = { vendors: catalogue, ...(there && { languages: there }) };
  const loaded = await loadConfig(cwd, file, known);
  if ('unreadable' in loaded) return loaded;
  const { file: name } = loaded;
  for (const kind of ['site', 'environment'] as const) {
    const wanted = chosen[kind];
    const all = loaded.checked.combinations;
    if (wanted === undefined || all.length === 0 || all.some((one) => one[kind] === wanted)) continue;
    const instead = quoted(all.map((one) => one[kind]));
    return { unreadable: `${name} has no ${kind} "${wanted}"${instead ? `, but ${instead}` : ''}.` };
  }
  const again =
    chosen.site === undefined && chosen.environment === undefined ? loaded : await loadConfig(cwd, file, known, chosen);
  if ('unreadable' in again) return again;
  const { config, problems, combinations } = again.checked;
  const [only] = combinations.length === 1 ? combinations : [];
  return {
    file: name,
    ...(config && { config }),
    problems,
    chosen: {
      ...(only?.site !== undefined && { site: only.site }),
      ...(only?.environment !== undefined && { environment: only.environment }),
    },
    names: combinations.map(nameOf).filter(Boolean),
    right: combinations.length > 0 && combinations.every((one) => one.config !== undefined),
  };
}

/** The same for a command that works on one config: where the file holds several, one must have been named. */
export async function readOne(...given: Parameters<typeof readSite>): ReturnType<typeof readSite> {
  const site = await readSite(...given);
  if ('unreadable' in site || site.names.length < 2) return site;
  const { file, names } = site;
  return {
    unreadable: `${file} holds ${names.length} configs (${names.join(', ')}): name one with --site and --environment.`,
  };
}
