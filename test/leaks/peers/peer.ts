import { readFileSync } from 'node:fs';
import type { Mark } from '../support/markup.ts';
import type { Vector } from '../vectors/vector.ts';

/** Another consent manager, as its documentation sets it up. */
export interface Peer {
  readonly id: string;
  /** Its npm package; missing: this library. */
  readonly package?: string;
  /** How it was set up, in a sentence or two. */
  readonly about: string;
  /** Its tags, first in the head. */
  readonly manager: string;
  /** Files of the site: path → content. */
  readonly files: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** How it marks what stands in the HTML; `undefined`: it has no mark for this. */
  readonly mark: (vector: Vector) => string | undefined;
  /** A part of its banner that is visible when it has begun to ask; missing: it brings no interface. */
  readonly banner?: string;
}

const root = new URL('../../../node_modules/', import.meta.url);
export const packageFile = (path: string): string => readFileSync(new URL(path, root), 'utf8');
export const versionOf = (name: string): string =>
  (JSON.parse(packageFile(`${name}/package.json`)) as { version: string }).version;

/** The hosts of the vectors, which a site that uses a list of hosts has to name. */
export const HOSTS = [
  'bat.bing.com',
  'www.facebook.com',
  'fls.doubleclick.net',
  'cdn.optimizely.com',
  'www.google-analytics.com',
  'lpsnmedia.net',
  'liveperson.net',
] as const;

/** Our own mark of a script in the HTML, which all that mark scripts write alike; `undefined` for anything else. */
export const scriptMark = ({ marked }: Vector): string | undefined =>
  typeof marked === 'string' && marked.startsWith('<script type="text/plain"') ? marked : undefined;

/** What stands in the HTML, marked where the manager can; what scripts do later stays as it is. */
export const markOf =
  ({ mark }: Peer): Mark =>
  (vector) => {
    const html = vector.script === undefined ? mark(vector) : undefined;
    if (html === undefined) return vector;
    const { head, body, ...rest } = vector;
    return { ...rest, ...(body === undefined && head !== undefined ? { head: html } : { body: html }) };
  };
