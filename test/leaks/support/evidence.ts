import type { Web } from '../../journeys/support/web.ts';
import type { Vector } from '../vectors/vector.ts';
import { FOLDER } from './fill.ts';

/** How often something has happened up to now, by vector. */
export interface Count {
  readonly contacts: number;
  readonly reports: number;
}
export type Evidence = ReadonlyMap<string, Count>;

/** Each view of a page numbers its addresses. */
const isOf = (path: string, address: string): boolean => path === address || path.startsWith(`${address}.`);

const count = (web: Web, vector: Vector, run: string, kept: ReadonlySet<string>): Count => {
  const { contact, id } = vector;
  const reports = web.seen.filter(({ path }) => isOf(path, `${FOLDER}/ran/${id}?run=${run}`)).length;
  switch (contact.kind) {
    case 'request': {
      const address = contact.url.replace(/^\w+:\/\//, '').replace('{run}', run);
      return { contacts: web.seen.filter(({ host, path }) => isOf(host + path, address)).length, reports };
    }
    case 'connection': {
      const host = contact.url.replace(/^\w+:\/\//, '').replace('{run}', run);
      return { contacts: web.connections.filter((name) => name === host).length, reports };
    }
    default:
      return { contacts: kept.has(`${contact.kind} ${contact.name}`) ? 1 : 0, reports };
  }
};

/** What the vendors' log says, and what lies in the browser (`cookie _fbp`). */
export const evidence = (web: Web, vectors: readonly Vector[], run: string, kept: ReadonlySet<string>): Evidence =>
  new Map(vectors.map((vector) => [vector.id, count(web, vector, run, kept)]));
