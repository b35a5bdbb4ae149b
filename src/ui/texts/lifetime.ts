/** Days in a unit, longest first. */
const UNITS = [
  ['year', 365],
  ['month', 30],
  ['day', 1],
  ['hour', 1 / 24],
  ['minute', 1 / 1440],
] as const;

/** How far a round number may be from the truth. */
const TOLERANCE = 0.02;

export interface Lifetime {
  readonly count: number;
  readonly unit: (typeof UNITS)[number][0] | 'second';
}

/** A number of days in the longest unit that says it truly: 395 → 13 months, but 400 → 400 days. */
export function lifetime(days: number): Lifetime {
  for (const [unit, length] of UNITS) {
    const exact = days / length;
    const count = Math.round(exact);
    if (count > 0 && Math.abs(exact - count) <= TOLERANCE * exact) return { count, unit };
  }
  return { count: Math.ceil(days * 86_400), unit: 'second' };
}
