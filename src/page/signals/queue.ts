import { globals } from './globals.ts';

/** A vendor's command function. */
export type Command = (...command: readonly unknown[]) => unknown;

/**
 * The vendor's command function, or, until its script has come, one that keeps the commands under `list`: as `Arguments`
 * objects, as official snippets do, because some scripts read nothing else. The script takes the list over, and is then
 * called through the function's property `run`.
 */
export function queue(name: string, list = 'q', run?: string, more?: Readonly<Record<string, unknown>>): Command {
  if (typeof globals[name] === 'function') return globals[name] as Command;
  const made = function () {
    const script = run && (made[run] as Command | undefined);
    // Some scripts read only `arguments` objects.
    // eslint-disable-next-line prefer-rest-params
    const command = arguments as unknown as unknown[];
    if (script) script.apply(made, command);
    else (made[list] as unknown[]).push(command);
  } as Command & Record<string, unknown>;
  made[list] = [];
  globals[name] = Object.assign(made, more);
  return made;
}
