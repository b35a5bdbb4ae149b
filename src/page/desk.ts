import type { Beyond } from '../core/beyond.ts';
import type { ElementsModule, GuardModule, Host, InterfaceSettings, PreferencesModule } from '../core/consent.ts';
import { grantedIds } from '../core/decide.ts';
import type { importAnswer } from '../core/import-answer.ts';
import { asked, idsIn, isNamed } from '../core/item.ts';
import { withOwn, type VendorDetails } from '../core/details.ts';
import type { OverlayModule } from '../core/ledger.ts';
import { problem } from '../core/problem.ts';
import { daysIn } from '../core/regime.ts';
import { oldTexts } from './adopt.ts';
import { afterPress } from './after-press.ts';
import { isAskedAround } from './around.ts';
import { clearDatabasesAndCaches } from './databases.ts';
import type { Desk, DeskGiven } from './door.ts';
import { newRefusals, signalRefusals } from './opt-outs.ts';
import { nowInSeconds } from './read-answer.ts';
import type { CreateReceipts, Receipts } from './receipts/receipts.ts';
import { keepAnswer, recordAnswer } from './record-answer.ts';
import type { Watch } from './watch/watch.ts';

/** What a door lets the desk load, when it is wanted. */
export interface Library {
  /** By item id: what stays behind after a withdrawal. */
  readonly beyond: Readonly<Record<string, Beyond>>;
  readonly settings: Partial<InterfaceSettings>;
  readonly preferences: () => Promise<PreferencesModule>;
  readonly elements: () => Promise<{ connect(host: Host): ReturnType<ElementsModule['connect']> }>;
  readonly details: () => Promise<Readonly<Record<string, VendorDetails>>>;
  readonly texts: Host['texts'];
  /** Makes the proof of choices; missing where the config wants none. */
  readonly receipts?: CreateReceipts | undefined;
  /** Stands for the texts that come with the files. */
  readonly shown?: string | undefined;
  readonly report: () => Promise<Watch>;
  readonly overlay: () => Promise<OverlayModule>;
  readonly guard: () => Promise<GuardModule>;
  /** Reads the answers of earlier consent managers. */
  readonly imported: () => Promise<typeof importAnswer>;
}

/** Loads a part once; after a failure the next wish tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** What was pressed, and the page shows so. */
interface Press {
  /** The page is being left. */
  readonly leaving: boolean;
  /** For the receipt. */
  readonly way: ReturnType<Receipts['pressed']> | undefined;
}

const without = (ids: readonly string[], those: readonly string[]): string[] => ids.filter((id) => !those.includes(id));

export function createDesk(
  library: Library,
  { page, session, consent, banner, stored, isPerson, first }: DeskGiven,
): Desk {
  const { read, announcer } = page;

  const all = asked(read.items).map(({ id }) => id);
  /** What the law allows by silence, and nobody has spoken of, is still not spoken of where it stays as it was. */
  const record = (
    granted: readonly string[],
    about: readonly string[] = without(all, silently(granted)),
    press?: Press,
  ): void => {
    const before = session.answer();
    const valid = before?.revision === read.settings.revision ? before : undefined;
    const answered = idsIn(read.items, [...(valid?.granted ?? []), ...(valid?.refused ?? [])]);
    const silent = without(all, [...about, ...answered]);
    // Record, then act.
    const answer = recordAnswer(page, grantedIds(page.decision), granted, silent, library.beyond);
    receipts?.add(answer, asking || first?.spoken() ? session.settled().ask : undefined, press?.way);
    const refusals = newRefusals(page, valid, answer);
    // To begin a page anew would keep a visitor who leaves it. Should it come back, it looks for the answer itself.
    if (!press?.leaving) session.take(answer, !!press);
    stored();
    if (refusals) announcer.emit('opt-out', refusals);
  };
  const silently = (granted: readonly string[]): string[] =>
    granted.filter((id) => {
      const { reason, elsewhere } = page.decision[id] ?? {};
      return reason === 'regime' || elsewhere;
    });
  /** "All" is not a yes to what the browser's signal says no to. */
  const choose = (granted: readonly string[], about?: readonly string[], press?: Press): void => {
    const { signal } = page.facts.now();
    const off = read.items.filter((item) => isNamed(signal, item)).map(({ id }) => id);
    record(without(granted, without(off, session.chosen())), about, press);
  };
  /** The question goes at once; what was pressed counts after that. */
  const pressed = (count: (press: Press) => void): void => {
    const way = receipts?.pressed();
    if (asking)
      void shown().then((view) => {
        view.settle();
      });
    afterPress((leaving) => {
      count({ leaving, way });
    });
  };
  const person: Host['isPerson'] = (event) => {
    const yes = isPerson(event);
    if (!yes) announcer.problem(problem('not-a-person', 'the interface'));
    return yes;
  };
  const shown = once(async () => (await banner()).connect(host));
  const preferences = once(async () => {
    await shown(); // its file brings what both need
    return (await library.preferences()).connect(host);
  });
  const host: Host = {
    consent,
    items: read.items,
    settings: { theme: 'system', layout: 'bar', texts: {}, categories: {}, ...read.settings, ...library.settings },
    fresh: () => session.settled().fresh,
    asks: () => session.settled().ask !== undefined,
    async details() {
      return withOwn(await library.details(), read.settings.own);
    },
    async texts(wanted) {
      const spoken = await library.texts(wanted).catch(() => undefined);
      language = spoken?.language ?? 'en';
      return spoken;
    },
    open: consent.open,
    preferences,
    guard: library.guard,
    problem: announcer.problem,
    receiptId: (at) => receipts?.idOf(at),
    onChange: (listener) => announcer.on('change', listener),
    isPerson: person,
    choose(granted, event) {
      if (person(event))
        pressed((press) => {
          choose(granted, all, press);
        });
    },
    save(granted, event) {
      if (person(event))
        pressed((press) => {
          record(granted, undefined, press);
        });
    },
    reject() {
      pressed((press) => {
        choose([], all, press);
      });
    },
    chosen: session.chosen,
    facts: page.facts.now,
    covered() {
      const { signal: [...names] = [] } = read.settings;
      return read.items.filter((item) => isNamed(names[0] ? names : ['targeting'], item)).map(({ id }) => id);
    },
  };
  const ledger = once(async () => (await library.report())(page));
  const overlay = once(async () => {
    const seen = await ledger();
    await banner(); // its file brings Lit
    return (await library.overlay()).connect(host, seen);
  });
  /** What the interface has spoken here. */
  let language: string | undefined;
  const receipts = library.receipts?.({
    page,
    settings: host.settings.receipts,
    texts: library.shown,
    language: () => language ?? first?.spoken(),
    pressed: () => first?.pressed() === true,
  });
  let asking = false;
  const isAsking = (): boolean => asking;

  return {
    choose,
    async adopt(old) {
      const importing = await library.imported();
      const { settings, items } = read;
      const now = nowInSeconds();
      const days = daysIn(page.facts.now().regime, settings.cookie.days);
      for (const text of oldTexts(old)) {
        const answer = importing(items, old, text, settings.revision, now, days);
        if (!answer) continue;
        // It lasts no longer than it would have: it is as old as it is.
        keepAnswer(settings, announcer, answer, days - (now - answer.at) / 86_400);
        stored();
        return;
      }
    },
    clear: clearDatabasesAndCaches,
    tellSignal() {
      const refusals = signalRefusals(page, nowInSeconds());
      if (refusals) announcer.emit('opt-out', refusals);
    },
    async ask(open) {
      if (isAskedAround()) return;
      asking = true;
      const view = await shown();
      // It may have been answered while the file was on its way.
      if (!isAsking()) return;
      view.ask(open);
      receipts?.shown();
    },
    settle() {
      if (asking)
        shown().then(
          (view) => {
            view.settle();
          },
          () => undefined,
        );
      asking = false;
    },
    async open() {
      (await preferences()).open();
    },
    async define() {
      await shown(); // its file brings what both need
      await (await library.elements()).connect(host);
    },
    async watch(show) {
      await ledger();
      if (show) (await overlay()).open();
    },
  };
}
