// The same site as an app with a bundler: the library and the vendors in use are imports.
import { start, use } from 'consentinel';
import googleAnalytics from 'consentinel/performance/google-analytics';
import liveperson from 'consentinel/performance/liveperson';
import metaPixel from 'consentinel/targeting/meta-pixel';
import '../site/assets/site.css';
import { drawPage } from './pages.js';

const consent = start({
  vendors: [
    use(googleAnalytics, { measurementId: 'G-HARBOUR001' }),
    use(liveperson, { siteId: '12345678' }),
    use(metaPixel, { pixelId: '1234567890123456' }),
  ],
  policyUrl: '/privacy/',
  controller: { name: 'Harbour Mutual Insurance plc' },
  // Claims tell of health and loss: nothing that measures or advertises hears of that page.
  sensitive: { '/app/#/claims*': ['google-analytics', 'targeting'] },
});

// A page of the app is not a page load: the analytics tag is told of it, where it may run. Nothing waits until it may: it
// would then be told of a page that it must not hear of.
const go = () => {
  const title = drawPage(location.hash);
  if (consent.allows('google-analytics')) window.gtag?.('event', 'page_view', { page_title: title });
};
addEventListener('hashchange', go);
go();

const panel = document.createElement('script');
panel.type = 'module';
panel.src = '/panel/panel.js';
document.body.append(panel);
