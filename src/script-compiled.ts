import type { GateData } from './core/gate-data.ts';
import type { LawPart } from './page/law.ts';
import { scriptDoor } from './page/script-door.ts';
import { start } from './start.ts';

// The script door with a config that `consentinel build` has read already: nothing is left to check in the page.
declare const GATE_DATA: Extract<GateData, { read: unknown }>;
/** Missing where the config has no need of it. */
declare const GATE_LAW: LawPart | undefined;

start(scriptDoor({ ...GATE_DATA.read, problems: [] }, GATE_DATA, GATE_LAW));
