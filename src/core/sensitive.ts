/** Path pattern → categories and vendors that never load there. `*` is any run of characters: `/portal/*`. */
export type Sensitive = Readonly<Record<string, readonly string[]>>;

/** Of a part that cannot be decoded, the part as it stands: the others count all the same. */
function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}

/**
 * Servers and routers differ in what they take for the same page; the visitor's secret is the same on all of them. Routers
 * that keep the path in the fragment take `#me`, `#/me` and `#!/me` for one, and what follows a question mark for a query.
 */
const normal = (path: string): string =>
  path
    .replace(/\?[^#]*/g, '')
    .replace(/(%[\da-f]{2})+/gi, decoded)
    .toLowerCase()
    .replace(/;[^/#]*/g, '')
    .replace(/#!?/, '#/')
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/(?=#|$)/g, '$1');

/** `/portal/*` covers `/portal` too. */
const expression = (rule: string): RegExp =>
  new RegExp(
    `^${normal(rule)
      .replace(/[^\w/*]/g, '\\$&')
      .replace(/\/\*$/, '(/*)?')
      .replace(/\*/g, '.*')}$`,
  );

/** What never loads on this page. A rule with `#` looks at the fragment as well, for routers that keep the path in it. */
export const sensitiveAt = (rules: Sensitive, path: string, fragment: string): string[] =>
  Object.entries(rules).flatMap(([rule, names]) =>
    expression(rule).test(normal(rule.includes('#') ? path + (fragment || '#') : path)) ? names : [],
  );
