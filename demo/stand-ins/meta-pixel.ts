import type { Handler } from './handler.ts';
import { urlOf } from './handler.ts';
import { sendMissing, sendPixel, sendScript, setThirdPartyCookie } from './reply.ts';

const scripts: Handler = (request, response) => {
  const { pathname } = urlOf(request);
  if (pathname.endsWith('/fbevents.js')) sendScript(response, 'fbevents.js');
  else if (pathname.startsWith('/signals/')) sendScript(response, 'empty.js');
  else sendMissing(response);
};
const collect: Handler = (request, response) => {
  setThirdPartyCookie(request, response, { name: 'fr', value: 'stand-in', domain: 'facebook.com', days: 90 });
  sendPixel(response);
};
export const metaPixel = { 'connect.facebook.net': scripts, 'www.facebook.com': collect };
