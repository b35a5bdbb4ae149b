import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { tally, type Count, type CountKey } from './count.ts';
import { link, START, type Head, type StoredRecord } from './record.ts';
import type { Store } from './store.ts';

// The file refuses to be changed by whoever opens it with SQL, this program included: rows are added, and taken away from
// the beginning only, behind an anchor.
const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 10000;
  CREATE TABLE IF NOT EXISTS receipts (
    seq INTEGER PRIMARY KEY, received TEXT NOT NULL, site TEXT NOT NULL, id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS receipts_received ON receipts (received);
  CREATE TABLE IF NOT EXISTS anchors (
    seq INTEGER PRIMARY KEY, received TEXT NOT NULL, hash TEXT NOT NULL, at TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS counts (
    day TEXT NOT NULL, site TEXT NOT NULL, page_group TEXT NOT NULL, language TEXT NOT NULL, regime TEXT NOT NULL,
    what TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (day, site, page_group, language, regime, what)) STRICT;
  CREATE TRIGGER IF NOT EXISTS receipts_stay BEFORE UPDATE ON receipts
    BEGIN SELECT RAISE(ABORT, 'receipts are append-only'); END;
  CREATE TRIGGER IF NOT EXISTS receipts_last BEFORE DELETE ON receipts
    WHEN OLD.seq > COALESCE((SELECT MAX(seq) FROM anchors), 0)
    BEGIN SELECT RAISE(ABORT, 'receipts are append-only'); END;
`;

type Row = Readonly<Record<string, SQLOutputValue>>;
const text = (value: SQLOutputValue | undefined): string => String(value ?? '');
const asHead = (row: Row): Head => ({
  seq: Number(row['seq']),
  hash: text(row['hash']),
  received: text(row['received']),
});
const asRecord = (row: Row): StoredRecord => ({
  ...asHead(row),
  site: text(row['site']),
  id: text(row['id']),
  body: text(row['body']),
  previous: text(row['previous']),
});

async function open(file: string): Promise<DatabaseSync> {
  const { DatabaseSync: Database } = await import('node:sqlite').catch(() => {
    throw new Error(
      `Node ${process.versions.node} has no SQLite: use Node 22.13 or newer, or a store that begins with postgres://.`,
    );
  });
  return new Database(file);
}

/** A store in one file, for one machine. Several processes may use it at once. */
export async function openSqlite(file: string): Promise<Store> {
  const db = await open(file);
  db.exec(SCHEMA);
  const last = db.prepare('SELECT seq, hash, received FROM receipts ORDER BY seq DESC LIMIT 1');
  const anchored = db.prepare('SELECT seq, hash, received FROM anchors ORDER BY seq DESC LIMIT 1');
  const byId = db.prepare('SELECT * FROM receipts WHERE id = ?');
  const insert = db.prepare('INSERT INTO receipts VALUES (?, ?, ?, ?, ?, ?, ?)');
  const add = db.prepare(
    `INSERT INTO counts VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET n = n + excluded.n`,
  );
  const page = db.prepare('SELECT * FROM receipts WHERE seq > ? ORDER BY seq LIMIT ?');
  const between = db.prepare('SELECT * FROM counts WHERE day BETWEEN ? AND ? ORDER BY day, site, page_group');
  const old = db.prepare('SELECT seq, hash, received FROM receipts WHERE received < ? ORDER BY seq DESC LIMIT 1');

  const anchor = (): Head => {
    const row = anchored.get();
    return row ? asHead(row) : START;
  };
  const head = (): Head => {
    const row = last.get();
    return row ? asHead(row) : anchor();
  };
  /** Takes the lock first: what is read in it holds until it is committed. */
  const within = <T>(run: () => T): T => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = run();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
  return {
    append: (receipts, shown) =>
      Promise.resolve().then(() =>
        within(() => {
          const entries = receipts.map(({ entry }) => entry);
          const known = new Map(
            entries.flatMap(({ id }) => {
              const row = byId.get(id);
              return row ? [[id, text(row['body'])] as const] : [];
            }),
          );
          const { records, outcomes } = link(head(), entries, known);
          for (const { seq, received, site, id, body, previous, hash } of records)
            insert.run(seq, received, site, id, body, previous, hash);
          const stored = receipts.filter((_, i) => outcomes[i] === 'stored').map(({ key }) => key);
          for (const { day, site, group, language, regime, what, n } of tally([...stored, ...shown]))
            add.run(day, site, group, language, regime, what, n);
          return outcomes;
        }),
      ),
    find(id) {
      const row = byId.get(id);
      return Promise.resolve(row && asRecord(row));
    },
    records: (after, limit) => Promise.resolve(page.all(after, limit).map(asRecord)),
    anchor: () => Promise.resolve(anchor()),
    counts: (from, to) =>
      Promise.resolve(
        between.all(from, to).map(({ day, site, page_group, language, regime, what, n }) => ({
          day: text(day),
          site: text(site),
          group: text(page_group),
          language: text(language),
          regime: text(regime),
          what: text(what) as CountKey['what'],
          n: Number(n),
        })) satisfies Count[],
      ),
    prune: (before) =>
      Promise.resolve().then(() =>
        within(() => {
          const row = old.get(before);
          if (!row) return 0;
          const { seq, received, hash } = asHead(row);
          db.prepare('INSERT INTO anchors VALUES (?, ?, ?, ?)').run(seq, received, hash, new Date().toISOString());
          return Number(db.prepare('DELETE FROM receipts WHERE seq <= ?').run(seq).changes);
        }),
      ),
    close() {
      db.close();
      return Promise.resolve();
    },
  };
}
