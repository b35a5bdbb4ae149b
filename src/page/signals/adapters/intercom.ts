import type { Adapter } from '../adapter.ts';
import { globals } from '../globals.ts';
import { queue } from '../queue.ts';
import { tellBy } from '../words.ts';

/*
 * Intercom: disabled until it is booted, which sets no cookie; shut down, which clears its session.
 * Source: developers.intercom.com (JavaScript API)
 */
export default {
  tell: tellBy({
    hold({ id }) {
      globals['intercomSettings'] = {
        ...(globals['intercomSettings'] as object | undefined),
        app_id: id,
        disabled: true,
      };
    },
    grant({ id }) {
      queue('Intercom')('boot', { app_id: id, disabled: false });
    },
    revoke() {
      queue('Intercom')('shutdown');
    },
  }),
} satisfies Adapter;
