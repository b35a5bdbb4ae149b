import type { ConsentManager } from './manager.ts';

export const cookiebot: ConsentManager = {
  id: 'cookiebot',
  name: 'Cookiebot',
  detect: '#CybotCookiebotDialog, #CookiebotWidget, script#Cookiebot',
  banner: '#CybotCookiebotDialog',
  accept: '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll, #CybotCookiebotDialogBodyButtonAccept',
  refuse: '#CybotCookiebotDialogBodyButtonDecline',
  settings: '#CybotCookiebotDialogBodyLevelButtonCustomize, #CybotCookiebotDialogNavDetails',
  refuseInSettings: '#CybotCookiebotDialogBodyButtonDecline',
  save: '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection',
  toggles: '#CybotCookiebotDialog .CybotCookiebotDialogBodyLevelButton',
  toggle: '#CybotCookiebotDialogBodyLevelButton{id}',
  reopen: '.CookiebotWidget-logo, #CookiebotWidget button',
  reopenCall: 'Cookiebot.renew',
  cookies: ['CookieConsent', 'CookieConsentBulkSetting-*'],
  hosts: ['*.cookiebot.com', '*.cookiebot.eu'],
  checked: {
    on: '2026-11-23',
    source: [
      'https://www.cookiebot.com/en/developer/',
      'https://github.com/duckduckgo/autoconsent/blob/main/lib/cmps/cookiebot.ts',
    ],
  },
};
