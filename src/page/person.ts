/** As long as browsers themselves take an action of the visitor for the cause of what follows, in milliseconds. */
const FRESH = 5000;

/** The browser's own: on an event itself, a script may say that it is of another type or time. */
const own = (key: 'type' | 'timeStamp'): ((event: unknown) => unknown) => {
  const read = Object.getOwnPropertyDescriptor(Event.prototype, key);
  return (event) => read?.get?.call(event) as unknown;
};
const typeOf = own('type');
const timeOf = own('timeStamp');

/**
 * A yes comes from a person: only a click or key press that the browser vouches for, and that has just happened. `change`
 * and `submit` do not count, because a script's `click()` makes the browser send them as trusted.
 */
export function isPerson(event: unknown): boolean {
  try {
    return (
      (event as Event).isTrusted &&
      /^(?:click|key(?:down|up)|pointerup|mouseup|touchend)$/.test(String(typeOf(event))) &&
      performance.now() - Number(timeOf(event)) < FRESH
    );
  } catch {
    return false; // Not an event.
  }
}
