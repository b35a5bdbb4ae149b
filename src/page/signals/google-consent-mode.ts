import type { Adapter } from './adapter.ts';

/*
 * Google consent mode v2, basic: no Google tag loads before it is granted, and what is loaded is told the state.
 * Source: developers.google.com/tag-platform/security/guides/consent
 */

/** All seven types, and the category each follows where no vendor in use declares it. */
const TYPES: Readonly<Record<string, string>> = {
  ad_storage: 'targeting',
  ad_user_data: 'targeting',
  ad_personalization: 'targeting',
  analytics_storage: 'performance',
  functionality_storage: 'performance',
  personalization_storage: 'targeting',
  security_storage: 'strictly-necessary',
};

interface GoogleGlobals {
  dataLayer?: unknown[];
  gtag?: (...command: unknown[]) => void;
}
const google = globalThis as unknown as GoogleGlobals;
let begun = false;

function gtag(...command: unknown[]): void {
  // Google reads a command only if it is an Arguments object: an array, or rest parameters, is silently ignored.
  google.gtag ??= function () {
    // eslint-disable-next-line prefer-rest-params
    (google.dataLayer ??= []).push(arguments);
  };
  google.gtag(...command);
}

export const googleConsentMode: Adapter = {
  tell(speakers, first, allows) {
    const state: Record<string, string> = {};
    for (const [type, category] of Object.entries(TYPES)) {
      // A type is for everyone who uses it: one refused vendor keeps it denied.
      const users = speakers.filter((speaker) => speaker.use.types?.includes(type));
      const granted = users.length > 0 ? users.every((user) => user.granted) : allows(category);
      state[type] = granted ? 'granted' : 'denied';
    }
    gtag('consent', first ? 'default' : 'update', state);
    // Triggers of a tag manager that waited for the answer.
    if (!first) google.dataLayer?.push({ event: 'consent_update' });
  },
  start({ use }) {
    // A container has no types of its own: it is told when it starts, once for each.
    if (!use.types) google.dataLayer?.push({ 'gtm.start': Date.now(), event: 'gtm.js' });
    else if (!begun) {
      begun = true;
      gtag('js', new Date());
    }
  },
};
