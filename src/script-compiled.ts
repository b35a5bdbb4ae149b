import type { GateData } from './core/gate-data.ts';
import { scriptDoor } from './page/script-door.ts';
import type { Adapters } from './page/signals/adapter.ts';
import { start } from './start.ts';

// The script door with a config that `consentinel build` has read already: nothing is left to check in the page.
declare const GATE_DATA: Extract<GateData, { read: unknown }>;
declare const ADAPTERS: Adapters;

start(scriptDoor({ ...GATE_DATA.read, problems: [] }, GATE_DATA, ADAPTERS));
