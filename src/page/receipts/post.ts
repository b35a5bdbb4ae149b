/** What became of it: acknowledged; understood and declined for good; or to be tried again. */
export type Posted =
  { readonly kind: 'sent' } | { readonly kind: 'declined' | 'later'; readonly status?: number | undefined };

/** A collector that says one of these has understood, and will say it again: what is sent is wrong or too large. */
const FOR_GOOD = [400, 409, 413, 415, 422];

/**
 * Sends a text as JSON. It outlives the page (`keepalive`), carries no cookie, and is a simple request by CORS: no question
 * goes ahead of it, which a page that is being left would not wait for.
 */
export async function post(url: string, text: string): Promise<Posted> {
  try {
    const { ok, status } = await fetch(url, {
      method: 'POST',
      body: text,
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'origin',
    });
    return ok ? { kind: 'sent' } : { kind: FOR_GOOD.includes(status) ? 'declined' : 'later', status };
  } catch {
    return { kind: 'later' }; // Offline, or nobody there.
  }
}

/** For browsers without `keepalive` (Firefox before 133): what is under way when the page is left goes by beacon. */
export function sendOnLeaving(url: string, underWay: () => readonly string[]): void {
  if ('keepalive' in Request.prototype) return;
  addEventListener('pagehide', () => {
    for (const text of underWay()) navigator.sendBeacon(url, text);
  });
}
