import { byScript, type Vector } from './vector.ts';

const dynamic = byScript('dynamic');
const empty = `const s = document.body.appendChild(document.createElement('script'));`;
const xlink = `'http://www.w3.org/1999/xlink'`;
const svg = (
  name: string,
): string => `const v = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
     const e = document.createElementNS('http://www.w3.org/2000/svg', '${name}');`;

/** How an address gets onto a script, and the code that a string becomes. */
export const dynamicAttributes: readonly Vector[] = [
  dynamic('src-after-insert', '`src` after the insertion', 'js', `${empty} s.src = '{url}';`),
  dynamic(
    'set-attribute-after-insert',
    '`setAttribute` after the insertion',
    'js',
    `${empty} s.setAttribute('src', '{url}');`,
  ),
  dynamic(
    'set-attribute',
    '`setAttribute`, then inserted',
    'js',
    `const s = document.createElement('script'); s.setAttribute('src', '{url}'); document.body.append(s);`,
  ),
  dynamic(
    'set-attribute-ns',
    '`setAttributeNS`, then inserted',
    'js',
    `const s = document.createElement('script'); s.setAttributeNS(null, 'src', '{url}'); document.body.append(s);`,
  ),
  dynamic(
    'set-attribute-node',
    '`setAttributeNode`, then inserted',
    'js',
    `const s = document.createElement('script'); const a = document.createAttribute('src'); a.value = '{url}';
     s.setAttributeNode(a); document.body.append(s);`,
  ),
  dynamic(
    'set-attribute-node-after-insert',
    '`setAttributeNode` after the insertion',
    'js',
    `${empty} const a = document.createAttribute('src'); a.value = '{url}'; s.setAttributeNode(a);`,
  ),
  dynamic(
    'attr-value',
    '`Attr.value` of an image in the page',
    'gif',
    `const i = document.body.appendChild(document.createElement('img')); i.setAttribute('src', 'data:,');
     i.getAttributeNode('src').value = '{url}';`,
  ),
  dynamic(
    'script-text',
    'the text of a new script',
    'gif',
    `const s = document.createElement('script'); s.textContent = "new Image().src = '{url}'"; document.body.append(s);`,
  ),
  dynamic(
    'script-text-module',
    'the text of a new module that imports it',
    'js',
    `const s = document.createElement('script'); s.type = 'module'; s.textContent = "import '{url}'"; document.body.append(s);`,
  ),
  dynamic('eval', '`eval`', 'gif', `eval("new Image().src = '{url}'");`),
  dynamic('new-function', '`new Function`', 'gif', `new Function("new Image().src = '{url}'")();`),
  dynamic('set-timeout-string', '`setTimeout` with a string', 'gif', `setTimeout("new Image().src = '{url}'", 0);`),
  dynamic(
    'handler-attribute',
    'an `onclick` attribute',
    'gif',
    `const b = document.createElement('b');
     b.setAttribute('onclick', "new Image().src = '{url}'"); document.body.append(b); b.click();`,
  ),
  dynamic('dynamic-import', '`import()` in a script of the page', 'js', `import('{url}').catch(() => 0);`),
  dynamic(
    'svg-script-inserted',
    'an SVG `<script href>`',
    'js',
    `${svg('script')} e.setAttribute('href', '{url}'); v.append(e);`,
  ),
  dynamic(
    'svg-image-inserted',
    'an SVG `<image href>`',
    'gif',
    `${svg('image')} e.setAttribute('href', '{url}'); v.append(e);`,
  ),
  dynamic(
    'svg-image-xlink',
    'an SVG `<image xlink:href>` after the insertion',
    'gif',
    `${svg('image')} v.append(e); e.setAttributeNS(${xlink}, 'xlink:href', '{url}');`,
  ),
];
