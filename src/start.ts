import type { Consent, Host } from './core/consent.ts';
import { grantedIds } from './core/decide.ts';
import { problem } from './core/problem.ts';
import { createAnnouncer } from './page/announce.ts';
import { createConsent } from './page/consent.ts';
import type { Door } from './page/door.ts';
import { holdMarks } from './page/hold-marks.ts';
import { createInterface } from './page/interface.ts';
import { whenShown } from './page/moments.ts';
import { watchOpeners } from './page/openers.ts';
import { watchOtherTabs } from './page/other-tabs.ts';
import type { Page } from './page/page.ts';
import { isPerson } from './page/person.ts';
import { createSession } from './page/session.ts';
import { createWaiting } from './page/waiting.ts';

const KEY = Symbol.for('consentinel');
type Started = Record<symbol, Consent | undefined>;

/** The main path: hold, read, decide, carry out, ask. A second call returns what the first one made. */
export function start(door: Door): Consent {
  const started = globalThis as unknown as Started;
  if (started[KEY]) return started[KEY];

  const { read, adapters } = door;
  const announcer = createAnnouncer(() => grantedIds(page.decision));
  const page: Page = {
    read,
    adapters,
    announcer,
    decision: {},
    allowed: new Set(),
    ran: new Set(),
    released: () => {
      settleMarks();
      waiting.settle();
    },
    clearDatabases: async (remove, keep) => (await door.recorder()).clear(remove, keep),
    ask: () => {
      ui.ask();
    },
    settled: () => {
      ui.settle();
    },
  };
  const session = createSession(page);
  const waiting = createWaiting((id) => page.allowed.has(id), announcer.call);

  /** Record, then act. */
  const choose = (granted: readonly string[]): void => {
    door.recorder().then(
      (recorder) => {
        session.take(recorder.record(read, grantedIds(page.decision), granted, announcer.problem));
        tellOtherTabs();
      },
      (error: unknown) => {
        announcer.problem(problem('interface-failed', String(error)));
      },
    );
  };
  const consent = createConsent(page, session, waiting, choose, () => {
    ui.open();
  });
  const host: Host = {
    consent,
    items: read.items,
    get settings() {
      return { theme: 'system', layout: 'bar', texts: {}, categories: {}, ...door.settings } as const;
    },
    get languages() {
      return door.languages;
    },
    fresh: () => session.settled().fresh,
    details: () => door.details(),
    texts: (language) => door.texts(language),
    open: consent.open,
    onChange: (listener) => announcer.on('change', listener),
    choose(granted, event) {
      if (isPerson(event)) choose(granted);
      else announcer.problem(problem('not-a-person', 'the interface'));
    },
  };
  const ui = createInterface(door, host, announcer);

  started[KEY] = consent;
  Object.defineProperty(window, 'consentinel', { value: consent, enumerable: true });
  for (const found of read.problems) announcer.problem(found);

  const settleMarks = holdMarks(page, ui.define);
  const tellOtherTabs = watchOtherTabs(session.look);
  watchOpeners(consent.open);
  whenShown(() => {
    session.begin();
    announcer.emit('ready', undefined);
  });
  return consent;
}
