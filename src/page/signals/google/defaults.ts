import type { GoogleSettings, RegionDefault } from '../../../core/google.ts';
import { gtag } from './gtag.ts';
import type { State } from './types.ts';

/** ISO 3166-2; what is none would be ignored by Google, and `EU` and `UK` are none. */
const isRegion = (region: unknown): boolean =>
  /^(?!EU$|UK$)[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(typeof region === 'string' ? region : '');

/** The state before any choice: for everybody, then for the regions with one of their own. Each has all seven types. */
export function sayDefaults(layer: string, state: State, { defaults, waitForUpdate }: GoogleSettings): void {
  const wait = Number(waitForUpdate) > 0 ? { wait_for_update: Number(waitForUpdate) } : {};
  gtag(layer, 'consent', 'default', { ...state, ...wait });
  for (const row of Array.isArray(defaults) ? (defaults as RegionDefault[]) : []) {
    const region = row.region.filter(isRegion);
    if (!region[0]) continue;
    const own: Record<string, unknown> = { ...state };
    // A word that is not Google's would count as nothing said.
    for (const [type, word] of Object.entries(row.state))
      if (type in state) own[type] = word === 'granted' ? 'granted' : 'denied';
    gtag(layer, 'consent', 'default', { ...own, ...wait, region });
  }
}

/** What holds for all of Google's tags; before any `config`. */
export function saySettings(layer: string, settings: GoogleSettings): void {
  if (settings.adsDataRedaction === true) gtag(layer, 'set', 'ads_data_redaction', true);
  if (settings.urlPassthrough === true) gtag(layer, 'set', 'url_passthrough', true);
  if (settings.developerId) gtag(layer, 'set', `developer_id.${settings.developerId}`, true);
}
