/** Loaders, beacons, frames and images, as browsers ask for them. */
export const owned: Readonly<Record<string, string>> = {
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
  'microsoft-clarity': `
    https://www.clarity.ms/tag/abcd1234ef
    https://scripts.clarity.ms/0.8.1/clarity.js
    https://k.clarity.ms/collect
    https://c.clarity.ms/c.gif`,
  'tiktok-pixel': `
    https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4A1B2C3D4E5F6G7H8I9&lib=ttq
    https://analytics.us.tiktok.com/api/v2/pixel
    https://mon.tiktok.com/x
    https://mcs.tiktok.com/v1/list`,
  'pinterest-tag': `
    https://s.pinimg.com/ct/core.js
    https://ct.pinterest.com/v3/?event=init&tid=2612345678901&noscript=1
    https://ct.pinterest.com/user/?tid=2612345678901`,
  'linkedin-insight': `
    https://snap.licdn.com/li.lms-analytics/insight.min.js
    https://px.ads.linkedin.com/collect?v=2&pid=1234567
    https://px4.ads.linkedin.com/collect
    https://www.linkedin.com/px/li_sync
    https://dc.ads.linkedin.com/collect/?pid=1234567
    https://sjs.oribi.io/x.js`,
  'x-pixel': `
    https://static.ads-twitter.com/uwt.js
    https://analytics.twitter.com/i/adsct?txn_id=o1abc
    https://analytics.x.com/1/i/adsct
    https://t.co/i/adsct?txn_id=o1abc
    https://t.co/1/i/adsct
    https://ads-api.twitter.com/x`,
  'snap-pixel': `
    https://sc-static.net/scevent.min.js
    https://tr.snapchat.com/p
    https://tr.snapchat.com/cm/i?pid=x
    https://tr6.snapchat.com/p`,
  'reddit-pixel': `
    https://www.redditstatic.com/ads/pixel.js
    https://alb.reddit.com/rp.gif?id=a2_abc123
    https://pixel-config.reddit.com/pixels/a2_abc123/config
    https://conversions-config.reddit.com/v1/pixel/config/a2_abc123`,
  matomo: `
    https://cdn.matomo.cloud/example.matomo.cloud/matomo.js
    https://example.matomo.cloud/matomo.php?idsite=1&rec=1`,
  'adobe-experience': `
    https://cdn1.adoberesources.net/alloy/2.33.1/alloy.min.js
    https://assets.adobedtm.com/abc/def/launch-123.min.js
    https://edge.adobedc.net/ee/v1/interact
    https://adobedc.demdex.net/ee/v1/interact
    https://example.sc.omtrdc.net/b/ss/suite/1/x
    https://example.tt.omtrdc.net/rest/v1/delivery
    https://example.112.2o7.net/b/ss/suite/1/x`,
  'adobe-experience:targeting': `
    https://dpm.demdex.net/id?d_visid_ver=5
    https://cm.everesttech.net/cm/dd
    https://www.everestjs.net/static/x.js`,
  segment: `
    https://cdn.segment.com/analytics.js/v1/KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C/analytics.min.js
    https://api.segment.io/v1/p
    https://events.eu1.segmentapis.com/v1/t`,
  amplitude: `
    https://cdn.amplitude.com/libs/analytics-browser-2.44.4-min.js.gz
    https://api2.amplitude.com/2/httpapi
    https://api.eu.amplitude.com/2/httpapi`,
  mixpanel: `
    https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js
    https://api-js.mixpanel.com/track/
    https://api-eu.mixpanel.com/engage/`,
  posthog: `
    https://eu-assets.i.posthog.com/static/array.js
    https://us.i.posthog.com/e/
    https://app.posthog.com/decide/`,
  hubspot: `
    https://js.hs-scripts.com/1234567.js
    https://js-eu1.hs-scripts.com/1234567.js
    https://js.hs-analytics.net/analytics/1/1234567.js
    https://js.hs-banner.com/v2/1234567/banner.js
    https://js.hsforms.net/forms/v2.js
    https://forms.hsforms.com/submissions/v3/x
    https://js.usemessages.com/conversations-embed.js
    https://js.hscollectedforms.net/collectedforms.js
    https://js.hsadspixel.net/fb.js
    https://track.hubspot.com/__ptq.gif?k=1`,
  hotjar: `
    https://static.hotjar.com/c/hotjar-1234567.js?sv=6
    https://script.hotjar.com/modules.x.js
    https://metrics.hotjar.io/?v=7`,
  fullstory: `
    https://edge.fullstory.com/s/fs.js
    https://rs.fullstory.com/rec/page`,
  'datadog-rum': `
    https://www.datadoghq-browser-agent.com/eu1/v6/datadog-rum.js
    https://browser-intake-datadoghq.com/api/v2/rum
    https://browser-intake-datadoghq.eu/api/v2/rum
    https://browser-intake-us3-datadoghq.com/api/v2/rum
    https://browser-intake-us5-datadoghq.com/api/v2/rum
    https://browser-intake-ap1-datadoghq.com/api/v2/rum
    https://browser-intake-ap2-datadoghq.com/api/v2/rum`,
  intercom: `
    https://widget.intercom.io/widget/abcd1234
    https://api-iam.eu.intercom.io/messenger/web/ping
    https://js.intercomcdn.com/frame.js`,
  zendesk: `
    https://static.zdassets.com/ekr/snippet.js?key=01234567-89ab-cdef-0123-456789abcdef
    https://ekr.zdassets.com/compose/x
    https://example.zendesk.com/embeddable/config
    https://v2.zopim.com/?abc`,
  'shopify:performance': `
    https://monorail-edge.shopifysvc.com/v1/produce`,
};

/** What nobody in the catalogue claims, however near it is. */
export const nobodys = `
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
  https://clarity.ms.example.com/tag/x
  https://t.co/abc
  https://www.linkedin.com/in/somebody
  https://www.reddit.com/
  https://www.redditstatic.com/desktop2x/x.js
  https://www.example.com/gtag/js?id=G-ABC1234567
  https://www.googletagmanager.com.example.com/gtm.js?id=GTM-ABC1234`;
