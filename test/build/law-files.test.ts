import { describe, expect, it } from 'vitest';
import { gpcFile } from '../../src/build/gpc-file.ts';
import { scriptFiles } from '../../src/build/script-files.ts';
import { catalogue } from './catalogue.ts';
import { ownVendor, problemsOf, withVendor } from './check.ts';
import { templates } from './templates.ts';

const gate = (more?: object): string =>
  scriptFiles(templates, catalogue, more && { vendors: { 'page-parts': true }, ...more }).files.get('consentinel.js') ??
  '';

describe('the part of the gate for the law of the place', () => {
  it('is there where the config needs it, and in the gate for every config', () => {
    expect(gate({ regimes: 'presets' })).toContain('GATE_PARTS.law=');
    expect(gate({ sensitive: { '/portal/*': ['*'] } })).toContain('GATE_PARTS.law=');
    expect(gate()).toContain('GATE_PARTS.law=');
  });
  it('is not there where it does not', () => {
    expect(gate({})).not.toContain('GATE_PARTS.law=');
    expect(gate({ gpc: ['*'], dnt: true })).not.toContain('GATE_PARTS.law=');
  });
});

describe('gpc.json', () => {
  it('keeps its date for as long as it says the same', () => {
    const first = gpcFile({}, undefined, '2026-11-23');
    expect(JSON.parse(first)).toEqual({ gpc: true, lastUpdate: '2026-11-23' });
    expect(gpcFile({}, first, '2027-01-01')).toBe(first);
    expect(JSON.parse(gpcFile({ gpc: false }, first, '2027-01-01'))).toEqual({ gpc: false, lastUpdate: '2027-01-01' });
  });
  it.each(['', 'no JSON', 'null', '7', '{"gpc":true,"lastUpdate":"long ago"}'])('is made anew after %j', (before) => {
    expect(JSON.parse(gpcFile({}, before, '2026-11-23'))).toEqual({ gpc: true, lastUpdate: '2026-11-23' });
  });
});

const codes = (more: object, name = 'page-parts', value: unknown = true): string[] =>
  problemsOf(withVendor(name, value, more)).map(({ code }) => code);

describe('a config and the law that it names', () => {
  it('is right with presets and a source for the region', () => {
    expect(codes({ regimes: 'presets', region: { meta: 'consentinel-region' } })).toEqual([]);
    expect(codes({ regimes: { '*': 'notice' } })).toEqual([]);
    expect(codes({ regimes: { US: 'us' }, region: 'US-CA' })).toEqual([]);
  });
  it('has a region that can be read', () => {
    expect(codes({ regimes: { US: 'us' } })).toEqual(['no-region']);
    expect(codes({ regimes: 'presets', region: { timeout: 100 } })).toEqual(['no-region']);
  });
  it('lets replay wait for a yes in the United States', () => {
    const replay = { ...ownVendor, name: 'Replay' };
    const us = (optIn: string[]) => ({ regimes: { US: { like: 'us', optIn } }, region: { attribute: 'data-region' } });
    expect(codes(us([]), 'session-replay', replay)).toEqual(['replay-without-yes']);
    expect(codes(us(['session-replay']), 'session-replay', replay)).toEqual([]);
    expect(codes(us(['*']), 'session-replay', replay)).toEqual([]);
    expect(codes({ regimes: { FR: 'france' }, region: 'FR' }, 'session-replay', replay)).toEqual([]);
  });
  it('does not take other purposes for measurement', () => {
    const exempt = (names: string[]) => ({ regimes: { '*': { like: 'opt-in', exempt: names } } });
    expect(codes(exempt(['count-visits']), 'count-visits', { siteId: 'C-1234' })).toEqual([]);
    expect(codes(exempt(['sell-things']), 'sell-things', { pixelId: '123456' })).toEqual(['not-exempt']);
    expect(codes(exempt(['*']), 'sell-things', { pixelId: '123456' })).toEqual(['not-exempt']);
  });
});
