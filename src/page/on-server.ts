import type { Consent } from '../core/consent.ts';

/** What `start()` returns where there is no page: nothing is allowed, nothing happens. */
export const onServer: Consent = Object.freeze({
  allows: () => false,
  answer: undefined,
  decision: {},
  open: () => undefined,
  reject: () => undefined,
  accept: () => undefined,
  on: () => () => undefined,
  whenAllowed: () => undefined,
});
