import type { RuleId } from '../../../src/audit/rule-ids.ts';
import { CLARITY, GPC_FILE, PIXEL, STRANGER, type PlainSite } from './plain.ts';

// Sites with planted faults. Each finding that is named here was put there; a rule that nobody plants fails the last test.
const consent = (...types: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(types.map((type) => [type, 'denied'])));
export const ALL = consent('ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage');
const GTAG = 'window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }';
const START = "dataLayer.push({ 'gtm.start': Date.now(), event: 'gtm.js' });";
export const inline = (...lines: readonly string[]): string => `<script>${GTAG} ${lines.join(' ')}</script>`;

interface Planted {
  readonly site: PlainSite;
  readonly states: string;
  readonly config?: object;
  readonly args?: readonly string[];
  readonly faults: Readonly<Partial<Record<RuleId, readonly string[]>>>;
}

export const sites: Readonly<Record<string, Planted>> = {
  // Tags in the page that ask nobody.
  leaky: {
    states: 'no-choice,accepted,gpc',
    config: {
      vendors: {
        'meta-pixel': { pixelId: '1234567890123456', load: 'page' },
        'google-tag-manager': { containerId: 'GTM-HARBOUR' },
        hotjar: { siteId: '1234567' },
      },
      sensitive: { '/portal/*': ['targeting'] },
    },
    site: {
      head: `<script>${GTAG}</script><script async src="https://www.googletagmanager.com/gtm.js?id=GTM-NONE"></script>`,
      always: `put('_fbp', 390); put('mystery'); localStorage.setItem('lastExternalReferrer', '1'); localStorage.setItem('mystery-key', '1');
        pixel('${STRANGER}'); if (answer === 'yes') navigator.sendBeacon('https://bat.bing.com/action/0?ti=87654321');`,
      pages: {
        '/': `<img alt="" src="${PIXEL}"><a href="/portal/bills">Bills</a> <a href="/gone">Gone</a>`,
        '/portal/bills': `<img alt="" src="${PIXEL}">`,
      },
    },
    faults: {
      'request-before-choice': ['meta-pixel'],
      'unknown-before-choice': ['stats.stranger.example'],
      'tag-manager-before-choice': ['google-tag-manager'],
      'cookie-before-choice': ['_fbp', 'fr'],
      'storage-before-choice': ['lastExternalReferrer'],
      'request-despite-gpc': ['meta-pixel'],
      'cookie-despite-gpc': ['_fbp', 'fr', 'lastExternalReferrer'],
      'request-on-sensitive-page': ['meta-pixel', 'microsoft-advertising'],
      'undeclared-vendor': ['microsoft-advertising'],
      'undeclared-host': ['stats.stranger.example'],
      'undeclared-cookie': ['mystery'],
      'undeclared-storage': ['mystery-key'],
      'unused-vendor': ['hotjar'],
      'lifetime-exceeded': ['_fbp'],
      'tag-could-be-marked': ['meta-pixel'],
      'page-failed': ['https://leaky.harbour.example/gone'],
      'gpc-file-missing': ['/.well-known/gpc.json'],
    },
  },
  // A banner whose answers change nothing.
  deaf: {
    states: 'refused,accepted,withdrawn',
    site: {
      files: GPC_FILE,
      days: [400, 20],
      styles: 'body { overflow: hidden }',
      always: `if (answer) document.getElementById('ask').hidden = false;`,
      onAnswer: `put('_fbp', 30); localStorage.setItem('lastExternalReferrer', '1'); pixel('${PIXEL}'); pixel('${STRANGER}');`,
      footer: 'No way back',
      pages: { '/': '<a href="/two">Two</a>', '/two': '' },
    },
    faults: {
      'request-after-refusal': ['meta-pixel'],
      'unknown-after-refusal': ['stats.stranger.example'],
      'cookie-after-refusal': ['_fbp', 'fr'],
      'storage-after-refusal': ['lastExternalReferrer'],
      'request-after-withdrawal': ['meta-pixel'],
      'unknown-after-withdrawal': ['stats.stranger.example'],
      'cookie-survived-withdrawal': ['_fbp'],
      'storage-survived-withdrawal': ['lastExternalReferrer'],
      'record-kept-too-long': ['answer'],
      'refusal-kept-shorter': ['answer'],
      'refusal-forgotten': ['banner'],
      'page-locked': ['page'],
      'reopen-missing': ['page'],
    },
  },
  // A banner with an accept button that all roads lead to.
  unfair: {
    states: 'no-choice,refused,accepted',
    site: {
      files: GPC_FILE,
      banner: '<p lang="de">Dürfen wir?</p><button id="yes" lang="de">Ja</button> <button id="more">Mehr</button>',
      switches: '<label><input type="checkbox" name="statistics" checked> Statistics</label>',
      always: `document.getElementById('ask').lang = 'de'; addEventListener('scroll', hide);`,
      footer: 'No way back',
      pages: { '/': '' },
    },
    faults: {
      'refuse-missing': ['refuse'],
      'refuse-longer': ['refuse'],
      'choice-preselected': ['statistics'],
      'banner-language': ['de'],
      'policy-link-missing': ['banner'],
      'consent-by-scrolling': ['scroll'],
      'reopen-missing': ['page'],
    },
  },
  // A refusal that is there, and is not meant to be found.
  unequal: {
    states: 'no-choice,refused',
    site: {
      files: GPC_FILE,
      styles:
        '#yes { background: #0a5; color: #000; font-weight: 700; font-size: 20px } #no { padding: 0; font-size: 10px; color: #bbb }',
      banner:
        '<p>May we? <a href="https://law.example/privacy">Privacy</a></p><button id="yes">Accept</button><button id="no" tabindex="-1">Reject</button>',
      onAnswer: `document.getElementById('ask').hidden = false;`,
      pages: { '/': '' },
    },
    faults: {
      'refuse-unequal': ['refuse'],
      'refuse-fainter': ['refuse'],
      'choice-without-keyboard': ['refuse'],
      'choice-too-small': ['refuse'],
      'choice-without-effect': ['refused'],
    },
  },
  // Nobody asks; and a visitor of California, who need not be asked, finds no way to object.
  silent: {
    states: 'no-choice',
    args: ['--region=DE,US-CA', '--region-as=header:X-Region'],
    site: { files: GPC_FILE, always: `document.getElementById('ask').remove();`, pages: { '/': '' } },
    faults: { 'banner-missing': ['page'], 'opt-out-link-missing': ['page'] },
  },
  // One switch that turns everything on.
  coupled: {
    states: 'one-vendor',
    args: ['--one=statistics=microsoft-clarity'],
    site: {
      files: GPC_FILE,
      switches: '<label><input type="checkbox" name="statistics"> Statistics</label>',
      onAnswer: `pixel('${CLARITY}'); pixel('${PIXEL}'); put('_clck', 30); put('_fbp', 30);`,
      pages: { '/': '' },
    },
    faults: { 'request-beyond-choice': ['meta-pixel'], 'cookie-beyond-choice': ['_fbp', 'fr'] },
  },
  // Google is told in every wrong way, a page each.
  google: {
    states: 'no-choice,accepted',
    site: {
      files: GPC_FILE,
      pages: {
        '/': ['late', 'none', 'list', 'few', 'false', 'region', 'granted', 'update']
          .map((name) => `<a href="/${name}">${name}</a>`)
          .join(' '),
        '/late': inline(START, `gtag('consent', 'default', ${ALL});`),
        '/none': inline(START),
        '/list': inline(`dataLayer.push(['consent', 'default', ${ALL}]);`),
        '/few': inline(
          `gtag('consent', 'default', ${consent('ad_storage', 'analytics_storage', 'ad_personalization')});`,
        ),
        '/false': inline(`gtag('consent', 'default', { ...${ALL}, ad_storage: false });`),
        '/region': inline(
          `gtag('consent', 'default', ${ALL}); gtag('consent', 'default', { ad_storage: 'denied', region: ['EU'] });`,
        ),
        '/granted': inline(`gtag('consent', 'default', { ...${ALL}, analytics_storage: 'granted' });`),
        '/update': inline(`gtag('consent', 'default', ${ALL});`),
      },
    },
    faults: {
      'consent-default-missing': ['default'],
      'consent-default-late': ['default'],
      'consent-command-ignored': ['default'],
      'consent-type-missing': ['ad_user_data'],
      'consent-value-invalid': ['ad_storage'],
      'consent-region-invalid': ['EU'],
      'consent-update-missing': ['update'],
      'consent-granted-without-choice': ['analytics_storage'],
    },
  },
};
