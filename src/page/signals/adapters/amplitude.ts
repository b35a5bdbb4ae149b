import type { Adapter } from '../adapter.ts';
import { globals } from '../globals.ts';
import { tellBy } from '../words.ts';

/*
 * Amplitude: initialised opted out, then opted in or out. Source: amplitude.com/docs/sdks/analytics/browser (opt out)
 */
interface Amplitude {
  init?(apiKey: string, options: object): void;
  setOptOut?(optOut: boolean): void;
}
const amplitude = (): Amplitude | undefined => globals['amplitude'] as Amplitude | undefined;
let optOut = true;

function say(next: boolean): void {
  optOut = next;
  amplitude()?.setOptOut?.(optOut);
}

export default {
  tell: tellBy({
    grant() {
      say(false);
    },
    revoke() {
      say(true);
    },
  }),
  loaded({ use }) {
    amplitude()?.init?.(use.id ?? '', { ...use.settings, optOut: true });
    amplitude()?.setOptOut?.(optOut);
  },
} satisfies Adapter;
