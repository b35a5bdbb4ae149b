import { describe, expect, it } from 'vitest';
import { tellsOfPolicy, type PolicyNoticeFacts } from '../../src/core/policy-notice.ts';

const facts: PolicyNoticeFacts = {
  changed: '2026-11-01',
  today: '2026-11-23',
  answer: { at: '2026-10-30T12:00:00.000Z' },
  asks: false,
  seen: undefined,
};

describe('a changed policy', () => {
  it('is told to who answered before it', () => {
    expect(tellsOfPolicy(facts)).toBe(true);
    expect(tellsOfPolicy({ ...facts, seen: '2026-01-01' })).toBe(true);
  });

  it.each<[string, Partial<PolicyNoticeFacts>]>([
    ['where the config names no day', { changed: undefined }],
    ['before its day has come', { changed: '2026-12-01' }],
    ['to who is being asked', { asks: true }],
    ['to who has not answered', { answer: undefined }],
    ['to who answered since, or on that day', { answer: { at: '2026-11-01T08:00:00.000Z' } }],
    ['to who has been told of it', { seen: '2026-11-01' }],
  ])('is not told %s', (_when, other) => {
    expect(tellsOfPolicy({ ...facts, ...other })).toBe(false);
  });
});
