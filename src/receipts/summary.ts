import type { Count, What } from './count.ts';

/** How often each happened. `ignored`: shown, and left without an answer; missing where showing is not counted. */
export type Totals = Readonly<Record<What, number>> & { readonly ignored?: number };

export interface Row {
  readonly name: string;
  readonly totals: Totals;
}

/** By what the numbers can be told apart. */
export const DIMENSIONS = ['group', 'language', 'regime', 'site'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type Filter = Readonly<Partial<Record<Dimension, string>>>;

const NONE: Readonly<Record<What, number>> = { shown: 0, accepted: 0, refused: 0, custom: 0, changed: 0, gpc: 0 };

export function total(counts: readonly Count[]): Totals {
  const sum = { ...NONE };
  for (const { what, n } of counts) sum[what] += n;
  const answered = sum.accepted + sum.refused + sum.custom;
  return { ...sum, ...(sum.shown > 0 && { ignored: Math.max(0, sum.shown - answered) }) };
}

export const filtered = (counts: readonly Count[], filter: Filter): Count[] =>
  counts.filter((count) => DIMENSIONS.every((key) => filter[key] === undefined || count[key] === filter[key]));

function rows(counts: readonly Count[], nameOf: (count: Count) => string): Row[] {
  const groups = new Map<string, Count[]>();
  for (const count of counts) groups.set(nameOf(count), [...(groups.get(nameOf(count)) ?? []), count]);
  return [...groups].map(([name, own]) => ({ name, totals: total(own) }));
}

/** The most frequent first. */
export const byDimension = (counts: readonly Count[], dimension: Dimension): Row[] =>
  rows(counts, (count) => count[dimension]).sort(
    (a, b) => answers(b.totals) - answers(a.totals) || (a.name < b.name ? -1 : 1),
  );

export const answers = ({ accepted, refused, custom, ignored = 0 }: Totals): number =>
  accepted + refused + custom + ignored;

const DAY = 86_400_000;
/** More columns than this cannot be told apart: then there is one a month. */
const MOST_COLUMNS = 62;

/** One row a day, also for days without anything; a month, where there are many. */
export function overTime(counts: readonly Count[], from: string, to: string): Row[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) days.push(new Date(at).toISOString().slice(0, 10));
  const length = days.length > MOST_COLUMNS ? 7 : 10;
  const found = new Map(rows(counts, ({ day }) => day.slice(0, length)).map(({ name, totals }) => [name, totals]));
  return [...new Set(days.map((day) => day.slice(0, length)))].map((name) => ({
    name,
    totals: found.get(name) ?? total([]),
  }));
}
