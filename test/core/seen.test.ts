import { describe, expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import type { Item } from '../../src/core/item.ts';
import { knownVendors } from '../../src/core/known.ts';
import type { Report } from '../../src/core/report.ts';
import { createSaid } from '../../src/core/said.ts';
import { claims, seenName } from '../../src/core/seen-name.ts';
import { seenRequest, unknownRule, type Rules } from '../../src/core/seen-request.ts';

describe('a request that went out', () => {
  const of = (kind: 'allowed' | 'refused' | 'unknown', rules: Rules): string | undefined =>
    seenRequest('https://x.example/', 'img', kind === 'unknown' ? { kind } : { kind, item: 'x' }, rules, undefined)
      ?.outcome;

  it.each([
    ['allowed', {}, 'allowed'],
    ['refused', {}, 'passed'],
    ['refused', { mode: 'observe' }, 'would-hold'],
    ['refused', { mode: 'lockdown' }, 'passed'],
    ['unknown', {}, 'passed'],
    ['unknown', { mode: 'observe' }, 'passed'],
    ['unknown', { unknown: 'allow' }, 'allowed'],
    ['unknown', { unknown: 'block' }, 'passed'],
    ['unknown', { mode: 'observe', unknown: 'block' }, 'would-hold'],
    ['unknown', { mode: 'lockdown' }, 'passed'],
    ['unknown', { mode: 'lockdown', unknown: 'report' }, 'passed'],
  ] as const)('that is %s under %j is "%s"', (kind, rules, outcome) => {
    expect(of(kind, rules)).toBe(outcome);
  });

  it('is not in the report where it is the page’s own', () => {
    expect(seenRequest('https://own.example/', 'img', { kind: 'own' }, {}, undefined)).toBeUndefined();
  });

  it('names its way as the gate does, and has no field that says nothing', () => {
    const seen = (initiator: string): Report | undefined =>
      seenRequest('https://x.example/', initiator, { kind: 'unknown' }, {}, undefined);
    expect(['beacon', 'xmlhttprequest', 'script', 'other', ''].map((name) => seen(name)?.way)).toEqual([
      'sendBeacon',
      'XMLHttpRequest',
      'script',
      'browser',
      'browser',
    ]);
    expect(Object.keys(seen('img') ?? {}).sort()).toEqual(['by', 'outcome', 'target', 'way', 'what']);
  });

  it('of a stranger is let through, unless the site is locked down or says otherwise', () => {
    const rules: Rules[] = [{}, { mode: 'observe' }, { mode: 'lockdown' }, { mode: 'lockdown', unknown: 'allow' }];
    expect(rules.map(unknownRule)).toEqual(['report', 'report', 'block', 'allow']);
  });
});

describe('a name in the browser', () => {
  const items: Item[] = [
    { id: 'cms', category: 'strictly-necessary', token: '', traces: { cookie: 'sf-*' } },
    { id: 'cms:targeting', category: 'targeting', token: '', traces: { cookie: 'sf-prs-*' } },
    {
      id: 'stats',
      category: 'performance',
      token: '',
      traces: { cookie: 's_* s', local: 's' },
      keep: { cookie: 's_optout' },
    },
  ];
  const all = claims(items, knownVendors(catalogue));
  const see = (name: string, allowed: string[] = [], rules: Rules = {}, kind: 'cookie' | 'local' = 'cookie'): Report =>
    seenName(kind, name, all, new Set(allowed), rules);

  it('belongs to the longest claim', () => {
    expect(['sf-x', 'sf-prs-x', 's', 's_1'].map((name) => see(name).item)).toEqual([
      'cms',
      'cms:targeting',
      'stats',
      'stats',
    ]);
  });

  it('of a refused vendor got past, or would be held', () => {
    expect(see('s_1').outcome).toBe('passed');
    expect(see('s_1', [], { mode: 'observe' }).outcome).toBe('would-hold');
    expect(see('s_1', ['stats']).outcome).toBe('allowed');
  });

  it('that is kept whatever is refused may stay', () => {
    expect(see('s_optout').outcome).toBe('allowed');
  });

  it('of a vendor that the config does not name is its, and the gate would not hold it', () => {
    expect(see('_fbp', [], { mode: 'observe' })).toMatchObject({ item: 'meta-pixel', outcome: 'passed' });
  });

  it('is of its kind, and may be nobody’s', () => {
    expect(see('s_1', [], {}, 'local').item).toBeUndefined();
    expect(see('constructor')).toEqual({
      what: 'cookie',
      way: 'present',
      target: 'constructor',
      outcome: 'allowed',
      by: 'seen',
    });
  });
});

describe('what the gate said', () => {
  const report = (target: string, more: Partial<Report> = {}): Report => ({
    what: 'request',
    way: 'script',
    target,
    outcome: 'would-hold',
    by: 'gate',
    ...more,
  });
  const said = () => createSaid((target) => target.replace(/#.*/, ''));

  it('is not said again when it is seen: once for once', () => {
    const { note, takes } = said();
    note(report('https://x.example/a#b'));
    note(report('https://x.example/a'));
    expect([1, 2, 3].map(() => takes('https://x.example/a'))).toEqual([true, true, false]);
  });

  it('of a call that was held is not about a request that went out', () => {
    const { note, takes } = said();
    note(report('https://x.example/', { outcome: 'held' }));
    note(report('https://x.example/', { outcome: 'dropped' }));
    expect(takes('https://x.example/')).toBe(false);
    note(report('https://x.example/', { outcome: 'replayed' }));
    expect(takes('https://x.example/')).toBe(true);
  });

  it('does not grow by what was only seen', () => {
    const { note, takes } = said();
    note(report('https://x.example/', { by: 'seen' }));
    expect(takes('https://x.example/')).toBe(false);
  });

  it('of a name is said once for each outcome', () => {
    const { note, has } = said();
    const name = report('_x', { what: 'cookie', item: 'x' });
    note(name);
    expect(has(name)).toBe(true);
    expect(has({ ...name, outcome: 'allowed' })).toBe(false);
    expect(has({ ...name, what: 'local' })).toBe(false);
  });
});
