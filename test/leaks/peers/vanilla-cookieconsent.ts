import { packageFile, scriptMark, type Peer } from './peer.ts';

const config = {
  hideFromBots: false,
  categories: {
    necessary: { enabled: true, readOnly: true },
    marketing: { autoClear: { cookies: [{ name: '_fbp' }] } },
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Cookies',
          description: 'May we?',
          acceptAllBtn: 'Accept',
          acceptNecessaryBtn: 'Reject',
        },
        preferencesModal: { title: 'Cookies', acceptAllBtn: 'Accept', savePreferencesBtn: 'Save', sections: [] },
      },
    },
  },
};

export const vanillaCookieconsent: Peer = {
  id: 'vanilla-cookieconsent',
  package: 'vanilla-cookieconsent',
  about:
    'As its "Getting started" says; scripts in the HTML have `type="text/plain"` and `data-category`. It marks scripts only, and has no blocking of its own.',
  manager: `<link rel="stylesheet" href="/leaks/cookieconsent.css"><script type="module" src="/leaks/cookieconsent-config.js"></script>`,
  files: () => ({
    'cookieconsent.css': packageFile('vanilla-cookieconsent/dist/cookieconsent.css'),
    'cookieconsent.js': packageFile('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    'cookieconsent-config.js': `import '/leaks/cookieconsent.js';\nCookieConsent.run(${JSON.stringify(config)});`,
  }),
  mark: (vector) => scriptMark(vector)?.replaceAll('data-consent="{item}"', 'data-category="marketing"'),
  banner: '#cc-main .cm',
};
