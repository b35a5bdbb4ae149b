import type { Adapter } from './adapter.ts';
import { googleConsentMode } from './google-consent-mode.ts';
import { googleTranslate } from './google-translate.ts';
import { liveperson } from './liveperson.ts';
import { metaPixel } from './meta-pixel.ts';
import { microsoftUet } from './microsoft-uet.ts';
import { sitefinity } from './sitefinity.ts';

/** Every adapter, by the name that a vendor's record gives it. */
export const adapters = {
  'google-consent-mode': googleConsentMode,
  'google-translate': googleTranslate,
  liveperson,
  'meta-pixel': metaPixel,
  'microsoft-uet': microsoftUet,
  sitefinity,
} as const satisfies Readonly<Record<string, Adapter>>;

export type SignalName = keyof typeof adapters;
export type Adapters = Readonly<Record<string, Adapter>>;
