import type { Adapter } from '../adapter.ts';
import { list } from '../globals.ts';

/*
 * Matomo: tracks nothing until consent is given or, where the site says so, tracks without cookies until then. It is told
 * on every page, so none of the calls that make Matomo itself remember is used.
 * Source: developer.matomo.org/guides/tracking-consent
 */
let given = false;

export default {
  tell(speakers, first) {
    const granted = !!speakers[0]?.granted;
    const what = speakers.some(({ use }) => use.settings) ? 'CookieConsent' : 'Consent';
    const say = (command: string): unknown => list('_paq').push([command]);
    if (first) say(`require${what}`);
    if (granted === given) return;
    given = granted;
    say(granted ? `set${what}Given` : `forget${what}Given`);
  },
} satisfies Adapter;
