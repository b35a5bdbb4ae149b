import type { Beyond } from '../core/beyond.ts';
import type { Host, InterfaceSettings, PreferencesModule } from '../core/consent.ts';
import { grantedIds } from '../core/decide.ts';
import { isNamed } from '../core/item.ts';
import { withOwn, type VendorDetails } from '../core/details.ts';
import type { OverlayModule } from '../core/ledger.ts';
import { problem } from '../core/problem.ts';
import { clearDatabasesAndCaches } from './databases.ts';
import type { Desk, DeskGiven } from './door.ts';
import { isPerson } from './person.ts';
import { recordAnswer } from './record-answer.ts';
import type { Watch } from './watch/watch.ts';

/** What a door lets the desk load, when it is wanted. */
export interface Library {
  /** By item id: what stays behind after a withdrawal. */
  readonly beyond: Readonly<Record<string, Beyond>>;
  readonly settings: Partial<InterfaceSettings>;
  readonly preferences: () => Promise<PreferencesModule>;
  readonly details: () => Promise<Readonly<Record<string, VendorDetails>>>;
  readonly texts: Host['texts'];
  readonly report: () => Promise<Watch>;
  readonly overlay: () => Promise<OverlayModule>;
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

export function createDesk(library: Library, { page, session, consent, banner, stored }: DeskGiven): Desk {
  const { read, announcer } = page;

  /** Record, then act. */
  const record = (granted: readonly string[]): void => {
    session.take(recordAnswer(page, grantedIds(page.decision), granted, library.beyond));
    stored();
  };
  /** "All" is not a yes to what the browser's signal says no to. */
  const choose = (granted: readonly string[]): void => {
    const off = read.items.filter((item) => isNamed(page.facts.now().signal, item)).map(({ id }) => id);
    const already = session.chosen();
    record(granted.filter((id) => !off.includes(id) || already.includes(id)));
  };
  const host: Host = {
    consent,
    items: read.items,
    settings: { theme: 'system', layout: 'bar', texts: {}, categories: {}, ...read.settings, ...library.settings },
    fresh: () => session.settled().fresh,
    async details() {
      return withOwn(await library.details(), read.settings.own);
    },
    texts: library.texts,
    open: consent.open,
    onChange: (listener) => announcer.on('change', listener),
    choose(granted, event) {
      if (isPerson(event)) choose(granted);
      else announcer.problem(problem('not-a-person', 'the interface'));
    },
    save(granted, event) {
      if (isPerson(event)) record(granted);
      else announcer.problem(problem('not-a-person', 'the interface'));
    },
    chosen: session.chosen,
    facts: page.facts.now,
  };
  const shown = once(async () => (await banner()).connect(host));
  const preferences = once(async () => {
    await shown(); // its file brings what both need
    return (await library.preferences()).connect(host);
  });
  const ledger = once(async () => (await library.report())(page));
  const overlay = once(async () => {
    const seen = await ledger();
    await banner(); // its file brings Lit
    return (await library.overlay()).connect(host, seen);
  });
  let asking = false;
  const isAsking = (): boolean => asking;

  return {
    choose,
    clear: clearDatabasesAndCaches,
    async ask() {
      asking = true;
      const view = await shown();
      // It may have been answered while the file was on its way.
      if (isAsking()) view.ask();
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
      await preferences();
    },
    async watch(show) {
      await ledger();
      if (show) (await overlay()).open();
    },
  };
}
