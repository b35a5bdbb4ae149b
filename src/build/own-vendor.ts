import type { OwnVendor, VendorSettings } from '../core/config.ts';
import type { Host, Vendor } from '../core/vendor.ts';

/** `www.example.com/metrics/` → a host and the path it is claimed below. */
function host(text: string): Host {
  const slash = text.indexOf('/');
  return slash < 0 ? { host: text } : { host: text.slice(0, slash), path: [text.slice(slash)] };
}

/** A vendor of the site's own as a record of the catalogue. */
export const ownVendor = (id: string, own: OwnVendor): Vendor => ({
  id,
  category: own.category,
  name: own.name,
  company: own.company,
  policyUrl: own.policyUrl,
  purposes: [],
  purpose: own.purpose,
  options: {},
  hosts: own.hosts.map(host),
  tags: own.tags ?? [],
  signals: [],
  traces: own.traces,
  checked: { on: 'with the config', source: `vendors.${id}` },
});

/** A catalogue vendor with what this site's set-up adds to it: for whoever reads about it. */
export function withSettings(vendor: Vendor, settings: VendorSettings): Vendor {
  const traces = [...(vendor.traces === 'none' ? [] : vendor.traces), ...(settings.traces ?? [])];
  return {
    ...vendor,
    hosts: [...vendor.hosts, ...(settings.hosts ?? []).map(host)],
    traces: traces.length > 0 ? traces : 'none',
  };
}
