import type { ConsentManager } from './manager.ts';

export const orejime: ConsentManager = {
  id: 'orejime',
  name: 'Orejime',
  detect: '.orejime-Env, .orejime-Root, .orejime-Banner',
  banner: '.orejime-Banner',
  accept: '.orejime-Banner-saveButton',
  refuse: '.orejime-Banner-declineButton',
  settings: '.orejime-Banner-learnMoreButton',
  refuseInSettings: '.orejime-PurposeToggles-disableAll',
  save: '.orejime-Modal-saveButton',
  toggles: '.orejime-Modal .orejime-Purpose-input',
  toggle: '.orejime-Modal #orejime-purpose-{id}',
  reopenCall: 'orejime.prompt',
  cookies: ['eu-consent'],
  checked: { on: '2026-11-23', source: ['https://github.com/boscop-fr/orejime', 'orejime 3.2.1'] },
};
