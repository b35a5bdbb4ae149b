import type { Parts } from './core/gate-data.ts';
import * as panel from './ui/panel-shared.ts';
import { connect } from './ui/preferences-module.ts';

// preferences.js of the script door: takes Lit and the shared helpers from what banner.js has left.
Object.assign((globalThis as unknown as { __consentinel: Parts }).__consentinel, { preferences: { connect }, panel });
