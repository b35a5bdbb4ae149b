const DAYS = { d: 1, w: 7, m: 30.4375, y: 365.25 } as const;
const DAY = 86_400_000;

/** How long receipts are kept: `5y`, `18m`, `400d`, `8w`, or `forever`. `undefined`: it is none of these. */
export function readKeep(text: string): number | undefined {
  if (text === 'forever') return Infinity;
  const [, number, unit] = /^([1-9]\d{0,4})([dwmy])$/.exec(text) ?? [];
  return number && unit ? Number(number) * DAYS[unit as keyof typeof DAYS] * DAY : undefined;
}

/** Everything received before this time has been kept long enough; missing where all is kept. */
export const keptSince = (keep: number, now: number): string | undefined =>
  Number.isFinite(keep) ? new Date(now - keep).toISOString() : undefined;
