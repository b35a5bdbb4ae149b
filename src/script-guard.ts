import type { Parts } from './core/gate-data.ts';
import { watch } from './ui/guard-module.ts';

// guard.js of the script door: comes after the banner or the preferences have been drawn.
(globalThis as unknown as { __consentinel: Parts }).__consentinel.guard = { watch };
