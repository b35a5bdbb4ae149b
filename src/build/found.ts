import type { Problem, ProblemCode } from '../core/problem.ts';

/** Keys and list positions from the top of the config. */
export type Path = readonly (string | number)[];

/** A problem before it is given its line: the path is still a list, because keys may hold dots. */
export interface Found {
  readonly code: ProblemCode;
  readonly level: Problem['level'];
  readonly path: Path;
  readonly args?: Readonly<Record<string, string>>;
  /** The key itself is wrong, not its value: that is what is to be underlined. */
  readonly atKey?: boolean;
}

export const error = (code: ProblemCode, path: Path, args?: Found['args'], atKey = false): Found => ({
  code,
  level: 'error',
  path,
  ...(args && { args }),
  ...(atKey && { atKey }),
});

export const warning = (code: ProblemCode, path: Path, args?: Found['args'], atKey = false): Found => ({
  ...error(code, path, args, atKey),
  level: 'warning',
});

/** `{ didYouMean }` where there is one. */
export const hint = (didYouMean: string | undefined): Record<string, string> => (didYouMean ? { didYouMean } : {});
