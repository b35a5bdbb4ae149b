// Medians and quartiles; means would let one slow frame speak for all.

/** The value below which the given share of the sorted values lies, interpolated between neighbours. */
export function quantile(values, share) {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  return low + (sorted[Math.ceil(place)] - low) * (place % 1);
}

/** @param {number[]} values */
export const summary = (values) => ({
  median: quantile(values, 0.5),
  q1: quantile(values, 0.25),
  q3: quantile(values, 0.75),
  n: values.length,
});

/** Pairs of the same round, so that what slowed a whole round down cancels out. */
export const differences = (values, control) =>
  values.map((value, round) => value - control[round]).filter((difference) => !Number.isNaN(difference));
