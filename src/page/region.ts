import type { RegionSource } from '../core/config.ts';
import type { LawSettings } from '../core/read-law.ts';
import type { Settings } from '../core/read-config.ts';
import { OPT_IN, readRegion, regimeFor, type Regime } from '../core/regime.ts';

const TIMEOUT = 1500; // milliseconds

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
export function regionOf({ regimes, region = '', mode }: LawSettings & Pick<Settings, 'mode'>): Region {
  if (!regimes) return { regime: () => OPT_IN, agreed: () => undefined, later: undefined };
  let regime = OPT_IN;
  let later: Promise<void> | undefined;
  let told: readonly (string | undefined)[] = [];
  const decide = (regions: readonly (string | undefined)[]): void => {
    told = regions;
    regime = regimeFor(regimes, regions);
  };
  if (typeof region === 'string') decide([readRegion(region)]);
  else {
    const { attribute, meta, endpoint, resolve } = region;
    const here = [
      ...(attribute ? [document.documentElement.getAttribute(attribute)] : []),
      ...(meta ? [document.querySelector<HTMLMetaElement>(`meta[name="${CSS.escape(meta)}"]`)?.content] : []),
    ].map(readRegion);
    const asked = [...(endpoint ? [() => fetched(endpoint)] : []), ...(resolve ? [resolve] : [])];
    // A policy that the browser holds cannot be loosened by what comes later: there, a region on its way is none.
    if (mode === 'lockdown') decide([...here, ...asked.map(() => undefined)]);
    else if (asked[0]) {
      // Nothing is granted by silence and nobody is asked: the place may be one where nobody is. An answer counts only if
      // it counts everywhere.
      regime = {
        ask: false,
        wait: true,
        days: Math.min(...[OPT_IN, ...Object.values(regimes)].map(({ days = Infinity }) => days)),
      };
      later = Promise.all(asked.map((answer) => inTime(answer, region))).then((answers) => {
        decide([...here, ...answers]);
      });
    } else decide(here);
  }
  return { regime: () => regime, agreed: () => (told.every((one) => one === told[0]) ? told[0] : undefined), later };
}
