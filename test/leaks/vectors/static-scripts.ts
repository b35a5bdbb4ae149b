import { inBody, inHead, type Vector } from './vector.ts';

const head = inHead('static');
const body = inBody('static');
const marked = (attributes: string, text = ''): string =>
  `<script type="text/plain" data-consent="{item}" ${attributes}>${text}</script>`;
const snippet = `(() => { const s = document.createElement('script'); s.async = true; s.src = '{url}';
  const first = document.getElementsByTagName('script')[0]; first.parentNode.insertBefore(s, first); })();`;

/** Scripts that stand in the HTML. */
export const staticScripts: readonly Vector[] = [
  head('script', '`<script src>`', 'js', '<script src="{url}"></script>', { marked: marked('src="{url}"') }),
  head('script-async', '`<script async src>`', 'js', '<script async src="{url}"></script>', {
    marked: marked('async src="{url}"'),
  }),
  head('script-defer', '`<script defer src>`', 'js', '<script defer src="{url}"></script>', {
    marked: marked('defer data-src="{url}"'),
  }),
  body('script-module', '`<script type="module" src>`', 'js', '<script type="module" src="{url}"></script>', {
    marked: marked('data-type="module" src="{url}"'),
  }),
  head('inline-snippet', 'an inline snippet that inserts a script', 'js', `<script>${snippet}</script>`, {
    marked: marked('', snippet),
  }),
  body('inline-pixel', 'an inline script with `new Image()`', 'gif', "<script>new Image().src = '{url}';</script>", {
    marked: marked('', "new Image().src = '{url}';"),
  }),
  body('inline-fetch', 'an inline script with `fetch()`', 'json', "<script>fetch('{url}').catch(() => 0);</script>", {
    replayed: false,
    marked: marked('', "fetch('{url}').catch(() => 0);"),
  }),
  body('module-import', 'an inline module that imports it', 'js', '<script type="module">import "{url}";</script>', {
    marked: marked('data-type="module"', 'import "{url}";'),
  }),
  body(
    'module-dynamic-import',
    'an inline module with `import()`',
    'js',
    '<script type="module">import("{url}").catch(() => 0);</script>',
    { marked: marked('data-type="module"', 'import("{url}").catch(() => 0);') },
  ),
  head(
    'import-map',
    'an import map and a bare import',
    'js',
    `<script type="importmap">{ "imports": { "{id}": "{url}" } }</script><script type="module">import "{id}";</script>`,
    {
      marked: `<script type="importmap">{ "imports": { "{id}": "{url}" } }</script>${marked('data-type="module"', 'import "{id}";')}`,
    },
  ),
  body('svg-script', '`<svg><script href>`', 'js', '<svg width="1" height="1"><script href="{url}"></script></svg>'),
  body(
    'inline-handler',
    'an `onerror` attribute',
    'gif',
    `<img alt="" src="data:," onerror="new Image().src = '{url}'">`,
  ),
  body(
    'write-script',
    '`document.write("<script src>")` inline',
    'js',
    `<script>document.write('<script src="{url}"></' + 'script>');</script>`,
    { marked: marked('', `document.write('<script src="{url}"></' + 'script>');`) },
  ),
  body(
    'write-image',
    '`document.write("<img>")` inline',
    'gif',
    `<script>document.write('<img alt="" src="{url}">');</script>`,
    { marked: marked('', `document.write('<img alt="" src="{url}">');`) },
  ),
  body('write-file-script', '`document.write("<script src>")` in an own file', 'js', '{file}', {
    script: `document.write('<script src="{url}"></' + 'script>');`,
  }),
  body('write-file-image', '`document.writeln("<img>")` in an own file', 'gif', '{file}', {
    script: `document.writeln('<img alt="" src="{url}">');`,
  }),
  body('parse-file-append', 'an own file that appends a script while the page is parsed', 'js', '{file}', {
    script: `const s = document.createElement('script'); s.src = '{url}'; document.head.append(s);`,
  }),
];
