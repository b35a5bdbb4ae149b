export { protect } from './protect.ts';
export type { ProtectContext, ProtectOptions } from './options.ts';
export { readConsent } from './read-consent.ts';
export type { ServerConsent } from './consent-reader.ts';
export { answerCookie, type CookieOptions } from './answer-cookie.ts';
export { consentMeta } from './consent-meta.ts';
export { gpcSupport, type GpcSupport } from './gpc-support.ts';
export type { RequestFacts } from './request-facts.ts';
