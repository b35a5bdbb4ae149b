import type { Handler } from './handler.ts';
import { addressOf, urlOf } from './handler.ts';
import { sendMissing, sendStyle } from './reply.ts';

const kit: Handler = (request, response) => {
  const [, id] = /^\/([a-z0-9]{7})\.css$/.exec(urlOf(request).pathname) ?? [];
  if (!id) {
    sendMissing(response);
    return;
  }
  // The first line of every kit is the pixel that counts page views. The faces are those of this machine.
  sendStyle(
    response,
    `@import url("${addressOf(request, 'p.typekit.net', `/p.css?s=1&k=${id}&ht=tk&app=typekit&e=css`)}");
@font-face { font-family: "harbour-display"; src: local("Georgia"), local("DejaVu Serif"), local("Liberation Serif") }
`,
  );
};
const count: Handler = (_request, response) => {
  sendStyle(response, '');
};
export const adobeFonts = { 'use.typekit.net': kit, 'p.typekit.net': count };
