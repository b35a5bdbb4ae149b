import { byScript, inBody, type Vector } from './vector.ts';

const frame = byScript('frame');
const fresh = `const f = document.body.appendChild(document.createElement('iframe')); const w = f.contentWindow;`;
const made = (of: string): string => `const s = ${of}.createElement('script'); s.src = '{url}';`;

/** Frames of the site's own origin, and what runs in their realm. */
export const frames: readonly Vector[] = [
  inBody('frame')(
    'srcdoc',
    '`srcdoc` with a script, in the HTML',
    'js',
    `<iframe title="x" srcdoc="<script src='{url}'></script>"></iframe>`,
  ),
  inBody('frame')(
    'javascript-url',
    '`javascript:` in an iframe of the HTML',
    'gif',
    `<iframe title="x" src="javascript:void(new Image().src='{url}')"></iframe>`,
  ),
  frame(
    'srcdoc-inserted',
    '`srcdoc` set by a script',
    'js',
    `const f = document.createElement('iframe');
     f.srcdoc = '<script src="{url}"></' + 'script>'; document.body.append(f);`,
  ),
  frame(
    'javascript-url-inserted',
    '`javascript:` set by a script',
    'gif',
    `const f = document.createElement('iframe');
     f.src = "javascript:void(new Image().src='{url}')"; document.body.append(f);`,
  ),
  frame(
    'blob-frame',
    'a `blob:` page in an iframe',
    'js',
    `const f = document.createElement('iframe');
     f.src = URL.createObjectURL(new Blob(['<script src="{url}"></' + 'script>'], { type: 'text/html' })); document.body.append(f);`,
  ),
  frame(
    'data-frame',
    'a `data:` page in an iframe',
    'js',
    `const f = document.createElement('iframe');
     f.src = 'data:text/html,' + encodeURIComponent('<script src="{url}"></' + 'script>'); document.body.append(f);`,
  ),
  frame('blank-image', '`Image` of a fresh `about:blank` frame', 'gif', `${fresh} new w.Image().src = '{url}';`),
  frame('blank-fetch', '`fetch` of a fresh frame', 'json', `${fresh} w.fetch('{url}').catch(() => 0);`, {
    replayed: false,
  }),
  frame('blank-beacon', '`sendBeacon` of a fresh frame', 'json', `${fresh} w.navigator.sendBeacon('{url}');`),
  frame(
    'blank-xhr',
    '`XMLHttpRequest` of a fresh frame',
    'json',
    `${fresh} const x = new w.XMLHttpRequest(); x.open('GET', '{url}'); x.send();`,
    { replayed: false },
  ),
  frame(
    'blank-append',
    "a script in a fresh frame's document",
    'js',
    `${fresh} ${made('w.document')} w.document.body.appendChild(s);`,
  ),
  frame('blank-eval', '`eval` in a fresh frame', 'gif', `${fresh} w.eval("new Image().src = '{url}'");`),
  frame(
    'blank-write',
    '`document.write` into a fresh frame',
    'js',
    `${fresh} w.document.open(); w.document.write('<script src="{url}"></' + 'script>'); w.document.close();`,
  ),
  frame(
    'blank-inner-html',
    '`innerHTML` in a fresh frame',
    'gif',
    `${fresh} w.document.body.innerHTML = '<img alt="" src="{url}">';`,
  ),
  frame(
    'frames-index',
    'a fresh frame, by `window.frames`',
    'gif',
    `const f = document.createElement('iframe'); f.name = '{id}'; document.body.append(f);
     new (window.frames['{id}']).Image().src = '{url}';`,
  ),
  frame(
    'inner-html-frame',
    'a fresh frame that `innerHTML` made',
    'gif',
    `const d = document.body.appendChild(document.createElement('div')); d.innerHTML = '<iframe></iframe>';
     new d.firstChild.contentWindow.Image().src = '{url}';`,
  ),
  frame(
    'foreign-append',
    "the page's element, inserted by a fresh frame's `appendChild`",
    'js',
    `${fresh} ${made('document')} w.Node.prototype.appendChild.call(document.body, s);`,
  ),
  frame(
    'foreign-script',
    'a script made in a fresh frame, inserted in the page',
    'js',
    `${fresh} ${made('w.document')} document.body.append(s);`,
  ),
  frame(
    'restored-native',
    'a native that was fetched from a fresh frame',
    'json',
    `${fresh} w.fetch.call(window, '{url}').catch(() => 0);`,
    { replayed: false },
  ),
];
