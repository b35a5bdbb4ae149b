import { expect } from '@open-wc/testing';
import { clean, everything, show, states } from './states.ts';

/** What the rules of cookie-notice filter lists, as far as they hold on every site, look for in a name. */
const WORDS = [
  'cookie', 'cookies', 'cookiebar', 'cookie-bar', 'cookie-banner', 'cookie-consent', 'cookie-notice', 'cookie-law',
  'cookie-policy', 'cookieconsent', 'consent-banner', 'consent-bar', 'consent-box', 'consent-dialog', 'consent-manager',
  'consent-modal', 'consent-overlay', 'consent-popup', 'consents', 'consent', 'gdpr', 'gdpr-banner', 'dsgvo', 'rgpd',
  'rodo', 'lgpd', 'ccpa', 'eprivacy', 'privacy-banner', 'privacy-bar', 'privacy-notice', 'privacy-popup',
  'privacy-policy', 'cmp', 'cmp-container', 'cc-banner', 'cc-window', 'cc-main', 'onetrust', 'tarteaucitron', 'notice',
  'popup', 'overlay', 'modal-backdrop', 'banner-wrapper', 'bottom-banner', 'fixed-bar', 'disclaimer', 'alert',
  'notification', 'policy',
]; // prettier-ignore

/** And in what way. */
const rules = [
  ...WORDS.flatMap((word) => [`.${word}`, `#${word}`, `[class="${word}"]`, `[id="${word}"]`]),
  ...['cookie', 'consent', 'gdpr', 'privacy', 'cmp', 'popup', 'notice'].flatMap((word) => [
    `[class*="${word}" i]`,
    `[id*="${word}" i]`,
    `[class^="${word}"]`,
    `[name*="${word}" i]`,
    `[data-${word}]`,
  ]),
  ...['cookie', 'cookieconsent', 'consent', 'gdpr'].flatMap((word) => [
    `[aria-label="${word}" i]`,
    `[aria-describedby*="${word}" i]`,
    `[data-testid*="${word}" i]`,
    `[role="dialog"][aria-label*="${word}" i]`,
  ]),
  ...[
    'cookie-banner',
    'cookie-consent',
    'cookie-law',
    'consent-banner',
    'consent-manager',
    'privacy-banner',
    'gdpr-banner',
  ],
  'body > div[class*="banner"]',
  'div[role="dialog"]',
  'div[style*="position: fixed"]',
];

describe('no generic rule of a filter list fits', () => {
  afterEach(clean);

  for (const name of Object.keys(states))
    it(name, async () => {
      const element = await show(name);
      const fitting = everything(element).flatMap((each) =>
        rules.filter((rule) => each.matches(rule)).map((rule) => `${rule}: ${each.outerHTML.slice(0, 80)}`),
      );
      expect(fitting).to.deep.equal([]);
    });

  it('and they fit what they are made for', () => {
    const element = document.createElement('div');
    element.innerHTML = '<div id="cookie-consent-7" class="cc-banner"></div>';
    expect(rules.filter((rule) => element.querySelector(rule)).length).to.be.above(3);
  });
});
