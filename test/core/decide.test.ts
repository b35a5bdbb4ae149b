import { describe, expect, it } from 'vitest';
import { allowedNames, decide, grantedIds } from '../../src/core/decide.ts';
import { makeAnswer } from '../../src/core/make-answer.ts';
import { read } from './items.ts';

const { items } = read();
const answer = (granted: string[], from = items, revision = 0) => makeAnswer(from, granted, 1_800_000_000, revision);

describe('the decision', () => {
  it('grants nothing but the necessary to somebody who has not answered, and asks', () => {
    const { decision, ask, fresh } = decide(items, undefined, 0);
    expect(grantedIds(decision)).toEqual(['cms']);
    expect(decision['pixel']).toEqual({ granted: false, reason: 'default' });
    expect([ask, fresh]).toEqual(['unasked', []]);
  });
  it('grants what was granted, and asks no more', () => {
    const { decision, ask } = decide(items, answer(['analytics']), 0);
    expect(grantedIds(decision)).toEqual(['cms', 'analytics']);
    expect(decision['pixel']).toEqual({ granted: false, reason: 'answer' });
    expect(ask).toBeUndefined();
  });
  it('E-19 asks again for a vendor that was never shown, does not grant it, and says which it is', () => {
    const without = items.filter((item) => item.id !== 'pixel');
    const { decision, ask, fresh } = decide(items, answer(['analytics'], without), 0);
    expect(grantedIds(decision)).toEqual(['cms', 'analytics']);
    expect([ask, fresh]).toEqual(['new', ['pixel']]);
  });
  it('asks nothing when a vendor is gone, or the order is another', () => {
    const given = answer(['analytics']);
    expect(decide(items.slice(0, 3), given, 0).ask).toBeUndefined();
    expect(decide([...items].reverse(), given, 0).ask).toBeUndefined();
  });
  it('takes a vendor that moved to another category as never asked', () => {
    const moved = read({ vendors: { analytics: { measurementId: 'G-ABCD', category: 'targeting' } } }).items;
    const { decision, fresh } = decide(moved, answer(['analytics']), 0);
    expect(decision['analytics']?.granted).toBe(false);
    expect(fresh).toEqual(['analytics']);
  });
  it('asks everybody again for a new revision, and grants nothing until then', () => {
    const { decision, ask } = decide(items, answer(['analytics', 'pixel']), 1);
    expect(grantedIds(decision)).toEqual(['cms']);
    expect(ask).toBe('revision');
  });
  it('refuses where an answer both grants and refuses', () => {
    const both = { ...answer(['analytics']), refused: items.map((item) => item.token) };
    expect(grantedIds(decide(items, both, 0).decision)).toEqual(['cms']);
  });
  it('cannot be asked to refuse what is necessary, nor be made to grant what is not there', () => {
    const forged = {
      ...answer([]),
      refused: items.map((item) => item.token),
      granted: ['constructor.000', '__proto__.000'],
    };
    expect(grantedIds(decide(items, forged, 0).decision)).toEqual(['cms']);
  });
  it('allows a category only when everything in it is allowed', () => {
    const names = (...granted: string[]) => allowedNames(items, granted);
    expect(names('pixel', 'cms:targeting').has('targeting')).toBe(true);
    expect(names('pixel').has('targeting')).toBe(false);
    expect(names('pixel').has('pixel')).toBe(true);
    expect(names('pixel').has('nobody')).toBe(false);
    // What is strictly necessary is allowed also where no vendor is: Google's security_storage follows it.
    expect(allowedNames(items.slice(1), []).has('strictly-necessary')).toBe(true);
  });
});
