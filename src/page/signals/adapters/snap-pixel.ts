import type { Adapter } from '../adapter.ts';
import { queue } from '../queue.ts';

/*
 * Snap Pixel: no consent call is documented, so it is not loaded, or it is.
 * Source: businesshelp.snapchat.com (Snap Pixel)
 */
export default {
  start() {
    queue('snaptr', 'queue', 'handleRequest');
  },
} satisfies Adapter;
