import type { ConsentManager } from './manager.ts';

/** Version 2 lies in the shadow root of `#usercentrics-root`, version 3 in that of `#usercentrics-cmp-ui`. */
export const usercentrics: ConsentManager = {
  id: 'usercentrics',
  name: 'Usercentrics',
  detect: '#usercentrics-root, #usercentrics-cmp-ui',
  banner:
    '[data-testid="uc-default-wall"], [data-testid="uc-default-banner"], [data-testid="uc-container"], #uc-main-dialog',
  accept: '[data-testid="uc-accept-all-button"], #uc-main-dialog #accept',
  refuse: '[data-testid="uc-deny-all-button"], #uc-main-dialog #deny',
  settings: '[data-testid="uc-more-button"], [data-testid="uc-customize-anchor"], #uc-main-dialog #more',
  refuseInSettings: '[data-testid="uc-deny-all-button"], #uc-main-dialog #deny',
  save: '[data-testid="uc-save-button"], #uc-main-dialog #save',
  toggles: '[data-testid="uc-category-toggle"], #uc-main-dialog [role="switch"]',
  reopen: '[data-testid="uc-privacy-button"], #uc-privacy-button',
  reopenCall: 'UC_UI.showSecondLayer',
  storage: ['uc_*', 'ucString', 'ucData'],
  hosts: ['*.usercentrics.eu', '*.usercentrics.com'],
  checked: {
    on: '2026-11-23',
    source: [
      'https://usercentrics.com/docs/web/features/api/control-ui/',
      'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/usercentrics-api.json',
    ],
  },
};
