/** What a `data-consent` attribute asks for: ids that must all be allowed, or (`!`) refused. */
export interface Mark {
  readonly ids: readonly string[];
  /** There is none, or one that is neither a vendor nor a category in use. */
  readonly wrong: boolean;
  readonly met: boolean;
}

/**
 * `known` are the vendors and categories in use, `allowed` those of them that are allowed. A mark with an id nobody knows,
 * or with none, is never met: a typo keeps a tag off.
 */
export function readMark(value: string, known: ReadonlySet<string>, allowed: ReadonlySet<string>): Mark {
  const terms = value.split(/\s+/).filter(Boolean);
  const ids = terms.map((term) => term.replace('!', ''));
  const wrong = !ids[0] || ids.some((id) => !known.has(id));
  return { ids, wrong, met: !wrong && ids.every((id, i) => allowed.has(id) === (id === terms[i])) };
}
