import type { Adapter } from './adapter.ts';

/*
 * Microsoft Advertising's Universal Event Tracking. Without a default it takes consent as given outside the EEA, so it is
 * always told. Source: learn.microsoft.com/en-us/advertising (UET consent mode)
 */
interface UetGlobals {
  uetq?: { push(...entries: unknown[]): unknown };
  UET?: new (setup: object) => { push(...entries: unknown[]): unknown };
}
const microsoft = globalThis as unknown as UetGlobals;

export const microsoftUet: Adapter = {
  tell([speaker], first) {
    // Three consecutive entries, not one array.
    (microsoft.uetq ??= []).push('consent', first ? 'default' : 'update', {
      ad_storage: speaker?.granted ? 'granted' : 'denied',
    });
  },
  loaded({ use }) {
    if (!microsoft.UET) return;
    microsoft.uetq = new microsoft.UET({ ti: use.id, enableAutoSpaTracking: true, q: microsoft.uetq });
    microsoft.uetq.push('pageLoad');
  },
};
