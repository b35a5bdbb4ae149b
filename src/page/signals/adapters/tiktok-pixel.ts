import type { Adapter } from '../adapter.ts';
import { list } from '../globals.ts';
import { tellBy } from '../words.ts';

/*
 * TikTok Pixel: held before it is loaded, then granted or revoked; what is held is sent on a grant, and dropped on a
 * refusal. A consent call that is not among the methods of the queue is lost, so the queue is made with all of them.
 * Source: business-api.tiktok.com (pixel, cookie consent mode)
 */
const METHODS =
  'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent';

type Ttq = unknown[] & Record<string, unknown>;

/** The queue that the pixel's script takes over: a list whose methods put their name and arguments into it. */
function ttq(): Ttq {
  const queue = list('ttq') as Ttq;
  for (const name of METHODS.split(' '))
    queue[name] ??= (...given: unknown[]): void => {
      queue.push([name, ...given]);
    };
  return queue;
}
const say = (name: string): void => {
  (ttq()[name] as () => void)();
};

export default {
  tell: tellBy({
    hold() {
      (globalThis as { TiktokAnalyticsObject?: string }).TiktokAnalyticsObject ??= 'ttq';
      say('holdConsent');
    },
    grant() {
      say('grantConsent');
    },
    revoke() {
      say('revokeConsent');
    },
  }),
  start({ use: { id = '' } }) {
    // What the snippet's own `load` leaves for the script; the script element itself is the record's tag.
    const queue = ttq();
    const address = Object.assign([] as unknown[], { _u: 'https://analytics.tiktok.com/i18n/pixel/events.js' });
    queue['_i'] = { ...(queue['_i'] as object | undefined), [id]: address };
    queue['_t'] = { ...(queue['_t'] as object | undefined), [id]: Date.now() };
    queue['_o'] = { ...(queue['_o'] as object | undefined), [id]: {} };
  },
} satisfies Adapter;
