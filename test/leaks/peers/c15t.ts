import { build } from 'esbuild';
import { HOSTS, type Peer } from './peer.ts';

const code = `import { getOrCreateConsentRuntime, policyPackPresets } from 'c15t';
const { consentStore } = getOrCreateConsentRuntime({
  mode: 'offline',
  offlinePolicy: { policyPacks: [policyPackPresets.europeOptIn()] },
  overrides: { country: 'DE' },
  consentCategories: ['necessary', 'measurement', 'marketing'],
  networkBlocker: { enabled: true, rules: ${JSON.stringify(HOSTS.map((domain) => ({ id: domain, domain, category: 'marketing' })))} },
});
consentStore.getState().initializeIframeBlocker();
window.c15tReady = true;`;

export const c15t: Peer = {
  id: 'c15t',
  package: 'c15t',
  about:
    "Bundled and deferred (run in the head it throws, because there is no body yet), offline with its European opt-in policy, without its React interface; network blocker with a rule for each vendor's host, iframe blocker on. Scripts with an address in the HTML are declared in its script loader instead, so they are not in the page; iframes have `data-category` and `data-src`.",
  manager: '<script defer src="/leaks/c15t.js"></script>',
  files: async () => {
    const stdin = { contents: code, resolveDir: import.meta.dirname };
    const made = await build({ stdin, bundle: true, write: false, minify: true, format: 'iife', target: 'es2022' });
    return { 'c15t.js': made.outputFiles[0]?.text ?? '' };
  },
  mark: ({ head = '', body = '', marked }) => {
    if (/^<script (async |defer |type="module" )?src/.test(head + body)) return '';
    return body.startsWith('<iframe') && typeof marked === 'string'
      ? marked.replaceAll('data-consent="{item}"', 'data-category="marketing"')
      : undefined;
  },
};
