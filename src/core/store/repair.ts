import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checksumOf } from './checksum';
import { type Database, openDatabase, type SqlValue } from './database';
import { migrate } from './migrate';
import { enqueue, enqueueSession } from './outbox';
import type { DocumentRow, MessageRow } from './rows';
import { writeDocument, writeMessage } from './text-rows';

/** What the person is told about it. */
export interface Repair {
  /** The name that the damaged file has now, beside the new one. */
  readonly setAside: string;
  /** Questions and answers that could be read. */
  readonly messages: number;
}

/*
 * A file in which damage was met is marked, and repaired when it is opened the next time, by a thread that has never
 * held it: SQLite, letting go of a file, deletes the log of whatever has that name by then.
 */
const markerOf = (file: string): string => `${file}.damaged`;

export function markDamaged(file: string): void {
  if (existsSync(file) && !existsSync(markerOf(file))) writeFileSync(markerOf(file), '');
}

export function isMarkedDamaged(file: string): boolean {
  return existsSync(markerOf(file));
}

/**
 * Sets the damaged file aside and makes a new one of what can still be read in it. Nothing is deleted; what cannot be
 * read comes from the server, for the new file has pulled nothing yet. May be repeated after a crash.
 */
export function repair(file: string, key: Uint8Array, at: string): Repair {
  const aside = setAside(file, at);
  const db = openDatabase(file, key);
  try {
    migrate(db, file);
    const messages = salvage(aside, key, db, at);
    rmSync(markerOf(file), { force: true });
    return { setAside: basename(aside), messages };
  } finally {
    db.close();
  }
}

/** @returns where the damaged file lies now */
function setAside(file: string, at: string): string {
  const known = readFileSync(markerOf(file), 'utf8');
  if (known !== '') {
    // A repair was cut short: what it had made so far is made again.
    for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
    return join(dirname(file), known);
  }
  const aside = `${file}.damaged-${at.replaceAll(/[:.]/g, '-')}`;
  writeFileSync(markerOf(file), basename(aside), { flush: true });
  renameSync(file, aside);
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${aside}-wal`);
  rmSync(`${file}-shm`, { force: true });
  return aside;
}

function salvage(aside: string, key: Uint8Array, db: Database, at: string): number {
  let old: Database;
  try {
    old = openDatabase(aside, key);
  } catch {
    return 0;
  }
  try {
    return db.transaction(() => copyReadable(old, db, at));
  } finally {
    old.close();
  }
}

function copyReadable(old: Database, db: Database, at: string): number {
  for (const table of [
    'sessions',
    'profiles',
    'stream_journal',
    'stream_pieces',
    'drafts',
    'question_queue',
    'meta',
  ]) {
    readRows(old, table, (row) => insertRow(db, table, row));
  }
  // From the start: only the server knows what is missing here.
  db.run(`DELETE FROM meta WHERE name = 'cursor'`);
  let messages = 0;
  readRows(old, 'messages', (row) => {
    const message = row as unknown as MessageRow & { deleted_at: string | null };
    if (message.deleted_at !== null) insertRow(db, 'messages', withoutKey(row));
    else if (isWhole(message)) {
      writeMessage(db, message);
      messages += 1;
    }
  });
  readRows(old, 'training_data', (row) => {
    const document = row as unknown as DocumentRow & { deleted_at: string | null };
    if (document.deleted_at !== null) insertRow(db, 'training_data', withoutKey(row));
    else if (isWhole(document)) writeDocument(db, document);
  });
  const outboxIsWhole = readRows(old, 'outbox', (row) => insertRow(db, 'outbox', row));
  if (!outboxIsWhole) pushEverything(db, at);
  return messages;
}

/** What had waited to be pushed cannot be told any more: what the server has already, it does not take twice. */
function pushEverything(db: Database, at: string): void {
  for (const { id } of db.all<{ id: string }>('SELECT id FROM sessions WHERE deleted_at IS NULL')) {
    enqueueSession(db, id, 'all', at);
  }
  for (const { id, session_id } of db.all<{ id: string; session_id: string }>(
    'SELECT id, session_id FROM messages WHERE deleted_at IS NULL ORDER BY row_key',
  )) {
    enqueue(db, { kind: 'message', id, sessionId: session_id }, at);
  }
  for (const { id, session_id } of db.all<{ id: string; session_id: string | null }>(
    'SELECT id, session_id FROM training_data WHERE deleted_at IS NULL',
  )) {
    enqueue(db, { kind: 'document', id, sessionId: session_id }, at);
  }
}

type Row = Record<string, SqlValue>;

const withoutKey = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'row_key'));

function isWhole(row: { id: string; title?: string; content: string; checksum?: number | null }): boolean {
  return row.checksum === null || row.checksum === undefined || row.checksum === checksumOf(row);
}

/** Rows that read well and yet break a rule of their table are damage, too. */
function insertRow(db: Database, table: string, row: Row): void {
  const known = new Set(
    db.all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name),
  );
  const names = Object.keys(row).filter((name) => known.has(name));
  const marks = names.map(() => '?').join();
  db.run(
    `INSERT OR IGNORE INTO ${table} (${names.join()}) VALUES (${marks})`,
    ...names.map((name) => row[name] ?? null),
  );
}

const BATCH = 100;

/**
 * Reads from the front up to the first damage and from the back down to the last; what lies between is given up. Goes by
 * SQLite's own row number, for an index may be damaged while its table is not.
 * @returns whether every row could be read and used
 */
function readRows(old: Database, table: string, use: (row: Row) => void): boolean {
  const seen = new Set<SqlValue>();
  let whole = true;
  const useOnce = (row: Row): void => {
    const { salvage_key, ...rest } = row;
    if (seen.has(salvage_key ?? null)) return;
    seen.add(salvage_key ?? null);
    try {
      use(rest);
    } catch {
      whole = false;
    }
  };
  const walk = (order: 'ASC' | 'DESC'): boolean => {
    const beyond = order === 'ASC' ? '>' : '<';
    let last: SqlValue = null;
    let size = BATCH;
    for (;;) {
      const condition = last === null ? '' : `WHERE rowid ${beyond} ${String(last)}`;
      try {
        const rows: Row[] = old.all<Row>(
          `SELECT rowid AS salvage_key, * FROM ${table} ${condition} ORDER BY rowid ${order} LIMIT ${String(size)}`,
        );
        rows.forEach(useOnce);
        last = rows.at(-1)?.salvage_key ?? last;
        if (rows.length < size) return true;
      } catch {
        if (size === 1) return false;
        size = Math.ceil(size / 10);
      }
    }
  };
  if (walk('ASC')) return whole;
  walk('DESC');
  return false;
}
