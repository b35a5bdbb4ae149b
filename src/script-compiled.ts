import type { GateData } from './core/gate-data.ts';
import type { Intercept } from './page/gate/intercept/given.ts';
import type { Lockdown } from './page/lockdown.ts';
import { scriptDoor } from './page/script-door.ts';
import { start } from './start.ts';

// The script door with a config that `consentinel build` has read already: nothing is left to check in the page.
declare const GATE_DATA: Extract<GateData, { read: unknown }>;
/** Missing where the config leaves it out. */
declare const GATE_INTERCEPT: Intercept | undefined;
/** Missing where the config is not for lockdown. */
declare const GATE_LOCKDOWN: Lockdown | undefined;

start(
  scriptDoor({ ...GATE_DATA.read, problems: [] }, GATE_DATA, { intercept: GATE_INTERCEPT, lockdown: GATE_LOCKDOWN }),
);
