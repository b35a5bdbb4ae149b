import type { TraceNames } from './gate-vendor.ts';
import { pattern } from './glob.ts';
import type { Item } from './item.ts';
import type { KnownVendors } from './known.ts';
import type { Attempt, Report } from './report.ts';
import { outcomeOf, type Rules } from './seen-request.ts';

/** Where a script of the page finds names. */
export type NameKind = Exclude<Attempt, 'request'>;

/** Somebody's names. */
interface Claim {
  readonly item: string;
  readonly traces: TraceNames;
  /** `kept`: stays whatever is refused. `known`: of a vendor that the config does not name, so the gate does not hold it. */
  readonly as: 'asked' | 'kept' | 'known';
}

/** Whose names are whose: first what the config names, with the site's own, then the rest of the catalogue. */
export function claims(items: readonly Item[], known: KnownVendors): Claim[] {
  const named = new Set(items.map((item) => item.id));
  return [
    ...items.flatMap(({ id, traces = {}, keep }): Claim[] => [
      ...(keep ? [{ item: id, traces: keep, as: 'kept' as const }] : []),
      { item: id, traces, as: 'asked' },
    ]),
    ...Object.values(known).flatMap(({ traces }) =>
      Object.entries(traces)
        .filter(([item]) => !named.has(item))
        .map(([item, names]): Claim => ({ item, traces: names, as: 'known' })),
    ),
  ];
}

/** The claim that says most about a name: `sf-prs-*` before `sf-*`; of equals, the first. */
function claimOf(all: readonly Claim[], kind: NameKind, name: string): Claim | undefined {
  let best: Claim | undefined;
  let most = -1;
  for (const claim of all)
    for (const glob of (claim.traces[kind] ?? '').split(' ')) {
      const says = glob.replaceAll('*', '').length;
      if (!glob || says <= most || !pattern(glob).test(name)) continue;
      [best, most] = [claim, says];
    }
  return best;
}

/** What a cookie or key that lies in the browser is in the report. One that nobody claims is the site's to explain. */
export function seenName(
  kind: NameKind,
  name: string,
  all: readonly Claim[],
  allowed: ReadonlySet<string>,
  rules: Rules,
): Report {
  const claim = claimOf(all, kind, name);
  const fine = !claim || claim.as === 'kept' || allowed.has(claim.item);
  return {
    what: kind,
    way: 'present',
    target: name,
    ...(claim && { item: claim.item }),
    outcome: claim?.as === 'known' && !fine ? 'passed' : outcomeOf(fine, rules),
    by: 'seen',
  };
}
