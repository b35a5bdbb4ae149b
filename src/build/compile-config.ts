import type { SiteConfig, VendorSettings } from '../core/config.ts';
import type { UsedVendor } from './used-vendors.ts';
import { without } from './without.ts';

/** Of a vendor's settings, what a page needs; what a visitor reads is in the details file. */
function settingsOf({ own, settings }: UsedVendor): true | VendorSettings {
  // A vendor of the site's own is a record in the gate already.
  const kept = own ? { ...(settings.load && { load: settings.load }) } : without(settings, ['on', 'hosts', 'traces']);
  const traces = own ? [] : (settings.traces ?? []).map((trace) => without(trace, ['days', 'purpose']));
  const all: Record<string, unknown> = { ...kept, ...(traces.length > 0 && { traces }) };
  return Object.keys(all).length > 0 ? all : true;
}

/** The config as it is compiled into the gate: only the vendors in use, by their present names. */
export const compileConfig = (config: SiteConfig, used: readonly UsedVendor[]): SiteConfig => ({
  ...without(config, ['$schema', 'vendors']),
  vendors: Object.fromEntries(used.map((vendor) => [vendor.record.id, settingsOf(vendor)])),
});
