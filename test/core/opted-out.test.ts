import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/core/decide.ts';
import { isOptedOut } from '../../src/core/opted-out.ts';
import { OPT_IN, PRESETS } from '../../src/core/regime.ts';

const granted = (reason: Decision[string]['reason']): Decision[string] => ({ granted: true, reason });
const refused = (reason: Decision[string]['reason']): Decision[string] => ({ granted: false, reason });
const us = PRESETS.us;

describe('whether what stays allowed runs with limited use of data', () => {
  it('yes under a signal of the browser, in every regime', () => {
    for (const regime of [OPT_IN, us])
      expect(isOptedOut('a', { a: granted('regime'), b: refused('gpc') }, { signal: ['targeting'], regime })).toBe(
        true,
      );
  });

  it('no for what the visitor has allowed in spite of the signal', () => {
    expect(isOptedOut('a', { a: granted('answer') }, { signal: ['targeting'], regime: us })).toBe(false);
  });

  it('yes where silence grants and the visitor has said no to something', () => {
    expect(isOptedOut('a', { a: granted('regime'), b: refused('answer') }, { signal: [], regime: us })).toBe(true);
  });

  it('no where nothing was said, or where a no is all that it takes', () => {
    expect(isOptedOut('a', { a: granted('regime'), b: granted('regime') }, { signal: [], regime: us })).toBe(false);
    expect(isOptedOut('a', { a: granted('answer'), b: refused('answer') }, { signal: [], regime: OPT_IN })).toBe(false);
    expect(isOptedOut('a', {}, { signal: [], regime: us })).toBe(false);
  });
});
