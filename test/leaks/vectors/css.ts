import { byScript, type Vector } from './vector.ts';

const css = byScript('css');
const box = `const e = document.body.appendChild(document.createElement('i')); e.textContent = 'x';`;
const classed = `${box} e.className = '{id}';`;
const rule = `.{id} { background: url({url}); }`;

/** Style sheets and styles that scripts set. */
export const styles: readonly Vector[] = [
  css('style-property', '`style.backgroundImage`', 'gif', `${box} e.style.backgroundImage = 'url({url})';`, {
    replayed: false,
  }),
  css(
    'style-set-property',
    '`style.setProperty`',
    'gif',
    `${box} e.style.setProperty('background-image', 'url({url})');`,
    { replayed: false },
  ),
  css('style-css-text', '`style.cssText`', 'gif', `${box} e.style.cssText = 'background: url({url})';`, {
    replayed: false,
  }),
  css(
    'style-attribute-set',
    '`setAttribute("style")`',
    'gif',
    `${box} e.setAttribute('style', 'background: url({url})');`,
    { replayed: false },
  ),
  css(
    'style-element-import',
    'a style element with `@import`',
    'css',
    `const s = document.createElement('style'); s.textContent = '@import "{url}";'; document.head.append(s);`,
  ),
  css(
    'style-element-url',
    'a style element with `url()`',
    'gif',
    `${classed} const s = document.createElement('style'); s.textContent = '${rule}'; document.head.append(s);`,
  ),
  css(
    'style-text-after-insert',
    'the text of a style element in the page',
    'gif',
    `${classed} const s = document.head.appendChild(document.createElement('style')); s.textContent = '${rule}';`,
  ),
  css(
    'insert-rule',
    '`insertRule`',
    'gif',
    `${classed} const s = document.head.appendChild(document.createElement('style')); s.sheet.insertRule('${rule}');`,
    { replayed: false },
  ),
  css(
    'adopted-style-sheet',
    '`adoptedStyleSheets`',
    'gif',
    `${classed} const s = new CSSStyleSheet(); s.replaceSync('${rule}'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, s];`,
    { replayed: false },
  ),
  css('font-face-object', '`new FontFace()`', 'woff2', `new FontFace('{id}', 'url({url})').load().catch(() => 0);`, {
    replayed: false,
  }),
  css(
    'font-face-rule',
    'a new `@font-face` rule',
    'woff2',
    `${box} e.style.fontFamily = '{id}'; const s = document.createElement('style');
     s.textContent = '@font-face { font-family: {id}; src: url({url}); }'; document.head.append(s);`,
  ),
  css(
    'animation',
    'an animation of `background-image`',
    'gif',
    `${box} e.animate({ backgroundImage: ['url({url})', 'url({url})'] }, 1e6);`,
    { replayed: false },
  ),
];
