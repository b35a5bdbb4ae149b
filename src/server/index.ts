export { answerCookie, type CookieOptions } from './answer-cookie.ts';
export { consentMeta } from './consent-meta.ts';
export { gpcSupport, type GpcSupport } from './gpc-support.ts';
export { readConsent, type ServerConsent } from './read-consent.ts';
export type { RequestFacts } from './request-facts.ts';
