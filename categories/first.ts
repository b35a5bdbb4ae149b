/**
 * The vendors of the first catalogue: those that the prebuilt script has. Pages publish it as it is, so its list never
 * grows; a site with any other vendor builds a script of its own.
 */
export const first: readonly string[] = [
  'adobe-fonts',
  'google-tag-manager',
  'sitefinity',
  'google-analytics',
  'google-translate',
  'liveperson',
  'optimizely',
  'doubleclick',
  'google-ads',
  'meta-pixel',
  'microsoft-advertising',
];
