import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { isSameSite } from '../../core/site.ts';
import type { Run, State } from '../recording.ts';
import { choose, lookAtBanner, meet, NotPossible, withdraw, type Chosen } from './choose.ts';
import { readHtml, type TagsOf } from './html.ts';
import type { AuditSettings, Progress } from './settings.ts';
import { Visitor } from './visitor.ts';

type Mutable<T> = { -readonly [key in keyof T]: T[key] };
/** What a state finds out besides what the recorder notes. */
type Found = Partial<Mutable<Pick<Run, 'clicks' | 'settled' | 'goneByScrolling' | 'banner' | 'choices'>>>;

export interface Task {
  readonly browser: Browser;
  readonly state: State;
  readonly region: string | undefined;
  readonly settings: AuditSettings;
  readonly tagsOf: TagsOf;
  /** Pages to visit; the first state adds what it finds to them. */
  readonly pages: readonly string[];
  /** Called with what a page links to; says which pages are to be visited further. */
  readonly more?: (links: readonly string[], from: string) => readonly string[];
  readonly tell: (progress: Progress) => void;
}

const inRegion = (url: string, { region, settings }: Task): string => {
  const { regionWay: way } = settings;
  if (way.by !== 'query' || region === undefined) return url;
  const address = new URL(url);
  address.searchParams.set(way.name, region);
  return address.href;
};

async function signIn(visitor: Visitor, page: Page, url: string): Promise<void> {
  const { settings, state, region, seen } = visitor;
  const { regionWay: way, before } = settings;
  if (way.by === 'cookie' && region !== undefined) await visitor.setCookie(way.name, region, url);
  if (before === undefined) return;
  seen.paused = true;
  const module = (await import(pathToFileURL(before).href)) as { readonly default?: unknown };
  if (typeof module.default !== 'function') throw new Error(`${before} has no function as its default export`);
  await (module.default as (page: Page, about: object) => Promise<void>)(page, { url, state, region });
  await visitor.settle();
  seen.paused = false;
}

/** Down to the end of the page, as somebody who reads: that is no answer. */
async function scroll(visitor: Visitor, page: Page): Promise<boolean> {
  visitor.seen.route = 'scroll';
  await page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
  });
  await page.mouse.wheel({ deltaY: 400 }).catch(() => undefined);
  await visitor.settle();
  await visitor.note(page);
  return visitor.seen.visits.at(-1)?.asked ?? false;
}

/** A step through the history; a restored page does not load again, so it is not waited for as one that does. */
async function back(visitor: Visitor, page: Page, url: string): Promise<void> {
  const { seen } = visitor;
  Object.assign(seen, { page: url, route: 'back', visit: seen.visit + 1, restored: false });
  await page
    .evaluate(() => {
      setTimeout(() => {
        history.back();
      });
    })
    .catch(() => undefined);
  await sleep(150);
  await visitor.settle();
  await visitor.note(page, { loaded: true, status: 200 });
}

async function tour(task: Task, visitor: Visitor, page: Page, pages: readonly string[]): Promise<void> {
  for (const url of pages) {
    task.tell({ at: 'page', state: task.state, url });
    await visitor.goto(page, inRegion(url, task));
  }
}

/** Whether the page that was just visited came. */
const isThere = (visitor: Visitor): boolean => visitor.seen.visits.at(-1)?.status !== undefined;

async function keepBanner(visitor: Visitor, page: Page, found: Found, keyboard: boolean): Promise<void> {
  const banner = await lookAtBanner(visitor, page, keyboard);
  if (banner) found.banner = banner;
}

function keepChoice(found: Found, chosen: Chosen): void {
  Object.assign(found, { clicks: chosen.clicks, settled: chosen.settled });
  if (chosen.choices) found.choices = chosen.choices;
}

async function undecided(task: Task, visitor: Visitor, page: Page, found: Found): Promise<void> {
  const { state, settings, more } = task;
  const first = state === 'no-choice';
  const pages = [...task.pages];
  for (let i = 0; i < pages.length; i++) {
    const url = pages[i] as string;
    task.tell({ at: 'page', state, url });
    const html = readHtml(page);
    await visitor.goto(page, inRegion(url, task));
    if (!isThere(visitor)) continue;
    if (i === 0) {
      await begin(visitor, page);
      await keepBanner(visitor, page, found, false);
      await visitor.shoot(page, 'Before a choice');
    }
    if (first) visitor.seen.tags.push(...task.tagsOf(await html(), url));
    if (first && more) {
      const links = (await visitor.look(page, (eyes) => eyes.links(), undefined)) ?? [];
      pages.push(...more(links, url).filter((one) => !pages.includes(one)));
    }
    if (i === 0 && first && settings.states.length > 0) {
      const asked = visitor.seen.visits.at(-1)?.asked ?? false;
      const still = await scroll(visitor, page);
      if (asked && !still) found.goneByScrolling = true;
      if (!still) continue;
      await keepBanner(visitor, page, found, true);
    }
  }
}

/** Who asks on the first page. It may begin later than the page is quiet: the visit is noted again with it. */
async function begin(visitor: Visitor, page: Page): Promise<boolean> {
  const { visits } = visitor.seen;
  const asked = await meet(visitor, page);
  const last = visits.at(-1);
  if (asked && last && !last.asked) visits[visits.length - 1] = { ...last, asked, reopen: true };
  return asked;
}

async function answer(
  task: Task,
  visitor: Visitor,
  page: Page,
  found: Found,
  kind: 'accept' | 'refuse' | 'one',
): Promise<void> {
  const [first = ''] = task.pages;
  await visitor.goto(page, inRegion(first, task));
  if (!isThere(visitor)) throw new NotPossible('The first page did not load.');
  await begin(visitor, page);
  await keepBanner(visitor, page, found, false);
  await visitor.shoot(page, 'Before the choice');
  const chosen = await choose(visitor, page, kind);
  keepChoice(found, chosen);
  await visitor.settle();
  await visitor.note(page);
  await visitor.shoot(page, 'After the choice');
}

async function secondTab(visitor: Visitor, url: string): Promise<Page> {
  const tab = await visitor.tab();
  await visitor.goto(tab, url, 'second-tab');
  return tab;
}

async function carryOut(task: Task, visitor: Visitor, page: Page, found: Found): Promise<void> {
  const { pages, state } = task;
  const [first = ''] = pages;
  switch (state) {
    case 'no-choice':
    case 'gpc':
      await undecided(task, visitor, page, found);
      return;
    case 'accepted':
    case 'one-vendor':
      await answer(task, visitor, page, found, state === 'accepted' ? 'accept' : 'one');
      await tour(task, visitor, page, pages);
      return;
    case 'refused':
      await answer(task, visitor, page, found, 'refuse');
      await tour(task, visitor, page, pages);
      if (pages.length > 1) await back(visitor, page, pages.at(-2) ?? first);
      await secondTab(visitor, inRegion(first, task));
      return;
    case 'withdrawn': {
      await answer(task, visitor, page, found, 'accept');
      const other = await secondTab(visitor, inRegion(first, task));
      await page.bringToFront();
      await visitor.goto(page, inRegion(pages[1] ?? first, task));
      await withdraw(visitor, page);
      await visitor.settle();
      visitor.seen.visit++;
      await visitor.note(page);
      await visitor.shoot(page, 'After the withdrawal');
      if (pages.length > 1) await back(visitor, page, first);
      visitor.seen.route = 'second-tab';
      await other.bringToFront();
      await visitor.settle();
      await page.bringToFront();
      await tour(task, visitor, page, pages);
    }
  }
}

/** One visitor from the first page to the last. What fails is said in the run and does not end the audit. */
export async function runState(task: Task): Promise<Run> {
  const { browser, state, region, settings } = task;
  const visitor = await Visitor.open(browser, state, region, settings);
  const found: Found = {};
  let outcome: Pick<Run, 'outcome' | 'reason'> = { outcome: 'done' };
  try {
    const page = await visitor.tab();
    await signIn(visitor, page, task.pages[0] ?? '');
    await carryOut(task, visitor, page, found);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    outcome = { outcome: error instanceof NotPossible ? 'not-possible' : 'failed', reason };
  }
  await visitor.close();
  const { only } = settings;
  return {
    state,
    ...(region !== undefined && { region }),
    regime: settings.regimeOf(region),
    ...outcome,
    ...(visitor.manager && { manager: visitor.manager.id }),
    ...(state === 'one-vendor' && only && { only: only.vendor }),
    ...found,
    ...visitor.seen.data(),
  };
}

/** Whether a link leads to a page of the site, not to a file. */
export const isPage = (url: string, start: readonly string[]): boolean =>
  URL.canParse(url) &&
  start.some((one) => isSameSite(new URL(one).hostname, new URL(url).hostname)) &&
  !/\.(pdf|zip|jpe?g|png|gif|webp|avif|svg|mp[34]|webm|docx?|xlsx?|pptx?|ics|xml|txt|json|css|js)$/i.test(
    new URL(url).pathname,
  );
