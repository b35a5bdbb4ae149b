import type { Parts } from './core/gate-data.ts';
import { connect } from './ui/banner-module.ts';
import * as shared from './ui/shared.ts';

// banner.js of the script door: comes when somebody must be asked, or opens the preferences. The same for every site.
Object.assign((globalThis as unknown as { __consentinel: Parts }).__consentinel, { banner: { connect }, shared });
