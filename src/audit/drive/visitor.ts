import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';
import type { ConsentManager } from '../managers/manager.ts';
import type { Route, State } from '../recording.ts';
import { eyes, type Eyes } from './eyes.ts';
import { commandsInPage, keptInFrame } from './kept.ts';
import { watchPage, watchSockets, watchWorkers } from './net.ts';
import { Recorder } from './recorder.ts';
import type { AuditSettings } from './settings.ts';
import { watchWriters, type Written } from './writers.ts';

const DAY = 86_400;
/** A frame that never answers must not hold up an audit. */
const PATIENCE = 3000;
/** Nor a page that asks for something again and again. */
const LONGEST = 6000;

const orNothing = <T>(asked: Promise<T>, within = PATIENCE): Promise<T | undefined> =>
  Promise.race([asked.catch(() => undefined), sleep(within, undefined, { ref: false })]);

/** Somebody with cookies and storage of their own, whose every request is noted. */
export class Visitor {
  readonly seen = new Recorder();
  manager: ConsentManager | undefined;
  private readonly tell = `_${randomBytes(8).toString('hex')}`;

  readonly state: State;
  readonly region: string | undefined;
  readonly settings: AuditSettings;
  private readonly context: BrowserContext;

  private constructor(context: BrowserContext, state: State, region: string | undefined, settings: AuditSettings) {
    this.context = context;
    this.state = state;
    this.region = region;
    this.settings = settings;
  }

  static async open(
    browser: Browser,
    state: State,
    region: string | undefined,
    settings: AuditSettings,
  ): Promise<Visitor> {
    return new Visitor(await browser.createBrowserContext(), state, region, settings);
  }

  async tab(): Promise<Page> {
    const { seen, context, settings, region, state } = this;
    const { regionWay: way, launch } = settings;
    const page = await context.newPage();
    page.setDefaultNavigationTimeout(settings.timeout);
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    watchPage(page, seen.note, launch.engine);
    if (launch.engine === 'chromium') {
      await watchSockets(page, seen.note);
      watchWorkers(context, page, seen.note);
    }
    await page.exposeFunction(this.tell, (written: Written) => {
      seen.wrote(written);
    });
    const attribute = way.by === 'attribute' && region !== undefined ? ([way.name, region] as const) : undefined;
    await page.evaluateOnNewDocument(watchWriters, this.tell, attribute);
    const headers = {
      ...(state === 'gpc' && launch.engine === 'chromium' && { 'Sec-GPC': '1' }),
      ...(way.by === 'header' && region !== undefined && { [way.name]: region }),
    };
    if (Object.keys(headers).length > 0) await page.setExtraHTTPHeaders(headers);
    if (state === 'gpc' && launch.engine === 'chromium')
      await page.evaluateOnNewDocument(() => {
        Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
      });
    return page;
  }

  /** Loads a page, waits for it, and notes what lies there then. */
  async goto(page: Page, url: string, route: Route = 'visit'): Promise<void> {
    const { seen, settings } = this;
    Object.assign(seen, { page: url, route, visit: seen.visit + 1, restored: false });
    const began = seen.requests.length;
    const response = await page.goto(url, { waitUntil: 'load' }).catch(() => null);
    await this.settle();
    // A page whose last picture never comes is there all the same.
    const answer = seen.requests
      .slice(began)
      .findLast(({ kind, status }) => kind === 'document' && status !== undefined);
    if (/^https?:/.test(page.url())) seen.page = page.url();
    await this.note(page, { loaded: true, status: response?.status() ?? answer?.status });
    if (settings.delay > 0) await sleep(settings.delay);
  }

  settle(): Promise<void> {
    const { settle, timeout } = this.settings;
    return this.seen.quiet(settle, Math.min(timeout, Math.max(LONGEST, settle * 4)));
  }

  /** Notes where the visitor is, and what lies in the browser. */
  async note(
    page: Page,
    { loaded, status }: { readonly loaded: boolean; readonly status: number | undefined } = {
      loaded: false,
      status: undefined,
    },
  ): Promise<void> {
    const { seen, manager } = this;
    const { page: url, moment, route, restored } = seen;
    const look = await this.look(page, (eyes, selectors) => eyes.visit(selectors), selectorsOf(manager));
    const title = await orNothing(page.title());
    seen.visits.push({
      ...{ page: url, at: seen.now, moment, route, loaded },
      ...(status !== undefined && { status }),
      ...(title !== undefined && { title }),
      ...(restored && { restored }),
      ...(look ?? { asked: false, reopen: false, locked: false, optOutLink: false }),
    });
    await this.keep(page);
  }

  /** What lies in the browser now. What was seen at one moment already is the same thing. */
  async keep(page: Page): Promise<void> {
    const { seen } = this;
    const { page: url, moment, now: at, visit } = seen;
    for (const { name, domain, path, expires, httpOnly, secure } of (await orNothing(this.context.cookies())) ?? []) {
      const days = expires > 0 ? Math.max(0, (expires - Date.now() / 1000) / DAY) : 0;
      const key = `${moment} ${url} ${name} ${domain} ${path}`;
      const by = seen.writer('cookie', name);
      if (!seen.cookies.has(key))
        seen.cookies.set(key, {
          ...{ name, domain, path, days, httpOnly: httpOnly === true, secure },
          ...{ page: url, at, moment },
          ...(by !== undefined && { by }),
        });
    }
    const frames = await Promise.all(page.frames().map((frame) => this.keptIn(frame)));
    for (const { kind, key, origin } of frames.flat()) {
      const id = `${moment} ${url} ${kind} ${key} ${origin}`;
      const by = seen.writer(kind, key);
      if (!seen.storage.has(id))
        seen.storage.set(id, { kind, key, origin, page: url, at, moment, ...(by !== undefined && { by }) });
    }
    for (const command of (await orNothing(page.evaluate(commandsInPage))) ?? [])
      seen.commands.set(`${visit} ${moment} ${command.index}`, { ...command, page: url, visit, moment });
  }

  private async keptIn(
    frame: Frame,
  ): Promise<{ kind: 'local' | 'session' | 'database' | 'cache'; key: string; origin: string }[]> {
    const address = frame.url();
    if (!/^https?:/.test(address)) return [];
    const kept = (await orNothing(frame.evaluate(keptInFrame))) ?? [];
    return kept.map((one) => ({ ...one, origin: new URL(address).origin }));
  }

  /** Asks the page something; nothing where it is just being replaced. */
  async look<T, A>(page: Page, ask: (eyes: Eyes, given: A) => T, given: A): Promise<T | undefined> {
    const open = await orNothing<JSHandle>(page.evaluateHandle(eyes));
    if (!open) return undefined;
    const said = await orNothing<unknown>(open.evaluate(ask as never, given));
    open.dispose().catch(() => undefined);
    return said as T | undefined;
  }

  async element(page: Page, selector: string): Promise<ElementHandle | undefined> {
    const open = await orNothing<JSHandle<Eyes>>(page.evaluateHandle(eyes));
    if (!open) return undefined;
    const found = await orNothing<JSHandle>(open.evaluateHandle((eyes, wanted) => eyes.find(wanted), selector));
    return (found?.asElement() as ElementHandle | null | undefined) ?? undefined;
  }

  async shoot(page: Page, label: string): Promise<void> {
    if (!this.settings.screenshots) return;
    const jpeg = await orNothing(page.screenshot({ type: 'jpeg', quality: 60, encoding: 'base64' }), 10_000);
    if (jpeg !== undefined) this.seen.shots.push({ label, at: this.seen.now, jpeg });
  }

  async setCookie(name: string, value: string, url: string): Promise<void> {
    await this.context.setCookie({ name, value, domain: new URL(url).hostname, path: '/' });
  }

  async close(): Promise<void> {
    await orNothing(this.context.close());
  }
}

/** Of a consent manager, what a page can be asked with. */
export const selectorsOf = (manager: ConsentManager | undefined): Omit<ConsentManager, 'checked'> | undefined =>
  manager;
