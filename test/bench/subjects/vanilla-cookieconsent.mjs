// As its "Getting started" for HTML says: the style sheet, and a module that imports the library and runs it. The
// module stands in the head instead of the body's end: it is deferred all the same and found earlier.
import { categories, texts } from '../site.mjs';
import { packageFile, versionOf } from './packages.mjs';

const version = versionOf('vanilla-cookieconsent');

const services = (vendors) =>
  Object.fromEntries(
    vendors.map(({ id, name, cookies }) => [id, { label: name, cookies: cookies.map((cookie) => ({ name: cookie })) }]),
  );

const section = ({ id, name, text }, vendors) => ({
  title: name,
  description: text,
  linkedCategory: id,
  ...(vendors.length > 0 && {
    cookieTable: {
      headers: { name: 'Service', purpose: 'Purpose' },
      body: vendors.map(({ name: service, purpose }) => ({ name: service, purpose })),
    },
  }),
});

function config(site) {
  const of = ({ id }) => site.vendors.filter(({ category }) => category === id);
  const category = (one) =>
    one.id === 'strictly-necessary' ? { enabled: true, readOnly: true } : { services: services(of(one)) };
  return {
    // It would hide from an automated browser.
    hideFromBots: false,
    guiOptions: { consentModal: { layout: 'bar', position: 'bottom' } },
    categories: Object.fromEntries(categories.map((one) => [one.id, category(one)])),
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: {
            title: texts.title,
            description: texts.text,
            acceptAllBtn: texts.accept,
            acceptNecessaryBtn: texts.reject,
            showPreferencesBtn: texts.settings,
            footer: `<a href="${texts.policyUrl}">${texts.policy}</a>`,
          },
          preferencesModal: {
            title: texts.preferences,
            acceptAllBtn: texts.accept,
            acceptNecessaryBtn: texts.reject,
            savePreferencesBtn: texts.save,
            closeIconLabel: texts.close,
            sections: [{ description: texts.about }, ...categories.map((one) => section(one, of(one)))],
          },
        },
      },
    },
  };
}

export const vanillaCookieconsent = {
  name: 'vanilla-cookieconsent',
  label: `vanilla-cookieconsent ${version}`,
  kind: 'peer',
  files: (site) => ({
    'cookieconsent.css': packageFile('vanilla-cookieconsent/dist/cookieconsent.css'),
    'cookieconsent.umd.js': packageFile('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    'cookieconsent-config.js': `import './cookieconsent.umd.js';\nCookieConsent.run(${JSON.stringify(config(site))});`,
  }),
  head: (_site, base) =>
    `<link rel="stylesheet" href="${base}cookieconsent.css">
<script type="module" src="${base}cookieconsent-config.js"></script>`,
  tag: ({ id, category }, src) =>
    `<script type="text/plain" data-category="${category}" data-service="${id}" src="${src}"></script>`,
  banner: ['#cc-main .cm'],
  accept: ['#cc-main .cm [data-role="all"]'],
  settings: ['#cc-main .cm [data-role="show"]'],
  preferences: ['#cc-main .pm'],
};
