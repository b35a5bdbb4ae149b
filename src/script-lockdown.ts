import { lockdown, type Lockdown } from './page/lockdown.ts';

// A part of the gate that only lockdown needs: the build puts it in front where the config says so. The name is the gate's
// parameter.
declare let GATE_LOCKDOWN: Lockdown;

GATE_LOCKDOWN = lockdown;
