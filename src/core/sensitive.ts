/** Path pattern → categories and vendors that never load there. `*` is any run of characters: `/portal/*`. */
export type Sensitive = Readonly<Record<string, readonly string[]>>;

/** Servers differ in what they take for the same page; the visitor's secret is the same on all of them. */
function normal(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // Not an encoding: taken as it stands.
  }
  return decoded
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/;[^/]*/g, '')
    .replace(/(.)\/(?=#|$)/g, '$1');
}

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
    expression(rule).test(normal(rule.includes('#') ? path + fragment : path)) ? names : [],
  );
