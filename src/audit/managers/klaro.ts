import type { ConsentManager } from './manager.ts';

export const klaro: ConsentManager = {
  id: 'klaro',
  name: 'Klaro',
  detect: '#klaro, .klaro',
  banner: '.klaro .cookie-notice:not(.cookie-notice-hidden), .klaro .cookie-modal-notice',
  accept: '.cookie-notice .cm-btn-success, .cookie-modal-notice .cm-btn-success',
  refuse: '.cookie-notice .cn-decline, .cookie-modal-notice .cn-decline',
  settings: '.klaro .cn-learn-more, .klaro .cm-btn-lern-more',
  refuseInSettings: '.klaro .cm-modal .cn-decline',
  save: '.klaro .cm-modal .cm-btn-accept',
  toggles: '.klaro .cm-modal .cm-service .cm-list-input',
  toggle: '.klaro .cm-modal #service-item-{id}',
  unfold: '.klaro .cm-modal .cm-purpose > .cm-services > .cm-caret > a',
  reopenCall: 'klaro.show',
  cookies: ['klaro'],
  storage: ['klaro'],
  checked: { on: '2026-11-23', source: ['https://klaro.org/docs/integration/js-api', 'klaro 0.7.22'] },
};
