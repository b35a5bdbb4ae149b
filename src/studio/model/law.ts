import { isObject, type Fields } from '../../build/check-vendors.ts';
import { BY_REGION, PRESETS, type Preset } from '../../core/regime.ts';

/** Who decides which law counts. */
export type LawChoice = 'everywhere' | 'presets' | 'own';

export const lawOf = ({ regimes }: Fields): LawChoice =>
  regimes === undefined ? 'everywhere' : regimes === 'presets' ? 'presets' : 'own';

/** What `regimes` is for a choice: one's own begins with what comes along. */
export function regimesFor(choice: LawChoice): unknown {
  switch (choice) {
    case 'everywhere':
      return undefined;
    case 'presets':
      return 'presets';
    case 'own':
      return { '*': 'opt-in', ...BY_REGION };
  }
}

export const REGIMES = Object.keys(PRESETS) as Preset[];

/** How the page learns where its visitor is. */
export type RegionChoice = 'none' | 'fixed' | 'read';

export const regionOf = ({ region }: Fields): RegionChoice =>
  region === undefined ? 'none' : isObject(region) ? 'read' : 'fixed';

export function regionFor(choice: RegionChoice): unknown {
  switch (choice) {
    case 'none':
      return undefined;
    case 'fixed':
      return 'US';
    case 'read':
      return { meta: 'consentinel-region' };
  }
}

/** What the browser's signal switches off. */
export type SignalChoice = 'targeting' | 'own' | 'off';

export const signalOf = ({ gpc }: Fields): SignalChoice =>
  gpc === false ? 'off' : Array.isArray(gpc) ? 'own' : 'targeting';

export function signalFor(choice: SignalChoice): unknown {
  switch (choice) {
    case 'targeting':
      return undefined;
    case 'own':
      return ['targeting'];
    case 'off':
      return false;
  }
}
