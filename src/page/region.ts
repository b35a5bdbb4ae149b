import type { RegionSource } from '../core/config.ts';
import type { LawSettings } from '../core/read-law.ts';
import { OPT_IN, readRegion, regimeFor, type Regime } from '../core/regime.ts';

const TIMEOUT = 1500; // milliseconds

/** While the region is on its way nothing is granted, and nobody is asked: the place may be one where nobody is. */
const WAITING: Regime = { ask: false };

/** What an endpoint answers: text, or JSON with a `region`. */
async function fetched(endpoint: string): Promise<unknown> {
  const response = await fetch(endpoint, { credentials: 'same-origin' });
  const text = response.ok ? (await response.text()).slice(0, 1000) : '';
  return text.startsWith('{') ? (JSON.parse(text) as { region?: unknown }).region : text;
}

/** What cannot be read, throws, or does not come in time is no region. */
async function inTime(answer: () => unknown, { timeout = TIMEOUT }: RegionSource): Promise<string | undefined> {
  const late = new Promise((resolve) => setTimeout(resolve, timeout));
  try {
    return readRegion(await Promise.race([answer(), late]));
  } catch {
    return undefined;
  }
}

interface Region {
  readonly regime: () => Regime;
  /** The region itself, where every source tells the same one. */
  readonly agreed: () => string | undefined;
  readonly later: Promise<void> | undefined;
}

/** The law of the visitor's place, as far as it is known. */
export function regionOf({ regimes, region = '' }: LawSettings): Region {
  let regime = OPT_IN;
  let later: Promise<void> | undefined;
  let told: readonly (string | undefined)[] = [];
  const decide = (regions: readonly (string | undefined)[]): void => {
    told = regions;
    if (regimes) regime = regimeFor(regimes, regions);
  };
  if (regimes && typeof region === 'string') decide([readRegion(region)]);
  else if (regimes && typeof region === 'object') {
    const { attribute, meta, endpoint, resolve } = region;
    const here = [
      ...(attribute ? [document.documentElement.getAttribute(attribute)] : []),
      ...(meta ? [document.querySelector<HTMLMetaElement>(`meta[name="${CSS.escape(meta)}"]`)?.content] : []),
    ].map(readRegion);
    const asked = [...(endpoint ? [() => fetched(endpoint)] : []), ...(resolve ? [resolve] : [])];
    if (asked[0]) {
      regime = WAITING;
      later = Promise.all(asked.map((answer) => inTime(answer, region))).then((answers) => {
        decide([...here, ...answers]);
      });
    } else decide(here);
  }
  return { regime: () => regime, agreed: () => (told.every((one) => one === told[0]) ? told[0] : undefined), later };
}
