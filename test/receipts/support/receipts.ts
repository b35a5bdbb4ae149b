import { randomBytes } from 'node:crypto';
import type { Receipt } from '../../../src/core/receipt.ts';
import type { SentReceipt } from '../../../src/receipts/schema.ts';

const TOKENS = ['google-analytics.jpz', 'meta-pixel.l46'];

/** A receipt as a page sends it: a refusal of two vendors, if it is not told otherwise. */
export function receipt(over: Partial<SentReceipt> = {}): Receipt {
  return {
    version: 1,
    id: randomBytes(16).toString('hex'),
    at: '2026-11-23T10:00:00.000Z',
    revision: 0,
    fingerprint: '0a1b2c3d4e5f6g',
    texts: 'ab'.repeat(32),
    language: 'de',
    regime: 'opt-in',
    method: 'banner-reject',
    asked: 'unasked',
    shown: { performance: TOKENS.slice(0, 1), targeting: TOKENS.slice(1) },
    granted: [],
    refused: TOKENS,
    ...over,
  } as Receipt;
}
export const accepted = (over: Partial<SentReceipt> = {}): Receipt =>
  receipt({ method: 'banner-accept', granted: TOKENS, refused: [], ...over });
