import type { Handler } from './handler.ts';
import { sendPixel, setThirdPartyCookie } from './reply.ts';

const remarketing: Handler = (request, response) => {
  setThirdPartyCookie(request, response, { name: 'IDE', value: 'stand-in', domain: 'doubleclick.net', days: 390 });
  sendPixel(response);
};
const pixel: Handler = (_request, response) => {
  sendPixel(response);
};
export const googleAds = {
  'googleads.g.doubleclick.net': remarketing,
  'www.googleadservices.com': pixel,
  'www.google.com': pixel,
  'pagead2.googlesyndication.com': pixel,
};
