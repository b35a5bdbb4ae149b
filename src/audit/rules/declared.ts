import { claimOfCookie, claimOfKey } from '../claims.ts';
import { onSite, ownerOf, type Knowledge } from '../knowledge.ts';
import { NECESSARY } from '../permitted.ts';
import type { Run } from '../recording.ts';
import { short, type Hit } from './hit.ts';
import { cookieLine } from './traces.ts';

/** Browsers keep no cookie longer than 400 days: of what is declared longer, more was never seen. */
const CAP = 400;
/** A page takes a moment to be judged, and clocks differ. */
const SLACK = 1.02;

function hosts(run: Run, know: Knowledge, declared: ReadonlySet<string>): Hit[] {
  return run.requests.flatMap((request): Hit[] => {
    const owner = ownerOf(request.url, know);
    const { page, at, url, kind, by } = request;
    const evidence = { at, page, seen: short(`${kind} ${url}`), ...(by && { by: short(by) }) };
    if (owner.kind === 'unknown') return [{ rule: 'undeclared-host', subject: owner.host, run, page, evidence }];
    if (owner.kind !== 'vendor' || declared.has(owner.vendor.id)) return [];
    return [{ rule: 'undeclared-vendor', subject: owner.vendor.id, vendor: owner.vendor.id, run, page, evidence }];
  });
}

function kept(run: Run, know: Knowledge, declared: ReadonlySet<string>): Hit[] {
  const cookies = run.cookies
    .filter(({ domain }) => onSite(domain, know))
    .flatMap((from): Hit[] => {
      const claim = claimOfCookie(from, know);
      const { page, at, by } = from;
      const evidence = { at, page, seen: cookieLine(from), ...(by && { by: short(by) }) };
      if (claim.by === 'record') return [];
      if (claim.by === 'nobody' || !declared.has(claim.vendor.id))
        return [
          {
            rule: 'undeclared-cookie',
            subject: from.name,
            run,
            page,
            evidence,
            ...(claim.by === 'vendor' && { vendor: claim.vendor.id }),
          },
        ];
      const days = claim.trace?.days;
      if (days === undefined || from.days <= Math.min(days, CAP) * SLACK + 0.01) return [];
      const detail = `${Math.round(from.days * 10) / 10} days instead of ${Math.round(days * 1000) / 1000}`;
      return [{ rule: 'lifetime-exceeded', subject: from.name, vendor: claim.vendor.id, run, page, evidence, detail }];
    });
  const storage = run.storage
    .filter(({ origin }) => onSite(new URL(origin).hostname, know))
    .flatMap((from): Hit[] => {
      const claim = claimOfKey(from.kind, from.key, know);
      if (claim.by === 'record' || (claim.by === 'vendor' && declared.has(claim.vendor.id))) return [];
      const { page, at, by, key, kind } = from;
      const evidence = { at, page, seen: `${kind} ${short(key, 200)}`, ...(by && { by: short(by) }) };
      const vendor = claim.by === 'vendor' ? { vendor: claim.vendor.id } : {};
      return [{ rule: 'undeclared-storage', subject: key, run, page, evidence, ...vendor }];
    });
  return [...cookies, ...storage];
}

/** What the config names and nobody saw, although everything was allowed. */
function unused(runs: readonly Run[], know: Knowledge, declared: ReadonlySet<string>): Hit[] {
  const accepted = runs.filter(({ state, outcome }) => state === 'accepted' && outcome === 'done');
  if (accepted.length === 0) return [];
  const seen = new Set<string>();
  for (const run of accepted) {
    for (const { url } of run.requests) {
      const owner = ownerOf(url, know);
      if (owner.kind === 'vendor') seen.add(owner.vendor.id);
    }
    const claims = [
      ...run.cookies.map((cookie) => claimOfCookie(cookie, know)),
      ...run.storage.map(({ kind, key }) => claimOfKey(kind, key, know)),
    ];
    for (const claim of claims) if (claim.by === 'vendor') seen.add(claim.vendor.id);
  }
  return know.vendors
    .filter(({ id, category }) => declared.has(id) && !seen.has(id) && category !== NECESSARY)
    .map(({ id }) => ({ rule: 'unused-vendor', subject: id, vendor: id }));
}

/** Where the site and its config differ; nothing where there is no config. */
export function declared(runs: readonly Run[], know: Knowledge): Hit[] {
  const { declared: names } = know;
  if (!names) return [];
  return [
    ...runs.flatMap((run) => [...hosts(run, know, names), ...kept(run, know, names)]),
    ...unused(runs, know, names),
  ];
}
