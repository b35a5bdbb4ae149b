import type { Parts } from './core/gate-data.ts';
import type { KnownVendors } from './core/known.ts';
import { watch, type Watch } from './page/watch/watch.ts';

// report.js of the script door: comes in observe mode, when somebody listens to the report, and with the overlay.
declare const REPORT_DATA: KnownVendors;

const report: Watch = (page) => watch(page, REPORT_DATA);
(globalThis as unknown as { __consentinel: Parts }).__consentinel.report = report;
