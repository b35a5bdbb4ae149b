import { styleText } from 'node:util';
import { docsOf, sentence, type PlacedProblem } from '../build/index.ts';
import type { Problem } from '../core/problem.ts';
import type { Io } from './io.ts';

/** Control characters of a file name or a config must not steer the terminal. */
const plain = (text: string): string =>
  text.replace(/\p{Cc}/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

const row = (
  place: string,
  { level, path, ...rest }: Problem,
  said: string,
  { colour }: Pick<Io, 'colour'>,
): string => {
  const paint = (style: 'red' | 'yellow' | 'dim', text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const words = sentence({ level, path, ...rest });
  const painted = paint(level === 'error' ? 'red' : 'yellow', level);
  return `${plain(place)}  ${painted}  ${plain(said + words)}  ${paint('dim', `[${rest.code}]`)}\n`;
};

/** `file:line:column  error  path: what is wrong; what to do  [code]`. */
export const line = (file: string, problem: PlacedProblem, io: Pick<Io, 'colour'>): string =>
  row(
    `${file}:${problem.line}:${problem.column}`,
    problem,
    `${problem.path ? `${problem.path}: ` : ''}${problem.in ? `(${problem.in.join(', ')}) ` : ''}`,
    io,
  );

/** A problem with a folder rather than with a place in a file. */
export const atFolder = (problem: Problem, io: Pick<Io, 'colour'>): string => row(problem.path, problem, '', io);

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

export function summary(problems: readonly PlacedProblem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

/** The problem for a machine, with the words that a person would read, and where the package's documentation says more. */
export const forMachine = (problem: Problem): object => ({
  ...problem,
  message: sentence(problem),
  docs: docsOf(problem.code),
});

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
