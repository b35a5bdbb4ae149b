import type { Vendor } from '../../src/core/vendor.ts';

// The CMS itself is strictly necessary; three things that it can do besides are not, and each is asked for on its own:
// personalisation (sf-prs-*, which Progress files under Targeting), Insight, and A/B tests. Hosts and traces of those
// carry their own category. Sitefinity loads Insight by itself when its tracking consent says so (see the signal), so
// there is nothing to load here.
export default {
  id: 'sitefinity',
  category: 'strictly-necessary',
  name: 'Sitefinity',
  aliases: ['sitefinity-cms'],
  company: 'Progress Software Corporation',
  policyUrl: 'https://www.progress.com/legal/privacy-policy',
  purposes: ['operation', 'measurement', 'experiments', 'personalisation'],
  purpose: {
    en: 'Runs this website: sign-in, security and settings.',
    es: 'Hace funcionar este sitio web: acceso, seguridad y ajustes.',
  },
  partPurposes: {
    performance: {
      en: 'Counts visits and compares versions of a page, where this site uses that.',
      es: 'Cuenta las visitas y compara versiones de una página, donde el sitio lo usa.',
    },
    targeting: {
      en: 'Shows content that fits the pages you have looked at.',
      es: 'Muestra contenido acorde con las páginas que usted ha visto.',
    },
  },
  options: {
    insightApiKey: {
      format: /^[A-Za-z0-9-]{8,}$/,
      example: '00000000-0000-0000-0000-000000000000',
      optional: true,
      about: 'API key of the Sitefinity Insight data centre, for your own record: Sitefinity loads Insight, not this.',
    },
  },
  hosts: [
    { host: '*.insight.sitefinity.com', category: 'performance' },
    { host: 'api.dec.sitefinity.com', category: 'performance' },
  ],
  // Insight is known by its hosts; the CMS itself is not held.
  calls: [],
  tags: [],
  signals: [{ name: 'sitefinity' }],
  traces: [
    { kind: 'cookie', name: 'sf-tracking-consent', days: 400, purpose: 'consent' },
    { kind: 'cookie', name: 'sf-site', days: 400, purpose: 'site-choice' },
    { kind: 'cookie', name: 'sf_site', days: 0, purpose: 'site-choice' },
    { kind: 'cookie', name: 'ASP.NET_SessionId', days: 0, purpose: 'session', httpOnly: true },
    { kind: 'cookie', name: '.ASPXAUTH', days: 0, purpose: 'sign-in', httpOnly: true },
    { kind: 'cookie', name: '.SFAUTH', days: 10 / 24, purpose: 'sign-in' },
    { kind: 'cookie', name: '.SFROLES', days: 30 / 1440, purpose: 'sign-in' },
    { kind: 'cookie', name: '.SFLOG', days: 0, purpose: 'message' },
    // The sign-in cookies are called so by default: a site that renamed them (a port in front, say) adds the names.
    { kind: 'cookie', name: '.AspNet.Cookies', days: 10 / 24, purpose: 'sign-in', httpOnly: true },
    { kind: 'cookie', name: '.AspNet.CookiesC*', days: 10 / 24, purpose: 'sign-in', httpOnly: true },
    { kind: 'cookie', name: '.AspNet.Temp.Cookies', days: 5 / 1440, purpose: 'sign-in', httpOnly: true },
    { kind: 'cookie', name: 'SF-TokenId', days: 118 / 1440, purpose: 'sign-in' },
    { kind: 'cookie', name: '__RequestVerificationToken*', days: 0, purpose: 'security', httpOnly: true },
    { kind: 'cookie', name: 'sf_timezoneoffset', days: 0, purpose: 'preference' },
    { kind: 'cookie', name: 'sfExpPages_*', days: 0, purpose: 'editing' },
    { kind: 'cookie', name: 'sf-prs-*', days: 0, purpose: 'personalisation', category: 'targeting' },
    { kind: 'cookie', name: 'sf-data-intell-subject', days: 365, purpose: 'visitor-id', category: 'performance' },
    { kind: 'cookie', name: 'sf-ins-*', days: 0, purpose: 'visit', category: 'performance' },
    { kind: 'cookie', name: 'sf_abtests', days: 0, purpose: 'experiment', category: 'performance' },
    { kind: 'cookie', name: 'sf-trckngckie', days: 180, purpose: 'visit', category: 'performance' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://www.progress.com/documentation/sitefinity-cms/administration-secure-cookies',
      'https://www.progress.com/documentation/sitefinity-cms/tracking-consent',
      'https://www.progress.com/documentation/sitefinity-cms/insight/manage-cookies',
      'https://github.com/Sitefinity/nextjs-sdk',
    ],
  },
} as const satisfies Vendor;
