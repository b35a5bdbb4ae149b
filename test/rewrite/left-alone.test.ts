import { describe, expect, it } from 'vitest';
import { PIXEL, rewritten, UET } from './support.ts';

const pages: readonly (readonly [string, string])[] = [
  ['a link to a vendor', `<a href="https://www.facebook.com/tr">Facebook</a><a href="${UET}">x</a>`],
  ['a link to a page at a vendor', '<a href="https://www.facebook.com/harbour">Follow us</a>'],
  ['an address in text', `<p>We use ${UET} and fbq('init', 1).</p>`],
  [
    'structured data',
    `<script type="application/ld+json">{"sameAs":["https://www.facebook.com/harbour","${UET}"]}</script>`,
  ],
  ['data', `<script type="application/json" id="consentinel-config">{"a":"${UET}"}</script>`],
  ['an import map', `<script type="importmap">{"imports":{"a":"${UET}"}}</script>`],
  ['a template of a script library', `<script type="text/x-template"><img src="${UET}"></script>`],
  ['a script that runs as nothing known', `<script type="text/vbscript" src="${UET}"></script>`],
  ['the state of an app', `<script>window.__STATE__ = {"pixel":"${UET}","code":"fbq('init', 1)"};</script>`],
  [
    'what a framework streams',
    `<script>self.__next_f.push([1,"a:[\\"$\\",\\"script\\",{\\"src\\":\\"${UET}\\"}]"])</script>`,
  ],
  [
    'an address in a comment of a script',
    `<script>// see ${UET} and https://www.facebook.com/tr\n/* ${PIXEL} */ run();</script>`,
  ],
  ['a link in a string of a script', `<script>el.innerHTML = '<a class="x" href="${UET}">x</a>';</script>`],
  [
    'a call that only uses a vendor',
    `<script>button.onclick = () => { gtag('event', 'sign_up'); fbq('track', 'Lead'); };</script>`,
  ],
  [
    'the share plug-in of a vendor that has only a pixel in the catalogue',
    '<script src="https://connect.facebook.net/en_US/sdk.js"></script>',
  ],
  ['a comment', `<!-- <script src="${UET}"></script> -->`],
  ['a comment of old browsers', `<!--[if IE]><script src="${UET}"></script><![endif]-->`],
  ['a textarea', `<textarea><script src="${UET}"></script></textarea>`],
  ['a title', `<title><img src="${UET}"></title>`],
  ['xmp', `<xmp><img src="${UET}"></xmp>`],
  ['what stands in an iframe', `<iframe><img src="${UET}"></iframe>`],
  ['plaintext', `<plaintext><img src="${UET}"></plaintext>`],
  ['a section of text in SVG', `<svg><![CDATA[<img src="${UET}">]]></svg>`],
  [
    'metadata',
    `<meta property="og:image" content="${UET}"><link rel="canonical" href="${UET}"><link rel=me href="${UET}">`,
  ],
  ['a button that is no image', `<input type="text" src="${UET}">`],
  [
    'the site itself',
    '<script src="/app.js"></script><img src="https://img.harbour.example/a.png"><img src="data:image/png;base64,AAAA">',
  ],
  ['third parties that nobody knows', '<script src="https://unpkg.example/x.js"></script>'],
  ['a style without addresses', '<p style="color: red"><style>a { content: "bat.bing.com" }</style>'],
  ['an image in an attribute of another element', `<div data-src="${UET}" title='<img src="${UET}">'></div>`],
  [
    'what is marked',
    `<script type="text/plain" data-consent="meta-pixel" src="${UET}"></script><iframe data-consent="x" data-src="${UET}"></iframe>`,
  ],
  ['an end tag with attributes', `</p src="${UET}"></script src="${UET}">`],
  ['a tag that the page does not finish', `<p><img src="${UET}"`],
];

describe('what loads nothing of a vendor is left byte for byte as it is', () => {
  it.each(pages)('%s', (_what, page) => {
    expect(rewritten(page)).toBe(page);
  });
});
