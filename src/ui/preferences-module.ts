import type { PreferencesModule } from '../core/consent.ts';
import { adopt } from './live-element.ts';
import { ConsentinelPreferences } from './preferences.ts';

const NAME = 'consentinel-preferences';

/**
 * The preferences' file. A dialog that already lies in the page is taken; otherwise one is made. In the page it draws itself,
 * closed: what is left to do when it opens is to show it.
 */
export const connect: PreferencesModule['connect'] = (host) => {
  adopt(host, { [NAME]: ConsentinelPreferences });
  const preferences = document.querySelector(NAME) ?? document.body.appendChild(document.createElement(NAME));
  return {
    open() {
      void preferences.open(host);
    },
  };
};
