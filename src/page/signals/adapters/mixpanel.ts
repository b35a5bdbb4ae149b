import type { Adapter } from '../adapter.ts';
import { globals, list } from '../globals.ts';
import { tellBy } from '../words.ts';

/*
 * Mixpanel: initialised opted out, without storage; then opted in, or out, which removes what it has stored.
 * Source: docs.mixpanel.com (protecting user data), github.com/mixpanel/mixpanel-js
 */
type Mixpanel = Record<string, unknown> & { push(command: unknown): void };

/** As a command in the queue, or by name once the script has come. */
function say(name: string): void {
  const own = globals['mixpanel'] as Mixpanel | undefined;
  const method = own?.[name];
  if (typeof method === 'function') method.call(own);
  else own?.push([name]);
}

export default {
  tell: tellBy({
    grant() {
      say('opt_in_tracking');
    },
    revoke() {
      say('opt_out_tracking');
    },
  }),
  start({ use }) {
    const queue = list('mixpanel') as unknown[] & Record<string, unknown>;
    if (queue['__SV']) return;
    const options = { ...use.settings, opt_out_tracking_by_default: true, opt_out_persistence_by_default: true };
    Object.assign(queue, { __SV: 1.2, people: [], _i: [[use.id, options, 'mixpanel']] });
    say('opt_in_tracking');
  },
} satisfies Adapter;
