import { claimOfCookie, claimOfKey, type Claim } from '../claims.ts';
import { onSite, type Knowledge } from '../knowledge.ts';
import { despiteGpc, permitted, type Asked } from '../permitted.ts';
import type { CookieSeen, Moment, Run, StorageSeen } from '../recording.ts';
import type { RuleId } from '../rule-ids.ts';
import { short, type Hit } from './hit.ts';

type What = 'cookie' | 'storage';

function ruleOf(run: Run, moment: Moment, what: What): RuleId {
  if (moment === 'withdrawn') return `${what}-survived-withdrawal`;
  if (moment === 'before') return `${what}-before-choice`;
  return run.state === 'one-vendor' ? 'cookie-beyond-choice' : `${what}-after-refusal`;
}

export const cookieLine = ({ name, domain, path, days, httpOnly }: CookieSeen): string =>
  `${name}; domain ${domain}; path ${path}; ${days === 0 ? 'until the browser closes' : `${Math.round(days * 100) / 100} days`}${httpOnly ? '; HttpOnly' : ''}`;

interface Thing {
  readonly what: What;
  readonly name: string;
  readonly seen: string;
  readonly claim: Claim;
  readonly from: CookieSeen | StorageSeen;
}

function judge(run: Run, { what, name, seen, claim, from }: Thing, know: Knowledge): Hit[] {
  // What nobody claims may be the site's own and necessary: `undeclared-cookie` asks for it to be declared.
  if (claim.by !== 'vendor') return [];
  const { at, page, moment, by } = from;
  const evidence = { at, page, seen: short(seen), ...(by && { by: short(by) }) };
  const hit = (rule: RuleId): Hit => ({ rule, subject: name, vendor: claim.vendor.id, run, page, evidence });
  const asked: Asked = { id: claim.vendor.id, category: claim.category };
  const hits: Hit[] = [];
  if (!permitted(asked, run, moment, know)) hits.push(hit(ruleOf(run, moment, what)));
  if (moment === 'before' && despiteGpc(asked, run, know)) hits.push(hit('cookie-despite-gpc'));
  return hits;
}

const kinds = { local: 'localStorage', session: 'sessionStorage', database: 'IndexedDB', cache: 'Cache Storage' };

/** What lies in the browser although nobody had allowed it. */
export const traces = (runs: readonly Run[], know: Knowledge): Hit[] =>
  runs.flatMap((run) => [
    ...run.cookies
      // A page cannot remove what lies on another site: after a withdrawal it stays, and is not sent again.
      .filter((from) => from.moment !== 'withdrawn' || onSite(from.domain, know))
      .flatMap((from) => {
        const claim = claimOfCookie(from, know);
        return judge(run, { what: 'cookie', name: from.name, seen: cookieLine(from), claim, from }, know);
      }),
    ...run.storage.flatMap((from) => {
      const seen = `${kinds[from.kind]} ${from.key} at ${from.origin}`;
      const claim = claimOfKey(from.kind, from.key, know);
      return judge(run, { what: 'storage', name: from.key, seen, claim, from }, know);
    }),
  ]);
