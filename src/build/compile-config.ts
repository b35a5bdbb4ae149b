import type { SiteConfig, VendorSettings } from '../core/config.ts';
import type { UsedVendor } from './used-vendors.ts';

/** Of a vendor's settings, what a page needs; what a visitor reads is in the details file. */
function settingsOf({ own, settings }: UsedVendor): true | VendorSettings {
  const { on: _on, hosts: _hosts, traces, ...rest } = settings;
  const kept: VendorSettings = own
    ? { ...(settings.load && { load: settings.load }) }
    : { ...rest, ...(traces && { traces: traces.map(({ days: _days, ...trace }) => ({ ...trace, purpose: '' })) }) };
  return Object.keys(kept).length > 0 ? kept : true;
}

/**
 * The config as it is compiled into the gate: only the vendors in use, by their present names. A vendor of the site's
 * own is among the gate's vendors, so here it needs no more than its name.
 */
export function compileConfig(config: SiteConfig, used: readonly UsedVendor[]): SiteConfig {
  const { $schema: _schema, vendors: _vendors, ...rest } = config;
  return { ...rest, vendors: Object.fromEntries(used.map((vendor) => [vendor.record.id, settingsOf(vendor)])) };
}
