/** The page's global variables, where vendors leave and look for theirs. */
export const globals = globalThis as unknown as Record<string, unknown>;

/** The global list of that name; an official snippet makes it so. */
export const list = (name: string): unknown[] => (globals[name] ??= []) as unknown[];
