import type { Handler } from './handler.ts';
import { sendNothing, sendScript } from './reply.ts';

// The CMS itself is the site's own server (see `site/`); these are the hosts of its optional analytics, Insight.
const client: Handler = (_request, response) => {
  sendScript(response, 'sitefinity-insight.js');
};
const collect: Handler = (_request, response) => {
  sendNothing(response);
};
export const sitefinity = { 'cdn.insight.sitefinity.com': client, 'api.dec.sitefinity.com': collect };
