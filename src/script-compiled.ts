import type { GateData } from './core/gate-data.ts';
import type { Intercept } from './page/gate/intercept/given.ts';
import { scriptDoor } from './page/script-door.ts';
import type { Adapters } from './page/signals/adapter.ts';
import { start } from './start.ts';

// The script door with a config that `consentinel build` has read already: nothing is left to check in the page.
declare const GATE_DATA: Extract<GateData, { read: unknown }>;
/** By the signals of its vendors. */
declare const GATE_ADAPTERS: Adapters;
/** Missing where the config leaves it out. */
declare const GATE_INTERCEPT: Intercept | undefined;

start(scriptDoor({ ...GATE_DATA.read, problems: [] }, GATE_DATA, GATE_ADAPTERS, GATE_INTERCEPT));
