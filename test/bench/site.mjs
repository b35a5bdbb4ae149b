// What every subject is told: the same categories, vendors, texts and tags.
export const texts = {
  title: 'We value your privacy',
  text: 'We and our partners use cookies to measure how this site is used and to show advertising that fits. You decide which of them may start, and you can change your mind at any time.',
  accept: 'Accept all',
  reject: 'Reject all',
  settings: 'Settings',
  preferences: 'Cookie preferences',
  about: 'Choose which services may run on this site. Strictly necessary ones keep it working.',
  save: 'Save my choice',
  close: 'Close',
  policy: 'Privacy policy',
  policyUrl: '/privacy',
};

export const categories = [
  { id: 'strictly-necessary', name: 'Strictly necessary', text: 'Without these the site does not work.' },
  { id: 'performance', name: 'Performance', text: 'These measure how the site is used, so that we can improve it.' },
  { id: 'targeting', name: 'Targeting', text: 'These build a profile of your interests to show fitting advertising.' },
];

// The ids of Consentinel's first catalogue; all of them are to be asked for here, so none is strictly necessary.
const eleven = [
  ['google-tag-manager', 'Google Tag Manager', 'performance', { containerId: 'GTM-ABC1234' }],
  ['google-analytics', 'Google Analytics', 'performance', { measurementId: 'G-ABC1234567' }],
  ['google-translate', 'Google Translate', 'performance', { pageLanguage: 'en' }],
  ['liveperson', 'LivePerson', 'performance', { siteId: '12345678' }],
  ['optimizely', 'Optimizely', 'performance', { projectId: '1234567890' }],
  ['adobe-fonts', 'Adobe Fonts', 'performance', { kitId: 'abc1def' }],
  ['sitefinity', 'Sitefinity', 'performance', {}],
  ['google-ads', 'Google Ads', 'targeting', { conversionId: 'AW-123456789' }],
  ['doubleclick', 'DoubleClick', 'targeting', { floodlightId: 'DC-1234567' }],
  ['meta-pixel', 'Meta Pixel', 'targeting', { pixelId: '1234567890123456' }],
  ['microsoft-advertising', 'Microsoft Advertising', 'targeting', { tagId: '12345678' }],
];

const describe = ([id, name, category, options]) => ({
  id,
  name,
  category,
  options,
  company: `${name} Limited`,
  purpose: `${name} counts visits and learns which pages and offers are of interest to you.`,
  policyUrl: `https://${id}.example/privacy`,
  host: `${id}.localhost`,
  cookies: [`_${id}_id`, `_${id}_session`],
});

const invented = (count) =>
  Array.from({ length: count }, (_, i) => {
    const number = String(i + 1).padStart(4, '0');
    return describe([`vendor-${number}`, `Vendor ${number}`, i % 2 ? 'targeting' : 'performance']);
  });

/**
 * `ours` uses the eleven of the catalogue; any other number of vendors is invented, one tag for each.
 * @param {{ vendors?: number, tags?: number }} size
 */
export function site({ vendors, tags = vendors ?? 11 }) {
  const all = vendors === undefined ? eleven.map(describe) : invented(vendors);
  return {
    id: `${vendors ?? 'catalogue'}-${tags}`,
    invented: vendors !== undefined,
    vendors: all,
    tags: Array.from({ length: tags }, (_, number) => ({ number, vendor: all[number % all.length] })),
  };
}
