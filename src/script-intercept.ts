import type { Intercept } from './page/gate/intercept/given.ts';
import { intercept } from './page/gate/intercept/intercept.ts';

// The optional part of the gate: the build puts it in front, unless the config says `"intercept": false`. `GATE_PARTS`
// stands free in it and in the gate.
declare const GATE_PARTS: { intercept?: Intercept };

GATE_PARTS.intercept = intercept;
