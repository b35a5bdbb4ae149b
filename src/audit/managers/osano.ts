import type { ConsentManager } from './manager.ts';

export const osano: ConsentManager = {
  id: 'osano',
  name: 'Osano',
  detect: '.osano-cm-window',
  banner: '.osano-cm-dialog:not(.osano-cm-dialog--hidden)',
  accept: '.osano-cm-dialog .osano-cm-accept-all',
  refuse: '.osano-cm-dialog .osano-cm-denyAll',
  settings: '.osano-cm-dialog .osano-cm-manage',
  refuseInSettings: '.osano-cm-info-dialog .osano-cm-denyAll',
  save: '.osano-cm-save',
  toggles: '.osano-cm-toggle__input',
  toggle: '.osano-cm-toggle__input[data-category="{id}"]',
  reopen: '.osano-cm-widget',
  reopenCall: 'Osano.cm.showDrawer',
  cookies: ['osano_consentmanager', 'osano_consentmanager_uuid'],
  storage: ['osano_consentmanager*'],
  hosts: ['*.osano.com'],
  checked: {
    on: '2026-11-23',
    source: [
      'https://docs.osano.com/developer-documentation-consent-management-platform-cmp',
      'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/osano.json',
    ],
  },
};
