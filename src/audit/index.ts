import type { SiteConfig } from '../core/config.ts';
import type { Vendor } from '../core/vendor.ts';
import { record, type Kept } from './drive/audit.ts';
import type { AuditSettings, Progress } from './drive/settings.ts';
import type { Knowledge } from './knowledge.ts';
import { knowledgeOf } from './knowledge-of.ts';
import { makeReport } from './make-report.ts';
import { managers } from './managers/index.ts';
import type { Run } from './recording.ts';
import type { AuditReport } from './report.ts';
import { tagsOf } from './tags-of.ts';

export { baselineOf, driftOf, isReport, knownIn, type Drift } from './drift.ts';
export { CannotBegin } from './drive/launch.ts';
export type { Kept } from './drive/audit.ts';
export type { AuditSettings, Progress, RegionWay } from './drive/settings.ts';
export { managers } from './managers/index.ts';
export { readManager } from './managers/read.ts';
export { regimeOf } from './regime-of.ts';
export type { ConsentManager } from './managers/manager.ts';
export { STATES, type Run, type State } from './recording.ts';
export type { AuditReport, Engine } from './report.ts';
export { har } from './write/har.ts';
export { htmlReport } from './write/html/index.ts';
export { junit } from './write/junit.ts';
export { sarif } from './write/sarif.ts';
export { counted, driftLines, table } from './write/table.ts';

export interface Audited {
  readonly report: AuditReport;
  readonly runs: readonly Run[];
  /** What it was judged by. */
  readonly know: Knowledge;
}

/** What an audit is judged by, besides what it sees. */
export interface Judging {
  readonly version: string;
  readonly catalogue: readonly Vendor[];
  readonly config?: { readonly file: string; readonly site: SiteConfig };
  /** Third parties that are not reported: hosts, `*.` = any subdomain. */
  readonly accepted: readonly string[];
}

/** Walks through the site, and says what it found. */
export async function audit(
  settings: AuditSettings,
  judging: Judging,
  kept: Kept,
  tell: (progress: Progress) => void,
): Promise<Audited> {
  const { catalogue, config, accepted, version } = judging;
  const startedAt = new Date().toISOString();
  const hosts = [...new Set(settings.start.map((url) => new URL(url).hostname))];
  const tags = tagsOf(catalogue, config?.site);
  const recorded = await record(settings, tags, kept, tell);
  const met = [...settings.managers, ...managers].find(({ id }) => recorded.runs.some((run) => run.manager === id));
  const know = knowledgeOf(catalogue, config?.site, hosts, accepted, met);
  const report = makeReport(recorded.runs, recorded.site, know, {
    ...{ version, startedAt, finishedAt: new Date().toISOString() },
    ...{ engine: settings.launch.engine, browser: recorded.version, start: settings.start },
    ...(config && { config: config.file }),
  });
  return { report, runs: recorded.runs, know };
}
