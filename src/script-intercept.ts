import type { Intercept } from './page/gate/intercept/given.ts';
import { intercept } from './page/gate/intercept/intercept.ts';

// The optional part of the gate: the build puts it in front, unless the config says `"intercept": false`. The name is the
// gate's parameter.
declare let GATE_INTERCEPT: Intercept;

GATE_INTERCEPT = intercept;
