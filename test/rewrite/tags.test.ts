import { describe, expect, it } from 'vitest';
import { changesIn, PIXEL, rewritten, UET } from './support.ts';

const BING = 'microsoft-advertising';

/** What it is, how it stands there, and what becomes of it. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'an external script',
    `<script src="${UET}"></script>`,
    `<script type="text/plain" data-consent="${BING}" src="${UET}"></script>`,
  ],
  [
    'a script with a type',
    `<script type='text/javascript' src=${UET}></script>`,
    `<script data-consent="${BING}" type='text/plain' src=${UET}></script>`,
  ],
  [
    'a script with an empty type',
    `<script type src=${UET}></script>`,
    `<script data-consent="${BING}" type="text/plain" src=${UET}></script>`,
  ],
  [
    'a script with an unquoted type',
    `<script type=text/javascript src=${UET}></script>`,
    `<script data-consent="${BING}" type="text/plain" src=${UET}></script>`,
  ],
  [
    'a module',
    `<script type="module" src="${UET}"></script>`,
    `<script data-consent="${BING}" data-type="module" type="text/plain" src="${UET}"></script>`,
  ],
  [
    'a script in SVG',
    `<svg><script href="${UET}"/></svg>`,
    `<svg><script type="text/plain" data-consent="${BING}" data-href="${UET}"/></svg>`,
  ],
  [
    'a script in SVG of old',
    `<svg><script xlink:href="${UET}"/></svg>`,
    `<svg><script type="text/plain" data-consent="${BING}" data-href="${UET}"/></svg>`,
  ],
  [
    'a frame whose address is code',
    `<iframe src="javascript:void(new Image().src='${UET}')"></iframe>`,
    `<iframe data-consent="${BING}" data-src="javascript:void(new Image().src='${UET}')"></iframe>`,
  ],
  [
    'speculation rules',
    `<script type="speculationrules">{"prefetch":[{"urls":["${UET}"]}]}</script>`,
    `<script data-consent="${BING}" data-type="speculationrules" type="text/plain">{"prefetch":[{"urls":["${UET}"]}]}</script>`,
  ],
  ['an image', `<img src="${UET}">`, `<img data-consent="${BING}" data-src="${UET}">`],
  ['an image by its old name', `<image src="${UET}">`, `<image data-consent="${BING}" data-src="${UET}">`],
  [
    'srcset',
    `<img src=/a.png srcset="/b.png 1x, ${UET} 2x">`,
    `<img data-consent="${BING}" src=/a.png data-srcset="/b.png 1x, ${UET} 2x">`,
  ],
  [
    'a source',
    `<picture><source srcset='${UET}'></picture>`,
    `<picture><source data-consent="${BING}" data-srcset='${UET}'></picture>`,
  ],
  ['an iframe', `<iframe src="${UET}"></iframe>`, `<iframe data-consent="${BING}" data-src="${UET}"></iframe>`],
  [
    'a frame',
    `<frameset><frame src="${UET}"></frameset>`,
    `<frameset><frame data-consent="${BING}" data-src="${UET}"></frameset>`,
  ],
  [
    'srcdoc',
    `<iframe srcdoc="&lt;img src=${UET}>" src=/a></iframe>`,
    `<iframe data-consent="${BING}" data-srcdoc="&lt;img src=${UET}>" data-src=/a></iframe>`,
  ],
  [
    'a video and its poster',
    `<video src="${UET}" poster="${UET}"></video>`,
    `<video data-consent="${BING}" data-src="${UET}" data-poster="${UET}"></video>`,
  ],
  ['audio', `<audio src="${UET}"></audio>`, `<audio data-consent="${BING}" data-src="${UET}"></audio>`],
  ['a track', `<video><track src="${UET}"></video>`, `<video><track data-consent="${BING}" data-src="${UET}"></video>`],
  ['an embed', `<embed src="${UET}">`, `<embed data-consent="${BING}" data-src="${UET}">`],
  ['an object', `<object data="${UET}"></object>`, `<object data-consent="${BING}" data-src="${UET}"></object>`],
  ['an image button', `<input type=IMAGE src="${UET}">`, `<input data-consent="${BING}" type=IMAGE data-src="${UET}">`],
  ...[
    'stylesheet',
    'preload',
    'modulepreload',
    'prefetch',
    'preconnect',
    'dns-prefetch',
    'icon',
    'alternate stylesheet',
  ].map((rel): readonly [string, string, string] => [
    `a link that is ${rel}`,
    `<link rel="${rel}" href="${UET}">`,
    `<link data-consent="${BING}" rel="${rel}" data-href="${UET}">`,
  ]),
  [
    'imagesrcset',
    `<link rel=preload as=image imagesrcset="${UET} 1x">`,
    `<link data-consent="${BING}" rel=preload as=image data-imagesrcset="${UET} 1x">`,
  ],
  [
    'a ping',
    `<a href="/x" ping="/own ${UET}">x</a>`,
    `<a data-consent="${BING}" href="/x" data-ping="/own ${UET}">x</a>`,
  ],
  ['a background', `<body background="${UET}">`, `<body data-consent="${BING}" data-background="${UET}">`],
  ['a background of a table', `<table background=${UET}>`, `<table data-consent="${BING}" data-background=${UET}>`],
  [
    'an image in SVG',
    `<svg><image xlink:href="${UET}"/></svg>`,
    `<svg><image data-consent="${BING}" data-href="${UET}"/></svg>`,
  ],
  [
    'a use in SVG',
    `<svg><use href="${UET}#a"/></svg>`,
    `<svg><use data-consent="${BING}" data-href="${UET}#a"/></svg>`,
  ],
  [
    'a feImage in SVG',
    `<svg><filter><feImage href='${UET}'/></filter></svg>`,
    `<svg><filter><feImage data-consent="${BING}" data-href='${UET}'/></filter></svg>`,
  ],
  [
    'a refresh',
    `<meta http-equiv="Refresh" content="0; url=${UET}">`,
    `<meta data-consent="${BING}" data-http-equiv="Refresh" content="0; url=${UET}">`,
  ],
  [
    'a style sheet that imports',
    `<style>@import "${UET}";</style>`,
    `<style type="text/plain" data-consent="${BING}">@import "${UET}";</style>`,
  ],
  [
    'a style sheet with an address',
    `<style type="text/css">a { background: url(${UET}) }</style>`,
    `<style data-consent="${BING}" type="text/plain">a { background: url(${UET}) }</style>`,
  ],
  [
    'a style attribute',
    `<p style="background: url('${UET}')">x</p>`,
    `<p data-consent="${BING}" data-style="background: url('${UET}')">x</p>`,
  ],
  [
    'an escaped address in CSS',
    `<style>a{background:url("https:\\2f\\2f bat.bing.com/x")}</style>`,
    `<style type="text/plain" data-consent="${BING}">a{background:url("https:\\2f\\2f bat.bing.com/x")}</style>`,
  ],
  [
    'a pixel in a noscript',
    `<noscript><img src="${UET}"></noscript>`,
    `<noscript><img data-consent="${BING}" data-src="${UET}"></noscript>`,
  ],
  [
    'a tag in a template',
    `<template><img src="${UET}"></template>`,
    `<template><img data-consent="${BING}" data-src="${UET}"></template>`,
  ],
  [
    'a tag in a declarative shadow root',
    `<div><template shadowrootmode=open><script src=${UET}></script></template></div>`,
    `<div><template shadowrootmode=open><script type="text/plain" data-consent="${BING}" src=${UET}></script></template></div>`,
  ],
  [
    'a script in a data: address',
    `<script src="data:text/javascript,import('${UET}')"></script>`,
    `<script type="text/plain" data-consent="${BING}" src="data:text/javascript,import('${UET}')"></script>`,
  ],
  [
    'a page in a data: address',
    `<iframe src="data:text/html;base64,${btoa(`<img src="${UET}">`)}"></iframe>`,
    `<iframe data-consent="${BING}" data-src="data:text/html;base64,${btoa(`<img src="${UET}">`)}"></iframe>`,
  ],
];

describe('a tag of a vendor', () => {
  it.each(cases)('is held: %s', (_what, before, after) => {
    const page = (tag: string): string => `<!doctype html>\n<p>before ${tag} after`;
    expect(rewritten(page(before))).toBe(page(after));
    // And what is marked is left as it is.
    expect(rewritten(page(after))).toBe(page(after));
  });

  it.each([
    ['a protocol-relative address', '//bat.bing.com/bat.js'],
    ['references in it', 'https&colon;//bat&#46;bing&period;com/bat.js'],
    ['capitals', 'HTTPS://BAT.Bing.COM/bat.js'],
    ['white space around it', '\n  https://bat.bing.com/bat.js\t'],
    ['line ends inside it', 'https://bat.\nbing.com/bat.js'],
    ['a port and a user', 'http://user@bat.bing.com:8443/bat.js'],
    ['backslashes', 'https:\\\\bat.bing.com\\bat.js'],
    ['a dot at the end of the host', 'https://bat.bing.com./bat.js'],
  ])('is known by an address with %s', (_what, address) => {
    expect(rewritten(`<img src="${address}">`)).toBe(`<img data-consent="${BING}" data-src="${address}">`);
  });

  it('is known behind a base that leads to it, for all that comes after the base', () => {
    const page = '<img src="bat.js"><base href="https://bat.bing.com/"><base href="/"><img src="bat.js">';
    expect(rewritten(page)).toBe(
      `<img src="bat.js"><base href="https://bat.bing.com/"><base href="/"><img data-consent="${BING}" data-src="bat.js">`,
    );
  });

  it('counts with the first of two attributes of a name, as in browsers', () => {
    expect(rewritten(`<img src="/a" src="${UET}">`)).toBe(`<img src="/a" src="${UET}">`);
    expect(rewritten(`<img SRC="${UET}" src="/a">`)).toBe(`<img data-consent="${BING}" data-src="${UET}" src="/a">`);
  });

  it('keeps a mark that it has', () => {
    expect(rewritten(`<img data-consent="targeting" src="${UET}">`)).toBe(
      `<img data-consent="targeting" data-src="${UET}">`,
    );
  });

  it('does not take the place of what the page keeps in data-src', () => {
    expect(rewritten(`<img src="${UET}" data-src="/lazy.png">`)).toBe(
      `<img data-consent="${BING}" data-consent-src="${UET}" data-src="/lazy.png">`,
    );
  });

  it('is asked for under each of its vendors', () => {
    expect(rewritten(`<img src="${UET}" srcset="${PIXEL} 2x">`)).toContain(`data-consent="${BING} meta-pixel"`);
  });
});

describe('who is held', () => {
  const tag = `<script src="${UET}"></script>`;

  it('is a vendor that the config names, that it switches off, or that it does not name', () => {
    for (const vendors of [{ [BING]: { tagId: '1234' } }, { [BING]: false }, {}])
      expect(rewritten(tag, { vendors })).toContain('text/plain');
  });

  it('is not a vendor that is necessary here, nor one that is allowed for this request', () => {
    const necessary = { vendors: { [BING]: { tagId: '1234', category: 'strictly-necessary' } } };
    expect(rewritten(tag, necessary)).toBe(tag);
    expect(rewritten(tag, {}, { granted: new Set([BING]) })).toBe(tag);
  });

  it('is a part of a vendor by its own name, while the rest is necessary', () => {
    expect(rewritten('<script src="https://cdn.insight.sitefinity.com/sdk.js"></script>')).toContain(
      'data-consent="sitefinity:performance"',
    );
  });

  it('is also known by the hosts that the config gives, also of a vendor of its own', () => {
    const vendors = {
      'meta-pixel': { pixelId: '12345', hosts: ['px.harbour.example'] },
      'count-it': {
        name: 'Count it',
        company: 'x',
        category: 'performance',
        purpose: 'x',
        policyUrl: 'https://x',
        hosts: ['count.example'],
        traces: [],
      },
    };
    expect(rewritten('<img src="https://px.harbour.example/a">', { vendors })).toContain('data-consent="meta-pixel"');
    expect(rewritten('<img src="//count.example/a">', { vendors })).toContain('data-consent="count-it"');
  });

  it('is somebody whom nobody knows only where the config blocks them', () => {
    const page = '<img src="https://who.example/a"><img src="https://img.harbour.example/a"><img src="/a">';
    const marked = page.replace('<img src="https://who', '<img data-consent="unknown" data-src="https://who');
    expect(rewritten(page)).toBe(page);
    expect(rewritten(page, { unknown: 'block' })).toBe(marked);
    expect(rewritten(page, { mode: 'lockdown' })).toBe(marked);
    expect(rewritten(page, { mode: 'lockdown', unknown: 'report' })).toBe(page);
  });

  it('is told, and not held, in the mode observe', () => {
    const observe = { mode: 'observe' } as const;
    expect(rewritten(tag, observe)).toBe(tag);
    expect(changesIn(`<p>\n  ${tag}`, observe)).toEqual([
      {
        item: BING,
        what: 'script',
        target: UET,
        line: 2,
        column: 3,
        before: `<script src="${UET}">`,
        after: `<script type="text/plain" data-consent="${BING}" src="${UET}">`,
      },
    ]);
  });
});

describe('a hint', () => {
  const hint = (host: string): string => `<link rel="preconnect" href="https://${host}" crossorigin>`;

  it('is held where a vendor loads its scripts from that host', () => {
    for (const host of ['connect.facebook.net', 'www.googletagmanager.com', 'bat.bing.com'])
      expect(rewritten(hint(host))).toContain('data-href');
  });

  it('is left alone as soon as one of those behind the host is allowed', () => {
    const vendors = { 'google-tag-manager': { containerId: 'GTM-ABC1234' } };
    expect(rewritten(hint('www.googletagmanager.com'), { vendors })).toBe(hint('www.googletagmanager.com'));
  });

  it('to a host that a vendor shares with other services is held only where the site uses that vendor', () => {
    expect(rewritten(hint('fonts.gstatic.com'))).toBe(hint('fonts.gstatic.com'));
    const vendors = { 'google-translate': { pageLanguage: 'en' } };
    expect(rewritten(hint('fonts.gstatic.com'), { vendors })).toContain('data-consent="google-translate"');
  });
});
