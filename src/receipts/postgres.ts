import type { Pool, PoolClient } from 'pg';
import { tally, type CountKey } from './count.ts';
import { link, START, type Head, type StoredRecord } from './record.ts';
import type { Store } from './store.ts';

/** One number that all collectors of a database lock by, so that there is one chain. */
const LOCK = 0x636f6e73;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS receipts (
    seq bigint PRIMARY KEY, received text COLLATE "C" NOT NULL, site text NOT NULL, id text NOT NULL UNIQUE,
    body text NOT NULL, previous text NOT NULL, hash text NOT NULL);
  CREATE INDEX IF NOT EXISTS receipts_received ON receipts (received);
  CREATE TABLE IF NOT EXISTS anchors (
    seq bigint PRIMARY KEY, received text NOT NULL, hash text NOT NULL, at text NOT NULL);
  CREATE TABLE IF NOT EXISTS counts (
    day text COLLATE "C" NOT NULL, site text NOT NULL, page_group text NOT NULL, language text NOT NULL, regime text NOT NULL,
    what text NOT NULL, n bigint NOT NULL, PRIMARY KEY (day, site, page_group, language, regime, what));
  CREATE OR REPLACE FUNCTION receipts_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' THEN
        IF OLD.seq <= COALESCE((SELECT max(seq) FROM anchors), 0) THEN RETURN OLD; END IF;
      END IF;
      RAISE EXCEPTION 'receipts are append-only';
    END $$;
  CREATE OR REPLACE TRIGGER receipts_stay BEFORE UPDATE OR DELETE ON receipts
    FOR EACH ROW EXECUTE FUNCTION receipts_stay();
  CREATE OR REPLACE TRIGGER receipts_whole BEFORE TRUNCATE ON receipts
    FOR EACH STATEMENT EXECUTE FUNCTION receipts_stay();
`;

type Row = Readonly<Record<string, string>>;
const asHead = ({ seq, hash = '', received = '' }: Row): Head => ({ seq: Number(seq), hash, received });
const asRecord = (row: Row): StoredRecord => {
  const { site = '', id = '', body = '', previous = '' } = row;
  return { ...asHead(row), site, id, body, previous };
};

async function pool(address: string): Promise<Pool> {
  const pg = await import('pg').catch(() => {
    throw new Error('A store at postgres:// needs the package "pg": npm install pg');
  });
  const made = new pg.default.Pool({ connectionString: address, max: 5 });
  // A connection that breaks is replaced with the next query, whether somebody uses it or not; what is under way in it
  // fails by itself. Unheard, the event would end the process.
  made.on('error', () => undefined);
  made.on('connect', (client) => client.on('error', () => undefined));
  return made;
}

/** A store in a database server, for any number of machines. */
export async function openPostgres(address: string): Promise<Store> {
  const db = await pool(address);
  /** One writer at a time, of all machines: what is read in it holds until it is committed. */
  const within = async <T>(run: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await db.connect();
    let broken = false;
    try {
      await client.query('BEGIN');
      await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const result = await run(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => (broken = true));
      throw error;
    } finally {
      client.release(broken);
    }
  };
  const one = async (from: Pool | PoolClient, sql: string, values: unknown[] = []): Promise<Row | undefined> =>
    (await from.query<Row>(sql, values)).rows[0];
  const anchor = async (from: Pool | PoolClient): Promise<Head> => {
    const row = await one(from, 'SELECT seq, hash, received FROM anchors ORDER BY seq DESC LIMIT 1');
    return row ? asHead(row) : START;
  };
  const head = async (from: PoolClient): Promise<Head> => {
    const row = await one(from, 'SELECT seq, hash, received FROM receipts ORDER BY seq DESC LIMIT 1');
    return row ? asHead(row) : anchor(from);
  };
  /** A list of rows as one list a column. */
  const insert = async (client: PoolClient, sql: string, rows: readonly (readonly unknown[])[]): Promise<void> => {
    if (rows[0])
      await client.query(
        sql,
        rows[0].map((_, column) => rows.map((row) => row[column])),
      );
  };

  await within((client) => client.query(SCHEMA));
  return {
    append: (receipts, shown) =>
      within(async (client) => {
        const entries = receipts.map(({ entry }) => entry);
        const { rows } = await client.query<Row>('SELECT id, body FROM receipts WHERE id = ANY($1)', [
          entries.map(({ id }) => id),
        ]);
        const known = new Map(rows.map(({ id = '', body = '' }) => [id, body]));
        const { records, outcomes } = link(await head(client), entries, known);
        await insert(
          client,
          `INSERT INTO receipts SELECT * FROM
           unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
          records.map(({ seq, received, site, id, body, previous, hash }) => [
            seq,
            received,
            site,
            id,
            body,
            previous,
            hash, // prettier-ignore
          ]),
        );
        const stored = receipts.filter((_, i) => outcomes[i] === 'stored').map(({ key }) => key);
        await insert(
          client,
          `INSERT INTO counts SELECT * FROM
           unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[])
           ON CONFLICT (day, site, page_group, language, regime, what) DO UPDATE SET n = counts.n + excluded.n`,
          tally([...stored, ...shown]).map(({ day, site, group, language, regime, what, n }) => [
            day,
            site,
            group,
            language,
            regime,
            what,
            n, // prettier-ignore
          ]),
        );
        return outcomes;
      }),
    async find(id) {
      const row = await one(db, 'SELECT * FROM receipts WHERE id = $1', [id]);
      return row && asRecord(row);
    },
    async records(after, limit) {
      const { rows } = await db.query<Row>('SELECT * FROM receipts WHERE seq > $1 ORDER BY seq LIMIT $2', [
        after,
        limit,
      ]);
      return rows.map(asRecord);
    },
    anchor: () => anchor(db),
    async counts(from, to) {
      const { rows } = await db.query<Row>(
        'SELECT * FROM counts WHERE day BETWEEN $1 AND $2 ORDER BY day, site, page_group',
        [from, to],
      );
      return rows.map(({ day = '', site = '', page_group: group = '', language = '', regime = '', what, n }) => ({
        day,
        site,
        group,
        language,
        regime,
        what: what as CountKey['what'],
        n: Number(n),
      }));
    },
    prune: (before) =>
      within(async (client) => {
        const row = await one(
          client,
          'SELECT seq, hash, received FROM receipts WHERE received < $1 ORDER BY seq DESC LIMIT 1',
          [before],
        );
        if (!row) return 0;
        const { seq, received, hash } = asHead(row);
        await client.query('INSERT INTO anchors VALUES ($1, $2, $3, $4)', [
          seq,
          received,
          hash,
          new Date().toISOString(),
        ]);
        return (await client.query('DELETE FROM receipts WHERE seq <= $1', [seq])).rowCount ?? 0;
      }),
    close: () => db.end(),
  };
}
