import type { Facts } from '../core/facts.ts';
import type { Settings } from '../core/read-config.ts';
import type { LawSettings } from '../core/read-law.ts';
import { OPT_IN } from '../core/regime.ts';
import type { CreateLaw } from './law.ts';

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

/** `createLaw` is there where the config speaks of regimes or sensitive pages. */
export function createFacts(settings: Settings, createLaw: CreateLaw | undefined): PageFacts {
  const signal = readSignal(settings);
  const law = createLaw?.(settings);
  return {
    now: () => ({ signal, regime: law?.regime() ?? OPT_IN, sensitive: law?.sensitive() ?? [] }),
    region: () => law?.region(),
    later: law?.later,
  };
}
