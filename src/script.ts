import type { GateData } from './core/gate-data.ts';
import { problem, type Problem } from './core/problem.ts';
import { readConfig } from './core/read-config.ts';
import type { Intercept } from './page/gate/intercept/given.ts';
import { readInlineConfig } from './page/inline-config.ts';
import type { Lockdown } from './page/lockdown.ts';
import type { LawPart } from './page/law.ts';
import type { WatchUnsent } from './page/receipts/unsent.ts';
import { scriptDoor } from './page/script-door.ts';
import type { Adapters } from './page/signals/adapter.ts';
import { start } from './start.ts';

// The script door, prebuilt: reads the config that the page carries. The build puts its data in place of GATE_DATA.
declare const GATE_DATA: Extract<GateData, { vendors: unknown }>;
declare const GATE_PARTS: {
  readonly intercept?: Intercept;
  readonly lockdown?: Lockdown;
  readonly law?: LawPart;
  readonly unsent?: WatchUnsent;
};
/** By the signals of its vendors. */
declare const GATE_ADAPTERS: Adapters;

const problems: Problem[] = [];
const config = readInlineConfig((code) => problems.push(problem(code, '#consentinel-config')));
const read = readConfig(config, GATE_DATA.vendors, GATE_DATA.hosts);
const { intercept } = (config ?? {}) as { intercept?: unknown };
start(
  scriptDoor({ ...read, problems: [...problems, ...read.problems] }, GATE_DATA, GATE_ADAPTERS, {
    ...GATE_PARTS,
    ...(intercept === false && { intercept: undefined }),
    ...(!read.settings.receipts && { unsent: undefined }),
  }),
);
