import { isObject, type Fields } from '../../build/check-vendors.ts';
import { BY_REGION } from '../../core/regime.ts';

/** Stands for every place that the config does not name: no country has this code (ISO 3166-1). */
export const ELSEWHERE = 'ZZ';

/** Regions whose law the config tells apart; `ZZ`, everywhere else, is always there. */
export function regionsOf({ regimes }: Fields): readonly string[] {
  const named = regimes === 'presets' ? BY_REGION : isObject(regimes) ? regimes : {};
  return [...Object.keys(named).filter((region) => region !== '*'), ELSEWHERE];
}
