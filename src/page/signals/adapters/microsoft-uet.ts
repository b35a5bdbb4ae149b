import type { Adapter } from '../adapter.ts';
import { globals, list } from '../globals.ts';
import { tellBy } from '../words.ts';

/*
 * Microsoft Advertising's Universal Event Tracking. Without a default it takes consent as given outside the EEA, so it is
 * always told. Source: learn.microsoft.com/en-us/advertising (UET consent mode)
 */
type Uet = new (setup: object) => { push(...entries: unknown[]): unknown };

// Three consecutive entries, not one array.
const say = (when: string, state: string): unknown => list('uetq').push('consent', when, { ad_storage: state });

export default {
  tell: tellBy({
    hold: () => say('default', 'denied'),
    grant: () => say('update', 'granted'),
    revoke: () => say('update', 'denied'),
  }),
  loaded({ use }) {
    const UET = globals['UET'] as Uet | undefined;
    if (!UET) return;
    globals['uetq'] = new UET({ ti: use.id, enableAutoSpaTracking: true, q: globals['uetq'] });
    list('uetq').push('pageLoad');
  },
} satisfies Adapter;
