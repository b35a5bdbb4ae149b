/* global ANSWER_PARTS */
ANSWER_PARTS.receipts = 1;
