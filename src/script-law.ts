import { lawPart, type LawPart } from './page/law.ts';

// The optional part of the gate for regimes and sensitive pages: the build puts it in front where the config speaks of
// them. `GATE_PARTS` stands free in it and in the gate.
declare const GATE_PARTS: { law?: LawPart };

GATE_PARTS.law = lawPart;
