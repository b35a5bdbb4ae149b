import { claimOfCookie } from '../claims.ts';
import { onSite, type Knowledge } from '../knowledge.ts';
import type { CookieSeen, Run } from '../recording.ts';
import type { Hit } from './hit.ts';
import { cookieLine } from './traces.ts';

/** Thirteen months, the longest that the French authority and the TCF let an answer count. */
const LONGEST = 396;

const recordsOf = (run: Run, know: Knowledge): CookieSeen[] =>
  run.cookies.filter(
    (cookie) => cookie.moment === 'after' && onSite(cookie.domain, know) && claimOfCookie(cookie, know).by === 'record',
  );

/** How long the answer is kept, and whether a no counts for as long as a yes. */
export function record(runs: readonly Run[], know: Knowledge): Hit[] {
  const answered = runs.filter(({ choiceAt }) => choiceAt !== undefined);
  const tooLong = answered.flatMap((run): Hit[] =>
    recordsOf(run, know)
      .filter(({ days }) => days > LONGEST && run.regime === 'opt-in')
      .map((cookie) => ({
        rule: 'record-kept-too-long',
        subject: cookie.name,
        run,
        page: cookie.page,
        detail: `${Math.round(cookie.days)} days`,
        evidence: { at: cookie.at, page: cookie.page, seen: cookieLine(cookie) },
      })),
  );
  const longest = (state: Run['state']): Map<string, CookieSeen> =>
    new Map(
      answered
        .filter((run) => run.state === state)
        .flatMap((run) => recordsOf(run, know))
        .sort((a, b) => a.days - b.days)
        .map((cookie) => [cookie.name, cookie]),
    );
  const yes = longest('accepted');
  const shorter = [...longest('refused').values()].flatMap((no): Hit[] => {
    const days = yes.get(no.name)?.days ?? 0;
    if (no.days >= days * 0.95) return [];
    const detail = `${Math.round(no.days)} days instead of ${Math.round(days)}`;
    return [
      {
        rule: 'refusal-kept-shorter',
        subject: no.name,
        page: no.page,
        detail,
        evidence: { page: no.page, seen: cookieLine(no) },
      },
    ];
  });
  const forgotten = answered
    .filter(({ state }) => state === 'refused')
    .flatMap((run): Hit[] =>
      run.visits
        .filter(({ moment, loaded, asked }) => moment === 'after' && loaded && asked)
        .map(({ page, at }) => ({
          rule: 'refusal-forgotten',
          subject: 'banner',
          run,
          page,
          evidence: { at, page, seen: 'The visitor was asked again' },
        })),
    );
  return [...tooLong, ...shorter, ...forgotten];
}
