import type { Consent } from './core/consent.ts';
import { grantedIds } from './core/decide.ts';
import { problem } from './core/problem.ts';
import { createAnnouncer } from './page/announce.ts';
import { createConsent } from './page/consent.ts';
import type { Desk, Door } from './page/door.ts';
import { createFacts } from './page/facts.ts';
import { trustedHtml } from './page/gate/trusted.ts';
import { holdMarks } from './page/hold-marks.ts';
import { beginIntercept } from './page/intercept.ts';
import { whenShown } from './page/moments.ts';
import { sayAtOpeners, watchOpeners } from './page/openers.ts';
import { watchOtherTabs } from './page/other-tabs.ts';
import type { Page } from './page/page.ts';
import { isPerson } from './page/person.ts';
import { createSession } from './page/session.ts';
import { createWaiting } from './page/waiting.ts';

const KEY = Symbol.for('consentinel');
type Started = Record<symbol, Consent | undefined>;

const UNAVAILABLE = ' (could not be loaded; nothing more is switched on)';

/** The main path: hold, read, decide, carry out, ask. A second call returns what the first one made. */
export function start({
  read,
  adapters,
  desk: loadDesk,
  banner: loadBanner,
  intercept,
  lockdown,
  law,
  adopt,
  unsent,
  first,
}: Door): Consent {
  const started = globalThis as unknown as Started;
  if (started[KEY]) return started[KEY];

  const announcer = createAnnouncer(
    () => grantedIds(page.decision),
    () => {
      watch();
    },
  );
  const facts = createFacts(read.settings, law?.create);
  lockdown?.(read, announcer, facts);

  // The half that a settled visitor never loads. A file that does not come grants nothing, and the openers say so.
  let desk: Promise<Desk> | undefined;
  const need = (then: (desk: Desk) => unknown): void => {
    desk ??= loadDesk({
      page,
      session,
      consent,
      banner: loadBanner,
      isPerson,
      first: firstLayer,
      stored: () => {
        tellOtherTabs();
      },
    });
    desk.then(then).then(
      () => {
        sayAtOpeners('');
      },
      (error: unknown) => {
        announcer.problem(problem('interface-failed', String(error)));
        sayAtOpeners(UNAVAILABLE);
      },
    );
    desk.catch(() => {
      desk = undefined;
      // What can not be recorded is not asked.
      firstLayer?.settle();
    });
  };
  const show = (then: (desk: Desk) => unknown): void => {
    loadBanner().catch(() => undefined); // side by side with the desk, which will want it
    need(then);
  };
  const define = (found?: Element): void => {
    // The link to the opt-out is only there where the law of the place has one.
    if (found?.localName !== 'consentinel-choices' || page.facts.now().regime.link) show((desk) => desk.define());
  };
  const watch = (overlay = false): void => {
    need((desk) => desk.watch(overlay));
  };

  const page: Page = {
    read,
    adapters,
    announcer,
    facts,
    decision: {},
    allowed: new Set(),
    early: new Set(),
    ran: new Set(),
    counted: () => {
      interception?.arm();
    },
    released: () => {
      marks.settle();
      interception?.release();
      waiting.settle();
    },
    clearDatabases: (remove, keep, report) => {
      need((desk) => desk.clear(remove, keep).then(report));
    },
    ask: () => {
      if (!firstLayer?.ask(session.settled(), facts.now())) show((desk) => desk.ask());
    },
    settled: () => {
      firstLayer?.settle();
      void desk?.then((desk) => {
        desk.settle();
      });
    },
  };
  const session = createSession(page);
  const waiting = createWaiting((id) => page.allowed.has(id), announcer.call);
  const consent = createConsent(page, session, waiting, need, () => {
    show((desk) => desk.open());
  });

  const firstLayer = first?.({
    consent,
    html: trustedHtml,
    takeOver: (open) => {
      show((desk) => desk.ask(open));
    },
  });

  started[KEY] = consent;
  Object.defineProperty(window, 'consentinel', { value: consent, enumerable: true });
  for (const found of read.problems) announcer.problem(found);

  const marks = holdMarks(page, define);
  const interception = beginIntercept(page, marks, intercept);
  interception?.arm();
  const tellOtherTabs = watchOtherTabs(session.look);
  watchOpeners(consent.open);
  law?.watch(page, session.look, define);
  const begin = (): void => {
    session.begin();
    announcer.emit('ready', undefined);
    unsent?.(page, () => {
      need(() => undefined);
    });
  };
  whenShown(() => {
    if (!adopt?.(page, need, begin)) begin();
  });
  const { mode, debug } = read.settings;
  const overlay = debug && /[?&]consentinel-debug\b/.test(location.search);
  if (overlay || mode === 'observe') watch(overlay);
  return consent;
}
