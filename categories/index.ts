// Written by tools/catalogue-index.mjs (npm run catalogue): change the files that it lists, not this one.
import type { Vendor } from '../src/core/vendor.ts';
import adobeFonts from './strictly-necessary/adobe-fonts.ts';
import googleTagManager from './strictly-necessary/google-tag-manager.ts';
import sitefinity from './strictly-necessary/sitefinity.ts';
import googleAnalytics from './performance/google-analytics.ts';
import googleTranslate from './performance/google-translate.ts';
import liveperson from './performance/liveperson.ts';
import optimizely from './performance/optimizely.ts';
import doubleclick from './targeting/doubleclick.ts';
import googleAds from './targeting/google-ads.ts';
import metaPixel from './targeting/meta-pixel.ts';
import microsoftAdvertising from './targeting/microsoft-advertising.ts';

/** Every vendor that the project knows, category by category. */
// prettier-ignore
export const catalogue: readonly Vendor[] = [
  adobeFonts,
  googleTagManager,
  sitefinity,
  googleAnalytics,
  googleTranslate,
  liveperson,
  optimizely,
  doubleclick,
  googleAds,
  metaPixel,
  microsoftAdvertising,
];
