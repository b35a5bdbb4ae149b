/**
 * Where else cookies and advertising can be controlled: pages of the browsers' makers, and the opt-outs of the advertising
 * industry. Names are proper names, the same in every language.
 */
export interface Place {
  readonly name: string;
  readonly href: string;
}

/** How a browser blocks and deletes cookies, by its maker's own help. In the order of the alphabet. */
export const BROWSERS: readonly Place[] = [
  { name: 'Chrome', href: 'https://support.google.com/chrome/answer/95647' },
  {
    name: 'Edge',
    href: 'https://support.microsoft.com/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09',
  },
  { name: 'Firefox', href: 'https://support.mozilla.org/kb/enhanced-tracking-protection-firefox-desktop' },
  { name: 'Opera', href: 'https://help.opera.com/en/latest/web-preferences/#cookies' },
  { name: 'Safari (iPhone, iPad)', href: 'https://support.apple.com/105082' },
  { name: 'Safari (Mac)', href: 'https://support.apple.com/guide/safari/manage-cookies-sfri11471/mac' },
];

/** United States, Canada, Europe. */
export const OPT_OUTS: readonly Place[] = [
  { name: 'Digital Advertising Alliance (DAA)', href: 'https://optout.aboutads.info/' },
  { name: 'Digital Advertising Alliance of Canada (DAAC)', href: 'https://youradchoices.ca/' },
  { name: 'European Interactive Digital Advertising Alliance (EDAA)', href: 'https://www.youronlinechoices.eu/' },
  { name: 'Network Advertising Initiative (NAI)', href: 'https://thenai.org/opt-out/' },
];

export const GPC = 'Global Privacy Control';
export const DNT = 'Do Not Track';
