import { describe, expect, it } from 'vitest';
import { mergeConfig, mergeLayers, originOf, type Layer } from '../../src/build/merge-config.ts';

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const KEYS = ['a', 'b', 'vendors', 'on'];
/** Any config-like value; without `null`, which only an overlay can say. */
function some(pick: (below: number) => number, depth = 0): unknown {
  const kind = pick(depth > 3 ? 4 : 7);
  if (kind === 0) return pick(3);
  if (kind === 1) return ['x', 'y'][pick(2)];
  if (kind === 2) return pick(2) === 0;
  if (kind === 3) return [pick(3), pick(3)];
  return someObject(pick, depth);
}
function someObject(pick: (below: number) => number, depth = 0): Record<string, unknown> {
  return Object.fromEntries(KEYS.filter(() => pick(2) === 0).map((key) => [key, some(pick, depth + 1)]));
}
const many = Array.from({ length: 400 }, (_, i) => {
  const pick = numbers(i + 1);
  return { a: someObject(pick), b: someObject(pick), c: someObject(pick) };
});

const get = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce((here, step) => (here as Record<string, unknown> | undefined)?.[step], value);
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
function* leaves(value: unknown, path: string[] = []): Generator<[string[], unknown]> {
  if (!isObject(value)) yield [path, value];
  else for (const [key, one] of Object.entries(value)) yield* leaves(one, [...path, key]);
}

describe('laying an overlay over a base', () => {
  it('changes nothing where the overlay says nothing, and is the overlay where the base says nothing', () => {
    for (const { a } of many) {
      expect(mergeConfig(a, {})).toEqual(a);
      expect(mergeConfig({}, a)).toEqual(a);
    }
  });

  it('is the same the second time', () => {
    for (const { a, b } of many) expect(mergeConfig(mergeConfig(a, b), b)).toEqual(mergeConfig(a, b));
  });

  it('says what the overlay says, wherever that says something', () => {
    for (const { a, b } of many)
      for (const [path, leaf] of leaves(b)) {
        if (path[0] === 'vendors' && path.length < 4) continue; // one word about a vendor: see below
        expect(get(mergeConfig(a, b), path)).toEqual(leaf);
      }
  });

  it('keeps what the overlay does not speak of', () => {
    for (const { a, b } of many)
      for (const key of Object.keys(a)) if (!(key in b)) expect(get(mergeConfig(a, b), [key])).toEqual(a[key]);
  });

  it('changes neither of them', () => {
    for (const { a, b } of many) expect(() => mergeConfig(frozen(a), frozen(b))).not.toThrow();
  });

  it('replaces lists, and takes away what is null', () => {
    expect(
      mergeConfig(
        { gpc: ['a', 'b'], policyUrl: '/p', cookie: { days: 1, name: 'n' } },
        { gpc: ['c'], policyUrl: null, cookie: { days: null } },
      ),
    ).toEqual({
      gpc: ['c'],
      cookie: { name: 'n' },
    });
    expect(mergeConfig({}, { a: { b: null } })).toEqual({ a: {} });
  });

  it('switches a vendor with one word, and keeps its ids', () => {
    const of = (base: unknown, overlay: unknown): unknown =>
      (mergeConfig({ vendors: { v: base } }, { vendors: { v: overlay } }) as { vendors: { v: unknown } }).vendors.v;
    const ids = { pixelId: '1' };
    expect(of(ids, false)).toEqual({ ...ids, on: false });
    expect(of({ ...ids, on: false }, true)).toEqual({ ...ids, on: true });
    expect(of(false, true)).toBe(true);
    expect(of(true, false)).toBe(false);
    // What is off stays off until somebody says that it is on.
    expect(of(false, ids)).toEqual({ ...ids, on: false });
    expect(of(false, { ...ids, on: true })).toEqual({ ...ids, on: true });
    expect(of(true, ids)).toEqual({ ...ids, on: true });
  });

  it('puts nothing into a prototype', () => {
    mergeConfig({}, JSON.parse('{ "__proto__": { "mine": 1 }, "constructor": { "prototype": { "mine": 1 } } }'));
    expect(({} as Record<string, unknown>)['mine']).toBeUndefined();
  });
});

describe('where in the file something of the merged config stands', () => {
  const layers = (...values: unknown[]): Layer[] => values.map((value, i) => ({ path: i ? ['over', i] : [], value }));

  it('is a place that says exactly that, for everything there is', () => {
    for (const { a, b, c } of many) {
      const all = layers(a, b, c);
      const file = { ...a, over: { 1: b, 2: c } };
      for (const [path, leaf] of leaves(mergeLayers(all))) {
        const there = get(file, originOf(all, path).map(String));
        if (path[0] === 'vendors' && (path.length < 3 || path.at(-1) === 'on')) continue;
        expect(there).toEqual(leaf);
      }
    }
  });

  it('is the overlay that said it last', () => {
    const all = layers({ a: { b: 1, c: 1 } }, { a: { b: 2 } });
    expect(originOf(all, ['a', 'b'])).toEqual(['over', 1, 'a', 'b']);
    expect(originOf(all, ['a', 'c'])).toEqual(['a', 'c']);
  });

  it('is for a missing key the overlay that speaks of what it is missing in, else the base', () => {
    expect(originOf(layers({ vendors: { v: false } }, { vendors: { v: true } }), ['vendors', 'v', 'id'])).toEqual([
      'over',
      1,
      'vendors',
      'v',
      'id',
    ]);
    expect(originOf(layers({ a: 1 }, { b: 1 }), ['policyUrl'])).toEqual(['policyUrl']);
    expect(originOf(layers({ policyUrl: '/p' }, { policyUrl: null }), ['policyUrl'])).toEqual(['over', 1, 'policyUrl']);
  });

  it('is in the list that replaced the other', () => {
    const all = layers({ a: [{ x: 1, y: 1 }] }, { a: [{ x: 2 }] });
    expect(originOf(all, ['a', 0, 'y'])).toEqual(['over', 1, 'a', 0, 'y']);
  });

  it('is the one word that switched a vendor', () => {
    const all = layers({ vendors: { v: { id: 1 } } }, { vendors: { v: false } });
    expect(originOf(all, ['vendors', 'v', 'on'])).toEqual(['over', 1, 'vendors', 'v']);
    expect(originOf(all, ['vendors', 'v', 'id'])).toEqual(['vendors', 'v', 'id']);
  });
});
