import { findingsOf, pathOf } from './findings.ts';
import type { Knowledge } from './knowledge.ts';
import { managers } from './managers/index.ts';
import { ownerOf } from './knowledge.ts';
import type { Run, SiteSeen } from './recording.ts';
import { REPORT_VERSION, type AuditReport, type Engine, type PageReport, type StateReport } from './report.ts';
import { cookiesSeen, storageSeen, unknownHosts, vendorsSeen } from './summary.ts';
import { untested } from './untested.ts';

export interface About {
  readonly version: string;
  readonly engine: Engine;
  readonly browser: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly start: readonly string[];
  readonly config?: string;
}

function stateOf(run: Run, know: Knowledge): StateReport {
  const { state, region, regime, outcome, reason, requests, visits } = run;
  const third = requests.filter(({ url }) => !['site', 'manager'].includes(ownerOf(url, know).kind));
  return {
    state,
    ...(region !== undefined && { region }),
    regime,
    outcome,
    ...(reason !== undefined && { reason }),
    requests: requests.length,
    thirdParties: new Set(third.map(({ url }) => new URL(url).hostname)).size,
    pages: new Set(visits.map(({ page }) => page)).size,
  };
}

function pagesOf(runs: readonly Run[]): PageReport[] {
  const pages = new Map<string, PageReport>();
  for (const { page, status, title } of runs.flatMap((run) => run.visits)) {
    const url = pathOf(page);
    const known = pages.get(url);
    const better = status ?? known?.status;
    const named = title === '' ? known?.title : (title ?? known?.title);
    pages.set(url, {
      url,
      ...(better !== undefined && { status: better }),
      ...(named !== undefined && { title: named }),
    });
  }
  return [...pages.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The report of what was recorded. The same recordings always make the same report. */
export function makeReport(runs: readonly Run[], site: SiteSeen, know: Knowledge, about: About): AuditReport {
  const met = managers.find(({ id }) => runs.some((run) => run.manager === id)) ?? know.manager;
  return {
    version: REPORT_VERSION,
    tool: { name: 'consentinel', version: about.version },
    startedAt: about.startedAt,
    finishedAt: about.finishedAt,
    browser: { engine: about.engine, version: about.browser },
    start: about.start,
    ...(about.config !== undefined && { config: about.config }),
    ...(met && { consentManager: { id: met.id, name: met.name } }),
    pages: pagesOf(runs),
    states: runs.map((run) => stateOf(run, know)),
    findings: findingsOf(runs, site, know),
    vendors: vendorsSeen(runs, know),
    unknownHosts: unknownHosts(runs, know),
    cookies: cookiesSeen(runs, know),
    storage: storageSeen(runs, know),
    untested: untested(runs, know, about.engine),
  };
}
