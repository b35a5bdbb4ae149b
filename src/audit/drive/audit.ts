import type { Browser } from 'puppeteer-core';
import { pattern } from '../../core/glob.ts';
import type { Run, SiteSeen, State } from '../recording.ts';
import type { TagsOf } from './html.ts';
import { launch, type Launched } from './launch.ts';
import { isPage, runState, type Task } from './run.ts';
import type { AuditSettings, Progress } from './settings.ts';
import { fetcher, readGpcFile, readRobots, readSitemap } from './site-files.ts';

export interface Recorded {
  readonly version: string;
  readonly runs: readonly Run[];
  readonly site: SiteSeen;
  readonly pages: readonly string[];
}

/** Runs that an earlier, interrupted audit has finished. */
export interface Kept {
  readonly find: (state: State, region: string | undefined) => Run | undefined;
  readonly keep: (run: Run, pages: readonly string[]) => Promise<void>;
  readonly pages?: readonly string[];
}

const isSitemap = (url: string): boolean => /\.xml(\.gz)?$/i.test(new URL(url).pathname);

/** Which pages there are to visit: those given, those of sitemaps, and, while the first visitor is on the way, links. */
async function frontier(
  settings: AuditSettings,
  browser: Browser,
): Promise<{ pages: string[]; site: SiteSeen; more: NonNullable<Task['more']> }> {
  const files = await fetcher(browser, settings.timeout);
  const { start, maxPages, depth, exclude } = settings;
  const origins = [...new Set(start.map((url) => new URL(url).origin))];
  const permits = new Map<string, (url: string) => boolean>();
  if (settings.robots) for (const origin of origins) permits.set(origin, await readRobots(origin, files.text));
  const gpcFile = await readGpcFile(origins[0] ?? '', files.text);
  const wanted = (url: string): boolean =>
    !exclude.some((glob) => pattern(glob).test(new URL(url).pathname)) &&
    (permits.get(new URL(url).origin)?.(url) ?? true);
  const pages: string[] = [];
  for (const url of start)
    pages.push(...(isSitemap(url) ? (await readSitemap(url, files.text, maxPages)).filter(wanted) : [url]));
  await files.close();
  const depths = new Map(pages.map((url) => [url, 0]));
  const more = (links: readonly string[], from: string): string[] => {
    const at = (depths.get(from) ?? 0) + 1;
    if (at > depth) return [];
    const fresh = [...new Set(links)].filter((url) => !depths.has(url) && isPage(url, start) && wanted(url));
    const taken = fresh.slice(0, Math.max(0, maxPages - depths.size));
    for (const url of taken) depths.set(url, at);
    return taken;
  };
  return { pages: [...new Set(pages)].slice(0, maxPages), site: { gpcFile }, more };
}

/** Sends a visitor through the site in every state, and says what each of them met. */
export async function record(
  settings: AuditSettings,
  tagsOf: TagsOf,
  kept: Kept,
  tell: (progress: Progress) => void,
): Promise<Recorded> {
  const start = (gpc: boolean): Promise<Launched> => launch({ ...settings.launch, gpc });
  const main = await start(false);
  const { browser } = main;
  // Firefox sends the signal by a preference of the whole browser.
  const needsOther = settings.launch.engine === 'firefox' && settings.states.includes('gpc');
  let other: Promise<Launched> | undefined;
  try {
    const { pages, site, more } = await frontier(settings, browser);
    if (kept.pages) pages.splice(0, pages.length, ...kept.pages);
    const regions: readonly (string | undefined)[] = settings.regions.length > 0 ? settings.regions : [undefined];
    const todo = regions.flatMap((region) => settings.states.map((state) => ({ state, region })));
    const runs = new Map<number, Run>();
    const carryOut = async (i: number): Promise<void> => {
      const { state, region } = todo[i] as (typeof todo)[number];
      const said = { at: 'run' as const, state, ...(region !== undefined && { region }), of: todo.length };
      const earlier = kept.find(state, region);
      const run =
        earlier ??
        (await runState({
          browser: state === 'gpc' && needsOther ? await withSignal() : browser,
          ...{ state, region, settings, tagsOf, pages, tell },
          ...(i === 0 && !kept.pages && { more: gather }),
        }));
      runs.set(i, run);
      if (!earlier) await kept.keep(run, pages);
      tell({ ...said, done: runs.size });
    };
    const withSignal = async (): Promise<Browser> => {
      other ??= start(true);
      return (await other).browser;
    };
    const gather: NonNullable<Task['more']> = (links, from) => {
      const further = more(links, from);
      pages.push(...further);
      return further;
    };
    // The first visitor finds the pages; then several walk at a time.
    if (todo.length > 0) await carryOut(0);
    let next = 1;
    const worker = async (): Promise<void> => {
      while (next < todo.length) await carryOut(next++);
    };
    await Promise.all(Array.from({ length: settings.parallel }, worker));
    return {
      version: await browser.version(),
      runs: todo.map((_, i) => runs.get(i) as Run),
      site,
      pages,
    };
  } finally {
    await main.close();
    await (await other)?.close();
  }
}
