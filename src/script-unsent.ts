import { watchUnsent, type WatchUnsent } from './page/receipts/unsent.ts';

// The optional part of the gate for receipts: the build puts it in front where the config wants them. `GATE_PARTS` stands
// free in it and in the gate.
declare const GATE_PARTS: { unsent?: WatchUnsent };

GATE_PARTS.unsent = watchUnsent;
