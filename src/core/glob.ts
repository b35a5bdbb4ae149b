/** Whether a name fits one of the space-separated globs; `*` is any run of characters, also none. */
export const fits = (globs: string | undefined, name: string): boolean =>
  !!globs &&
  globs.split(' ').some((glob) => new RegExp(`^${glob.replace(/[^\w*]/g, '\\$&').replace(/\*/g, '.*')}$`).test(name));
