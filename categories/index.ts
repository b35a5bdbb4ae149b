// Written by tools/catalogue-index.mjs (npm run catalogue): change the files that it lists, not this one.
import type { Vendor } from '../src/core/vendor.ts';
import adobeFonts from './strictly-necessary/adobe-fonts.ts';
import googleTagManager from './strictly-necessary/google-tag-manager.ts';
import shopify from './strictly-necessary/shopify.ts';
import sitefinity from './strictly-necessary/sitefinity.ts';
import adobeExperience from './performance/adobe-experience.ts';
import amplitude from './performance/amplitude.ts';
import cloudflareZaraz from './performance/cloudflare-zaraz.ts';
import datadogRum from './performance/datadog-rum.ts';
import fullstory from './performance/fullstory.ts';
import googleAnalytics from './performance/google-analytics.ts';
import googleTranslate from './performance/google-translate.ts';
import hotjar from './performance/hotjar.ts';
import intercom from './performance/intercom.ts';
import liveperson from './performance/liveperson.ts';
import matomo from './performance/matomo.ts';
import microsoftClarity from './performance/microsoft-clarity.ts';
import mixpanel from './performance/mixpanel.ts';
import optimizely from './performance/optimizely.ts';
import posthog from './performance/posthog.ts';
import segment from './performance/segment.ts';
import zendesk from './performance/zendesk.ts';
import doubleclick from './targeting/doubleclick.ts';
import googleAds from './targeting/google-ads.ts';
import hubspot from './targeting/hubspot.ts';
import linkedinInsight from './targeting/linkedin-insight.ts';
import metaPixel from './targeting/meta-pixel.ts';
import microsoftAdvertising from './targeting/microsoft-advertising.ts';
import pinterestTag from './targeting/pinterest-tag.ts';
import redditPixel from './targeting/reddit-pixel.ts';
import snapPixel from './targeting/snap-pixel.ts';
import tiktokPixel from './targeting/tiktok-pixel.ts';
import xPixel from './targeting/x-pixel.ts';

// prettier-ignore
const records = [
  adobeFonts,
  googleTagManager,
  shopify,
  sitefinity,
  adobeExperience,
  amplitude,
  cloudflareZaraz,
  datadogRum,
  fullstory,
  googleAnalytics,
  googleTranslate,
  hotjar,
  intercom,
  liveperson,
  matomo,
  microsoftClarity,
  mixpanel,
  optimizely,
  posthog,
  segment,
  zendesk,
  doubleclick,
  googleAds,
  hubspot,
  linkedinInsight,
  metaPixel,
  microsoftAdvertising,
  pinterestTag,
  redditPixel,
  snapPixel,
  tiktokPixel,
  xPixel,
] as const;

/** Every vendor that the project knows, category by category. */
export const catalogue: readonly Vendor[] = records;

/** Their types, which know the ids and the options. */
export type CatalogueVendor = (typeof records)[number];
