import type { PolicyModule } from '../core/consent.ts';
import { adopt } from './panel-shared.ts';
import { ConsentinelPolicy } from './policy.ts';

/** The policy's file. */
export const connect: PolicyModule['connect'] = (host) => {
  adopt(host, { 'consentinel-policy': ConsentinelPolicy });
};
