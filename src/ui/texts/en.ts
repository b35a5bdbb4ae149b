import type { BannerTexts, CommonTexts, LawTexts, PreferencesTexts } from './texts.ts';

export const banner: BannerTexts = {
  title: 'Your choice about cookies',
  text: {
    one: 'With your permission, one service uses cookies and similar technology {purposes}.',
    other: 'With your permission, {n} services use cookies and similar technology {purposes}.',
  },
  purposes: {
    performance: 'to measure and improve how this site works',
    targeting: 'to show you advertising that fits your interests',
  },
  both: '{first} and {second}',
  category: 'for “{name}”',
  free: 'Without it they stay off. You can change your choice at any time.',
  fresh: 'New since your last choice: {names}.',
  policy: 'Privacy policy',
  accept: 'Accept all',
  reject: 'Reject all',
  settings: 'Settings',
  unavailable: 'The settings cannot be shown right now.',
};

/** Of the preferences' texts those that the small elements of a page say as well. */
export const common: CommonTexts = {
  title: 'Privacy settings',
  allowed: '{on} of {n} allowed',
  embed: 'This content comes from {names}. It loads only if you allow it.',
  embedLoad: 'Load this and allow {names}',
  categories: {
    'strictly-necessary': {
      name: 'Strictly necessary',
      description: 'They make the site work and keep it secure. They run without your permission.',
    },
    performance: {
      name: 'Performance and interaction',
      description:
        'They measure how the site is used, and bring features such as chat, translation and fonts from other companies.',
    },
    targeting: {
      name: 'Targeting and advertising',
      description:
        'They follow which pages you visit, so that companies can show you fitting advertising and measure it, also on other sites.',
    },
  },
};

export const preferences: PreferencesTexts = {
  ...common,
  text: 'Choose which services may run on this site. Nothing changes until you save, and you can come back at any time.',
  close: 'Close without saving',
  save: 'Save choice',
  always: 'Always active',
  services: { one: '{n} service', other: '{n} services' },
  fresh: 'New',
  vendorPolicy: 'Privacy policy of {name}',
  newTab: '(opens in a new tab)',
  stored: { one: 'Stores one entry in your browser', other: 'Stores {n} entries in your browser' },
  nothingStored: 'Stores nothing in your browser.',
  undescribed: 'The descriptions cannot be loaded right now. You can still choose.',
  untilClosed: 'until you close the browser',
  untilTabClosed: 'until you close the tab',
  untilDeleted: 'until you delete it',
  here: 'set on this site',
  elsewhere: 'set on {domain}',
  policyTitle: 'Services on this site',
  answered: 'You last chose on {date}.',
  unanswered: 'You have not chosen yet. Everything that needs your permission is off.',
  kinds: {
    cookie: 'Cookie',
    local: 'Local storage',
    session: 'Session storage',
    database: 'Database',
    cache: 'Cache',
  },
  purposes: {
    session: 'Keeps your visit together from page to page.',
    'sign-in': 'Keeps you signed in.',
    security: 'Protects you and the site against misuse.',
    'site-choice': 'Remembers which part of the site you are on.',
    preference: 'Remembers a setting you made.',
    consent: 'Remembers what you allowed and refused.',
    'visitor-id': 'Recognises your browser when you come back.',
    visit: 'Counts pages and visits.',
    'ad-click': 'Remembers which advertisement brought you here.',
    'ad-id': 'Recognises your browser to choose and measure advertising.',
    conversion: 'Measures whether an advertisement led to a request or purchase.',
    experiment: 'Remembers which version of a page you were shown.',
    personalisation: 'Adapts content to what you looked at before.',
    chat: 'Keeps a chat open from page to page.',
    language: 'Remembers the language you chose.',
    throttle: 'Limits how often requests are sent.',
    'cookie-test': 'Tests whether cookies can be set.',
    'opt-out': 'Remembers that you refused.',
    queue: 'Holds data until it can be sent.',
    editing: 'Used by the editors of the site.',
    message: 'Carries a message to the next page.',
    fraud: 'Detects fraud and automated visits.',
  },
};

/** Of the texts about the law those that the banner says. */
export const bannerLaw: Pick<LawTexts, 'controller' | 'signal' | 'notice' | 'running' | 'close' | 'closing'> = {
  controller: 'Responsible for this site: {name}.',
  signal:
    'Your browser sends an opt-out signal (Global Privacy Control). It is honored: what it covers stays off, even if you accept all.',
  notice: 'Services of other companies run on this site {purposes}. You can refuse them at any time.',
  running: 'Already running until you refuse: {names}.',
  close: 'Close and continue without accepting',
  closing: 'With ✕ you continue without accepting.',
};

export const law: LawTexts = {
  ...bannerLaw,
  honored: 'Opt-Out Request Honored',
  conflict:
    'Off because of your browser’s signal. Switch it on here and save if this site may use it in spite of that.',
  inSpite: 'On in spite of your browser’s signal, because you switched it on here.',
  elsewhere: 'Never runs on this page, whatever you choose.',
  choices: 'Your Privacy Choices',
  doNotSell: 'Do Not Sell or Share My Personal Information',
  optOut: 'You can opt out of the sale and sharing of your personal information and of targeted advertising.',
  embedSignal:
    'This content comes from {names}. Your browser’s opt-out signal keeps it off; you can allow it in the settings.',
  embedElsewhere: 'This content comes from {names}. On this page it is never loaded.',
};
