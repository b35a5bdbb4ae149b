import type { Adapter } from '../adapter.ts';
import { globals } from '../globals.ts';
import type { Command } from '../queue.ts';
import { tellBy } from '../words.ts';

/*
 * Pinterest tag: `setconsent`; false also removes what it keeps on the site. Its queue takes arrays.
 * Source: help.pinterest.com (install the base code, consent)
 */
function pintrk(...command: unknown[]): void {
  if (!globals['pintrk']) {
    const made = (...given: unknown[]): void => {
      made.queue.push(given);
    };
    made.queue = [] as unknown[];
    made.version = '3.0';
    globals['pintrk'] = made;
  }
  (globals['pintrk'] as Command)(...command);
}

export default {
  tell: tellBy({
    hold() {
      pintrk('setconsent', false);
    },
    grant() {
      pintrk('setconsent', true);
    },
    revoke() {
      pintrk('setconsent', false);
    },
  }),
} satisfies Adapter;
