import type { Handler } from './handler.ts';
import { urlOf } from './handler.ts';
import { sendPixel, sendScript, setThirdPartyCookie } from './reply.ts';

const handle: Handler = (request, response) => {
  const { pathname } = urlOf(request);
  if (pathname === '/bat.js') sendScript(response, 'bat.js');
  else if (pathname.startsWith('/p/')) sendScript(response, 'empty.js');
  else {
    setThirdPartyCookie(request, response, { name: 'MUID', value: 'stand-in', domain: 'bing.com', days: 390 });
    sendPixel(response);
  }
};
export const microsoftAdvertising = { 'bat.bing.com': handle };
