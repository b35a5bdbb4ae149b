import type { GoogleSettings } from '../../../core/google.ts';
import type { Adapter, Speaker } from '../adapter.ts';
import { sayDefaults, saySettings } from '../google/defaults.ts';
import { gtag, update } from '../google/gtag.ts';
import { startTag } from '../google/start-tag.ts';
import { stateOf } from '../google/types.ts';

/*
 * Google consent mode v2 with everything that a site can set: defaults by region, a wait, redaction, a data layer of
 * another name; and restricted data processing for visitors who have opted out of sale and sharing.
 * Source: developers.google.com/tag-platform/security/guides/consent, support.google.com/google-ads/answer/9606827
 */
let restricted = false;

const settingsOf = (speaker: Speaker | undefined): GoogleSettings => speaker?.use.settings ?? {};
const layerOf = ({ dataLayer }: GoogleSettings): string => (typeof dataLayer === 'string' ? dataLayer : 'dataLayer');

export default {
  tell(speakers, first, allows) {
    const settings = settingsOf(speakers[0]);
    const layer = layerOf(settings);
    const state = stateOf(speakers, allows);
    const optedOut = speakers.some((speaker) => speaker.optedOut);
    if (first) {
      sayDefaults(layer, state, settings);
      saySettings(layer, settings);
    }
    if (optedOut !== restricted) gtag(layer, 'set', 'restricted_data_processing', optedOut);
    restricted = optedOut;
    if (!first) update(layer, state, settings.event ?? 'consent_update');
  },
  early({ use }, region) {
    const { advanced }: GoogleSettings = use.settings ?? {};
    // `US-CA` is in `US` and in `US-CA`.
    return Array.isArray(advanced) && advanced.some((one) => region === one || region.startsWith(`${String(one)}-`));
  },
  start(speaker) {
    startTag(layerOf(settingsOf(speaker)), speaker);
  },
} satisfies Adapter;
