import type { Adapter } from '../adapter.ts';
import { queue } from '../queue.ts';

/*
 * Hotjar: no consent call is documented, so it is not loaded, or it is. Source: help.hotjar.com (tracking code)
 */
export default {
  start() {
    queue('hj');
  },
} satisfies Adapter;
