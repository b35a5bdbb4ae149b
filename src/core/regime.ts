/*
 * What the law of a place makes of a visitor's silence, and what it wants to be shown. Not legal advice: a site's counsel
 * decides which regime it lives under. Sources: docs/regimes.md, which has a section for each preset.
 */

export interface Regime {
  /** Categories and vendors that are allowed until the visitor says otherwise; `*` = all. */
  readonly grants?: readonly string[];
  /** Those of them that need a yes all the same: session replay, health data. */
  readonly optIn?: readonly string[];
  /** `false`: nobody is asked; a link leads to the opt-out. */
  readonly ask?: false;
  /** The place is not known yet: silence grants nothing, and nobody is asked. */
  readonly wait?: true;
  /** How long an answer counts, in days, where it is not the site's own lifetime. */
  readonly days?: number;
  /** The banner has a ✕ that refuses. */
  readonly close?: true;
  /** A link to the opt-out by this name belongs on every page, and it is shown when a signal has been honoured. */
  readonly link?: 'privacy-choices';
}

/** How long an answer counts: by the law of the place, else as long as the site says. */
export const daysIn = ({ days, wait }: Regime, site: number): number =>
  wait ? Math.min(days ?? site, site) : (days ?? site);

/**
 * The longest that six months can be (March to August). Nobody who refused is to be asked again before they have passed:
 * Garante, 10 June 2021, n. 231, 6.2; CNIL, délibération 2020-092, §39. Days, and not months, because a cookie counts so.
 */
export const SIX_MONTHS = 184;

/** Silence grants nothing, and the visitor is asked: what counts where nothing else is known. */
export const OPT_IN: Regime = {};

const OPT_OUT: Regime = { grants: ['*'], ask: false };

/** The regimes that a config can name. */
export const PRESETS = {
  'opt-in': OPT_IN,
  'opt-out': OPT_OUT,
  notice: { grants: ['*'] },
  // States differ in their lists, not in what a page does: the strictest, California's, for all of them. An answer holds
  // for more than the twelve months in which nobody may be asked to opt in again.
  us: { ...OPT_OUT, days: 400, link: 'privacy-choices' },
  france: { days: SIX_MONTHS },
  italy: { close: true, days: SIX_MONTHS },
} as const satisfies Readonly<Record<string, Regime>>;

export type Preset = keyof typeof PRESETS;

/** Region → regime, for `"regimes": "presets"`. Every place that is not here is opt-in. */
export const BY_REGION: Readonly<Record<string, Preset>> = { US: 'us', FR: 'france', IT: 'italy' };

/** Region (`US-CA`, `US`, `*`) → its regime. */
export type Regimes = Readonly<Record<string, Regime>>;

const REGION = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;

/** `us-ca` and `US_CA` are meant as `US-CA`; what is no region at all is none. */
export function readRegion(value: unknown): string | undefined {
  const region = typeof value === 'string' ? value.trim().toUpperCase().replace('_', '-') : '';
  return REGION.test(region) ? region : undefined;
}

/** Of a region's own, its country's, and everybody else's regime the first that there is. */
const regimeOf = (regimes: Regimes, region: string): Regime =>
  regimes[region] ?? regimes[region.slice(0, 2)] ?? regimes['*'] ?? OPT_IN;

/**
 * The regime of a visitor of whom several sources told the region. Where they contradict each other, or one of them failed
 * (`undefined`), it is the one that grants the least by silence.
 */
export function regimeFor(regimes: Regimes, regions: readonly (string | undefined)[]): Regime {
  // Where all places have one regime, it does not matter which place it is.
  const unknown = Object.keys(regimes).join() === '*' ? (regimes['*'] ?? OPT_IN) : OPT_IN;
  const [first = unknown, ...others] = regions.map((region) => (region ? regimeOf(regimes, region) : unknown));
  return others.reduce((one, other) => (grantsMore(one, other) ? other : one), first);
}

const grantsMore = ({ grants = [], optIn = [] }: Regime, other: Regime): boolean =>
  grants.length > (other.grants?.length ?? 0) || (grants[0] !== undefined && optIn.length < (other.optIn?.length ?? 0));
