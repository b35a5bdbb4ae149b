import { describe, expect, test } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { pattern } from '../../src/core/glob.ts';
import type { TraceKind } from '../../src/core/vendor.ts';
import { examples, foreign } from './examples.ts';
import { overlap } from './globs.ts';

interface Claim {
  readonly vendor: string;
  readonly kind: TraceKind;
  readonly name: string;
}
const claims: readonly Claim[] = catalogue.flatMap((vendor) =>
  (vendor.traces === 'none' ? [] : vendor.traces)
    .filter((trace) => trace.party !== 'third')
    .map(({ kind, name }) => ({ vendor: vendor.id, kind, name })),
);
const claimants = (kind: string, name: string): string[] =>
  claims.filter((claim) => claim.kind === kind && pattern(claim.name).test(name)).map((claim) => claim.vendor);
const words = (text: string): string[] => text.split(/\s+/);
const named = Object.entries(examples).flatMap(([vendor, kinds]) =>
  Object.entries(kinds).flatMap(([kind, names]) => words(names).map((name) => ({ vendor, kind, name }))),
);

describe('the traces on the site itself', () => {
  test.each(named)('$kind $name is claimed once, by $vendor', ({ vendor, kind, name }) => {
    expect(claimants(kind, name)).toEqual([vendor]);
  });

  test('no pattern can fit a name that another pattern fits', () => {
    const both = claims.flatMap((a, i) =>
      claims
        .slice(i + 1)
        .filter((b) => a.kind === b.kind && overlap(a.name, b.name))
        .map((b) => `${a.kind}: ${a.vendor} ${a.name}, ${b.vendor} ${b.name}`),
    );
    expect(both).toEqual([]);
  });

  test('every pattern has an example, so none is untried', () => {
    const untried = claims.filter(
      ({ vendor, kind, name }) => !words(examples[vendor]?.[kind] ?? '').some((example) => pattern(name).test(example)),
    );
    expect(untried).toEqual([]);
  });

  test('names of other software are nobody’s', () => {
    const taken = Object.entries(foreign).flatMap(([kind, names]) =>
      words(names)
        .filter((name) => claimants(kind, name).length > 0)
        .map((name) => `${kind} ${name}: ${claimants(kind, name).join(', ')}`),
    );
    expect(taken).toEqual([]);
  });
});

test.each<[a: string, b: string, both: boolean]>([
  ['_ga', '_ga', true],
  ['_ga', '_gat', false],
  ['_ga_*', '_ga_', true],
  ['_ga_*', '_ga', false],
  ['_ga*', '_gat_*', true],
  ['*lpMessaging-*', '12lp*', true],
  ['a*c', '*b', false],
  ['a*c', 'ab*', true],
  ['*', '', true],
])('the globs %s and %s share a name: %s', (a, b, both) => {
  expect(overlap(a, b)).toBe(both);
  expect(overlap(b, a)).toBe(both);
});
