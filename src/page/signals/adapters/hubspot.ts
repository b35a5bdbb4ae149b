import type { Adapter } from '../adapter.ts';
import { globals, list } from '../globals.ts';
import { tellBy } from '../words.ts';

/*
 * HubSpot: its own question is switched off, and its privacy queue is told. `doNotTrack` is not used: it leaves a cookie
 * that would silence HubSpot after the visitor has agreed again; not loading it is what stops it.
 * Source: developers.hubspot.com (cookie banner API, tracking code API)
 */
export default {
  tell: tellBy({
    hold() {
      globals['disableHubSpotCookieBanner'] = true;
    },
    grant: () =>
      list('_hsp').push(['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]),
    revoke: () => list('_hsp').push(['revokeCookieConsent']),
  }),
} satisfies Adapter;
