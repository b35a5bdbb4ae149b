import type { Adapter } from '../adapter.ts';
import { globals } from '../globals.ts';
import { tellBy } from '../words.ts';

/*
 * Datadog RUM: initialised without consent, then told. Source: docs.datadoghq.com (RUM browser, trackingConsent)
 */
interface Rum {
  q?: unknown[];
  onReady?(run: () => void): void;
  init?(setup: object): void;
  setTrackingConsent?(state: string): void;
}
/** The site that the loader's path names, as the intake knows it. */
const SITES: Readonly<Record<string, string>> = { us1: 'datadoghq.com', eu1: 'datadoghq.eu' };

const rum = (): Rum | undefined => globals['DD_RUM'] as Rum | undefined;
const say = (state: string): void => {
  rum()?.onReady?.(() => rum()?.setTrackingConsent?.(state));
};

export default {
  tell: tellBy({
    grant() {
      say('granted');
    },
    revoke() {
      say('not-granted');
    },
  }),
  start({ use: { settings = {} } }) {
    if (rum()) return;
    const q: unknown[] = [];
    globals['DD_RUM'] = {
      q,
      onReady(run) {
        q.push(run);
      },
    } satisfies Rum;
    const region = settings['site'] as string;
    const setup = { ...settings, site: SITES[region] ?? `${region}.datadoghq.com`, trackingConsent: 'not-granted' };
    q.push(() => rum()?.init?.(setup));
    say('granted');
  },
} satisfies Adapter;
