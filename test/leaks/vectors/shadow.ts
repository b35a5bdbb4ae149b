import { byScript, inBody, type Vector } from './vector.ts';

const shadow = byScript('shadow');
const declared = inBody('shadow');
const root = (mode: string): string =>
  `const host = document.body.appendChild(document.createElement('div')); const root = host.attachShadow({ mode: '${mode}' });`;
const made = `const s = document.createElement('script'); s.src = '{url}';`;

/** Inside shadow roots. */
export const shadowRoots: readonly Vector[] = [
  shadow('open-root', 'a script in an open root', 'js', `${root('open')} ${made} root.append(s);`),
  shadow('closed-root', 'a script in a closed root', 'js', `${root('closed')} ${made} root.appendChild(s);`),
  shadow(
    'closed-root-html',
    '`innerHTML` of a closed root',
    'gif',
    `${root('closed')} root.innerHTML = '<img alt="" src="{url}">';`,
  ),
  shadow(
    'root-unsafe-html',
    '`setHTMLUnsafe` with a declarative root',
    'gif',
    `const d = document.body.appendChild(document.createElement('div'));
     d.setHTMLUnsafe('<p><template shadowrootmode="closed"><img alt="" src="{url}"></template></p>');`,
  ),
  shadow(
    'root-src-after-insert',
    'an image in a closed root, `src` last',
    'gif',
    `${root('closed')} const i = document.createElement('img'); root.append(i); i.src = '{url}';`,
  ),
  declared(
    'declarative-image',
    'an image in a declarative root',
    'gif',
    '<div><template shadowrootmode="open"><img alt="" src="{url}"></template></div>',
  ),
  declared(
    'declarative-script',
    'a script in a declarative root',
    'js',
    '<div><template shadowrootmode="closed"><script src="{url}"></script></template></div>',
  ),
];
