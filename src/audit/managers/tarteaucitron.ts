import type { ConsentManager } from './manager.ts';

export const tarteaucitron: ConsentManager = {
  id: 'tarteaucitron',
  name: 'tarteaucitron.js',
  detect: '#tarteaucitronRoot',
  banner: '#tarteaucitronAlertBig',
  accept: '#tarteaucitronPersonalize2',
  refuse: '#tarteaucitronAllDenied2',
  settings: '#tarteaucitronCloseAlert',
  refuseInSettings: '#tarteaucitronAllDenied',
  save: '#tarteaucitronSaveButton, #tarteaucitronClosePanel',
  toggles: '#tarteaucitron .tarteaucitronAllow',
  toggle: '#tarteaucitron [id="{id}Allowed"]',
  reopen: '#tarteaucitronManager, #tarteaucitronIcon, a[href="#tarteaucitron"]',
  reopenCall: 'tarteaucitron.userInterface.openPanel',
  cookies: ['tarteaucitron'],
  checked: { on: '2026-11-23', source: ['https://tarteaucitron.io/en/install/', 'tarteaucitronjs 1.34.0'] },
};
