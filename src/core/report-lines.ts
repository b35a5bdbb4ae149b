import type { Outcome, Report } from './report.ts';

/** Equal reports as one. */
export interface Line extends Report {
  readonly times: number;
}

/** Everything about one vendor, or about one host that nobody knows; `key` is unique. */
export interface Group {
  readonly key: string;
  /** An item id. */
  readonly item?: string;
  /** A third party that nobody knows. */
  readonly host?: string;
  readonly lines: readonly Line[];
  /** How often each outcome was. */
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
}

/** What wants looking at comes first. */
export const OUTCOMES: readonly Outcome[] = ['passed', 'would-hold', 'held', 'dropped', 'replayed', 'allowed'];

export const hostOf = (target: string): string => /^[\w-]+:\/\/([^/?#:]+)/.exec(target)?.[1]?.toLowerCase() ?? target;

const sameCall = (a: Report, b: Report): boolean => a.target === b.target && a.way === b.way && a.item === b.item;

/** A call that was held and carried out later is one: what became of it stands in place of the first report. */
export function settled(reports: readonly Report[]): Report[] {
  const list: Report[] = [];
  for (const report of reports) {
    const i =
      report.outcome === 'replayed' || report.outcome === 'dropped'
        ? list.findIndex((earlier) => earlier.outcome === 'held' && sameCall(earlier, report))
        : -1;
    if (i < 0) list.push(report);
    else list[i] = { ...list[i], ...report };
  }
  return list;
}

function count(reports: readonly Report[]): Line[] {
  const lines = new Map<string, Line>();
  for (const report of reports) {
    const { what, way, target, outcome, by, where = '' } = report;
    const key = [what, way, target, outcome, by, where].join('\n');
    lines.set(key, { ...report, times: (lines.get(key)?.times ?? 0) + 1 });
  }
  return [...lines.values()];
}

const urgency = ({ host, outcomes }: Group): number =>
  host === undefined ? 2 * OUTCOMES.findIndex((outcome) => outcomes[outcome]) : 3;

/** The report by vendor, in the order in which a person wants to read it. Names that nobody claims are one group. */
export function groups(reports: readonly Report[]): Group[] {
  const byKey = new Map<string, Report[]>();
  for (const report of settled(reports)) {
    const { what, item, target } = report;
    const key = item !== undefined ? `item ${item}` : what === 'request' ? `host ${hostOf(target)}` : 'names';
    const list = byKey.get(key);
    if (list) list.push(report);
    else byKey.set(key, [report]);
  }
  return [...byKey]
    .map(([key, list]): Group => {
      const outcomes: Partial<Record<Outcome, number>> = {};
      for (const { outcome } of list) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      const [kind, id] = key.split(' ') as [string, string];
      return {
        key,
        ...(kind === 'item' && { item: id }),
        ...(kind === 'host' && { host: id }),
        lines: count(list),
        outcomes,
      };
    })
    .sort((a, b) => urgency(a) - urgency(b) || (a.key < b.key ? -1 : 1));
}
