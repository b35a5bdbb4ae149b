import type { Adapter } from '../adapter.ts';
import { globals } from '../globals.ts';

/*
 * Cloudflare Zaraz: consent by purposes, whose ids are the site's own. Zaraz comes from the site's own host; what it may
 * run is said as soon as it can be, and again on every page, so that ours wins over what it has stored.
 * Source: developers.cloudflare.com/zaraz/consent-management/api
 */
interface Zaraz {
  readonly consent?: { readonly APIReady?: boolean; set?(purposes: object): void; sendQueuedEvents?(): void };
}
let wanted: Readonly<Record<string, boolean>> = {};
let told = '';

function reconcile(): void {
  const consent = (globals['zaraz'] as Zaraz | undefined)?.consent;
  const next = JSON.stringify(wanted);
  if (!consent?.APIReady || next === told) return;
  told = next;
  consent.set?.(wanted);
  if (Object.values(wanted).includes(true)) consent.sendQueuedEvents?.();
}

export default {
  tell(speakers, first, allows) {
    wanted = Object.fromEntries(
      speakers.map(({ use: { id = '', settings }, granted, optedOut }): [string, boolean] => {
        const category = settings?.['category'] === 'performance' ? 'performance' : 'targeting';
        return [id, granted && allows(category) && !(optedOut && category === 'targeting')];
      }),
    );
    reconcile();
    if (first) document.addEventListener('zarazConsentAPIReady', reconcile);
  },
} satisfies Adapter;
