import type { Adapter } from '../adapter.ts';
import { globals, list } from '../globals.ts';
import { tellBy } from '../words.ts';

/*
 * PostHog: initialised opted out, then opted in or out. Source: posthog.com/docs/privacy/data-collection
 */
type PostHog = Record<string, unknown> & { push?(command: unknown): void };

/** As a command in the queue, or by name once the script has come. */
function say(name: string): void {
  const own = globals['posthog'] as PostHog | undefined;
  const method = own?.[name];
  if (typeof method === 'function') method.call(own);
  else own?.push?.([name]);
}

export default {
  tell: tellBy({
    grant() {
      say('opt_in_capturing');
    },
    revoke() {
      say('opt_out_capturing');
    },
  }),
  start({ use }) {
    const queue = list('posthog') as unknown[] & Record<string, unknown>;
    if (queue['__SV']) return;
    const options = { ...use.settings, opt_out_capturing_by_default: true };
    Object.assign(queue, { __SV: 1, people: [], _i: [[use.id, options, 'posthog']] });
    say('opt_in_capturing');
  },
} satisfies Adapter;
