import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OldManager } from '../../../src/core/config.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';
import type { Site } from './site.ts';

/** A consent manager from npm on a page of the site, as it was before the change. */
export interface Old {
  readonly from: OldManager;
  readonly cookie: string;
  /** Key → what it asked about. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** Puts the page there and returns its address. */
  publish(site: Site): string;
  /** Says yes to measuring, and no to advertising; Osano cannot. */
  readonly some?: (tab: Tab) => Promise<void>;
  acceptAll(tab: Tab): Promise<void>;
  refuseAll(tab: Tab): Promise<void>;
}

const file = (path: string): string => readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8');

function publish(site: Site, name: string, files: Readonly<Record<string, string>>, head: string): string {
  for (const [path, from] of Object.entries(files))
    site.file(`/old/${path}`, path.endsWith('.css') ? 'text/css' : 'text/javascript', file(from));
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Before</title>${head}</head><body><main><h1>Before</h1></main></body></html>`;
  return site.file(`/old/${name}`, 'text/html; charset=utf-8', html);
}

/** Clicks what has come to rest: these come in with a movement, and take no click before it has ended. */
async function press(tab: Tab, selector: string): Promise<void> {
  const place = (): Promise<string> => tab.read(selector, (element) => JSON.stringify(element.getBoundingClientRect()));
  await until(`${selector} to rest`, async () => {
    const before = await place();
    await sleep(250);
    return before === (await place());
  });
  await tab.click(selector);
}

const GA = ['google-analytics'];
const PIXEL = ['meta-pixel'];

const klaro: Old = {
  from: 'klaro',
  cookie: 'klaro',
  answers: { measuring: GA, advertising: PIXEL },
  publish: (site) =>
    publish(
      site,
      'klaro',
      { 'klaro.js': 'klaro/dist/klaro.js' },
      `<script>var klaroConfig = { version: 1, acceptAll: true, lang: 'en', privacyPolicy: '/privacy', services: [
        { name: 'measuring', title: 'Measuring', purposes: ['a'] }, { name: 'advertising', title: 'Advertising', purposes: ['b'] }] };</script>
      <script defer src="/old/klaro.js"></script>`,
    ),
  async some(tab) {
    await press(tab, '#klaro .cn-learn-more');
    await press(tab, 'label[for="purpose-item-a"]');
    await press(tab, '#klaro .cm-btn-accept');
  },
  acceptAll: (tab) => press(tab, '#klaro .cm-btn-success'),
  refuseAll: (tab) => press(tab, '#klaro .cn-decline'),
};

const orejime: Old = {
  from: 'orejime',
  cookie: 'eu-consent',
  answers: { measuring: GA, advertising: PIXEL },
  publish: (site) =>
    publish(
      site,
      'orejime',
      { 'orejime.css': 'orejime/dist/orejime-standard.css', 'orejime.js': 'orejime/dist/orejime-standard-en.js' },
      `<link rel="stylesheet" href="/old/orejime.css"><script>window.orejimeConfig = { privacyPolicyUrl: '/privacy', purposes: [
        { id: 'measuring', title: 'Measuring', cookies: [] }, { id: 'advertising', title: 'Advertising', cookies: [] }] };</script>
      <script defer src="/old/orejime.js"></script>`,
    ),
  async some(tab) {
    await press(tab, '.orejime-Banner-learnMoreButton');
    await press(tab, 'label[for$="measuring"]');
    await press(tab, '.orejime-Modal-saveButton');
  },
  acceptAll: (tab) => press(tab, '.orejime-Banner-saveButton'),
  refuseAll: (tab) => press(tab, '.orejime-Banner-declineButton'),
};

/** Its buttons are there half a second before they do anything: pressed until it is done. */
const insist = (tab: Tab, selector: string, done: () => Promise<boolean>): Promise<unknown> =>
  until(`${selector} to do something`, async () => {
    await press(tab, selector);
    return done();
  });
const isAnswered = async (tab: Tab): Promise<boolean> => !/wait|^$/.test((await tab.cookies())['tarteaucitron'] ?? '');
const isOpen = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => {
    const panel = document.getElementById('tarteaucitron');
    return panel !== null && getComputedStyle(panel).display !== 'none';
  });

const tarteaucitron: Old = {
  from: 'tarteaucitron',
  cookie: 'tarteaucitron',
  answers: { measuring: GA, advertising: PIXEL },
  publish: (site) =>
    publish(
      site,
      'tarteaucitron',
      {
        'tarteaucitron.js': 'tarteaucitronjs/tarteaucitron.js',
        'tarteaucitron.services.js': 'tarteaucitronjs/tarteaucitron.services.js',
        'tarteaucitron.en.js': 'tarteaucitronjs/lang/tarteaucitron.en.js',
        'tarteaucitron.css': 'tarteaucitronjs/css/tarteaucitron.css',
      },
      `<link rel="stylesheet" href="/old/tarteaucitron.css">
      <script src="/old/tarteaucitron.js"></script><script src="/old/tarteaucitron.services.js"></script><script src="/old/tarteaucitron.en.js"></script>
      <script>tarteaucitron.init({ privacyUrl: '/privacy', highPrivacy: true, DenyAllCta: true, AcceptAllCta: true, serviceDefaultState: 'wait', useExternalCss: true, useExternalJs: true, orientation: 'bottom', showIcon: false });
      for (const key of ['measuring', 'advertising'])
        tarteaucitron.services[key] = { key, type: 'ads', name: key, needConsent: true, cookies: [], js() {}, fallback() {} };
      (tarteaucitron.job = tarteaucitron.job || []).push('measuring', 'advertising');</script>`,
    ),
  async some(tab) {
    await insist(tab, '#tarteaucitronCloseAlert', () => isOpen(tab));
    await press(tab, '#tarteaucitronServicesTitle_ads button');
    await press(tab, '#measuringAllowed');
    await press(tab, '#advertisingDenied');
  },
  async acceptAll(tab) {
    await insist(tab, '#tarteaucitronPersonalize2', () => isAnswered(tab));
  },
  async refuseAll(tab) {
    await insist(tab, '#tarteaucitronAllDenied2', () => isAnswered(tab));
  },
};

const vanilla: Old = {
  from: 'vanilla-cookieconsent',
  cookie: 'cc_cookie',
  answers: { 'measuring/ga': GA, advertising: PIXEL },
  publish: (site) =>
    publish(
      site,
      'vanilla',
      {
        'vanilla.css': 'vanilla-cookieconsent/dist/cookieconsent.css',
        'vanilla.js': 'vanilla-cookieconsent/dist/cookieconsent.umd.js',
      },
      `<link rel="stylesheet" href="/old/vanilla.css"><script src="/old/vanilla.js"></script>
      <script>addEventListener('DOMContentLoaded', () => CookieConsent.run({ hideFromBots: false,
        categories: { necessary: { enabled: true, readOnly: true }, measuring: { services: { ga: { label: 'Measuring' } } }, advertising: {} },
        language: { default: 'en', translations: { en: {
          consentModal: { title: 'Cookies', description: 'May we?', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Reject', showPreferencesBtn: 'Choose' },
          preferencesModal: { title: 'Cookies', acceptAllBtn: 'Accept', savePreferencesBtn: 'Save', sections: [
            { title: 'Measuring', linkedCategory: 'measuring' }, { title: 'Advertising', linkedCategory: 'advertising' }] } } } } }));</script>`,
    ),
  async some(tab) {
    await press(tab, '#cc-main [data-role="show"]');
    await press(tab, '#cc-main label.section__toggle-wrapper:has([value="measuring"])');
    await press(tab, '#cc-main .pm [data-role="save"]');
  },
  acceptAll: (tab) => press(tab, '#cc-main .cm [data-role="all"]'),
  refuseAll: (tab) => press(tab, '#cc-main .cm [data-role="necessary"]'),
};

export const osano: Old = {
  from: 'osano',
  cookie: 'cookieconsent_status',
  publish: (site) =>
    publish(
      site,
      'osano',
      {
        'osano.css': 'cookieconsent/build/cookieconsent.min.css',
        'osano.js': 'cookieconsent/build/cookieconsent.min.js',
      },
      `<link rel="stylesheet" href="/old/osano.css"><script src="/old/osano.js"></script>
      <script>addEventListener('load', () => cookieconsent.initialise({ type: 'opt-in', palette: { popup: { background: '#000' }, button: { background: '#fff' } }, content: { href: '/privacy' } }));</script>`,
    ),
  acceptAll: (tab) => press(tab, '.cc-allow'),
  refuseAll: (tab) => press(tab, '.cc-deny'),
};

/** Those that ask about more than one thing. */
export const olds: readonly Old[] = [vanilla, klaro, orejime, tarteaucitron];
