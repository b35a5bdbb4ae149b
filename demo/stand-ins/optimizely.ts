import type { Handler } from './handler.ts';
import { sendNothing, sendPage, sendScript } from './reply.ts';

const snippet: Handler = (_request, response) => {
  sendScript(response, 'optimizely.js');
};
const storage: Handler = (_request, response) => {
  sendPage(response, '<!doctype html><title>Storage</title>');
};
const events: Handler = (_request, response) => {
  sendNothing(response);
};
export const optimizely = {
  'cdn.optimizely.com': snippet,
  '*.cdn.optimizely.com': storage,
  'logx.optimizely.com': events,
};
