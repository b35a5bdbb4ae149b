import { describe, expect, test } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { matchHost } from '../../src/core/match-host.ts';

function itemAt(address: string, vendors = catalogue): string | undefined {
  const { hostname, pathname, search } = new URL(address);
  return matchHost(vendors, { host: hostname, path: pathname, query: search.slice(1) })?.item;
}

/** Loaders, beacons, frames and images, as browsers ask for them. */
const owned: Readonly<Record<string, string>> = {
  'sitefinity:performance': `
    https://cdn.insight.sitefinity.com/sdk/sitefinity-insight-client.min.3.js
    https://eu1.api.insight.sitefinity.com/collect/v2/events
    https://api.dec.sitefinity.com/collect/v2/data-centers/x`,
  'adobe-fonts': `
    https://use.typekit.net/abc1def.css
    https://use.typekit.net/abc1def.js
    https://use.typekit.net/af/1a2b3c/000000/27/l?primer=x
    https://p.typekit.net/p.css?s=1&k=abc1def
    https://p.typekit.net/p.gif?x=1
    https://primer.typekit.net/primer/x
    https://api.typekit.com/x`,
  'google-tag-manager': `
    https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234
    https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234&l=layer
    https://www.googletagmanager.com/ns.html?id=GTM-ABC1234
    https://www.googletagmanager.com/td?id=GTM-ABC1234&v=3
    https://www.googletagmanager.com/a?id=GTM-ABC1234
    https://www.googletagmanager.com/gtag/js?id=GTM-ABC1234
    https://tagmanager.google.com/debug`,
  'google-analytics': `
    https://www.googletagmanager.com/gtag/js?id=G-ABC1234567
    https://www.googletagmanager.com/gtag/js?l=layer&id=G-ABC1234567&cx=c
    https://www.googletagmanager.com/gtag/js?id=GT-ABC1234
    https://www.googletagmanager.com/gtag/js?id=UA-12345-1
    https://www.googletagmanager.com/gtag/destination?id=G-ABC1234567
    https://www.googletagmanager.com/gtag/js
    https://www.google-analytics.com/analytics.js
    https://www.google-analytics.com/g/collect?v=2
    https://ssl.google-analytics.com/ga.js
    https://region1.google-analytics.com/g/collect?v=2
    https://analytics.google.com/g/collect?v=2
    https://region1.analytics.google.com/g/collect?v=2
    https://www.google.com/ads/ga-audiences?t=sr`,
  'google-translate': `
    https://translate.google.com/translate_a/element.js?cb=googleTranslateElementInit
    https://translate.google.com/translate?u=https%3A%2F%2Fexample.com
    https://translate.googleapis.com/translate_static/css/translateelement.css
    https://translate-pa.googleapis.com/v1/translateHtml
    https://www.gstatic.com/_/translate_http/_/js/x
    https://www.gstatic.com/images/branding/product/1x/translate_24dp.png
    https://www.google.com/images/cleardot.gif
    https://fonts.gstatic.com/s/i/productlogos/translate/v14/24px.svg`,
  liveperson: `
    https://lptag.liveperson.net/tag/tag.js?site=12345678
    https://lptag.liveperson.net/lptag/api/account/12345678/configuration/applications/taglets/.jsonp
    https://accdn.lpsnmedia.net/api/account/12345678/configuration/le-campaigns/zones
    https://lpcdn.lpsnmedia.net/le_secure_storage/3.20.0.0-release_1234/storage.secure.min.html
    https://lo.v.liveperson.net/api/js/12345678?t=pp
    https://lo.msg.liveperson.net/ws_api/account/12345678/messaging/consumer`,
  optimizely: `
    https://cdn.optimizely.com/js/1234567890.js
    https://cdn.optimizely.com/public/123/s/snippet.js
    https://a1234567890.cdn.optimizely.com/client_storage/a1234567890.html
    https://logx.optimizely.com/v1/events
    https://tapi.optimizely.com/api/js/odds/project/1
    https://app.optimizely.com/js/innie.js
    https://errors.client.optimizely.com/log`,
  doubleclick: `
    https://www.googletagmanager.com/gtag/js?id=DC-1234567
    https://www.googletagmanager.com/gtag/destination?id=DC-1234567&l=dataLayer
    https://securepubads.g.doubleclick.net/tag/js/gpt.js
    https://pagead2.googlesyndication.com/tag/js/gpt.js
    https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js
    https://www.googletagservices.com/tag/js/gpt.js
    https://1234567.fls.doubleclick.net/activityi;src=1234567;type=a;cat=b;ord=1
    https://ad.doubleclick.net/activity;src=1234567;type=a;cat=b;ord=1?
    https://ad.doubleclick.net/ddm/activity/src=1234567;type=a
    https://abc123.safeframe.googlesyndication.com/safeframe/1-0-40/html/container.html
    https://stats.g.doubleclick.net/g/collect?v=2
    https://adservice.google.com/ddm/fls/i/src=1234567
    https://www.google.com/pagead/drt/ui
    https://s0.2mdn.net/ads/studio/x.js`,
  'google-ads': `
    https://www.googletagmanager.com/gtag/js?id=AW-123456789
    https://www.googletagmanager.com/gtag/js?l=layer&id=AW-123456789
    https://www.googleadservices.com/pagead/conversion_async.js
    https://www.googleadservices.com/pagead/conversion/123456789/?label=x
    https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123456789/?guid=ON&script=0
    https://td.doubleclick.net/td/rul/123456789?random=1
    https://ad.doubleclick.net/ccm/s/collect?x=1
    https://www.google.com/pagead/1p-user-list/123456789/
    https://www.google.com/ccm/collect?en=page_view
    https://pagead2.googlesyndication.com/ccm/collect?x=1
    https://pagead2.googlesyndication.com/pagead/landing?gcs=G100`,
  'meta-pixel': `
    https://connect.facebook.net/en_US/fbevents.js
    https://connect.facebook.net/es_ES/fbevents.js
    https://connect.facebook.net/signals/config/1234567890123456?v=2
    https://www.facebook.com/tr?id=1234567890123456&ev=PageView&noscript=1
    https://www.facebook.com/tr/?id=1234567890123456&ev=PageView
    https://web.facebook.com/tr/?id=1234567890123456
    https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?id=1`,
  'microsoft-advertising': `
    https://bat.bing.com/bat.js
    https://bat.bing.com/action/0?ti=12345678&Ver=2
    https://bat.bing.com/p/action/12345678.js
    https://bat.bing.net/actionp/0?ti=12345678
    https://c.bing.com/c.gif?x=1`,
};

const nobodys = `
  https://www.google.com/
  https://www.google.com/maps/embed?pb=1
  https://www.google.com/recaptcha/api.js
  https://www.google.com/search?q=id%3DAW-1
  https://www.gstatic.com/recaptcha/releases/x/recaptcha__en.js
  https://fonts.gstatic.com/s/roboto/v30/x.woff2
  https://analytics.google.com/analytics/web/
  https://connect.facebook.net/en_US/sdk.js
  https://www.facebook.com/plugins/page.php?href=x
  https://www.facebook.com/travel
  https://www.bing.com/maps/embed
  https://c.bing.com/
  https://www.optimizely.com/
  https://www.liveperson.com/
  https://liveperson.net.example.com/tag/tag.js
  https://notliveperson.net/tag/tag.js
  https://www.sitefinity.com/
  https://www.clarity.ms/tag/x
  https://www.example.com/gtag/js?id=G-ABC1234567
  https://www.googletagmanager.com.example.com/gtm.js?id=GTM-ABC1234`;

const addresses = (text: string): string[] => text.trim().split(/\s+/);

describe('an address belongs to one vendor', () => {
  test.each(Object.entries(owned).flatMap(([item, text]) => addresses(text).map((address) => [address, item])))(
    '%s: %s',
    (address, item) => {
      expect(itemAt(address)).toBe(item);
      // Not by the order of the catalogue: no two vendors claim it equally.
      expect(itemAt(address, [...catalogue].reverse())).toBe(item);
    },
  );

  test.each(addresses(nobodys))('%s: nobody', (address) => {
    expect(itemAt(address)).toBeUndefined();
  });

  test('no two vendors have the same rule', () => {
    const rules = catalogue.flatMap((vendor) =>
      vendor.hosts.flatMap(({ host, path = [''], query }) =>
        path.map((prefix) => `${host} ${prefix} ${query?.source ?? ''}`),
      ),
    );
    expect(rules).toEqual([...new Set(rules)]);
  });

  test('every rule has an address that it decides', () => {
    const idle = catalogue.flatMap((vendor) =>
      vendor.hosts.flatMap((host) => {
        const rest = catalogue.map((v) => (v === vendor ? { ...v, hosts: v.hosts.filter((h) => h !== host) } : v));
        const decides = addresses(Object.values(owned).join(' ')).some((a) => itemAt(a) !== itemAt(a, rest));
        return decides ? [] : [`${vendor.id} ${host.host}`];
      }),
    );
    expect(idle).toEqual([]);
  });

  test('what a vendor’s own tags load is its own', () => {
    for (const vendor of catalogue)
      for (const tag of vendor.tags) {
        const address = tag.kind === 'script' ? tag.src : tag.kind === 'style' ? tag.href : undefined;
        const filled = address?.replace(/\{(\w+)\}/g, (_, name: string) => vendor.options[name]?.example ?? '');
        if (filled !== undefined) expect(itemAt(filled)).toBe(vendor.id);
      }
  });
});
