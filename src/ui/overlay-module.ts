import type { OverlayModule } from '../core/ledger.ts';
import { ConsentinelReport } from './overlay.ts';
import { define } from './shared.ts';

const NAME = 'consentinel-report';

/** The overlay's file. */
export const connect: OverlayModule['connect'] = (host, ledger) => {
  define(NAME, ConsentinelReport);
  const overlay = document.createElement(NAME);
  return {
    open() {
      const show = (): void => {
        overlay.show(host, ledger);
      };
      // A gate in the head opens it before there is a body.
      if (document.body as HTMLElement | null) show();
      else document.addEventListener('DOMContentLoaded', show, { once: true });
    },
  };
};
