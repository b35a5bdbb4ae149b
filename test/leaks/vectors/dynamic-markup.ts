import { byScript, connecting, type Vector } from './vector.ts';

const dynamic = byScript('dynamic');
const into = `const box = document.body.appendChild(document.createElement('div'));`;
const element = (name: string, code: string): string =>
  `const e = document.createElement('${name}'); ${code} document.body.append(e);`;
const link = (rel: string, more = ''): string =>
  `const e = document.createElement('link'); e.rel = '${rel}'; ${more} e.href = '{url}'; document.head.append(e);`;

/** HTML that scripts write, and elements that they make, besides scripts. */
export const dynamicMarkup: readonly Vector[] = [
  dynamic(
    'inner-html-image',
    '`innerHTML` with an image',
    'gif',
    `${into} box.innerHTML = '<img alt="" src="{url}">';`,
  ),
  dynamic(
    'inner-html-iframe',
    '`innerHTML` with an iframe',
    'html',
    `${into} box.innerHTML = '<iframe src="{url}"></iframe>';`,
  ),
  dynamic(
    'inner-html-detached',
    '`innerHTML` of an element outside the page',
    'gif',
    `document.createElement('div').innerHTML = '<img alt="" src="{url}">';`,
  ),
  dynamic('outer-html', '`outerHTML` with an image', 'gif', `${into} box.outerHTML = '<img alt="" src="{url}">';`),
  dynamic(
    'insert-adjacent-html',
    '`insertAdjacentHTML` with an iframe',
    'html',
    `document.body.insertAdjacentHTML('beforeend', '<iframe src="{url}"></iframe>');`,
  ),
  dynamic(
    'set-html-unsafe',
    '`setHTMLUnsafe` with an image',
    'gif',
    `${into} box.setHTMLUnsafe('<img alt="" src="{url}">');`,
  ),
  dynamic(
    'inner-html-srcset',
    '`innerHTML` with `srcset`',
    'gif',
    `${into} box.innerHTML = '<img alt="" srcset="{url} 1x">';`,
  ),
  dynamic(
    'inner-html-style',
    '`innerHTML` with `style="…url()"`',
    'gif',
    `${into} box.innerHTML = '<i style="background: url({url})">x</i>';`,
  ),
  dynamic(
    'inner-html-handler',
    '`innerHTML` with an `onerror`',
    'gif',
    `${into} box.innerHTML = '<img alt="" src="data:," onerror="new Image().src = &quot;{url}&quot;">';`,
  ),
  dynamic(
    'dom-parser',
    '`DOMParser`, then adopted',
    'gif',
    `document.body.append(new DOMParser().parseFromString('<img alt="" src="{url}">', 'text/html').body.firstChild);`,
  ),
  dynamic('new-image', '`new Image().src`', 'gif', `new Image().src = '{url}';`),
  dynamic('image-srcset', '`img.srcset`', 'gif', `document.createElement('img').srcset = '{url} 1x';`),
  dynamic(
    'image-set-attribute',
    '`setAttribute("src")` of an image outside the page',
    'gif',
    `document.createElement('img').setAttribute('src', '{url}');`,
  ),
  dynamic(
    'picture-source',
    '`source.srcset` in a picture',
    'gif',
    `const p = document.createElement('picture'); const s = document.createElement('source');
     s.srcset = '{url}'; const i = document.createElement('img'); i.src = 'data:,'; p.append(s, i); document.body.append(p);`,
  ),
  dynamic('iframe-inserted', 'an iframe, `src` first', 'html', element('iframe', `e.src = '{url}';`)),
  dynamic(
    'iframe-src-after-insert',
    'an iframe, `src` last',
    'html',
    `const e = document.body.appendChild(document.createElement('iframe')); e.src = '{url}';`,
  ),
  dynamic(
    'iframe-set-attribute',
    'an iframe in the page, `setAttribute`',
    'html',
    `const e = document.body.appendChild(document.createElement('iframe')); e.setAttribute('src', '{url}');`,
  ),
  dynamic('video-inserted', 'a video', 'mp4', element('video', `e.preload = 'auto'; e.muted = true; e.src = '{url}';`)),
  dynamic('new-audio', '`new Audio()`', 'mp4', `const a = new Audio('{url}'); a.preload = 'auto'; a.load();`),
  dynamic('video-poster-inserted', '`video.poster`', 'gif', element('video', `e.poster = '{url}';`)),
  dynamic(
    'track',
    '`<track src>`',
    'svg',
    `const v = document.createElement('video'); v.crossOrigin = 'anonymous'; const t = document.createElement('track');
     t.default = true; t.src = '{url}'; v.append(t); document.body.append(v); t.track.mode = 'showing';`,
  ),
  dynamic('object-inserted', 'an object', 'html', element('object', `e.type = 'text/html'; e.data = '{url}';`)),
  dynamic('embed-inserted', 'an embed', 'html', element('embed', `e.type = 'text/html'; e.src = '{url}';`)),
  dynamic(
    'input-image-inserted',
    'an `<input type="image">`',
    'gif',
    element('input', `e.type = 'image'; e.alt = ''; e.src = '{url}';`),
  ),
  dynamic('stylesheet-inserted', 'a style sheet link', 'css', link('stylesheet')),
  dynamic('preload-inserted', 'a preload', 'js', link('preload', `e.as = 'script';`), { works: 'arrives' }),
  dynamic('modulepreload-inserted', 'a module preload', 'js', link('modulepreload'), { works: 'arrives' }),
  dynamic('prefetch-inserted', 'a prefetch', 'css', link('prefetch')),
  connecting('dynamic', 'preconnect-inserted', 'a preconnect', { script: link('preconnect') }),
  dynamic(
    'spa-route',
    'a pixel on a route change',
    'gif',
    `const was = location.href; history.pushState({}, '', '?route'); const i = document.createElement('img'); i.alt = '';
     i.src = '{url}'; document.body.append(i); history.replaceState({}, '', was);`,
  ),
];
