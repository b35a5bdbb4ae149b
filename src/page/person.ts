/**
 * A yes comes from a person: only a click or key press that the browser vouches for. `change` and `submit` do not count,
 * because a script's `click()` makes the browser send them as trusted.
 */
export const isPerson = (event: unknown): boolean =>
  event instanceof Event && event.isTrusted && /^(?:click|key(?:down|up)|pointerup|mouseup|touchend)$/.test(event.type);
