/** `whenAllowed`: functions that run once, when an id is allowed. */
export interface Waiting {
  readonly add: (id: string, then: () => void) => void;
  /** Runs those whose id is allowed by now. */
  readonly settle: () => void;
}

/** `call` runs a function of the page's and catches what it throws. */
export function createWaiting(allows: (id: string) => boolean, call: (then: () => void) => void): Waiting {
  const waiting = new Set<readonly [string, () => void]>();
  const settle = (): void => {
    for (const entry of waiting)
      if (allows(entry[0])) {
        waiting.delete(entry);
        call(entry[1]);
      }
  };
  return {
    add(id, then) {
      waiting.add([id, then]);
      settle();
    },
    settle,
  };
}
