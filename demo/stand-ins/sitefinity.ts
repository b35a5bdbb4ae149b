import type { Handler } from './handler.ts';
import { sendNothing, sendScript } from './reply.ts';

/** The CMS is the site's own server: this is what it puts into its pages. */
export const cms: Handler = (_request, response) => {
  sendScript(response, 'sitefinity-cms.js', { insightApiKey: '0a1b2c3d-0000-4000-8000-000000000000' });
};

// The hosts of its optional analytics, Insight.
const client: Handler = (_request, response) => {
  sendScript(response, 'sitefinity-insight.js');
};
const collect: Handler = (_request, response) => {
  sendNothing(response);
};
export const sitefinity = { 'cdn.insight.sitefinity.com': client, 'api.dec.sitefinity.com': collect };
