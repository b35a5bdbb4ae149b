import { BY_REGION, OPT_IN, PRESETS, readRegion, type Preset, type Regime, type Regimes } from './regime.ts';
import type { Sensitive } from './sensitive.ts';
import type { RegionSource } from './config.ts';

/** What a config says of the law of the place, as the page works with it. */
export interface LawSettings {
  readonly regimes?: Regimes;
  readonly region?: string | RegionSource;
  /** What a signal of the browser switches off; missing: `targeting`. */
  readonly signal?: readonly string[];
  readonly dnt?: true;
  readonly sensitive?: Sensitive;
}

type Fields = Readonly<Record<string, unknown>>;
const object = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** A regime that nobody knows is opt-in. */
function readRegime(value: unknown): Regime {
  const { like, optIn, exempt, days } = object(value);
  const name = (typeof value === 'string' ? value : like) as Preset;
  const preset: Regime = Object.hasOwn(PRESETS, name) ? PRESETS[name] : OPT_IN;
  const grants = [...(preset.grants ?? []), ...texts(exempt)];
  return {
    ...preset,
    ...(grants[0] !== undefined && { grants }),
    ...(optIn !== undefined && { optIn: texts(optIn) }),
    ...(Number(days) >= 1 && { days: Math.min(Number(days), 400) }),
  };
}

/** Never throws; what it cannot read is the stricter of what it may mean. */
export function readLaw(config: Fields): LawSettings {
  const { regimes, region, gpc, dnt, sensitive } = config;
  const table = regimes === 'presets' ? BY_REGION : object(regimes);
  const rules = Object.entries(object(sensitive)).map(([path, names]) => [path, texts(names)] as const);
  return {
    ...(regimes !== undefined && {
      regimes: Object.fromEntries(Object.entries(table).map(([key, value]) => [key, readRegime(value)])),
    }),
    ...(region !== undefined && {
      region: typeof region === 'object' ? (region as RegionSource) : (readRegion(region) ?? ''),
    }),
    ...((gpc === false || Array.isArray(gpc)) && { signal: texts(gpc) }),
    ...(dnt === true && { dnt }),
    ...(rules[0] && { sensitive: Object.fromEntries(rules) }),
  };
}
