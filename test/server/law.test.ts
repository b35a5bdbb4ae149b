import { describe, expect, it } from 'vitest';
import { formatAnswer, parseAnswer } from '../../src/core/answer.ts';
import type { SiteConfig } from '../../src/core/config.ts';
import { gateHalf } from '../../src/core/gate-vendor.ts';
import { makeAnswer } from '../../src/core/make-answer.ts';
import { readConfig } from '../../src/core/read-config.ts';
import { answerCookie, consentMeta, gpcSupport, readConsent, type RequestFacts } from '../../src/server/index.ts';
import { catalogue } from '../build/catalogue.ts';

const NOW = 1_800_000_000;
const DAY = 86_400;
const config: SiteConfig = {
  vendors: { 'count-visits': { siteId: 'C-1234' }, 'page-parts': true, 'sell-things': { pixelId: '123456' } },
  regimes: { US: 'us', FR: 'france' },
  region: { meta: 'consentinel-region' },
  sensitive: { '/portal/*': ['targeting'] },
};
const { items } = readConfig(config, catalogue.map(gateHalf));
const all = ['count-visits', 'sell-things', 'page-parts:targeting'];
const cookie = (granted: readonly string[], signal?: 'gpc', at = NOW - 60): string =>
  `consentinel=${formatAnswer(makeAnswer(items, granted, at, 0, signal))}`;
const read = (header: string, facts: RequestFacts = {}, site = config) =>
  readConsent(header, site, catalogue, { now: NOW, ...facts });
const answered = (header = ''): ReturnType<typeof parseAnswer> =>
  parseAnswer(/^consentinel=([^;]*)/.exec(header)?.[1] ?? '', NOW, 400);

describe('a request and Global Privacy Control', () => {
  it.each(['1', ' 1 ', '1, 1', '0, 1', ['0', '1']])('C-03 heeds Sec-GPC: %s', (gpc) => {
    const { decision } = read(cookie(all), { gpc });
    expect(decision['sell-things']).toEqual({ granted: false, reason: 'gpc' });
    expect(decision['count-visits']?.granted).toBe(true);
  });
  it.each(['0', 'true', '', '11', '1;1', undefined, null, ['0'], 1 as unknown as string])(
    'C-03 takes Sec-GPC: %j for nothing',
    (gpc) => {
      expect(read(cookie(all), { gpc }).decision['sell-things']).toEqual({ granted: true, reason: 'answer' });
    },
  );
  it('lets a yes count that was given in spite of the signal', () => {
    expect(read(cookie(all, 'gpc'), { gpc: '1' }).granted).toContain('sell-things');
  });
  it('heeds what the config says of it', () => {
    expect(read(cookie(all), { gpc: '1' }, { ...config, gpc: false }).granted).toContain('sell-things');
    expect(read(cookie(all), { gpc: '1' }, { ...config, gpc: ['performance'] }).granted).not.toContain('count-visits');
    expect(read(cookie(all), { dnt: '1' }).granted).toContain('sell-things');
    expect(read(cookie(all), { dnt: '1' }, { ...config, dnt: true }).granted).not.toContain('sell-things');
  });
});

describe('a request, its region and its path', () => {
  it.each([
    ['US-CA', true],
    ['us_ca', true],
    ['US', true],
    ['FR', false],
    ['DE', false],
    ['California', false],
    [undefined, false],
  ])('in %s, silence allows: %s', (region, allowed) => {
    expect(read('', { region }).allows('count-visits')).toBe(allowed);
  });
  it('has a region of the config where the request brings none, and the stricter of two', () => {
    const site: SiteConfig = { ...config, region: 'US-CA' };
    expect(read('', {}, site).allows('count-visits')).toBe(true);
    expect(read('', { region: 'FR' }, site).allows('count-visits')).toBe(false);
  });
  it('lets an answer count for as long as it does there', () => {
    const old = cookie(all, undefined, NOW - 200 * DAY);
    expect(read(old, { region: 'US' }).answered).toBe(true);
    expect(read(old, { region: 'DE' }).answered).toBe(false);
  });
  it('keeps off a sensitive page what is allowed elsewhere', () => {
    for (const path of ['/portal', '/Portal/bills?id=1', '/%70ortal/#x'])
      expect(read(cookie(all), { path }).decision['sell-things']?.reason, path).toBe('sensitive-path');
    expect(read(cookie(all), { path: '/' }).granted).toContain('sell-things');
  });
  it('still takes the time alone', () => {
    expect(readConsent(cookie([]), config, catalogue, NOW).answered).toBe(true);
  });
});

describe('the cookie that a server sets again', () => {
  const given = { now: NOW };
  it('says what the request said, for as long as it still counts, readable by the page', () => {
    const value = answerCookie(cookie(['count-visits'], undefined, NOW - 10 * DAY), config, given) ?? '';
    expect(value).toMatch(/^consentinel=1~[^;]+; Path=\/; Max-Age=(\d+); SameSite=Lax; Secure$/);
    expect(value).toContain(`Max-Age=${174 * DAY}`);
    expect(answered(value)).toEqual(answered(cookie(['count-visits'], undefined, NOW - 10 * DAY)));
  });
  it('lives as long as the region has answers live', () => {
    const header = cookie([], undefined, NOW - 10 * DAY);
    expect(answerCookie(header, config, { ...given, region: 'US' })).toContain(`Max-Age=${390 * DAY}`);
    expect(answerCookie(header, config, { ...given, region: 'FR' })).toContain(`Max-Age=${174 * DAY}`);
  });
  it.each([
    ['no header', undefined],
    ['another cookie', 'session=1'],
    ['garbage', 'consentinel=1~%%~x'],
    ['a header that is split', 'consentinel=1~a~0~accept~x.abc~\r\nSet-Cookie: a=b'],
    ['an answer that has run out', cookie(all, undefined, NOW - 185 * DAY)],
    ['an answer from the future', cookie(all, undefined, NOW + 3 * DAY)],
  ])('is not there with %s', (_, header) => {
    expect(answerCookie(header, config, given)).toBeUndefined();
  });
  it('says the newest of two answers, and never lives longer than an answer may', () => {
    const both = `${cookie(all)}; ${cookie([], undefined, NOW - 30)}`;
    expect(answered(answerCookie(both, config, given))?.granted).toEqual([]);
    const ahead = answerCookie(cookie([], undefined, NOW + 3600), config, given);
    expect(Number(/Max-Age=(\d+)/.exec(ahead ?? '')?.[1])).toBeLessThanOrEqual(184 * DAY);
  });
  it('has the domain of the config, and none that is not one', () => {
    const on = (domain: string, more = {}) =>
      answerCookie(cookie([]), { ...config, cookie: { domain } }, { ...given, ...more });
    expect(on('example.com')).toContain('; Domain=example.com;');
    expect(on('auto', { domain: 'shop.example' })).toContain('; Domain=shop.example;');
    expect(on('auto')).not.toContain('Domain');
    expect(on('a; Path=/x')).not.toContain('Domain');
    expect(answerCookie(cookie([]), config, { ...given, secure: false })).not.toContain('Secure');
  });
});

describe('what a server says', () => {
  it('C-05 gives a support file that is JSON and parses', () => {
    const { headers, body } = gpcSupport(config, '2026-11-23');
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(body)).toEqual({ gpc: true, lastUpdate: '2026-11-23' });
    expect(JSON.parse(gpcSupport({ gpc: false }, '2026-11-23').body)).toMatchObject({ gpc: false });
    for (const date of ['yesterday', '2026-13-40', '']) expect(() => gpcSupport(config, date)).toThrow(RangeError);
  });
  it('tells the page of the signal and the region, and lets nothing else through', () => {
    expect(consentMeta({ gpc: '1', region: 'us-ca' })).toBe(
      '<meta name="consentinel-gpc" content="1"><meta name="consentinel-region" content="US-CA">',
    );
    expect(consentMeta({ gpc: '0', region: '"><script>' })).toBe('');
  });
});
