/*
 * Letting go of a thousand tags takes longer than a frame. So it begins after the frame that shows the visitor's click
 * has been painted, and gives way to the page in between.
 */
const SLICE = 12; // milliseconds

interface Scheduler {
  yield?(): Promise<void>;
}

const task = (): Promise<void> => {
  const { scheduler } = window as unknown as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};

/** After the next paint; a hidden page paints nothing, so not later than a tenth of a second. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

/** Call between two pieces of work: returns a promise to wait for when it is the page's turn. */
export function pacer(): () => Promise<void> | undefined {
  let end = performance.now() + SLICE;
  return () =>
    performance.now() < end
      ? undefined
      : task().then(() => {
          end = performance.now() + SLICE;
        });
}
