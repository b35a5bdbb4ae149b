import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../tools/postgres.mjs';

/** A place for a store: what `--store` takes. */
export interface Place {
  readonly where: string;
  /** Ends the database as a failure of power does, and starts it again; missing where there is none beside the file. */
  readonly crash?: () => Promise<void>;
  /** An empty one of the same kind. */
  next(): Promise<string>;
  remove(): Promise<void>;
}

/** Both kinds of store, each really there. Whoever has no PostgreSQL says so: `STORES=sqlite`. */
export const kinds = (process.env['STORES'] ?? 'sqlite,postgres')
  .split(',')
  .filter((kind): kind is 'sqlite' | 'postgres' => kind === 'sqlite' || kind === 'postgres');

function sqlitePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'consentinel-receipts-'));
  let n = 0;
  return {
    where: join(folder, 'receipts.db'),
    next: () => Promise.resolve(join(folder, `receipts-${++n}.db`)),
    remove() {
      rmSync(folder, { recursive: true });
      return Promise.resolve();
    },
  };
}

async function postgresPlace(): Promise<Place> {
  const { default: pg } = await import('pg');
  const server = await startPostgres();
  let n = 0;
  return {
    where: server.address,
    crash: () => server.crash(),
    async next() {
      const name = `next_${++n}`;
      const client = new pg.Client({ connectionString: server.address });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return server.address.replace(/postgres$/, name);
    },
    remove: () => server.stop(),
  };
}

export const place = (kind: 'sqlite' | 'postgres'): Promise<Place> =>
  kind === 'sqlite' ? Promise.resolve(sqlitePlace()) : postgresPlace();
