// Consentinel's script door as it is built to dist/script: the gate as the page's first script, and the gate inline.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../site.mjs';
import { inlineJson } from './packages.mjs';

const gateName = 'consentinel.js';

/** Reads the built files; an error that says what to do where there are none. */
export function builtFiles(folder) {
  if (!existsSync(join(folder, gateName)))
    throw new Error(
      `${join(folder, gateName)} is missing, so Consentinel itself cannot be measured.\n` +
        'Run `npm run build` first, or measure the others alone: npm run bench -- --peers-only',
    );
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(js|css|json)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name));
  return Object.fromEntries(names.map((name) => [name.slice(folder.length + 1), readFileSync(name, 'utf8')]));
}

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

const config = (site, base) => ({
  policyUrl: texts.policyUrl,
  base,
  languages: ['en'],
  vendors: Object.fromEntries(
    site.vendors.map((vendor) => [vendor.id, site.invented ? ownVendor(vendor) : settings(vendor)]),
  ),
});

/** @param {string} folder @param {'external' | 'inline'} way */
export function consentinel(folder, way) {
  const built = builtFiles(folder);
  const inline = `<script>${built[gateName].replaceAll('</script', '<\\/script')}</script>`;
  return {
    name: way === 'inline' ? 'consentinel-inline' : 'consentinel',
    label: `Consentinel, ${way}`,
    kind: 'own',
    // Once it is there it is the same code: clicks are measured with the external one alone.
    sameAfterLoading: way === 'inline',
    files: () => built,
    head: (site, base) =>
      `<script type="application/json" id="consentinel-config">${inlineJson(config(site, base))}</script>
${way === 'inline' ? inline : `<script src="${base}${gateName}"></script>`}`,
    tag: ({ id }, src) => `<script type="text/plain" data-consent="${id}" src="${src}"></script>`,
    banner: ['consentinel-banner', '[part~="banner"]'],
    accept: ['consentinel-banner', '[part~="accept"]'],
    settings: ['consentinel-banner', '[part~="settings"]'],
    preferences: ['consentinel-preferences', '[part~="dialog"]'],
  };
}
