import type { Handler } from './handler.ts';
import { sendNothing } from './reply.ts';

// Its script is `gtag/js`, which the tag manager's host serves.
const collect: Handler = (_request, response) => {
  sendNothing(response);
};
export const googleAnalytics = { 'www.google-analytics.com': collect, 'analytics.google.com': collect };
