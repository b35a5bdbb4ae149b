import { lockdown, type Lockdown } from './page/lockdown.ts';

// A part of the gate that only lockdown needs: the build puts it in front where the config says so. `GATE_PARTS` stands
// free in it and in the gate.
declare const GATE_PARTS: { lockdown?: Lockdown };

GATE_PARTS.lockdown = lockdown;
