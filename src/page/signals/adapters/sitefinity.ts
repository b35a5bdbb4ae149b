import type { Adapter } from '../adapter.ts';

/*
 * Sitefinity's own tracking consent: one yes or no for its personalisation and Insight. Our answer wins over the one it
 * has stored. Source: progress.com/documentation/sitefinity-cms (tracking consent client-side API)
 */
interface TrackingConsent {
  canTrackCurrentUser(): boolean;
  updateUserConsent(granted: boolean): void;
}
const cms = globalThis as unknown as { TrackingConsentManager?: TrackingConsent };
let wanted: boolean | undefined;

function reconcile(): void {
  const manager = cms.TrackingConsentManager;
  if (manager && wanted !== undefined && manager.canTrackCurrentUser() !== wanted) manager.updateUserConsent(wanted);
}

export default {
  tell([speaker], first, allows) {
    const id = speaker?.id ?? '';
    // It knows one consent for both, so both must be given.
    wanted = allows(`${id}:performance`) && allows(`${id}:targeting`);
    reconcile();
    // The page defines its manager later than the head.
    if (first) for (const moment of ['DOMContentLoaded', 'load']) addEventListener(moment, reconcile);
  },
} satisfies Adapter;
