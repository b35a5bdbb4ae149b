import type { Adapter } from '../adapter.ts';
import { globals } from '../globals.ts';
import type { Command } from '../queue.ts';
import { tellBy } from '../words.ts';

/*
 * Zendesk messaging: can be told only once it has come; `none` hides the widget and removes what it keeps.
 * Source: developer.zendesk.com (Web Widget, messenger cookies)
 */
let cookies = 'none';

function say(): void {
  (globals['zE'] as Command | undefined)?.('messenger:set', 'cookies', cookies);
}

export default {
  tell: tellBy({
    grant() {
      cookies = 'all';
      say();
    },
    revoke() {
      cookies = 'none';
      say();
    },
  }),
  loaded: say,
} satisfies Adapter;
