import { later } from './later.ts';

/** So many milliseconds at a time: a press that comes meanwhile is still painted in time. */
const SLICE = 8;
/** A page that never has time gets on with it all the same, so many milliseconds later. */
const PATIENCE = 200;

/** Does a piece of work in one go. */
export function atOnce<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Does a piece of work a slice at a time, each when the page has time for it. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise<void>((resolve) => {
      later(resolve, PATIENCE);
    });
  }
}
