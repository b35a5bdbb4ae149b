import { catalogue } from '../../../src/build/index.ts';
import { findingsOf } from '../../../src/audit/findings.ts';
import type { Knowledge } from '../../../src/audit/knowledge.ts';
import type { CookieSeen, RequestSeen, Run, State, VisitSeen } from '../../../src/audit/recording.ts';

// Recordings without a browser: what is not said is unsuspicious.
export const HOME = 'https://www.harbour.example/';

export const know: Knowledge = {
  vendors: catalogue,
  site: ['www.harbour.example'],
  accepted: [],
  gpc: ['targeting'],
  sensitive: {},
};

export const visit = (more: Partial<VisitSeen> = {}): VisitSeen => ({
  ...{ page: HOME, at: 0, moment: 'before', route: 'visit', loaded: true, status: 200, title: 'Home' },
  ...{ asked: true, reopen: true, locked: false, optOutLink: false },
  ...more,
});

export const request = (url: string, more: Partial<RequestSeen> = {}): RequestSeen => ({
  ...{ at: 100, url, method: 'GET', kind: 'image', page: HOME, route: 'visit', moment: 'before' },
  ...more,
});

export const cookie = (name: string, more: Partial<CookieSeen> = {}): CookieSeen => ({
  ...{ name, domain: 'www.harbour.example', path: '/', days: 30, httpOnly: false, secure: true },
  ...{ page: HOME, at: 100, moment: 'before' },
  ...more,
});

export const recorded = (state: State, more: Partial<Run> = {}): Run => ({
  ...{ state, regime: 'opt-in', outcome: 'done', requests: [], cookies: [], storage: [], commands: [] },
  ...{ visits: [visit()], tags: [], shots: [] },
  ...more,
});

/** Rule and subject of what is found in these runs. */
export const found = (runs: readonly Run[], more: Partial<Knowledge> = {}): string[] =>
  findingsOf(runs, { gpcFile: 'yes' }, { ...know, ...more }).map(({ rule, subject }) => `${rule}: ${subject}`);
