import type { EngineName } from '../journeys/support/browsers.ts';
import { expected, gapOf, type Expected } from './expected.ts';
import { gaps } from './gaps.ts';
import { setUps, type SetUp, type SetUpId } from './set-ups.ts';
import { vectors } from './vectors/index.ts';
import type { Vector } from './vectors/vector.ts';

/* docs/leaks.md, from what the suite expects: it fails where that is not so. */

const WORDS: Readonly<Record<Expected, string>> = {
  stopped: '✓',
  leaks: '**leaks**',
  fetched: '*fetched*',
  races: '*races*',
  breaks: 'breaks',
  works: 'arrives',
  reported: 'reported',
  unreported: '**unseen**',
};
const ENGINES: readonly EngineName[] = ['chromium', 'firefox'];
const NAMES: Readonly<Record<EngineName, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

function cell(vector: Vector, setUp: SetUp): string {
  const [first, second] = ENGINES.map((engine) => expected(vector, setUp, engine));
  const word = (outcome: Expected | undefined): string => (outcome === undefined ? '–' : WORDS[outcome]);
  return first === second ? word(first) : `${word(first)} / ${word(second)}`;
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Every vector's way through the set-ups but the one without a library, in which all arrive. */
const columns = setUps.filter(({ config }) => config);

const summary = (): string =>
  table(
    ['set-up', 'what it is', ...ENGINES.map((engine) => NAMES[engine])],
    columns.map((setUp) => [
      setUp.id,
      setUp.about,
      ...ENGINES.map((engine) => {
        const known = vectors.filter((vector) => expected(vector, setUp, engine) !== undefined);
        const good = known.filter((vector) => gapOf(vector, setUp, engine) === undefined);
        return `${good.length} of ${known.length}`;
      }),
    ]),
  );

/** The set-ups of more rings in which a vector of a gap is stopped. */
const stoppedBy = (id: string): readonly SetUpId[] => {
  const vector = vectors.find((one) => one.id === id);
  return columns
    .filter((setUp) => vector && !setUp.open)
    .filter((setUp) =>
      ENGINES.every((engine) => [undefined, 'stopped'].includes(expected(vector as Vector, setUp, engine))),
    )
    .map((setUp) => setUp.id);
};

const explained = (): string =>
  gaps
    .map(({ setUps, engines, vectors, outcome, why }) => {
      const where = `${setUps.join('; ')}${engines ? `, ${engines.map((engine) => NAMES[engine]).join(', ')} only` : ''}`;
      const listed = vectors.map(
        (id) => `\`${id}\`${stoppedBy(id).length > 0 ? ` (stopped in: ${stoppedBy(id).join('; ')})` : ''}`,
      );
      return `- ${WORDS[outcome]} in ${where}: ${why}\n  ${listed.join(', ')}`;
    })
    .join('\n');

export const leaksDocument = (): string => `# What is stopped, and what is not

Written by \`npm run leaks:table\` from \`test/leaks/gaps.ts\`, the list that the suite checks: change that list, not this file. \`npm run test:leaks\` runs ${vectors.length} ways of contacting a vendor, or of keeping something for it, in Chromium and Firefox, and fails where one of them does not end as it stands here. The vendors' log decides: no request before the choice, one that works after "Accept all", none after it is taken back, and no trace left. Without the library every one of them arrives.

${summary()}

✓ = stopped, and works when allowed. **leaks** = gets out. *fetched* = its address is asked for, but what comes does not run. *races* = whether it gets out is a matter of milliseconds. breaks = held, but does not work when allowed. – = this browser does not know it. Two words: Chromium / Firefox.

## Every vector

${table(
  ['vector', 'what', ...columns.map(({ id }) => id)],
  vectors.map((vector) => [
    vector.id,
    `${vector.group}: ${vector.about}`,
    ...columns.map((setUp) => cell(vector, setUp)),
  ]),
)}

## The gaps

${explained()}
`;
