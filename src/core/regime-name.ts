import { PRESETS, type Regime, type Regimes } from './regime.ts';

const same = (a: Regime, b: Regime): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What a receipt calls the regime that counted: its own name where the config takes it as it is, otherwise the region that
 * the config writes it under. `unknown`: the visitor's place is not known yet.
 */
export function regimeName(regime: Regime, regimes: Regimes = {}): string {
  if (regime.wait) return 'unknown';
  const [preset] = Object.entries<Regime>(PRESETS).find(([, one]) => same(one, regime)) ?? [];
  const [region] = Object.entries(regimes).find(([, one]) => same(one, regime)) ?? [];
  return preset ?? region ?? 'own';
}
