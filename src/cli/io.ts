import type { Vendor } from '../core/vendor.ts';

/** What a command has to do with the outside. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** The working folder: paths are relative to it. */
  readonly cwd: string;
  readonly colour: boolean;
  /** Asks whoever sits there, and waits for a line; missing where nobody does. */
  readonly ask?: (question: string) => Promise<string>;
}

/** What the package brings along. */
export interface Package {
  readonly version: string;
  readonly catalogue: readonly Vendor[];
  /** The folder with the templates of the script door; ends with a slash. */
  readonly templates: URL;
  /** The folder with the studio's page; ends with a slash. */
  readonly studio: URL;
}

/** 0: fine. 1: the config, or the folder, has problems. 2: the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;
