// As its README says: the config before the library, both deferred (the config is inline, which saves it a request).
import { categories, texts } from '../site.mjs';
import { inlineJson, packageFile, versionOf } from './packages.mjs';

const version = versionOf('klaro');

function config(site) {
  const service = ({ id, name, category, purpose, cookies }) => ({
    name: id,
    title: name,
    description: purpose,
    purposes: [category],
    cookies,
  });
  return {
    version: 1,
    acceptAll: true,
    groupByPurpose: true,
    showNoticeTitle: true,
    lang: 'en',
    translations: {
      zz: { privacyPolicyUrl: texts.policyUrl },
      en: {
        privacyPolicyUrl: texts.policyUrl,
        consentNotice: { title: texts.title, description: texts.text, learnMore: texts.settings },
        consentModal: { title: texts.preferences, description: texts.about },
        acceptAll: texts.accept,
        decline: texts.reject,
        ok: texts.accept,
        acceptSelected: texts.save,
        close: texts.close,
        purposes: Object.fromEntries(categories.map(({ id, name, text }) => [id, { title: name, description: text }])),
      },
    },
    services: [
      { name: 'klaro', title: 'This choice', required: true, purposes: ['strictly-necessary'] },
      ...site.vendors.map(service),
    ],
  };
}

export const klaro = {
  name: 'klaro',
  label: `klaro ${version}`,
  kind: 'peer',
  files: () => ({ 'klaro.js': packageFile('klaro/dist/klaro.js') }),
  head: (site, base) =>
    `<script>var klaroConfig=${inlineJson(config(site))}</script>
<script defer src="${base}klaro.js"></script>`,
  tag: ({ id }, src) =>
    `<script type="text/plain" data-type="text/javascript" data-name="${id}" data-src="${src}"></script>`,
  banner: ['#klaro .cookie-notice'],
  accept: ['#klaro .cookie-notice .cm-btn-success'],
  settings: ['#klaro .cookie-notice .cm-link'],
  preferences: ['#klaro .cm-modal'],
};
