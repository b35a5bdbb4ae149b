import type { Adapter } from '../adapter.ts';
import { queue } from '../queue.ts';

/*
 * X pixel: no consent call is documented, so it is not loaded, or it is.
 * Source: business.x.com (website tag)
 */
export default {
  start() {
    queue('twq', 'queue', 'exe', { version: '1.1' });
  },
} satisfies Adapter;
