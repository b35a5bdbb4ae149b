import type { Adapter } from '../adapter.ts';
import { list } from '../globals.ts';
import { tellBy } from '../words.ts';

/*
 * Optimizely Web: events are held above the snippet, and sent when they may be. Its opt-out is not used (see the record):
 * what ends it on a withdrawal is the record's `stop`. Source: docs.developers.optimizely.com (hold events, send events)
 */
export default {
  tell: tellBy({
    hold: () => list('optimizely').push({ type: 'holdEvents' }),
    grant: () => list('optimizely').push({ type: 'sendEvents' }),
  }),
} satisfies Adapter;
