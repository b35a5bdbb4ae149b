import type { BannerData, Parts } from './core/gate-data.ts';
import { connect } from './ui/banner-module.ts';
import * as shared from './ui/shared.ts';

// banner.js of the script door: comes when somebody must be asked, or opens the preferences.
declare const BANNER_DATA: BannerData;

const parts = ((globalThis as unknown as { __consentinel?: Parts }).__consentinel ??= {});
Object.assign(parts, { banner: { connect }, files: BANNER_DATA, shared });
