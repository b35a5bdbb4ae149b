import type { Handler } from './handler.ts';
import { urlOf } from './handler.ts';
import { sendPage, sendPixel, sendScript, setThirdPartyCookie } from './reply.ts';

const tag: Handler = (request, response) => {
  sendScript(response, urlOf(request).pathname === '/tag/tag.js' ? 'liveperson.js' : 'empty.js');
};
const account: Handler = (_request, response) => {
  sendScript(response, 'empty.js');
};
const storage: Handler = (_request, response) => {
  // A frame of its own, whose storage no script of the page can reach.
  const script = "try { localStorage['storage_expiration-12345678'] = Date.now() + 864e5 } catch {}";
  sendPage(response, `<!doctype html><title>Storage</title><script>${script}</script>`);
};
const visit: Handler = (request, response) => {
  setThirdPartyCookie(request, response, {
    name: 'LPVisitorID',
    value: 'stand-in',
    domain: 'liveperson.net',
    days: 400,
  });
  sendPixel(response);
};
export const liveperson = {
  'lptag.liveperson.net': tag,
  'accdn.lpsnmedia.net': account,
  'lpcdn.lpsnmedia.net': storage,
  '*.v.liveperson.net': visit,
};
