import type { z } from 'zod';
import { nearest } from '../core/nearest.ts';
import { error, hint, type Found, type Path } from './found.ts';
import { keysAt } from './keys-at.ts';

/** What lies at a path; `undefined` where nothing does. */
function at(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

/** Of a value that may be one thing or another, what is wrong inside the one that it is meant to be. */
const meantBy = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] | undefined =>
  issue.code === 'invalid_union'
    ? issue.errors
        .find((branch) => branch.length > 0 && branch.every(({ path }) => path.length > 0))
        ?.map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
        .flatMap((one) => meantBy(one) ?? [one])
    : undefined;

/** What stood to choose from, also where something else was possible too. */
const valuesOf = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'invalid_value'
    ? issue.values.map(String)
    : issue.code === 'invalid_union'
      ? issue.errors.flat().flatMap(valuesOf)
      : [];

/** What is wrong with a value by its schema, as coded problems below `base`. */
export function check(schema: z.ZodType, value: unknown, base: Path): Found[] {
  const result = schema.safeParse(value);
  const issues = (result.error?.issues ?? []).flatMap((issue) => meantBy(issue) ?? [issue]);
  const all = issues.flatMap((issue): Found[] => {
    const inner = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const path = [...base, ...inner];
    switch (issue.code) {
      case 'unrecognized_keys': {
        const keys = keysAt(schema, inner);
        return issue.keys.map((key) => error('unknown-key', [...path, key], hint(nearest(key, keys)), true));
      }
      case 'invalid_key':
        return [error('bad-value', path, { expected: issue.issues[0]?.message ?? '' }, true)];
      default: {
        const given = at(value, inner);
        if (given === undefined) return [error('missing-key', path, { expected: issue.message })];
        const values = valuesOf(issue);
        const meant = typeof given === 'string' ? nearest(given, values) : undefined;
        return [error('bad-value', path, { expected: issue.message, ...hint(meant) })];
      }
    }
  });
  // One value may break two rules (too large, and no whole number); it is wrong once.
  const key = ({ code, path }: Found): string => JSON.stringify([code, path]);
  return all.filter((one, i) => all.findIndex((other) => key(other) === key(one)) === i);
}
