// The same site as a Consentinel config: every vendor asked for and held, each loaded by the page's own marked tag.
import { texts } from '../site.mjs';

const settings = ({ category, options, host }) => ({ ...options, category, hosts: [host], load: 'page' });

const ownVendor = ({ name, company, category, purpose, policyUrl, host, cookies }) => ({
  name,
  company,
  category,
  purpose,
  policyUrl,
  hosts: [host],
  tags: [],
  traces: cookies.map((cookie) => ({ kind: 'cookie', name: cookie, days: 365, purpose: 'visitor-id' })),
  load: 'page',
});

export const config = (site, base) => ({
  policyUrl: texts.policyUrl,
  base,
  languages: ['en'],
  vendors: Object.fromEntries(
    site.vendors.map((vendor) => [vendor.id, site.invented ? ownVendor(vendor) : settings(vendor)]),
  ),
});
