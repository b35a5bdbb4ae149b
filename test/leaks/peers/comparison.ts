import type { EngineName } from '../../journeys/support/browsers.ts';
import { vectors } from '../vectors/index.ts';
import { peers } from './index.ts';
import { versionOf, type Peer } from './peer.ts';

/** What reached a vendor in one browser, with one manager. */
export interface Measured {
  readonly engine: EngineName;
  readonly peer: string;
  readonly marks: boolean;
  readonly reached: ReadonlySet<string>;
}

const ENGINES: readonly EngineName[] = ['chromium', 'firefox'];
/** When it was measured last: written by hand, with each new measurement. */
const DATE = '2026-11-23';

export const nameOf = (peer: Peer): string =>
  peer.package ? `${peer.package} ${versionOf(peer.package)}` : 'Consentinel';
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const names: Readonly<Record<EngineName, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

/** Speaks only of the browsers that were measured. */
export function comparison(results: readonly Measured[]): string {
  const engines = ENGINES.filter((engine) => results.some((one) => one.engine === engine));
  const of = (peer: Peer, engine: EngineName, marks: boolean): ReadonlySet<string> =>
    results.find((one) => one.peer === peer.id && one.engine === engine && one.marks === marks)?.reached ?? new Set();
  const known = (engine: EngineName) => vectors.filter(({ engines }) => !engines || engines.includes(engine));
  const stopped = (peer: Peer, engine: EngineName, marks: boolean): string =>
    `${known(engine).filter(({ id }) => !of(peer, engine, marks).has(id)).length} of ${known(engine).length}`;
  const cell = (peer: Peer, id: string): string => {
    const signs = engines.map((engine) =>
      known(engine).some((vector) => vector.id === id) ? (of(peer, engine, true).has(id) ? 'leaks' : '✓') : '–',
    );
    return new Set(signs).size === 1 ? String(signs[0]) : signs.join(' / ');
  };
  return `# Beside other consent managers

Written by \`npm run leaks:peers\`, measured ${DATE}. The ${vectors.length} vectors of [leaks.md](leaks.md), each in ${engines.map((engine) => names[engine]).join(' and ')}, decided by the vendors' log: a vector is stopped when nothing reached the vendor, and nothing was kept for it, before any choice.

${table(
  [
    'manager',
    ...['HTML marked', 'nothing marked'].flatMap((marks) => engines.map((engine) => `${names[engine]}, ${marks}`)),
  ],
  peers.map((peer) => [
    nameOf(peer),
    ...[true, false].flatMap((marks) => engines.map((engine) => stopped(peer, engine, marks))),
  ]),
)}

"HTML marked": what stands in the page's HTML is marked, or declared, as the manager documents it, where it has a way; what scripts do later is nobody's to mark, and stays. "Nothing marked": the page as it is without a consent manager.

## How each was set up

${peers.map((peer) => `- **${nameOf(peer)}**: ${peer.about}`).join('\n')}

## What this does not say

- It counts ways, not how often they are used: most tags of most sites are scripts, images and iframes.
- These managers do not promise to stop what is not marked (zest apart): a site that marks every tag, and lets no tag insert others, is served by any of them.
- Only the time before the choice is looked at, not what happens after it, and not what the other managers do better: languages, templates, frameworks, TCF.
- Whether a tag that stands unmarked in the HTML gets out before a script can stop it is partly a matter of milliseconds: such counts differ by a few from one measurement to the next.
- The configurations are in \`test/leaks/peers\`. Who knows a better one is welcome to correct it.

## Every vector, HTML marked

✓ = stopped; ${engines.length > 1 ? 'Chromium / Firefox where they differ; ' : ''}– = this browser does not know it.

${table(
  ['vector', ...peers.map(({ id }) => id)],
  vectors.map(({ id }) => [id, ...peers.map((peer) => cell(peer, id))]),
)}
`;
}
