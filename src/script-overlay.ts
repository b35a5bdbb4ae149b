import type { Parts } from './core/gate-data.ts';
import { connect } from './ui/overlay-module.ts';

// overlay.js of the script door: takes Lit and the shared helpers from what banner.js has left.
(globalThis as unknown as { __consentinel: Parts }).__consentinel.overlay = { connect };
