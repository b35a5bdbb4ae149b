import { createReceipts, type CreateReceipts } from './page/receipts/receipts.ts';

// The optional part of answer.js for receipts: the build puts it in front where the config wants them. `ANSWER_PARTS`
// stands free in it and in answer.js.
declare const ANSWER_PARTS: { receipts?: CreateReceipts };

ANSWER_PARTS.receipts = createReceipts;
