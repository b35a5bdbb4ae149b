import type { SiteConfig } from '../core/config.ts';
import { readLaw } from '../core/read-law.ts';
import { readRegion, regimeFor } from '../core/regime.ts';

/**
 * Which law a visitor of a region is judged by: what the config says, else the presets of docs/regimes.md. Where it is not
 * known where the visitor is, silence is no yes.
 */
export function regimeOf(
  config: SiteConfig | undefined,
  optOut: readonly string[],
): (region: string | undefined) => 'opt-in' | 'opt-out' {
  const own = config && readLaw({ ...config });
  const regimes = config ? (own?.regimes ?? {}) : (readLaw({ regimes: 'presets' }).regimes ?? {});
  const fixed = typeof own?.region === 'string' ? own.region : undefined;
  return (given) => {
    const region = given ?? fixed;
    if (region !== undefined && [region, region.slice(0, 2)].some((one) => optOut.includes(one))) return 'opt-out';
    const { grants = [] } = regimeFor(regimes, [readRegion(region)]);
    return grants.includes('*') ? 'opt-out' : 'opt-in';
  };
}
