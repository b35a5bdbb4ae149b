import type { Parts } from './core/gate-data.ts';
import { importAnswer } from './core/import-answer.ts';

// imported.js of the script door: reads what an earlier consent manager has stored. Loaded once a visitor, where there is
// something to be read.
(globalThis as unknown as { __consentinel: Parts }).__consentinel.imported = importAnswer;
