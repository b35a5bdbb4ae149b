import type { Adapter } from '../adapter.ts';
import { queue } from '../queue.ts';
import { tellBy } from '../words.ts';

/*
 * Reddit Pixel: its calls switch its cookies only, so the load is what is held back.
 * Source: business.reddithelp.com (Reddit Pixel), github.com/c15t/c15t
 */
const rdt = (command: string): unknown => queue('rdt', 'callQueue', 'sendEvent')(command);

export default {
  tell: tellBy({ grant: () => rdt('enableFirstPartyCookies'), revoke: () => rdt('disableFirstPartyCookies') }),
} satisfies Adapter;
