import type { Handler } from './handler.ts';
import { urlOf } from './handler.ts';
import { sendNothing, sendScript, sendStyle } from './reply.ts';

const element: Handler = (_request, response) => {
  sendScript(response, 'translate.js');
};
const api: Handler = (request, response) => {
  if (urlOf(request).pathname.endsWith('.css')) sendStyle(response, '.goog-te-combo { font: inherit }');
  else sendNothing(response);
};
export const googleTranslate = { 'translate.google.com': element, 'translate.googleapis.com': api };
