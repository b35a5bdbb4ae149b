/** The guard waits for the page to have time, and so does this, behind it. */
export const settled = (): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(resolve, { timeout: 2000 }), 400);
  });
