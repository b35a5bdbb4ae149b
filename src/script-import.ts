import { adoptPart, type AdoptPart } from './page/adopt.ts';

// The optional part of the gate for sites that had another consent manager before: the build puts it in front where the
// config says so. `GATE_PARTS` stands free in it and in the gate.
declare const GATE_PARTS: { adopt?: AdoptPart };

GATE_PARTS.adopt = adoptPart;
