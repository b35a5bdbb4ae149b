import { expect, test } from 'vitest';
import type { PublicAnswer } from '../../src/core/consent.ts';
import { detailsByItem } from '../../src/core/details.ts';
import { visitorReceipt } from '../../src/core/visitor-receipt.ts';
import { readConfig } from '../../src/core/read-config.ts';
import { gateHalf } from '../../src/core/gate-vendor.ts';
import { catalogue } from '../build/catalogue.ts';

const { items } = readConfig(
  { vendors: { 'count-visits': { siteId: 'C-1234' }, 'page-parts': true } },
  catalogue.map(gateHalf),
);
const answer: PublicAnswer = {
  at: '2026-11-23T10:00:00.000Z',
  revision: 2,
  method: 'save',
  granted: ['count-visits'],
  refused: [],
};
const where = { site: 'https://shop.example', language: 'en' };

test('a receipt says what was asked, what was said to it, and when, for machines and for people', () => {
  const receipt = visitorReceipt(items, answer, detailsByItem(catalogue), where);
  const tokens = items.filter(({ category }) => category !== 'strictly-necessary').map(({ token }) => token);
  expect(receipt).toMatchObject({ version: 1, at: answer.at, revision: 2, method: 'save', ...where });
  expect(Object.values(receipt.shown).flat()).toEqual(tokens);
  expect(receipt.granted).toEqual([items.find(({ id }) => id === 'count-visits')?.token]);
  expect(receipt.refused).toEqual([]);
  expect(receipt.services).toHaveLength(tokens.length);
  expect(receipt.services.find(({ choice }) => choice === 'granted')?.company).not.toBe('');
  expect(receipt).not.toHaveProperty('signal');
});

test('what cannot be described is told by its id, and a signal is not lost', () => {
  const { services, signal } = visitorReceipt(items, { ...answer, signal: 'gpc' }, {}, where);
  expect(services.map(({ name }) => name)).toContain('count-visits');
  expect(signal).toBe('gpc');
});
