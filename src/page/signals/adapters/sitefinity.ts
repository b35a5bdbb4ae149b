import type { Adapter } from '../adapter.ts';
import { globals } from '../globals.ts';

/*
 * Sitefinity's own tracking consent: one yes or no for its personalisation and Insight. Our answer wins over the one it
 * has stored. Said to Sitefinity itself, a no is one here too; a yes is undone, because nothing tells whose it is.
 * Source: progress.com/documentation/sitefinity-cms (tracking consent client-side API)
 */
interface TrackingConsent {
  canTrackCurrentUser(): boolean;
  updateUserConsent(granted: boolean): void;
  addEventListener?(name: 'ConsentChanged', listener: (granted: boolean) => void): void;
}
interface Refusing {
  reject(ids: readonly string[]): void;
}

/** How often a yes is undone: a script that insists must not keep the page busy for ever. */
const UNDONE = 9;

const cms = globals as { TrackingConsentManager?: TrackingConsent; consentinel?: Refusing };
let wanted: boolean | undefined;
let parts: readonly string[] = [];
let undone = 0;
let heard: TrackingConsent | undefined;

function hear(granted: boolean): void {
  if (granted === wanted) return;
  if (!granted) cms.consentinel?.reject(parts);
  else if (undone++ < UNDONE) cms.TrackingConsentManager?.updateUserConsent(false);
}

function reconcile(): void {
  const manager = cms.TrackingConsentManager;
  if (!manager || wanted === undefined) return;
  if (manager.canTrackCurrentUser() !== wanted) manager.updateUserConsent(wanted);
  if (heard !== manager) manager.addEventListener?.('ConsentChanged', hear);
  heard = manager;
}

export default {
  tell([speaker], first, allows) {
    const id = speaker?.id ?? '';
    parts = [`${id}:performance`, `${id}:targeting`];
    // It knows one consent for both, so both must be given.
    wanted = parts.every(allows);
    reconcile();
    // The page defines its manager later than the head.
    if (first) for (const moment of ['DOMContentLoaded', 'load']) addEventListener(moment, reconcile);
  },
} satisfies Adapter;
