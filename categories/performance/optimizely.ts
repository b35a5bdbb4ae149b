import type { Vendor } from '../../src/core/vendor.ts';

// The vendor's own opt-out call is not used: it leaves the cookie `optimizelyOptOut` for years, and the documentation
// says that a visitor who was opted out cannot be opted in again by it, because the snippet then no longer runs. A
// visitor who changes their mind in the preferences would stay without it. Not loading it is the opt-out here; for the
// moments until the page begins anew, `stop` ends its tracking calls, which leaves nothing behind. The cookie itself is
// never touched: where it lies, the visitor has opted out by Optimizely's own link, and that stays so.
export default {
  id: 'optimizely',
  category: 'performance',
  name: 'Optimizely',
  company: 'Optimizely North America Inc.',
  policyUrl: 'https://www.optimizely.com/legal/privacy-notice/',
  purposes: ['experiments', 'personalisation'],
  purpose: {
    en: 'Shows different versions of a page to different visitors and measures which one works better.',
    es: 'Muestra versiones distintas de una página a distintos visitantes y mide cuál funciona mejor.',
  },
  options: {
    projectId: {
      format: /^\d{4,}$/,
      example: '1234567890',
      about: 'Id of the project or custom snippet: the file name, without .js, in the snippet.',
    },
  },
  hosts: [
    { host: 'cdn.optimizely.com' },
    { host: '*.cdn.optimizely.com' },
    { host: 'logx.optimizely.com' },
    { host: 'tapi.optimizely.com' },
    { host: 'app.optimizely.com' },
    { host: 'errors.client.optimizely.com' },
  ],
  // Its snippet is one script of its own host; `window.optimizely.push` alone reaches nobody.
  calls: [],
  tags: [{ kind: 'script', src: 'https://cdn.optimizely.com/js/{projectId}.js' }],
  stop: [{ kind: 'push', name: 'optimizely', value: { type: 'disable', scope: 'tracking' } }],
  signals: [{ name: 'optimizely' }],
  traces: [
    { kind: 'cookie', name: 'optimizelyEndUserId', days: 180, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'optimizelySession', days: 0, purpose: 'visit' },
    { kind: 'cookie', name: 'optimizelyRedirectData', days: 5 / 86_400, purpose: 'experiment' },
    { kind: 'cookie', name: 'optimizelyDomainTestCookie*', days: 0, purpose: 'cookie-test' },
    { kind: 'cookie', name: 'optimizelyOptOut', days: 400, purpose: 'opt-out', category: 'strictly-necessary' },
    // The classic product.
    { kind: 'cookie', name: 'optimizelySegments', days: 400, purpose: 'experiment' },
    { kind: 'cookie', name: 'optimizelyBuckets', days: 400, purpose: 'experiment' },
    { kind: 'cookie', name: 'optimizelyPendingLogEvents', days: 15 / 86_400, purpose: 'queue' },
    { kind: 'local', name: 'optimizely_data$$*', purpose: 'experiment' },
    { kind: 'local', name: 'optimizely-vuid', purpose: 'visitor-id' },
    { kind: 'session', name: 'optimizely_data$$*', purpose: 'visit' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://support.optimizely.com/hc/en-us/articles/4410284260365-Cookies-and-localStorage-in-snippets',
      'https://support.optimizely.com/hc/en-us/articles/22060116282509-Cookie-implementation-options',
      'https://docs.developers.optimizely.com/web/docs/opt-out',
      'https://docs.developers.optimizely.com/web/docs/disable',
      'https://docs.developers.optimizely.com/web-experimentation/docs/cookie-expiration',
      'https://docs.developers.optimizely.com/web-experimentation/docs/extend-cookie-lifetime',
      'https://c15t.com/docs/integrations/optimizely',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
