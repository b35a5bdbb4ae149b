import { applyPatch, structuredPatch } from 'diff';

/**
 * What somebody changed in a file, laid over what somebody else has made of the same file meanwhile; `undefined` where the
 * two touch the same lines.
 */
export function mergeChanges(base: string, mine: string, theirs: string): string | undefined {
  const merged = applyPatch(theirs, structuredPatch('', '', base, mine), {
    fuzzFactor: 0,
    autoConvertLineEndings: false,
  });
  return merged === false ? undefined : merged;
}
