import { createHash } from 'node:crypto';
import { copyFileSync, fsyncSync, openSync, closeSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Database, SqlValue } from './database';
import { MIGRATIONS, type Migration } from './schema';
import { StoreError } from './store-error';

/** So many versions back a copy is kept, for whoever has to go back to an older app. */
const COPIES_KEPT = 2;

/** By what the rows of a table are told apart, and put in order. The search index is made anew and holds nothing else. */
const KEYS: Readonly<Record<string, string>> = {
  sessions: 'id',
  messages: 'id',
  training_data: 'id',
  profiles: 'row_key',
  outbox: 'sequence',
  stream_journal: 'id',
  stream_pieces: 'row_key',
  drafts: 'session_id',
  question_queue: 'sequence',
  meta: 'name',
  training_revisions: 'row_key',
};

/**
 * Brings the file to the newest schema. Before a file with data is changed it is copied; then all steps, and the proof
 * that every row still says what it said, are one transaction: a failure leaves the file as it was.
 * Throws StoreError `store_newer`, and touches nothing, for a file that a newer app has written; `disk_full` where the
 * copy finds no room.
 */
export function migrate(db: Database, file: string, steps: readonly Migration[] = MIGRATIONS): void {
  const version = db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  if (version > steps.length) {
    throw new StoreError('store_newer', 'store.newer');
  }
  db.exec('PRAGMA journal_mode = WAL');
  if (version === steps.length) return;
  if (version > 0) keepCopy(db, file, version, steps.length);
  db.transaction(() => {
    const before = contentsOf(db);
    for (const step of steps.slice(version)) step(db);
    const changed = before.find(({ table, columns, rows, hash }) => {
      const now = contentOf(db, table, columns);
      return now.rows !== rows || now.hash !== hash;
    });
    if (changed) throw new Error(`The migration changed ${changed.table}.`);
    db.exec(`PRAGMA user_version = ${String(steps.length)}`);
  });
}

/** The name of the copy that was made before version `version` was left. */
export const copyName = (file: string, version: number): string => `${file}.v${String(version)}`;

function keepCopy(db: Database, file: string, version: number, newest: number): void {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const copy = copyName(file, version);
  copyFileSync(file, copy);
  const handle = openSync(copy, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  for (const name of readdirSync(dirname(file))) {
    const kept = /^(.+)\.v(\d+)$/.exec(name);
    if (kept?.[1] === basename(file) && Number(kept[2]) < Math.min(version, newest - COPIES_KEPT)) {
      rmSync(join(dirname(file), name), { force: true });
    }
  }
}

interface Content {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** SHA-256 of all rows in the order of their key. */
  readonly hash: string;
}

function contentsOf(db: Database): Content[] {
  const tables = db.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`);
  return tables
    .map(({ name }) => name)
    .filter((name) => name in KEYS)
    .map((table) => {
      const columns = db
        .all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`)
        .map(({ name }) => name)
        // The one column that says nothing but where a row lies.
        .filter((name) => name !== 'row_key' || KEYS[table] === 'row_key');
      return { table, columns, ...contentOf(db, table, columns) };
    });
}

const BATCH = 500;

function contentOf(db: Database, table: string, columns: readonly string[]): Pick<Content, 'rows' | 'hash'> {
  const key = KEYS[table] ?? 'rowid';
  const first = `SELECT ${columns.join()} FROM ${table} ORDER BY ${key} LIMIT ${String(BATCH)}`;
  const next = `SELECT ${columns.join()} FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT ${String(BATCH)}`;
  const hash = createHash('sha256');
  let rows = 0;
  for (let last: SqlValue = null; ;) {
    const batch: Record<string, SqlValue>[] =
      last === null ? db.all(first) : db.all<Record<string, SqlValue>>(next, last);
    for (const row of batch) hash.update(JSON.stringify(columns.map((name) => row[name])));
    rows += batch.length;
    last = batch.at(-1)?.[key] ?? null;
    if (batch.length < BATCH) return { rows, hash: hash.digest('hex') };
  }
}
