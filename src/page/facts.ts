import type { Facts } from '../core/facts.ts';
import type { LawSettings } from '../core/read-law.ts';
import { sensitiveAt } from '../core/sensitive.ts';
import { regionOf } from './region.ts';

interface Signals {
  readonly globalPrivacyControl?: boolean;
  readonly doNotTrack?: string | null;
}

/** What a server that saw the request's `Sec-GPC` header may leave in the page: not every browser tells its scripts. */
const saidByServer = (): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name="consentinel-gpc"]')?.content === '1';

/** Read once: a browser does not change it within a page. */
function readSignal({ signal = ['targeting'], dnt }: LawSettings): readonly string[] {
  const { globalPrivacyControl, doNotTrack } = navigator as Signals;
  return globalPrivacyControl === true || (dnt && doNotTrack === '1') || saidByServer() ? signal : [];
}

export interface PageFacts {
  readonly now: () => Facts;
  /** The visitor's region, where every source agrees on it. */
  readonly region: () => string | undefined;
  /** Where the region is still being asked for: when it is known, or has not come in time. */
  readonly later: Promise<void> | undefined;
}

export function createFacts(settings: LawSettings): PageFacts {
  const signal = readSignal(settings);
  const region = regionOf(settings);
  return {
    now: () => ({
      signal,
      regime: region.regime(),
      sensitive: settings.sensitive ? sensitiveAt(settings.sensitive, location.pathname, location.hash) : [],
    }),
    region: region.agreed,
    later: region.later,
  };
}
