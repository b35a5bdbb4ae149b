import { ownerOf, type Knowledge } from '../knowledge.ts';
import type { Run, SiteSeen, TagSeen } from '../recording.ts';
import { short, type Hit } from './hit.ts';

const failed = (run: Run): Hit[] =>
  run.visits
    .filter(({ status, loaded }) => loaded && (status === undefined || status >= 400))
    .map(({ page, at, status }): Hit => {
      const seen = status === undefined ? 'It could not be loaded' : `HTTP status ${status}`;
      return { rule: 'page-failed', subject: page, run, page, evidence: { at, page, seen } };
    });

/** A script in the page may ask first, and only then load its vendor: it counts where the vendor was contacted unasked. */
function live(run: Run, know: Knowledge): (tag: TagSeen) => boolean {
  const early = new Set<string>();
  for (const { url, moment } of run.requests) {
    const owner = ownerOf(url, know);
    if (owner.kind === 'vendor' && moment === 'before') early.add(owner.vendor.id);
  }
  return ({ what, vendor }) => what !== 'inline script' || early.has(vendor);
}

/** Pages that did not load, tags that the rewrite could make inert, and what the site says of Global Privacy Control. */
export const site = (runs: readonly Run[], { gpcFile }: SiteSeen, know: Knowledge): Hit[] => [
  ...runs.flatMap((run) => [
    ...failed(run),
    ...run.tags.filter(live(run, know)).map(({ page, vendor, what, target, line }): Hit => {
      const seen = short(`line ${line}: ${what} ${target}`);
      return { rule: 'tag-could-be-marked', subject: vendor, vendor, page, evidence: { page, seen } };
    }),
  ]),
  ...(gpcFile === 'missing' || gpcFile === 'no'
    ? [{ rule: 'gpc-file-missing' as const, subject: '/.well-known/gpc.json', evidence: { seen: gpcFile } }]
    : []),
];
