import type { Adapter } from '../adapter.ts';
import { queue } from '../queue.ts';

/*
 * Microsoft Clarity, consent API v2: both states, under names with a capital S. Its advertising half follows the
 * advertising that the visitor allows, not the recording. Source: learn.microsoft.com/en-us/clarity (consent API v2)
 */
let told = '';

export default {
  tell([speaker], _first, allows) {
    const word = (granted: boolean | undefined): string => (granted ? 'granted' : 'denied');
    const ads = speaker?.granted && !speaker.optedOut && allows('targeting');
    const state = { ad_Storage: word(ads), analytics_Storage: word(speaker?.granted) };
    const next = Object.values(state).join();
    if (next !== told) queue('clarity')('consentv2', state);
    told = next;
  },
} satisfies Adapter;
