import type { Adapter } from '../adapter.ts';
import { list } from '../globals.ts';

/*
 * Segment: not loaded before the decision; then every event carries what is allowed, so that Segment can keep it from
 * destinations that are not. Source: segment.com/docs/privacy/consent-management
 */
interface Passing {
  readonly payload: { readonly obj: { context?: Record<string, unknown> } };
  readonly next: (payload: unknown) => void;
}
let preferences: Readonly<Record<string, boolean>> = {};

function stamp({ payload, next }: Passing): void {
  payload.obj.context = { ...payload.obj.context, consent: { categoryPreferences: preferences } };
  next(payload);
}

export default {
  tell([speaker], _first, allows) {
    const advertising = !!speaker?.granted && !speaker.optedOut && allows('targeting');
    preferences = { performance: !!speaker?.granted, targeting: advertising };
  },
  start({ use }) {
    const queue = list('analytics') as unknown[] & Record<string, unknown>;
    if (queue['invoked'] || queue['initialize']) return;
    queue['invoked'] = true;
    queue['_writeKey'] = use.id;
    for (const name of ['track', 'page', 'identify', 'group', 'alias', 'ready', 'reset', 'addSourceMiddleware'])
      queue[name] = (...given: unknown[]) => {
        queue.push([name, ...given]);
        return queue;
      };
    queue.push(['addSourceMiddleware', stamp]);
  },
} satisfies Adapter;
