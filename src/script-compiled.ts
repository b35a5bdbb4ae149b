import type { GateData } from './core/gate-data.ts';
import type { AdoptPart } from './page/adopt.ts';
import type { FirstLayerPart } from './core/first-layer.ts';
import type { Intercept } from './page/gate/intercept/given.ts';
import type { Lockdown } from './page/lockdown.ts';
import type { LawPart } from './page/law.ts';
import type { WatchUnsent } from './page/receipts/unsent.ts';
import { scriptDoor } from './page/script-door.ts';
import type { Adapters } from './page/signals/adapter.ts';
import { start } from './start.ts';

// The script door with a config that `consentinel build` has read already: nothing is left to check in the page.
declare const GATE_DATA: Extract<GateData, { read: unknown }>;
/** What of the optional parts the build has put in front. */
declare const GATE_PARTS: {
  readonly intercept?: Intercept;
  readonly lockdown?: Lockdown;
  readonly law?: LawPart;
  readonly adopt?: AdoptPart;
  readonly unsent?: WatchUnsent;
  readonly first?: FirstLayerPart;
};

/** By the signals of its vendors. */
declare const GATE_ADAPTERS: Adapters;

start(scriptDoor({ ...GATE_DATA.read, problems: [] }, GATE_DATA, GATE_ADAPTERS, GATE_PARTS));
