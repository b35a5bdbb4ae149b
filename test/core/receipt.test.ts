import { describe, expect, it } from 'vitest';
import { makeAnswer } from '../../src/core/make-answer.ts';
import { makeReceipt, receiptId } from '../../src/core/receipt.ts';
import { read } from './items.ts';

const { items } = read();
const context = {
  id: receiptId(new Uint8Array(16)),
  language: 'de',
  regime: 'opt-in',
  method: 'banner-reject',
} as const;
const answer = makeAnswer(items, ['analytics'], 1_790_000_000, 3, 'gpc');

describe('a receipt', () => {
  it('says what was asked, by category, and what was said to it', () => {
    const receipt = makeReceipt(items, answer, { ...context, asked: 'unasked', previous: 'ab'.repeat(16) });
    expect(receipt).toMatchObject({
      version: 1,
      id: '0'.repeat(32),
      at: '2026-09-21T14:13:20.000Z',
      revision: 3,
      language: 'de',
      regime: 'opt-in',
      method: 'banner-reject',
      signal: 'gpc',
      asked: 'unasked',
      previous: 'ab'.repeat(16),
    });
    expect(Object.keys(receipt.shown)).toEqual(['performance', 'targeting']);
    expect(Object.values(receipt.shown).flat().sort()).toEqual([...receipt.granted, ...receipt.refused].sort());
    expect(receipt.granted).toEqual([expect.stringMatching(/^analytics\.[0-9a-z]{3}$/)]);
  });

  it('has no key for what is not there', () => {
    const receipt = makeReceipt(items, makeAnswer(items, [], 0, 0), context);
    for (const key of ['texts', 'signal', 'asked', 'group', 'previous']) expect(receipt).not.toHaveProperty(key);
  });

  it('keeps apart what nobody spoke of', () => {
    const silent = makeAnswer(items, [], 0, 0, undefined, ['analytics']);
    const { shown, refused } = makeReceipt(items, silent, context);
    expect(shown['performance']).toHaveLength(1);
    expect(refused.some((token) => token.startsWith('analytics.'))).toBe(false);
  });

  it('has a fingerprint that changes with the question, and not with its order', () => {
    const of = (list: typeof items): string => makeReceipt(list, answer, context).fingerprint;
    expect(of(items)).toMatch(/^[0-9a-z]{14}$/);
    expect(of([...items].reverse())).toBe(of(items));
    expect(of(items.slice(0, -1))).not.toBe(of(items));
    expect(of(items.map((item) => ({ ...item, token: item.token.replace(/.$/, '_') })))).not.toBe(of(items));
  });
});

describe('a receipt id', () => {
  it('is 32 hexadecimal digits', () => {
    expect(receiptId(Uint8Array.from({ length: 16 }, (_, i) => i * 17))).toBe('00112233445566778899aabbccddeeff');
  });
});
