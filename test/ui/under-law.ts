import type { Facts } from '../../src/core/facts.ts';
import { NO_FACTS } from '../../src/core/facts.ts';
import type { Decision } from '../../src/core/decide.ts';
import { PRESETS } from '../../src/core/regime.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';

export const GPC: Partial<Facts> = { signal: ['targeting'] };
export const CALIFORNIA: Partial<Facts> = { regime: PRESETS.us };
export const TARGETING = ['google-ads', 'doubleclick', 'meta-pixel', 'microsoft-advertising'];

/** A page in a place, or with a signal. */
export function underLaw(facts: Partial<Facts>, given: Parameters<typeof createFakeHost>[0] = {}): FakeHost {
  const host = createFakeHost(given);
  host.facts = () => ({ ...NO_FACTS, ...facts });
  return host;
}

/** The law of the place allows these without a word of the visitor. */
export function silently(host: FakeHost, ids: readonly string[]): FakeHost {
  const allowed = Object.fromEntries(ids.map((id) => [id, { granted: true, reason: 'regime' }] as const));
  const decision: Decision = { ...host.consent.decision, ...allowed };
  Object.defineProperty(host.consent, 'decision', { value: decision });
  return host;
}
