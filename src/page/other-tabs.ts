/*
 * Hears of answers given in other tabs, and of pages coming back from the back/forward cache. A change of any cookie
 * asks for a look at ours, which is cheap.
 */
interface CookieStore extends EventTarget {
  readonly name?: never;
}

/** Chromium tells of a change before this tab's `document.cookie` has it, one time in four; in milliseconds. */
const LATE = 100;

/** Calls `look` whenever the stored answer may have changed; returns what to call when this tab has changed it. */
export function watchOtherTabs(look: () => void): () => void {
  let again: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    look();
    clearTimeout(again);
    again = setTimeout(look, LATE);
  };
  addEventListener('pageshow', (event) => {
    if (event.persisted) look();
  });
  // Not when it goes out of sight, which a page that is left does, too: to begin anew would keep its visitor.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) look();
  });
  const { cookieStore } = window as unknown as { cookieStore?: CookieStore };
  if (cookieStore) {
    cookieStore.addEventListener('change', changed);
    return () => undefined;
  }
  // Where there is no cookie store (older browsers, plain http): a message. The channel is closed before the page may be
  // cached, because a message would evict it.
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    channel = new BroadcastChannel('consentinel');
    channel.onmessage = changed;
  };
  addEventListener('pagehide', () => channel?.close());
  addEventListener('pageshow', (event) => {
    if (event.persisted) open();
  });
  open();
  return () => channel?.postMessage('');
}
