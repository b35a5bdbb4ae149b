import { connecting, inBody, inHead, type Vector } from './vector.ts';

const head = inHead('static');
const body = inBody('static');

/** What stands in the HTML and is no script. */
export const staticMarkup: readonly Vector[] = [
  body('img', '`<img src>`', 'gif', '<img alt="" src="{url}">', {
    marked: '<img alt="" data-consent="{item}" data-src="{url}">',
  }),
  body('img-srcset', '`<img srcset>`', 'gif', '<img alt="" srcset="{url} 1x">', {
    marked: '<img alt="" data-consent="{item}" data-srcset="{url} 1x">',
  }),
  body(
    'picture',
    '`<picture><source srcset>`',
    'gif',
    '<picture><source srcset="{url}"><img alt="" src="data:,"></picture>',
    {
      marked: '<picture><source data-consent="{item}" data-srcset="{url}"><img alt="" src="data:,"></picture>',
    },
  ),
  body('iframe', '`<iframe src>`', 'html', '<iframe title="x" src="{url}"></iframe>', {
    marked: '<iframe title="x" data-consent="{item}" data-src="{url}"></iframe>',
  }),
  body('video', '`<video src>`', 'mp4', '<video muted preload="auto" src="{url}"></video>', {
    marked: '<video muted preload="auto" data-consent="{item}" data-src="{url}"></video>',
  }),
  body('video-source', '`<video><source src>`', 'mp4', '<video muted preload="auto"><source src="{url}"></video>', {
    marked: '<video muted preload="auto"><source data-consent="{item}" data-src="{url}"></video>',
  }),
  body('video-poster', '`<video poster>`', 'gif', '<video poster="{url}"></video>'),
  body('audio', '`<audio src>`', 'mp4', '<audio preload="auto" src="{url}"></audio>'),
  body('object', '`<object data>`', 'html', '<object type="text/html" data="{url}"></object>', {
    marked: '<object type="text/html" data-consent="{item}" data-src="{url}"></object>',
  }),
  body('embed', '`<embed src>`', 'html', '<embed type="text/html" src="{url}">', {
    marked: '<embed type="text/html" data-consent="{item}" data-src="{url}">',
  }),
  body('input-image', '`<input type="image">`', 'gif', '<input type="image" alt="" src="{url}">'),
  body(
    'svg-image',
    '`<svg><image href>`',
    'gif',
    '<svg width="9" height="9"><image href="{url}" width="9" height="9"/></svg>',
  ),
  body('table-background', '`<table background>`', 'gif', '<table background="{url}"><tr><td>x</table>'),
  head('stylesheet', '`<link rel="stylesheet">`', 'css', '<link rel="stylesheet" href="{url}">', {
    marked: '<link rel="stylesheet" data-consent="{item}" data-href="{url}">',
  }),
  head('preload', '`<link rel="preload" as="script">`', 'js', '<link rel="preload" as="script" href="{url}">', {
    works: 'arrives',
    marked: '<link rel="preload" as="script" data-consent="{item}" data-href="{url}">',
  }),
  head('modulepreload', '`<link rel="modulepreload">`', 'js', '<link rel="modulepreload" href="{url}">', {
    works: 'arrives',
    marked: '<link rel="modulepreload" data-consent="{item}" data-href="{url}">',
  }),
  head('prefetch', '`<link rel="prefetch">`', 'css', '<link rel="prefetch" href="{url}">', {
    marked: '<link rel="prefetch" data-consent="{item}" data-href="{url}">',
  }),
  connecting('static', 'preconnect', '`<link rel="preconnect">`', { head: '<link rel="preconnect" href="{url}">' }),
  head(
    'speculation-rules',
    'speculation rules (prefetch)',
    'html',
    '<script type="speculationrules">{ "prefetch": [{ "urls": ["{url}"], "eagerness": "immediate" }] }</script>',
    { engines: ['chromium'], works: 'arrives' },
  ),
  head('style-import', '`<style>` with `@import`', 'css', '<style>@import "{url}";</style>'),
  body(
    'style-url',
    '`<style>` with `url()`',
    'gif',
    '<style>.{id} { background: url("{url}"); }</style><i class="{id}">x</i>',
  ),
  body('style-attribute', '`style="…url()"`', 'gif', `<i style="background: url('{url}')">x</i>`),
  body(
    'font-face',
    '`<style>` with `@font-face`',
    'woff2',
    '<style>@font-face { font-family: {id}; src: url("{url}"); }</style><i style="font-family: {id}">x</i>',
  ),
  body('noscript', '`<noscript><img>`, where scripts are off', 'gif', '<noscript><img alt="" src="{url}"></noscript>', {
    withoutScripts: true,
  }),
];
