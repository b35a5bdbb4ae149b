import { describe, expect, it } from 'vitest';
import { formatAnswer, parseAnswer } from '../../src/core/answer.ts';
import type { ImportSettings } from '../../src/core/config.ts';
import { decide } from '../../src/core/decide.ts';
import { importAnswer } from '../../src/core/import-answer.ts';
import type { Item } from '../../src/core/item.ts';

const item = (id: string, category = 'targeting'): Item => ({ id, category, token: `${id}.abc` });
const items = [
  item('parts', 'strictly-necessary'),
  item('visits', 'performance'),
  item('pixel'),
  item('parts:targeting'),
];
const NOW = 1_800_000_000;
const DAY = 86_400;
const day = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10);

const settings = (more: Partial<ImportSettings>): ImportSettings => ({
  from: 'klaro',
  switched: day(NOW - 10 * DAY),
  answers: { analytics: ['visits'], ads: ['pixel', 'parts:targeting'] },
  ...more,
});
const take = (text: string, more: Partial<ImportSettings> = {}, revision = 0): ReturnType<typeof importAnswer> =>
  importAnswer(items, settings(more), text, revision, NOW, 184);
const short = (text: string, more: Partial<ImportSettings> = {}): unknown => {
  const answer = take(text, more);
  return answer && [answer.method, answer.granted.join(' '), answer.refused.join(' ')];
};
const flags = (value: object): string => encodeURIComponent(JSON.stringify(value));

describe('an answer to klaro or orejime', () => {
  it('is a yes to what each allowed key stands for, and a no to what each refused key does', () => {
    for (const from of ['klaro', 'orejime'] as const) {
      expect(short(flags({ analytics: true, ads: false }), { from })).toEqual([
        'save',
        'visits.abc',
        'pixel.abc parts:targeting.abc',
      ]);
      expect(short(flags({ analytics: true, ads: true, other: false }), { from })?.toString()).toMatch(/^accept,/);
      expect(short(flags({ analytics: false, ads: false }), { from })?.toString()).toMatch(/^reject,/);
    }
  });

  it('says nothing about what it was not asked about, so that this is asked', () => {
    const answer = take(flags({ analytics: true }));
    expect(answer).toMatchObject({ method: 'save', granted: ['visits.abc'], refused: [] });
    const { ask, fresh, decision } = decide(items, answer, 0);
    expect([ask, fresh]).toEqual(['new', ['pixel', 'parts:targeting']]);
    expect(decision['visits']).toEqual({ granted: true, reason: 'answer' });
  });

  it('needs a yes to everything that stands for a vendor, and one no is enough', () => {
    const answers = { a: ['visits'], b: ['visits'] };
    expect(short(flags({ a: true, b: true }), { answers })).toEqual(['save', 'visits.abc', '']);
    expect(short(flags({ a: true }), { answers })).toBeUndefined();
    expect(short(flags({ a: true, b: false }), { answers })).toEqual(['save', '', 'visits.abc']);
    expect(short(flags({ b: false }), { answers })).toEqual(['save', '', 'visits.abc']);
  });

  it('counts as a no and never as a yes where the question did not name the vendor', () => {
    const more = { answers: {}, refusals: { ads: ['pixel'] } };
    expect(short(flags({ ads: true }), more)).toBeUndefined();
    expect(short(flags({ ads: false }), more)).toEqual(['save', '', 'pixel.abc']);
  });

  it('never grants what is not plainly true', () => {
    for (const value of ['true', 1, null, {}, ['x']]) expect(take(flags({ analytics: value }))).toBeUndefined();
    expect(take(flags(['analytics']))).toBeUndefined();
    expect(
      take(flags({ constructor: true, __proto__: { analytics: true } }), {
        answers: { constructor: ['visits'], toString: ['pixel'] },
      }),
    ).toMatchObject({ granted: ['visits.abc'], refused: [] });
  });

  it('may stand in its cookie as it is', () => {
    expect(short('{"analytics":true,"ads":true}')?.toString()).toMatch(/^accept,/);
  });
});

describe('an answer to vanilla-cookieconsent', () => {
  const from = 'vanilla-cookieconsent' as const;
  const answers = { analytics: ['visits'], 'ads/pixel': ['pixel'] };
  const old = (more: object): string =>
    flags({
      categories: ['necessary'],
      services: {},
      revision: 0,
      lastConsentTimestamp: new Date((NOW - 20 * DAY) * 1000).toISOString(),
      ...more,
    });

  it('grants the categories and services that it lists, and refuses the others', () => {
    expect(short(old({ categories: ['analytics'], services: { ads: ['pixel'] } }), { from, answers })).toEqual([
      'save',
      'visits.abc pixel.abc',
      '',
    ]);
    expect(short(old({ services: { ads: [] } }), { from, answers })).toEqual(['save', '', 'visits.abc pixel.abc']);
  });

  it('keeps its time, and is forgotten when it would have been', () => {
    expect(take(old({}), { from, answers })?.at).toBe(NOW - 20 * DAY);
    const at = (ago: number): unknown =>
      take(old({ lastConsentTimestamp: new Date((NOW - ago * DAY) * 1000).toISOString() }), { from, answers });
    expect(at(183)).toBeDefined();
    expect(at(185)).toBeUndefined();
    // From the future: forged, or another clock.
    expect(at(-3)).toBeUndefined();
  });

  it('counts for its revision alone', () => {
    expect(take(old({ revision: 2 }), { from, answers })).toBeUndefined();
    expect(take(old({ revision: 2 }), { from, answers, oldRevision: 2 })).toBeDefined();
  });

  it('is none without its list', () => {
    for (const text of [flags({}), flags({ categories: 'analytics' }), flags({ services: {} })])
      expect(take(text, { from, answers })).toBeUndefined();
  });
});

describe('an answer to tarteaucitron', () => {
  const from = 'tarteaucitron' as const;
  it('grants what is true, refuses what is false, and asks about what waits', () => {
    expect(short('!analytics=true!ads=wait', { from })).toEqual(['save', 'visits.abc', '']);
    expect(short('!analytics=false!ads=true', { from })).toEqual([
      'save',
      'pixel.abc parts:targeting.abc',
      'visits.abc',
    ]);
    // The last word counts.
    expect(short('!analytics=true!analytics=false', { from })).toEqual(['save', '', 'visits.abc']);
  });
  it('is none in another form', () => {
    for (const text of ['', 'analytics=true', '!analytics=yes', '!x', flags({ analytics: true })])
      expect(take(text, { from }), text).toBeUndefined();
  });
});

describe('an answer to Osano', () => {
  it('counts as a refusal of everything, and else for nothing', () => {
    const more = { from: 'osano', answers: undefined } as unknown as Partial<ImportSettings>;
    expect(short('deny', more)).toEqual(['reject', '', 'visits.abc pixel.abc parts:targeting.abc']);
    for (const text of ['allow', 'dismiss', 'DENY', '']) expect(take(text, more), text).toBeUndefined();
  });
});

describe('an answer that is taken over', () => {
  it('is recorded with its source, and read again with it', () => {
    const answer = take(flags({ analytics: true, ads: false }));
    const text = formatAnswer(answer as NonNullable<typeof answer>);
    expect(text).toContain('~save.from-klaro~');
    expect(parseAnswer(text, NOW, 184)).toEqual(answer);
  });

  it('is as old as the change, where it does not tell its time', () => {
    const at = (ago: number): number | undefined =>
      take(flags({ analytics: true }), { switched: day(NOW - ago * DAY) })?.at;
    expect(at(10)).toBe(Date.parse(day(NOW - 10 * DAY)) / 1000);
    expect(at(186)).toBeUndefined();
    // A change that is still to come is tried today.
    expect(at(-3)).toBe(NOW);
    expect(take(flags({ analytics: true }), { switched: 'soon' })).toBeUndefined();
  });

  it('counts for the revision that it is for, and no other', () => {
    expect(take(flags({ analytics: true }), {}, 1)).toBeUndefined();
    expect(take(flags({ analytics: true }), { revision: 1 }, 1)?.revision).toBe(1);
    expect(take(flags({ analytics: true }), { revision: 1 }, 0)).toBeUndefined();
  });

  it('is none when it is garbage, whoever wrote it', () => {
    const garbage = [
      '',
      '%',
      '%7B',
      '{',
      'null',
      '[]',
      '7',
      '"x"',
      '%E0%A4%A',
      'a'.repeat(20_000),
      `{"analytics":true,"x":"${'y'.repeat(20_000)}"}`,
    ];
    for (const from of ['vanilla-cookieconsent', 'klaro', 'orejime', 'tarteaucitron', 'osano'] as const)
      for (const text of garbage) expect(take(text, { from }), `${from} ${text.slice(0, 20)}`).toBeUndefined();
  });
});
