import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { copyWholeFileSync } from '../disk/whole-file';
import type { Database } from './database';
import { isTable, records, type Table } from './records';
import { MIGRATIONS, type Migration, type Row } from './schema';
import { StoreError } from './store-error';

/** So many versions back a copy is kept, for whoever has to go back to an older app. */
const COPIES_KEPT = 2;

/**
 * Brings the file to the newest schema. Before a file with data is changed it is copied; then all steps, and the proof
 * that every row still says what it said, are one transaction: a failure leaves the file as it was. Steps that cannot touch
 * a row need no proof: of a million messages it takes half a minute, for which the window would wait.
 * Throws StoreError `store_newer`, and touches nothing, for a file that a newer app has written; `disk_full` where the
 * copy finds no room.
 */
export function migrate(
  db: Database,
  file: string,
  steps: readonly Migration[] = MIGRATIONS,
  tell: (share: number) => void = () => undefined,
): void {
  const version = db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  if (version > steps.length) {
    throw new StoreError('store_newer', 'store.newer');
  }
  db.exec('PRAGMA journal_mode = WAL');
  if (version === steps.length) return;
  tell(0);
  if (version > 0) keepCopy(db, file, version, steps.length);
  db.transaction(() => {
    const applied = steps.slice(version);
    const tables = applied.every(({ keepsRows }) => keepsRows === true) ? [] : provenTables(db);
    const onRead = eachHundredth(2 * rowsIn(db, tables), tell);
    const before = tables.map((table) => contentOf(db, table, applied, onRead));
    for (const { run } of applied) run(db);
    const changed = before.find(({ table, columns, hash }) => hashOf(db, table, columns, onRead) !== hash);
    if (changed) throw new Error(`The migration changed ${changed.table}.`);
    for (const { after } of applied) after?.(db);
    db.exec(`PRAGMA user_version = ${String(steps.length)}`);
  });
}

/** The name of the copy that was made before version `version` was left. */
export const copyName = (file: string, version: number): string => `${file}.v${String(version)}`;

function keepCopy(db: Database, file: string, version: number, newest: number): void {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  copyWholeFileSync(file, copyName(file, version));
  for (const name of readdirSync(dirname(file))) {
    const kept = /^(.+)\.v(\d+)$/.exec(name);
    if (kept?.[1] === basename(file) && Number(kept[2]) < Math.min(version, newest - COPIES_KEPT)) {
      rmSync(join(dirname(file), name), { force: true });
    }
  }
}

interface Content {
  readonly table: Table;
  readonly columns: readonly string[];
  /** SHA-256 of all rows in the order of their key. */
  readonly hash: string;
}

/** The search index is made anew from the texts and holds nothing else. */
const INDEXES = /^(message|document)_(search|words|terms)(_|$)/;

/** Throws for one that no record tells of. */
function provenTables(db: Database): Table[] {
  return db
    .all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .filter(({ name }) => !INDEXES.test(name))
    .map(({ name: table }) => {
      if (!isTable(table)) throw new Error(`No record tells of the table ${table}.`);
      return table;
    });
}

const rowsIn = (db: Database, tables: readonly Table[]): number =>
  tables.reduce(
    (sum, table) => sum + (db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0),
    0,
  );

/** Takes how many rows were read, one batch after the other. */
function eachHundredth(total: number, tell: (share: number) => void): (rows: number) => void {
  let [read, told] = [0, 0];
  return (rows) => {
    read += rows;
    const share = Math.floor((100 * read) / Math.max(total, 1)) / 100;
    if (share > told) tell((told = share));
  };
}

/** What a table will say when the steps have done what they promise. */
function contentOf(
  db: Database,
  table: Table,
  steps: readonly Migration[],
  onRead: (rows: number) => void,
): Content {
  const columns = db
    .all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`)
    .map(({ name }) => name)
    // The one column that says nothing but where a row lies.
    .filter((name) => name !== 'row_key' || keyOf(table).includes(name));
  const rewrites = steps.flatMap(({ rewrites: of }) => of?.[table] ?? []);
  const promised = (row: Row): Row => rewrites.reduce((now, rewrite) => rewrite(now), row);
  return { table, columns, hash: hashOf(db, table, columns, onRead, promised) };
}

const keyOf = (table: Table): readonly string[] => records[table].key;

const BATCH = 500;

function hashOf(
  db: Database,
  table: Table,
  columns: readonly string[],
  onRead: (rows: number) => void,
  promised: (row: Row) => Row = (row) => row,
): string {
  const key = keyOf(table);
  const select = `SELECT ${columns.join()} FROM ${table}`;
  const order = `ORDER BY ${key.join()} LIMIT ${String(BATCH)}`;
  const after = `WHERE (${key.join()}) > (${key.map(() => '?').join()})`;
  const hash = createHash('sha256');
  for (let last: Row | undefined; ;) {
    const from = last;
    const batch: Row[] = from
      ? db.all<Row>(`${select} ${after} ${order}`, ...key.map((name) => from[name] ?? null))
      : db.all<Row>(`${select} ${order}`);
    for (const row of batch) {
      const now = promised(row);
      hash.update(JSON.stringify(columns.map((name) => now[name])));
    }
    onRead(batch.length);
    last = batch.at(-1);
    if (batch.length < BATCH) return hash.digest('hex');
  }
}
