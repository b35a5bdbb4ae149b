// What was asked for on the command line.
import { parseArgs } from 'node:util';

export const usage = `npm run bench -- [options]
  --rounds N          repetitions of the cells (default 7; those on slow 4G scatter little and take half of it)
  --heavy N           repetitions of the cells with 1,000 tags or vendors (default: three sevenths of the rounds)
  --minutes N         starts no round that would probably end later than this (default 12)
  --quick             one round without the cells of 1,000: a look, not a result
  --subjects a,b      only these (control is always there)
  --measures a,b      only these
  --peers-only        without Consentinel, so without a build
  --dist DIR          where the script door was built (default dist/script)
  --write             put the table into docs/benchmark.md
  --help`;

const list = (value) => value?.split(',').map((name) => name.trim());
const count = (name, value, least) => {
  if (/^\d+$/.test(value) && Number(value) >= least) return Number(value);
  throw new Error(`--${name} ${value}: give a whole number from ${least} on.\n${usage}`);
};

export function readOptions(args) {
  const text = { type: 'string' };
  const flag = { type: 'boolean', default: false };
  const { values } = parseArgs({
    args,
    options: {
      rounds: text,
      heavy: text,
      minutes: text,
      quick: flag,
      subjects: text,
      measures: text,
      'peers-only': flag,
      dist: text,
      write: flag,
      help: flag,
    },
  });
  const rounds = count('rounds', values.rounds ?? (values.quick ? '1' : '7'), 1);
  const heavy = values.quick ? '0' : String(Math.ceil((rounds * 3) / 7));
  return {
    rounds,
    heavy: count('heavy', values.heavy ?? heavy, 0),
    minutes: count('minutes', values.minutes ?? '12', 1),
    subjects: list(values.subjects),
    measures: list(values.measures),
    peersOnly: values['peers-only'],
    dist: values.dist ?? 'dist/script',
    write: values.write,
    help: values.help,
  };
}
