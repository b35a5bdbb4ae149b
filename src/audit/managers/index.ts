import { consentinel } from './consentinel.ts';
import { cookiebot } from './cookiebot.ts';
import { didomi } from './didomi.ts';
import { klaro } from './klaro.ts';
import type { ConsentManager } from './manager.ts';
import { onetrust } from './onetrust.ts';
import { orejime } from './orejime.ts';
import { osano } from './osano.ts';
import { tarteaucitron } from './tarteaucitron.ts';
import { usercentrics } from './usercentrics.ts';
import { vanillaCookieconsent } from './vanilla-cookieconsent.ts';

/** In the order in which a page is asked for them: a site that has two has the second as a remnant, mostly. */
export const managers: readonly ConsentManager[] = [
  consentinel,
  onetrust,
  cookiebot,
  usercentrics,
  didomi,
  vanillaCookieconsent,
  klaro,
  orejime,
  tarteaucitron,
  osano,
];
