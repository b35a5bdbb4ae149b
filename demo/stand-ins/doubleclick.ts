import type { Handler } from './handler.ts';
import { sendPage, sendPixel, setThirdPartyCookie } from './reply.ts';

const activity: Handler = (request, response) => {
  setThirdPartyCookie(request, response, {
    name: 'test_cookie',
    value: 'CheckForPermission',
    domain: 'doubleclick.net',
    days: 1,
  });
  sendPixel(response);
};
const frame: Handler = (request, response) => {
  setThirdPartyCookie(request, response, { name: 'IDE', value: 'stand-in', domain: 'doubleclick.net', days: 390 });
  sendPage(response, '<!doctype html><title>Activity</title>');
};
export const doubleclick = { 'ad.doubleclick.net': activity, '*.fls.doubleclick.net': frame };
