import type { Adapter } from '../adapter.ts';
import { queue, type Command } from '../queue.ts';
import { globals } from '../globals.ts';
import { tellBy } from '../words.ts';

/*
 * Meta Pixel: revoked before `init`, then granted or revoked; events are held in between. Where the visitor has opted
 * out of sale and sharing, what stays granted is sent with Meta's limited data use, and Meta finds the place itself.
 * Source: developers.facebook.com/docs/meta-pixel/implementation/gdpr and …/data-processing-options
 */
/** The queue that the pixel's script takes over when it comes; the script looks for both names. */
function pixel(): Command {
  if (globals['fbq']) return globals['fbq'] as Command;
  const fbq = queue('fbq', 'queue', 'callMethod', { loaded: true, version: '2.0' });
  globals['_fbq'] ??= fbq;
  return Object.assign(fbq, { push: fbq });
}

const consent = tellBy({
  hold: () => pixel()('consent', 'revoke'),
  grant: () => pixel()('consent', 'grant'),
  revoke: () => pixel()('consent', 'revoke'),
});
let limited = false;

export default {
  tell(speakers, first, allows) {
    consent(speakers, first, allows);
    const optedOut = !!speakers[0]?.optedOut;
    if (optedOut === limited) return;
    limited = optedOut;
    pixel()('dataProcessingOptions', ...(limited ? [['LDU'], 0, 0] : [[]]));
  },
} satisfies Adapter;
