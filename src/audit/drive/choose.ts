import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BannerSeen, ChoicesSeen } from '../recording.ts';
import { selectorsOf, type Visitor } from './visitor.ts';

/** Why an answer could not be given. */
export class NotPossible extends Error {}

const WITHIN = 4000;
/** Presses of Tab until a button has to have had the focus. */
const TABS = 40;

async function until<T>(ask: () => Promise<T | undefined | false>, within = WITHIN): Promise<T | undefined> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) return undefined;
    await sleep(60);
  }
}

/** A person's click; one on an element that is still moving is tried again. `before` is done at the last moment. */
async function click(visitor: Visitor, page: Page, selector: string, before?: () => void): Promise<boolean> {
  const clicked = await until(async () => {
    const element = await visitor.element(page, selector);
    if (!element) return false;
    before?.();
    return element.click().then(
      () => true,
      () => false,
    );
  });
  return clicked === true;
}

const isThere = async (visitor: Visitor, page: Page, selector: string): Promise<boolean> =>
  (await visitor.element(page, selector)) !== undefined;

/** Which consent manager asks here, once it has begun; and whether it asks. */
export async function meet(visitor: Visitor, page: Page): Promise<boolean> {
  const { managers } = visitor.settings;
  const list = managers.map(({ id, detect }) => ({ id, detect }));
  const find = async (): Promise<boolean> => {
    const id = await visitor.look(page, (eyes, known) => eyes.manager(known), list);
    visitor.manager = managers.find((one) => one.id === id) ?? visitor.manager;
    return visitor.manager !== undefined && isThere(visitor, page, visitor.manager.banner);
  };
  return (await until(find, 2500)) === true;
}

/** How the first layer looks, and whether Tab alone leads to its buttons. */
export async function lookAtBanner(visitor: Visitor, page: Page, keyboard: boolean): Promise<BannerSeen | undefined> {
  const selectors = selectorsOf(visitor.manager);
  if (!selectors || !(await isThere(visitor, page, selectors.banner))) return undefined;
  const seen = await visitor.look(page, (eyes, given) => eyes.banner(given), selectors);
  if (!seen) return undefined;
  const banner = { page: visitor.seen.page, ...seen };
  if (!keyboard) return banner;
  const met = new Set<string>();
  for (let i = 0; i < TABS && met.size < 2; i++) {
    await page.keyboard.press('Tab');
    const focused = await visitor.look(page, (eyes, given) => eyes.focused(given), selectors);
    if (focused) met.add(focused);
    if (met.has('accept') && !seen.refuse) break;
  }
  return { ...banner, acceptByKeyboard: !seen.accept || met.has('accept'), refuseByKeyboard: met.has('refuse') };
}

export interface Chosen {
  readonly clicks: number;
  readonly settled: boolean;
  readonly choices?: ChoicesSeen;
}

async function openChoices(visitor: Visitor, page: Page): Promise<ChoicesSeen> {
  const { manager } = visitor;
  if (!manager?.settings || !(await click(visitor, page, manager.settings)))
    throw new NotPossible('Nothing on the banner leads to the choices.');
  return lookAtChoices(visitor, page);
}

async function lookAtChoices(visitor: Visitor, page: Page): Promise<ChoicesSeen> {
  const { manager } = visitor;
  const ready = manager?.save ?? manager?.refuseInSettings;
  if (ready !== undefined) await until(() => isThere(visitor, page, ready));
  const on = manager?.toggles && (await visitor.look(page, (eyes, toggles) => eyes.on(toggles), manager.toggles));
  return { page: visitor.seen.page, preselected: on === undefined || on === '' ? [] : on };
}

/** In the open choices: nothing at all. Some managers want it saved besides. Returns how many clicks that took. */
async function refuseThere(visitor: Visitor, page: Page, moment: 'after' | 'withdrawn'): Promise<number> {
  const { manager, seen } = visitor;
  const now = (): void => {
    seen.decide(moment);
  };
  let clicks = 0;
  if (manager?.refuseInSettings && (await isThere(visitor, page, manager.refuseInSettings)))
    clicks += (await click(visitor, page, manager.refuseInSettings, now)) ? 1 : 0;
  const { save } = manager ?? {};
  if (save === undefined) return clicks;
  // A dialog that is closing goes on for a moment.
  await sleep(clicks > 0 ? 400 : 0);
  if (await isThere(visitor, page, save)) clicks += (await click(visitor, page, save, now)) ? 1 : 0;
  return clicks;
}

async function gone(visitor: Visitor, page: Page): Promise<boolean> {
  const { manager } = visitor;
  if (!manager) return true;
  return (await until(async () => !(await isThere(visitor, page, manager.banner)))) === true;
}

/** Answers the banner. The moment of the answer is that of the click which gives it. */
export async function choose(visitor: Visitor, page: Page, kind: 'accept' | 'refuse' | 'one'): Promise<Chosen> {
  const { manager, seen, settings } = visitor;
  if (!manager || !(await isThere(visitor, page, manager.banner)))
    throw new NotPossible('Nobody asked, so nothing could be answered.');
  const now = (): void => {
    seen.decide('after');
  };
  if (kind === 'one') {
    const { only } = settings;
    if (!only || manager.toggle === undefined || manager.save === undefined)
      throw new NotPossible('It is not known which switch stands for which vendor; see --one.');
    const choices = await openChoices(visitor, page);
    const toggle = manager.toggle.replace('{id}', only.toggle);
    await until(async () => {
      if (await isThere(visitor, page, toggle)) return true;
      const closed = manager.unfold && (await visitor.element(page, manager.unfold));
      if (closed) await closed.click().catch(() => undefined);
      return false;
    });
    if (!(await click(visitor, page, toggle))) throw new NotPossible(`There is no switch “${only.toggle}”.`);
    if (!(await click(visitor, page, manager.save, now))) throw new NotPossible('The choices could not be saved.');
    return { clicks: 3, settled: await gone(visitor, page), choices };
  }
  const direct = kind === 'accept' ? manager.accept : manager.refuse;
  if (await isThere(visitor, page, direct)) {
    if (!(await click(visitor, page, direct, now)))
      throw new NotPossible(`The button that ${kind}s could not be clicked.`);
    return { clicks: 1, settled: await gone(visitor, page) };
  }
  if (kind === 'accept') throw new NotPossible('There is no button that accepts.');
  const choices = await openChoices(visitor, page);
  const clicks = await refuseThere(visitor, page, 'after');
  if (clicks === 0) throw new NotPossible('Neither the banner nor the choices can refuse.');
  return { clicks: clicks + 1, settled: await gone(visitor, page), choices };
}

/** Takes the consent back, by the way that the page offers for it, else by the manager's documented call. */
export async function withdraw(visitor: Visitor, page: Page): Promise<void> {
  const { manager, seen } = visitor;
  if (!manager) throw new NotPossible('Nobody asked, so nothing could be taken back.');
  const { reopen, reopenCall, refuse } = manager;
  const opened =
    (reopen !== undefined && (await isThere(visitor, page, reopen)) && (await click(visitor, page, reopen))) ||
    (reopenCall !== undefined && (await call(page, reopenCall)));
  if (!opened) throw new NotPossible('Nothing on the page brings the choices back.');
  const ways = [refuse, manager.refuseInSettings, manager.save].filter((one) => one !== undefined).join(', ');
  if (!(await until(() => isThere(visitor, page, ways)))) throw new NotPossible('The choices did not open again.');
  const done = (await isThere(visitor, page, refuse))
    ? await click(visitor, page, refuse, () => {
        seen.decide('withdrawn');
      })
    : (await refuseThere(visitor, page, 'withdrawn')) > 0;
  if (!done) throw new NotPossible('The consent could not be taken back.');
}

/** Calls `a.b.c()` of the page's window. */
const call = (page: Page, path: string): Promise<boolean> =>
  page
    .evaluate((name) => {
      const names = name.split('.');
      const last = names.pop() ?? '';
      let here: unknown = window;
      for (const one of names) here = (here as Record<string, unknown> | undefined)?.[one];
      const run = (here as Record<string, unknown> | undefined)?.[last];
      if (typeof run !== 'function') return false;
      (run as () => void).call(here);
      return true;
    }, path)
    .catch(() => false);
