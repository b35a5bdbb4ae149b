import { describe, expect, it } from 'vitest';
import { parseAnswer, formatAnswer } from '../../src/core/answer.ts';
import { decide, grantedIds, wantedIds } from '../../src/core/decide.ts';
import { NO_FACTS, type Facts } from '../../src/core/facts.ts';
import { makeAnswer } from '../../src/core/make-answer.ts';
import { plan } from '../../src/core/plan.ts';
import { readLaw } from '../../src/core/read-law.ts';
import { daysIn, OPT_IN, PRESETS, readRegion, regimeFor } from '../../src/core/regime.ts';
import { sensitiveAt } from '../../src/core/sensitive.ts';
import { read } from './items.ts';

const { items } = read();
const AT = 1_800_000_000;
const given = (ids: string[], signal?: 'gpc') => makeAnswer(items, ids, AT, 0, signal);
const on = (facts: Partial<Facts>, answer = undefined as ReturnType<typeof given> | undefined) =>
  decide(items, answer, 0, { ...NO_FACTS, ...facts });
const targeting = { signal: ['targeting'] };
const everything = ['analytics', 'pixel', 'cms:targeting'];

describe('a signal of the browser', () => {
  it('C-01 keeps what it covers off without any answer', () => {
    const { decision } = on({ ...targeting, regime: PRESETS['opt-out'] });
    expect(decision['pixel']).toEqual({ granted: false, reason: 'gpc' });
    expect(decision['cms:targeting']).toEqual({ granted: false, reason: 'gpc' });
    expect(decision['analytics']).toEqual({ granted: true, reason: 'regime' });
  });
  it('C-02 beats a yes that is older than the signal', () => {
    expect(on(targeting, given(everything)).decision['pixel']).toEqual({ granted: false, reason: 'gpc' });
    expect(on(targeting, given(everything)).decision['analytics']?.granted).toBe(true);
  });
  it('gives way to a yes that was given in spite of it, and remembers that it was', () => {
    const answer = given(everything, 'gpc');
    expect(on(targeting, answer).decision['pixel']).toEqual({ granted: true, reason: 'answer' });
    expect(parseAnswer(formatAnswer(answer), AT, 180)).toEqual(answer);
    expect(on(targeting, { ...answer, granted: [], refused: answer.granted }).decision['pixel']?.granted).toBe(false);
  });
  it('C-06 leaves the question standing where silence grants nothing', () => {
    expect(on(targeting).ask).toBe('unasked');
  });
  it('never touches what is strictly necessary', () => {
    expect(on({ signal: ['*'] }).decision['cms']?.granted).toBe(true);
  });
});

describe('a regime', () => {
  it('opt-out allows until somebody says no, and asks nobody', () => {
    const { decision, ask } = on({ regime: PRESETS['opt-out'] });
    expect(grantedIds(decision)).toEqual(items.map(({ id }) => id));
    expect(ask).toBeUndefined();
    expect(grantedIds(on({ regime: PRESETS['opt-out'] }, given([])).decision)).toEqual(['cms']);
  });
  it('needs a yes for what the site names, also where silence counts as one', () => {
    const { decision } = on({ regime: { ...PRESETS.us, optIn: ['pixel'] } });
    expect(decision['pixel']).toEqual({ granted: false, reason: 'default' });
    expect(decision['analytics']).toEqual({ granted: true, reason: 'regime' });
  });
  it('starts what is exempt without a yes, still asks about the rest, and heeds an objection', () => {
    const regime = readLaw({ regimes: { GB: { like: 'opt-in', exempt: ['analytics'] } } }).regimes?.['GB'];
    const { decision, ask } = on({ regime: regime ?? OPT_IN });
    expect(grantedIds(decision)).toEqual(['cms', 'analytics']);
    expect(ask).toBe('unasked');
    expect(grantedIds(on({ regime: regime ?? OPT_IN }, given([])).decision)).toEqual(['cms']);
  });
  it('does not ask somebody who has answered about what silence allows', () => {
    const answer = makeAnswer(items, ['cms'], AT, 0, undefined, ['analytics']);
    expect(answer).toMatchObject({ method: 'save', granted: [] });
    expect(on({ regime: PRESETS.notice }, answer).ask).toBeUndefined();
    expect(on({ regime: PRESETS.notice }, answer).decision['analytics']).toEqual({ granted: true, reason: 'regime' });
    // Elsewhere silence is no yes.
    expect(on({}, answer).decision['analytics']).toEqual({ granted: false, reason: 'default' });
    expect(on({}, answer)).toMatchObject({ ask: 'new', fresh: ['analytics'] });
  });
  it('that is not known yet grants nothing, asks nobody, and clears nothing that was stored', () => {
    const settled = on({ regime: { ask: false, wait: true } });
    expect(grantedIds(settled.decision)).toEqual(['cms']);
    expect(settled.ask).toBeUndefined();
    expect(plan(undefined, settled, new Set())).toContainEqual({ do: 'sweep', ids: [] });
    expect(daysIn({ wait: true, days: 183 }, 180)).toBe(180);
    expect(daysIn({ days: 400 }, 180)).toBe(400);
  });
  it('tells the vendors what it allows: they begin with a denial', () => {
    const settled = on({ regime: PRESETS['opt-out'] });
    expect(plan(undefined, settled, new Set())[0]).toEqual({
      do: 'signal',
      granted: items.map(({ id }) => id),
      first: false,
    });
  });
  it('E-CA-5 keeps an answer for more than the twelve months in which nobody may be asked again', () => {
    expect(PRESETS.us.days).toBeGreaterThanOrEqual(365);
    expect(on({ regime: PRESETS.us }, given([])).ask).toBeUndefined();
  });
});

describe('the region', () => {
  const { regimes = {} } = readLaw({
    regimes: { '*': 'notice', US: 'opt-out', 'US-CA': 'us', FR: 'france', XX: 'nonsense' },
  });
  it.each([
    ['US-CA', PRESETS.us],
    ['US-TX', PRESETS['opt-out']],
    ['FR', PRESETS.france],
    ['FR-75', PRESETS.france],
    ['DE', PRESETS.notice],
    ['XX', OPT_IN],
  ])('%s has its own law, else its country’s, else everybody’s', (region, regime) => {
    expect(regimeFor(regimes, [region])).toEqual(regime);
  });
  it('that is unknown or does not come is taken for the strictest', () => {
    expect(regimeFor(regimes, [undefined])).toEqual(OPT_IN);
    expect(regimeFor(regimes, [])).toEqual(OPT_IN);
    expect(regimeFor({}, ['US-CA'])).toEqual(OPT_IN);
  });
  it('does not matter where all places have one regime', () => {
    for (const regions of [[], [undefined], ['US-CA', undefined]])
      expect(regimeFor({ '*': PRESETS.us }, regions)).toEqual(PRESETS.us);
  });
  it('of sources that contradict each other, the stricter law counts', () => {
    expect(regimeFor(regimes, ['US', 'FR'])).toEqual(PRESETS.france);
    expect(regimeFor(regimes, ['FR', 'US'])).toEqual(PRESETS.france);
    expect(regimeFor(regimes, ['US', undefined])).toEqual(OPT_IN);
    expect(regimeFor(regimes, ['US', 'US-CA'])).toMatchObject({ grants: ['*'] });
  });
  it.each([
    ['us-ca', 'US-CA'],
    [' US_CA ', 'US-CA'],
    ['EU', 'EU'],
    ['California', undefined],
    ['US-CALIFORNIA', undefined],
    ['<script>', undefined],
    [42, undefined],
    [null, undefined],
  ])('%s is read as %s', (value, region) => {
    expect(readRegion(value)).toBe(region);
  });
});

describe('a sensitive path', () => {
  const rules = {
    '/portal/*': ['targeting'],
    '/quote/*/health': ['pixel'],
    '/claims': ['analytics'],
    '/app#/me*': ['*'],
  };
  const at = (path: string, fragment = ''): string[] => sensitiveAt(rules, path, fragment);
  it('is found whatever way its address is written', () => {
    for (const path of ['/portal', '/portal/', '/Portal/Claims', '//portal//x', '/%70ortal/x', '/portal;v=1/x'])
      expect(at(path), path).toEqual(['targeting']);
  });
  it('is not found beside it', () => {
    for (const path of ['/portals', '/my/portal', '/claims/1', '/', '/quote/health', '/%zz'])
      expect(at(path), path).toEqual([]);
  });
  it('may have a star within, and may lie in the fragment', () => {
    expect(at('/quote/life/health')).toEqual(['pixel']);
    expect(at('/app', '#/me/bills')).toEqual(['*']);
    expect(at('/app', '#/home')).toEqual([]);
  });
  it('is found in the fragment whatever way a router writes it', () => {
    const same = ['/app', '/app/', '/APP', '//app/', '/%61pp', '/app;v=1', '/app%3Bv=1'];
    for (const path of same)
      for (const fragment of ['#/me', '#/me/bills', '#me', '#!/me', '#!me', '#//me/', '#/me?tab=1', '#/%6De', '#/ME'])
        expect(at(path, fragment), path + fragment).toEqual(['*']);
    for (const rule of ['/app#/me*', '/app/#/me*', '/app#me*', '/App/#!/me*'])
      for (const path of same) expect(sensitiveAt({ [rule]: ['*'] }, path, '#/me'), rule + path).toEqual(['*']);
    expect(sensitiveAt({ '/#/me': ['*'] }, '/', '#/me?tab=bills')).toEqual(['*']);
    for (const fragment of ['', '#', '#/', '#/home', '#/my/me', '#x/me'])
      expect(at('/app', fragment), fragment).toEqual([]);
    expect(at('/application', '#/me')).toEqual([]);
  });
  it('takes a missing fragment for the first page of the app', () => {
    for (const fragment of ['', '#', '#/'])
      expect(sensitiveAt({ '/app/#/*': ['*'] }, '/app/', fragment), fragment).toEqual(['*']);
  });
  it('is found where another part of the address is no encoding at all', () => {
    expect(at('/%70ortal/%zz')).toEqual(['targeting']);
    expect(at('/app', '#/%6De/%E0%A4%A')).toEqual(['*']);
  });
  it('keeps off the whole page where a rule names a query, which it cannot look at', () => {
    expect(sensitiveAt({ '/quote?step=health': ['*'] }, '/quote', '')).toEqual(['*']);
  });
  it('keeps off what it names, whatever was chosen, and says why', () => {
    const { decision } = on({ sensitive: ['targeting'], ...targeting }, given(everything, 'gpc'));
    expect(decision['pixel']).toEqual({ granted: false, reason: 'sensitive-path', elsewhere: true });
    expect(decision['analytics']?.granted).toBe(true);
  });
  it('does not take for allowed elsewhere what is refused', () => {
    const { decision } = on({ sensitive: ['targeting'] }, given(['analytics']));
    expect(decision['pixel']).toEqual({ granted: false, reason: 'sensitive-path' });
    expect(wantedIds(decision)).toEqual(['cms', 'analytics']);
  });
  it('leaves what is allowed elsewhere its traces, and clears those of what is refused', () => {
    const settled = on({ sensitive: ['*'] }, given(['analytics']));
    expect(plan(undefined, settled, new Set())).toContainEqual({ do: 'sweep', ids: ['cms:targeting', 'pixel'] });
  });
  it('keeps a vendor off with all its parts, and what is necessary where it is named', () => {
    const { decision } = on({ sensitive: ['cms'] }, given(everything));
    expect([decision['cms'], decision['cms:targeting']]).toEqual([
      { granted: false, reason: 'sensitive-path', elsewhere: true },
      { granted: false, reason: 'sensitive-path', elsewhere: true },
    ]);
  });
  it('means what is asked about by a star, and never what is necessary', () => {
    expect(grantedIds(on({ sensitive: ['*'] }, given(everything)).decision)).toEqual(['cms']);
  });
  it('asks no more and no less than other pages', () => {
    expect(on({ sensitive: ['*'] }).ask).toBe('unasked');
    expect(on({ sensitive: ['*'] }, given([])).ask).toBeUndefined();
  });
});

describe('what a config says of the law', () => {
  it('is the stricter of what it may mean where it cannot be read', () => {
    expect(readLaw({ regimes: 7, region: 'nowhere', gpc: 'yes', sensitive: [] })).toEqual({ regimes: {}, region: '' });
    expect(readLaw({ regimes: { US: { like: 'constructor' } } }).regimes?.['US']).toEqual(OPT_IN);
  });
  it('takes all presets by one word', () => {
    const { regimes = {} } = readLaw({ regimes: 'presets' });
    expect(regimeFor(regimes, ['US-CA'])).toEqual(PRESETS.us);
    expect(regimeFor(regimes, ['IT'])).toEqual(PRESETS.italy);
    expect(regimeFor(regimes, ['BR'])).toEqual(OPT_IN);
  });
});
