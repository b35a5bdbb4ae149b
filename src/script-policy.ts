import type { Parts } from './core/gate-data.ts';
import { connect } from './ui/policy-module.ts';

// policy.js of the script door: takes from what banner.js and preferences.js have left.
(globalThis as unknown as { __consentinel: Parts }).__consentinel.policy = { connect };
