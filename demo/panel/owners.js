/** What visitors call the vendors, by id. */
export const names = {
  'google-tag-manager': 'Google Tag Manager',
  'google-analytics': 'Google Analytics',
  'google-ads': 'Google Ads',
  doubleclick: 'DoubleClick',
  'meta-pixel': 'Meta Pixel',
  'microsoft-advertising': 'Microsoft Advertising',
  optimizely: 'Optimizely',
  liveperson: 'LivePerson',
  'google-translate': 'Google Translate',
  'adobe-fonts': 'Adobe Fonts',
  sitefinity: 'Sitefinity',
  'sitefinity:performance': 'Sitefinity Insight',
  'sitefinity:targeting': 'Sitefinity personalisation',
  youtube: 'Video player',
};
/** The vendor's id in this site's config where it is another. */
export const configIds = { youtube: 'video-player', sitefinity: 'sitefinity:performance' };

const owners = [
  [/^(_ga|_gid|_gat|_ga_.*)$/, 'google-analytics'],
  [/^_gcl_(au|aw|gb|gs|ls)$/, 'google-ads'],
  [/^(_gcl_dc|__gads|__gpi)$/, 'doubleclick'],
  [/^(_fbp|_fbc|lastExternalReferrer.*)$/, 'meta-pixel'],
  [/^_uet/, 'microsoft-advertising'],
  [/^optimizely/, 'optimizely'],
  [/^(LPVID|LPSID-.*|lpLastVisit-.*|lpTabId)$/, 'liveperson'],
  [/^googtrans$/, 'google-translate'],
  [/^sf-prs-/, 'sitefinity:targeting'],
  [/^(sf-data-intell-subject|sf-ins-.*|sf_abtests|sf-trckngckie)$/, 'sitefinity:performance'],
  [/^(sf-|sf_|SF-)/, 'sitefinity'],
  [/^consentinel/, 'the visitor’s answer'],
  [/^harbour-quote$/, 'the quote form'],
  [/^demo-/, 'this panel'],
];
const own = ['sitefinity', 'the visitor’s answer', 'the quote form', 'this panel'];

const stored = (area) => {
  try {
    return Object.keys(area());
  } catch {
    return [];
  }
};

/** Everything a script can see in this browser for this site: what, where, whose, and whether it needs no question. */
export function leftovers() {
  const found = [
    ...document.cookie
      .split('; ')
      .filter(Boolean)
      .map((pair) => ({ name: pair.split('=')[0], kind: 'cookie' })),
    ...stored(() => localStorage).map((name) => ({ name, kind: 'local storage' })),
    ...stored(() => sessionStorage).map((name) => ({ name, kind: 'session storage' })),
  ];
  return found.map((one) => {
    const owner = owners.find(([pattern]) => pattern.test(one.name))?.[1] ?? 'unknown';
    return { ...one, owner, ours: own.includes(owner) };
  });
}
