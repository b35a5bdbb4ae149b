// How often a measure is taken.
/** @typedef {{ rounds: number, heavy: number }} Options */

/** Exact: once says it all. */
export const once = () => 1;
/** @param {Options} options */
export const everyRound = ({ rounds }) => rounds;
/** The emulated network decides, not the processor: little scatter. @param {Options} options */
export const halfOfThem = ({ rounds }) => Math.ceil(rounds / 2);
/** Ten seconds and more for each visit. @param {Options} options */
export const heavy = ({ heavy: rounds }) => rounds;
