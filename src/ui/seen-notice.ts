/** Which change of the policy this browser has been told of: its day, in local storage. */
const KEY = 'consentinel-policy-seen';

/** Where storage is blocked, for this page. */
let here: string | undefined;

export function seenPolicy(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? here;
  } catch {
    return here;
  }
}

export function keepSeenPolicy(day: string): void {
  here = day;
  try {
    localStorage.setItem(KEY, day);
  } catch {
    // It is told again on the next page: that asks nothing, and can be closed.
  }
}
