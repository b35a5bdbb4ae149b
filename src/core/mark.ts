/** What a `data-consent` attribute asks for: ids that must all be allowed, or (`!`) refused. */
export interface Mark {
  readonly ids: readonly string[];
  /** Those that are neither a vendor nor a category in use. */
  readonly unknown: readonly string[];
  readonly met: boolean;
}

/**
 * `known` says whether an id is a vendor or category in use. A mark with an id nobody knows, or with none, is never met:
 * a typo keeps a tag off.
 */
export function readMark(value: string, known: (id: string) => boolean, allowed: (id: string) => boolean): Mark {
  const terms = value.split(/\s+/).filter(Boolean);
  const ids = terms.map((term) => term.replace('!', ''));
  const unknown = ids.filter((id) => !known(id));
  return {
    ids,
    unknown,
    met:
      ids.length > 0 &&
      unknown.length === 0 &&
      ids.every((id, i) => allowed(id) !== (terms[i] as string).startsWith('!')),
  };
}
