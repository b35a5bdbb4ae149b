/**
 * The tags that a page carries without a consent manager, one a vendor: what each vendor's install guide amounts to.
 * With these a page shows what would leave, and a journey is seen failing.
 */
type Tags = (address: (host: string, path: string) => string, options: Readonly<Record<string, string>>) => string;

const gtag = 'window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }';
const product =
  (option: string): Tags =>
  (address, options) => {
    const id = options[option] ?? '';
    return `<script async src="${address('www.googletagmanager.com', `/gtag/js?id=${id}`)}"></script>
<script>${gtag} gtag('js', new Date()); gtag('config', '${id}');</script>`;
  };

export const liveTags: Readonly<Record<string, Tags>> = {
  'adobe-fonts': (address, { kitId = '' }) =>
    `<link rel="stylesheet" href="${address('use.typekit.net', `/${kitId}.css`)}">`,
  'google-tag-manager': (address, { containerId = '' }) => `<script>
window.dataLayer = window.dataLayer || [];
dataLayer.push({ 'gtm.start': Date.now(), event: 'gtm.js' });
</script>
<script async src="${address('www.googletagmanager.com', `/gtm.js?id=${containerId}`)}"></script>`,
  'google-analytics': product('measurementId'),
  'google-ads': product('conversionId'),
  doubleclick: product('floodlightId'),
  'google-translate': (address, { pageLanguage = 'auto' }) => `<script>
function googleTranslateElementInit() {
  new google.translate.TranslateElement({ pageLanguage: '${pageLanguage}' }, 'google_translate_element');
}
</script>
<script async src="${address('translate.google.com', '/translate_a/element.js?cb=googleTranslateElementInit')}"></script>`,
  liveperson: (address, { siteId = '' }) => `<script>window.lpTag = { site: '${siteId}', section: '' };</script>
<script async src="${address('lptag.liveperson.net', `/tag/tag.js?site=${siteId}`)}"></script>`,
  optimizely: (address, { projectId = '' }) =>
    `<script src="${address('cdn.optimizely.com', `/js/${projectId}.js`)}"></script>`,
  'microsoft-advertising': (address, { tagId = '' }) => `<script>
window.uetq = window.uetq || [];
{
  const script = document.createElement('script');
  script.src = '${address('bat.bing.com', '/bat.js')}';
  script.onload = () => {
    window.uetq = new UET({ ti: '${tagId}', enableAutoSpaTracking: true, q: window.uetq });
    window.uetq.push('pageLoad');
  };
  document.head.append(script);
}
</script>`,
  'meta-pixel': (address, { pixelId = '' }) => `<script>
if (!window.fbq) {
  const fbq = function () {
    if (fbq.callMethod) fbq.callMethod.apply(fbq, arguments);
    else fbq.queue.push(arguments);
  };
  window.fbq = window._fbq = Object.assign(fbq, { push: fbq, loaded: true, version: '2.0', queue: [] });
}
fbq('init', '${pixelId}');
fbq('track', 'PageView');
</script>
<script async src="${address('connect.facebook.net', '/en_US/fbevents.js')}"></script>`,
  // The CMS itself, with its tracking consent switched off.
  sitefinity: () => '<script src="/sitefinity/tracking-consent.js?consent=off"></script>',
};
