export { protect } from './protect.ts';
export type { ProtectContext, ProtectOptions } from './options.ts';
export { readConsent } from './read-consent.ts';
export type { ServerConsent } from './consent-reader.ts';
