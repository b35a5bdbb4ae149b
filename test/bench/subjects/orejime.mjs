// As its README says: an inline `window.orejimeConfig`, the style sheet, the script of one theme and language.
import { categories, texts } from '../site.mjs';
import { inlineJson, packageFile, versionOf } from './packages.mjs';

const version = versionOf('orejime');

function config(site) {
  const purposes = categories.map(({ id, name, text }) =>
    id === 'strictly-necessary'
      ? { id, title: name, description: text, cookies: ['orejime'], isMandatory: true }
      : {
          id,
          title: name,
          description: text,
          purposes: site.vendors
            .filter(({ category }) => category === id)
            .map((vendor) => ({
              id: vendor.id,
              title: vendor.name,
              description: vendor.purpose,
              cookies: vendor.cookies,
            })),
        },
  );
  return {
    privacyPolicyUrl: texts.policyUrl,
    purposes,
    translations: {
      banner: {
        title: texts.title,
        description: `${texts.text} {privacyPolicy}`,
        privacyPolicyLabel: texts.policy,
        accept: texts.accept,
        decline: texts.reject,
        configure: texts.settings,
      },
      modal: {
        title: texts.preferences,
        description: `${texts.about} {privacyPolicy}`,
        privacyPolicyLabel: texts.policy,
        save: texts.save,
        close: texts.close,
        acceptAll: texts.accept,
        declineAll: texts.reject,
      },
    },
  };
}

export const orejime = {
  name: 'orejime',
  label: `orejime ${version}`,
  kind: 'peer',
  files: () => ({
    'orejime.css': packageFile('orejime/dist/orejime-standard.css'),
    'orejime.js': packageFile('orejime/dist/orejime-standard-en.js'),
  }),
  head: (site, base) =>
    `<link rel="stylesheet" href="${base}orejime.css">
<script>window.orejimeConfig=${inlineJson(config(site))}</script>
<script defer src="${base}orejime.js"></script>`,
  tag: ({ id }, src) => `<template data-purpose="${id}"><script async src="${src}"></script></template>`,
  banner: ['.orejime-Banner'],
  accept: ['.orejime-Banner-saveButton'],
  settings: ['.orejime-Banner-learnMoreButton'],
  preferences: ['.orejime-Modal'],
};
