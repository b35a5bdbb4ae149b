import { maybe, notCarried, text, type OldFormat } from './old-config.ts';

const KEYS = ['hashtag', 'orientation', 'bodyPosition', 'showAlertSmall', 'cookieslist', 'highPrivacy', 'removeCredit'];

/** tarteaucitron.js 1: its services are pushed one by one, their ids are properties of `user`. */
export const tarteaucitron: OldFormat = {
  from: 'tarteaucitron',
  called: 'init',
  fits: (config) => KEYS.filter((key) => Object.hasOwn(config, key)).length > 1,
  read(config, { pushed, assigned }) {
    return {
      from: 'tarteaucitron',
      services: [...new Set(pushed)].map((key) => ({
        key,
        names: [key, key.replace(/^multiple/, '')],
        cookies: [],
        // `gtagUa` is of `gtag`.
        ids: [...assigned].flatMap(([name, value]) =>
          name.toLowerCase().startsWith(key.toLowerCase()) ? [value] : [],
        ),
        necessary: false,
        named: true,
      })),
      ...maybe('policyUrl', text(config['privacyUrl'])),
      ...maybe('cookie', text(config['cookieName'])),
      ...maybe('domain', text(config['cookieDomain'])),
      notes: [
        ...(config['highPrivacy'] === false
          ? ['"highPrivacy" was false (browsing on was a yes): such a yes is not taken over as one that you can prove.']
          : []),
        ...notCarried(config, ['privacyUrl', 'cookieName', 'cookieDomain', 'highPrivacy']),
      ],
    };
  },
};
