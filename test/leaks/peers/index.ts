import { c15t } from './c15t.ts';
import { consentinel } from './consentinel.ts';
import { klaro } from './klaro.ts';
import { orejime } from './orejime.ts';
import type { Peer } from './peer.ts';
import { tarteaucitron } from './tarteaucitron.ts';
import { vanillaCookieconsent } from './vanilla-cookieconsent.ts';
import { zest } from './zest.ts';

/** This library and those that it is compared with. */
export const peers: readonly Peer[] = [consentinel, zest, c15t, vanillaCookieconsent, klaro, orejime, tarteaucitron];
