import type { ConsentManager } from './manager.ts';

export const vanillaCookieconsent: ConsentManager = {
  id: 'vanilla-cookieconsent',
  name: 'CookieConsent 3',
  detect: '#cc-main',
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role="all"]',
  refuse: '#cc-main .cm [data-role="necessary"]',
  settings: '#cc-main .cm [data-role="show"]',
  refuseInSettings: '#cc-main .pm [data-role="necessary"]',
  save: '#cc-main .pm [data-role="save"]',
  toggles: '#cc-main .pm .section__toggle',
  toggle: '#cc-main .pm .section__toggle[value="{id}"]',
  unfold: '#cc-main .pm .pm__section--expandable:not(.is-expanded) .pm__section-title',
  reopen: '[data-cc="show-preferencesModal"]',
  reopenCall: 'CookieConsent.showPreferences',
  cookies: ['cc_cookie'],
  storage: ['cc_cookie'],
  checked: {
    on: '2026-11-23',
    source: ['https://cookieconsent.orestbida.com/advanced/custom-attribute.html', 'vanilla-cookieconsent 3.1.0'],
  },
};
