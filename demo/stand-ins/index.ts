import { adobeFonts } from './adobe-fonts.ts';
import { doubleclick } from './doubleclick.ts';
import { googleAds } from './google-ads.ts';
import { googleAnalytics } from './google-analytics.ts';
import { googleTagManager } from './google-tag-manager.ts';
import { googleTranslate } from './google-translate.ts';
import type { Handler } from './handler.ts';
import { liveperson } from './liveperson.ts';
import { metaPixel } from './meta-pixel.ts';
import { microsoftAdvertising } from './microsoft-advertising.ts';
import { optimizely } from './optimizely.ts';
import { sitefinity } from './sitefinity.ts';
import { stranger } from './stranger.ts';
import { youtube } from './youtube.ts';

/** Host → what plays it. `*.` stands for one label or more. The exact name wins. */
export const standIns: Readonly<Record<string, Handler>> = {
  ...sitefinity,
  ...adobeFonts,
  ...googleTagManager,
  ...googleAnalytics,
  ...googleTranslate,
  ...liveperson,
  ...optimizely,
  ...doubleclick,
  ...microsoftAdvertising,
  ...googleAds,
  ...metaPixel,
  ...stranger,
  ...youtube,
};

/** `host` is the vendor's own name. */
export function standInFor(host: string): Handler | undefined {
  const wildcard = Object.keys(standIns).find((name) => name.startsWith('*.') && host.endsWith(name.slice(1)));
  return standIns[host] ?? (wildcard === undefined ? undefined : standIns[wildcard]);
}

export { containers, type ContainerTag } from './google-tag-manager.ts';
export { cms } from './sitefinity.ts';
export { vendorOf } from './vendor-of.ts';
