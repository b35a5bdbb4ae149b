import type { BannerModule } from '../core/consent.ts';
import { ConsentinelBanner } from './banner.ts';
import { define } from './define.ts';

const NAME = 'consentinel-banner';

/** The banner's file. A banner that already lies in the page is taken; otherwise one is made. */
export const connect: BannerModule['connect'] = (host) => {
  define(NAME, ConsentinelBanner);
  const banner = document.querySelector(NAME) ?? document.createElement(NAME);
  return {
    ask(open) {
      banner.ask(host, open);
    },
    settle() {
      banner.settle();
    },
  };
};
