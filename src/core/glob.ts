/** Trace names as one pattern: space-separated globs in which `*` is any run of characters, also none. */
export const pattern = (globs: string): RegExp =>
  new RegExp(
    `^(?:${globs
      .replace(/[^\w* ]/g, '\\$&')
      .replace(/\*/g, '.*')
      .trim()
      .replace(/ +/g, '|')})$`,
  );
