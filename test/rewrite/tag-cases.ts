import { UET } from './support.ts';

export const BING = 'microsoft-advertising';

/** What it is, how it stands there, and what becomes of it. */
export const cases: readonly (readonly [string, string, string])[] = [
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
