import { describe, expect, it } from 'vitest';
import { formatAnswer, type Answer } from '../../src/core/answer.ts';
import type { SiteConfig } from '../../src/core/config.ts';
import { gateHalf } from '../../src/core/gate-vendor.ts';
import { makeAnswer } from '../../src/core/make-answer.ts';
import { readConfig } from '../../src/core/read-config.ts';
import { readConsent, type ServerConsent } from '../../src/server/index.ts';
import { catalogue } from '../build/catalogue.ts';

const NOW = 1_800_000_000;
const config: SiteConfig = {
  revision: 3,
  vendors: { 'count-visits': { siteId: 'C-1234' }, 'page-parts': true, 'sell-things': { pixelId: '123456' } },
};
const { items } = readConfig(config, catalogue.map(gateHalf));
const answer = (granted: readonly string[], more: Partial<Answer> = {}): string =>
  formatAnswer({ ...makeAnswer(items, granted, NOW - 60, 3), ...more });
const read = (header: string | null | undefined, site = config): ServerConsent =>
  readConsent(header, site, catalogue, NOW);

const REFUSED = ['page-parts'];

describe('reading consent on a server', () => {
  it('allows what the visitor allowed, by vendor and by whole category', () => {
    const consent = read(`a=1; consentinel=${answer(['count-visits', 'sell-things'])}; b=2`);
    expect(consent.granted).toEqual(['page-parts', 'count-visits', 'sell-things']);
    expect(consent.answered).toBe(true);
    expect(
      ['count-visits', 'performance', 'sell-things', 'targeting', 'nobody'].map((id) => consent.allows(id)),
    ).toEqual([true, true, true, false, false]);
    const all = read(`consentinel=${answer(['count-visits', 'sell-things', 'page-parts:targeting'])}`);
    expect(all.allows('targeting')).toBe(true);
  });

  it('tells a refusal from no answer', () => {
    expect(read(`consentinel=${answer([])}`)).toMatchObject({ granted: REFUSED, answered: true });
    expect(read('')).toMatchObject({ granted: REFUSED, answered: false });
  });

  it.each([
    ['no header', undefined],
    ['null', null],
    ['another cookie', 'session=1'],
    ['a cookie whose name ends alike', `xconsentinel=${answer(['count-visits'])}`],
    ['a cookie whose name begins alike', `consentinel2=${answer(['count-visits'])}`],
    ['a name without a value', 'consentinel'],
    ['an empty value', 'consentinel='],
    ['garbage', 'consentinel=%%%;;;=;consentinel=\0\uffff'],
    ['broken percent signs', 'consentinel=%E0%A4%A'],
    ['JSON', 'consentinel={"granted":["count-visits"]}'],
    ['another version', `consentinel=${answer(['count-visits']).replace('1~', '2~')}`],
    ['an answer from the future', `consentinel=${answer(['count-visits'], { at: NOW + 200_000 })}`],
    ['an answer that has run out', `consentinel=${answer(['count-visits'], { at: NOW - 185 * 86_400 })}`],
    ['an answer to an older policy', `consentinel=${answer(['count-visits'], { revision: 2 })}`],
    ['another header smuggled in', `x=1\r\nCookie: consentinel=${answer(['count-visits'])}`],
    ['an answer beyond what is read', `${'x=1; '.repeat(20_000)}consentinel=${answer(['count-visits'])}`],
  ])('allows only what is necessary with %s', (_, header) => {
    expect(read(header)).toMatchObject({ granted: REFUSED, answered: false });
  });

  it.each([[{}], [7], [['consentinel']], [true]])('takes %j for a header without throwing', (header) => {
    expect(read(header as unknown as string)).toMatchObject({ granted: REFUSED, answered: false });
  });

  it('takes a huge header in no time', () => {
    const began = performance.now();
    for (const header of [';'.repeat(5e6), '='.repeat(5e6), `consentinel=${'a!'.repeat(2e6)}`, '% '.repeat(2e6)])
      expect(read(header).granted).toEqual(REFUSED);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('takes the newest of two cookies of one name, and of two equally new the one that grants less', () => {
    const yes = answer(['count-visits']);
    const no = answer([], { at: NOW - 30 });
    for (const pair of [`consentinel=${yes}; consentinel=${no}`, `consentinel=${no}; consentinel=${yes}`])
      expect(read(pair).granted).toEqual(REFUSED);
    const alike = answer([]);
    expect(read(`consentinel=${yes}; consentinel=${alike}`).granted).toEqual(REFUSED);
  });

  it('refuses what an answer both grants and refuses, and does not grant what was asked as something else', () => {
    const token = makeAnswer(items, ['count-visits'], 0, 3).granted;
    expect(read(`consentinel=${answer(['count-visits'], { refused: token })}`).granted).toEqual(REFUSED);
    const moved = {
      ...config,
      vendors: { ...config.vendors, 'count-visits': { siteId: 'C-1234', category: 'targeting' } },
    };
    expect(read(`consentinel=${answer(['count-visits'])}`, moved).granted).toEqual(REFUSED);
  });

  it('reads the cookie that the config names, percent-encoded or not', () => {
    const site = { ...config, cookie: { name: 'my.choice' } };
    const value = answer(['page-parts:targeting']);
    for (const text of [value, encodeURIComponent(value)])
      expect(read(`my.choice=${text}`, site).granted).toEqual(['page-parts', 'page-parts:targeting']);
    expect(read(`consentinel=${value}`, site).granted).toEqual(REFUSED);
  });

  it('never allows what a broken config leaves unclear, and says what is wrong', () => {
    const header = `consentinel=${answer(['count-visits', 'sell-things'])}`;
    const broken: SiteConfig = { revision: 3, vendors: { 'count-visits': { siteId: 'oops' }, 'sel-things': true } };
    const consent = read(header, broken);
    expect(consent.granted).toEqual([]);
    expect(consent.problems.map(({ code }) => code)).toEqual(['bad-option', 'unknown-vendor']);
    for (const site of [null, undefined, 7, [], { vendors: null }])
      expect(readConsent(header, site as unknown as SiteConfig, catalogue, NOW).granted).toEqual([]);
  });

  it('uses the time of the server where none is given', () => {
    const at = Math.floor(Date.now() / 1000);
    expect(readConsent(`consentinel=${answer([], { at })}`, config, catalogue).answered).toBe(true);
    expect(readConsent(`consentinel=${answer([], { at: at - 200 * 86_400 })}`, config, catalogue).answered).toBe(false);
  });
});
