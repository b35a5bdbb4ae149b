/*
 * Hears of answers given in other tabs, and of pages coming back from the back/forward cache. A change of any cookie
 * asks for a look at ours, which is cheap.
 */
interface CookieStore extends EventTarget {
  readonly name?: never;
}

/** Calls `look` whenever the stored answer may have changed; returns what to call when this tab has changed it. */
export function watchOtherTabs(look: () => void): () => void {
  addEventListener('pageshow', (event) => {
    if (event.persisted) look();
  });
  document.addEventListener('visibilitychange', look);
  const { cookieStore } = window as unknown as { cookieStore?: CookieStore };
  if (cookieStore) {
    cookieStore.addEventListener('change', look);
    return () => undefined;
  }
  // Where there is no cookie store (older browsers, plain http): a message. The channel is closed before the page may be
  // cached, because a message would evict it.
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    channel = new BroadcastChannel('consentinel');
    channel.onmessage = look;
  };
  addEventListener('pagehide', () => channel?.close());
  addEventListener('pageshow', (event) => {
    if (event.persisted) open();
  });
  open();
  return () => channel?.postMessage('');
}
