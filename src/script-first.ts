import type { FirstLayerData, FirstLayerPart } from './core/first-layer.ts';
import { firstLayer } from './ui/first-layer.ts';

// The optional part of the gate that shows the banner before its code has come. The build puts it in front, with what it
// has rendered in place of FIRST_DATA; `GATE_PARTS` stands free in it and in the gate.
declare const GATE_PARTS: { first?: FirstLayerPart };
declare const FIRST_DATA: FirstLayerData;

GATE_PARTS.first = (given) => firstLayer(FIRST_DATA, given);
