import { createHash } from 'node:crypto';
import type { Knowledge } from './knowledge.ts';
import { addressOf } from './knowledge.ts';
import type { Run, SiteSeen } from './recording.ts';
import type { Finding, Level } from './report.ts';
import { RULE_IDS } from './rule-ids.ts';
import { ABOUT } from './rules/about/index.ts';
import { asking } from './rules/asking.ts';
import { consentMode } from './rules/consent-mode.ts';
import { declared } from './rules/declared.ts';
import type { Hit } from './rules/hit.ts';
import { record } from './rules/record.ts';
import { requests } from './rules/requests.ts';
import { site } from './rules/site.ts';
import { traces } from './rules/traces.ts';

/** Evidence of one finding: the first of each page, so that a report stays readable. */
const MOST_EVIDENCE = 20;
const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/** Subjects with an id in their name (`_ga_ABC123`, `_hjSession_42`) stay one matter for each id. */
const keyOf = ({ rule, subject, vendor = '', run }: Hit): string =>
  [rule, subject, vendor, run?.region ?? ''].join('\n');

export const pathOf = (url: string): string => {
  const address = addressOf(url);
  return address ? `${address.origin}${address.pathname}` : url;
};

function finding(hits: readonly Hit[], know: Knowledge): Finding {
  const first = hits[0] as Hit;
  const { rule, subject, vendor, run, detail = '' } = first;
  const { level, says } = ABOUT[rule];
  const named = vendor === subject ? (know.vendors.find(({ id }) => id === vendor)?.name ?? subject) : subject;
  const likely = vendor !== undefined && vendor !== subject && rule.startsWith('undeclared-');
  const name = know.vendors.find(({ id }) => id === vendor)?.name ?? vendor;
  const evidence = new Map<string, NonNullable<Hit['evidence']>>();
  for (const hit of hits) {
    const key = `${hit.page ?? ''} ${(hit.evidence?.seen ?? '').split('?')[0] ?? ''}`;
    if (hit.evidence && !evidence.has(key) && evidence.size < MOST_EVIDENCE) evidence.set(key, hit.evidence);
  }
  const message = says.replace('{it}', () => named).replace('{detail}', () => detail);
  return {
    rule,
    level,
    subject,
    message: likely ? `${message} It is likely of ${name ?? ''}.` : message,
    ...(vendor !== undefined && { vendor }),
    ...(run && { state: run.state }),
    ...(run?.region !== undefined && { region: run.region }),
    pages: [...new Set(hits.flatMap(({ page }) => (page === undefined ? [] : [pathOf(page)])))].sort(),
    evidence: [...evidence.values()],
    fingerprint: createHash('sha256').update(keyOf(first)).digest('hex').slice(0, 16),
  };
}

/** Everything the rules object to, the gravest first. The same recordings always give the same findings. */
export function findingsOf(runs: readonly Run[], seen: SiteSeen, know: Knowledge): Finding[] {
  const hits = [
    ...requests(runs, know),
    ...traces(runs, know),
    ...declared(runs, know),
    ...record(runs, know),
    ...consentMode(runs),
    ...asking(runs),
    ...site(runs, seen, know),
  ];
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) groups.set(keyOf(hit), [...(groups.get(keyOf(hit)) ?? []), hit]);
  return [...groups.values()]
    .map((group) => finding(group, know))
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule) ||
        (a.subject < b.subject ? -1 : 1),
    );
}
