import type { Adapter } from '../adapter.ts';
import { gtag, update } from '../google/gtag.ts';
import { startTag } from '../google/start-tag.ts';
import { stateOf } from '../google/types.ts';

/*
 * Google consent mode v2, basic: no Google tag loads before it is granted, and what is loaded is told the state.
 * Source: developers.google.com/tag-platform/security/guides/consent
 */
const LAYER = 'dataLayer';

export default {
  tell(speakers, first, allows) {
    const state = stateOf(speakers, allows);
    if (first) gtag(LAYER, 'consent', 'default', state);
    else update(LAYER, state, 'consent_update');
  },
  start(speaker) {
    startTag(LAYER, speaker);
  },
} satisfies Adapter;
