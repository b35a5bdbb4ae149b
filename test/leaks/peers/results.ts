import { readFileSync, writeFileSync } from 'node:fs';
import type { EngineName } from '../../journeys/support/browsers.ts';

/** What reached a vendor in one browser, with one manager, and when that was measured. */
export interface Measured {
  readonly engine: EngineName;
  readonly peer: string;
  readonly marks: boolean;
  /** `YYYY-MM-DD` */
  readonly measured: string;
  /** Ids of vectors, with spaces between them. */
  readonly reached: string;
}

const file = new URL('results.json', import.meta.url);

export const keptResults = (): readonly Measured[] => JSON.parse(readFileSync(file, 'utf8')) as Measured[];

const name = ({ engine, peer, marks }: Measured): string => `${engine} ${peer} ${marks ? 'marked' : 'unmarked'}`;

/** In place of an older one of the same engine, manager and marks. */
export function keepResult(result: Measured): void {
  const others = keptResults().filter((one) => name(one) !== name(result));
  const all = [...others, result].sort((a, b) => (name(a) < name(b) ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}

/** Whether a vector is among those that reached a vendor. */
export const hasReached = ({ reached }: Measured, id: string): boolean => reached.split(' ').includes(id);
