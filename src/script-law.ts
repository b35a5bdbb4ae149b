import { lawPart, type LawPart } from './page/law.ts';

// The gate's optional part for regimes and sensitive pages. GATE_LAW stands free in both gates.
declare let GATE_LAW: LawPart;

GATE_LAW = lawPart;
