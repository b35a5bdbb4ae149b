// Consentinel's script door as it is built to dist/script, in the ways a page can have it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtWay } from './consentinel-built.mjs';
import { config } from './consentinel-config.mjs';
import { inlineJson } from './packages.mjs';

const gateName = 'consentinel.js';

/** Reads the built files; an error that says what to do where there are none. */
function builtFiles(folder) {
  if (!existsSync(join(folder, gateName)))
    throw new Error(
      `${join(folder, gateName)} is missing, so Consentinel itself cannot be measured.\n` +
        'Run `npm run build` first, or measure the others alone: npm run bench -- --peers-only',
    );
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const subject = (name, label, page) => ({
  name,
  label,
  kind: 'own',
  files: (site, base) => page(site, base).files,
  head: (site, base) => page(site, base).head,
  tag: ({ id }, src) => `<script type="text/plain" data-consent="${id}" src="${src}"></script>`,
  banner: ['consentinel-banner', '[part~="banner"]'],
  accept: ['consentinel-banner', '[part~="accept"]'],
  settings: ['consentinel-banner', '[part~="settings"]'],
  preferences: ['consentinel-preferences', '[part~="dialog"]'],
});

/** @param {string} folder */
export function consentinels(folder) {
  const files = builtFiles(folder);
  const prebuilt = (gate) => (site, base) => ({
    files,
    head: `<script type="application/json" id="consentinel-config">${inlineJson(config(site, base))}</script>\n${gate(base)}`,
  });
  const pasted = `<script>${files[gateName].replaceAll('</script', '<\\/script')}</script>`;
  const own = [
    subject(
      'consentinel',
      'Consentinel, external',
      prebuilt((base) => `<script src="${base}${gateName}"></script>`),
    ),
    subject(
      'consentinel-inline',
      'Consentinel, inline',
      prebuilt(() => pasted),
    ),
    subject('consentinel-built', 'Consentinel, built', builtWay(folder)),
  ];
  // Once it is there it is nearly the same code: clicks are measured with the first one alone.
  return own.map((one, i) => ({ ...one, sameAfterLoading: i > 0 }));
}
