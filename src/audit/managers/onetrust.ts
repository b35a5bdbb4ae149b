import type { ConsentManager } from './manager.ts';

export const onetrust: ConsentManager = {
  id: 'onetrust',
  name: 'OneTrust',
  detect: '#onetrust-consent-sdk',
  banner: '#onetrust-banner-sdk',
  accept: '#onetrust-accept-btn-handler',
  refuse: '#onetrust-reject-all-handler',
  settings: '#onetrust-pc-btn-handler',
  refuseInSettings: '#onetrust-pc-sdk .ot-pc-refuse-all-handler',
  save: '#onetrust-pc-sdk .save-preference-btn-handler',
  toggles: '#onetrust-pc-sdk .category-switch-handler',
  toggle: '#onetrust-pc-sdk [id="ot-group-id-{id}"]',
  reopen: '#ot-sdk-btn, .ot-sdk-show-settings, .ot-floating-button__open',
  reopenCall: 'OneTrust.ToggleInfoDisplay',
  cookies: ['OptanonConsent', 'OptanonAlertBoxClosed', 'eupubconsent-v2'],
  hosts: ['*.cookielaw.org', '*.onetrust.com', '*.onetrust.io'],
  checked: {
    on: '2026-11-23',
    source: [
      'https://developer.onetrust.com/onetrust/docs/javascript-api',
      'https://github.com/duckduckgo/autoconsent/blob/main/lib/cmps/onetrust.ts',
    ],
  },
};
