import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { renameWholeFileSync, writeWholeFileSync } from '../disk/whole-file';
import { isWhole } from './checksum';
import { type Database, openDatabase, type SqlValue } from './database';
import { enqueueDocument } from './changes/document-changes';
import { migrate } from './migrate';
import { enqueue, enqueueSession } from './changes/outbox';
import { markedKind } from './questions';
import { columnsOf, type FileRow, insertSql, type Table, TABLES } from './records';
import { isInStep, noteText, noteUnknown } from './revisions';
import { nameChanges } from './schema';
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
  if (existsSync(file) && !existsSync(markerOf(file))) writeWholeFileSync(markerOf(file), '');
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
    nameChanges(db);
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
  writeWholeFileSync(markerOf(file), basename(aside));
  renameWholeFileSync(file, aside);
  if (existsSync(`${file}-wal`)) renameWholeFileSync(`${file}-wal`, `${aside}-wal`);
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

/** Copies what can be read of every table. @returns how many questions and answers there were */
function copyReadable(old: Database, db: Database, at: string): number {
  const whole = new Map<Table, boolean>();
  for (const table of TABLES) {
    const write = textWriters[table] ?? ((row: Row) => insertRow(db, table, row));
    whole.set(
      table,
      readRows(old, table, (row) => write(row, db)),
    );
  }
  // From the start: only the server knows what is missing here. The search index of a new file is whole.
  db.run(`DELETE FROM meta WHERE name IN ('cursor', 'messages_indexed', 'documents_indexed')`);
  goOnCounting(old, db);
  if (!whole.get('training_known')) noteOwnTexts(db);
  if (!whole.get('outbox')) pushEverything(db, at);
  return db.get<{ n: number }>('SELECT count(*) AS n FROM messages WHERE deleted_at IS NULL')?.n ?? 0;
}

/** Texts come back with their place in the search index, and only if they are what was written. */
const textWriters: Partial<Record<Table, (row: Row, db: Database) => void>> = {
  messages: (row, db) => {
    const message = completed('messages', row);
    if (message.deleted_at !== null) insertRow(db, 'messages', withoutKey(row));
    else if (isWhole(message)) writeMessage(db, message);
  },
  training_data: (row, db) => {
    const document = completed('training_data', row);
    if (document.deleted_at !== null) insertRow(db, 'training_data', withoutKey(row));
    else if (isWhole(document)) writeDocument(db, { ...document, ...markedKind(document) });
  },
};

/** A file of an earlier version lacks columns, and libsql ends the process at a value that is none. */
function completed<T extends Table>(table: T, row: Row): FileRow<T> {
  const names = Object.keys(columnsOf(table));
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null])) as FileRow<T>;
}

/** A number that a change had is not given to another one, though none of those that had it is left. */
function goOnCounting(old: Database, db: Database): void {
  let last: number | undefined;
  try {
    last = old.get<{ seq: number }>(`SELECT seq FROM sqlite_sequence WHERE name = 'outbox'`)?.seq;
  } catch {
    // What is in the outbox says how far it was, at least.
  }
  if (last === undefined) return;
  const now = db.get<{ seq: number }>(`SELECT seq FROM sqlite_sequence WHERE name = 'outbox'`)?.seq ?? 0;
  db.run(`DELETE FROM sqlite_sequence WHERE name = 'outbox'`);
  db.run(`INSERT INTO sqlite_sequence (name, seq) VALUES ('outbox', ?)`, Math.max(last, now));
}

/**
 * Which texts of a document are the person's own cannot be read any more. Those that are here are: otherwise the server's,
 * which comes again now, would be reported as another device's where this one has changed it since. It may be one that was
 * typed within minutes and is nowhere here: so until a document is in step again, no text of the server is reported.
 */
function noteOwnTexts(db: Database): void {
  const texts = db.all<{ id: string; title: string; content: string; elsewhere: number }>(
    `SELECT id, title, content, 0 AS elsewhere FROM training_data WHERE deleted_at IS NULL
     UNION ALL
     SELECT document_id, title, content, kind = 'conflict' FROM training_revisions ORDER BY elsewhere`,
  );
  for (const { id, elsewhere, ...text } of texts) noteText(db, id, text, elsewhere === 1);
  noteUnknown(db);
}

/**
 * What had waited to be pushed cannot be told any more: what the server has already, it does not take twice. A document it
 * would take, though another device has changed it since: one that says what the server's said last is left to it.
 */
function pushEverything(db: Database, at: string): void {
  for (const { id } of db.all<{ id: string }>('SELECT id FROM sessions WHERE deleted_at IS NULL')) {
    enqueueSession(db, id, 'all', at);
  }
  for (const { id, session_id } of db.all<{ id: string; session_id: string }>(
    'SELECT id, session_id FROM messages WHERE deleted_at IS NULL ORDER BY row_key',
  )) {
    enqueue(db, { kind: 'message', id, sessionId: session_id }, at);
  }
  for (const document of db.all<Pick<FileRow<'training_data'>, 'id' | 'session_id' | 'title' | 'content'>>(
    'SELECT id, session_id, title, content FROM training_data WHERE deleted_at IS NULL',
  )) {
    const { id, session_id } = document;
    if (!isInStep(db, id, document)) enqueueDocument(db, id, session_id, 'all', at);
  }
}

type Row = Record<string, SqlValue>;

const withoutKey = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'row_key'));

/** Rows that read well and yet break a rule of their table are damage, too. */
function insertRow(db: Database, table: Table, row: Row): void {
  const names = Object.keys(columnsOf(table)).filter((name) => name in row);
  const added = db.run(
    `${insertSql(table, names)} ON CONFLICT DO NOTHING`,
    ...names.map((name) => row[name] ?? null),
  );
  if (added === 0) throw new Error(`A row of ${table} is there twice.`);
}

const BATCH = 100;

/**
 * Reads from the front up to the first damage and from the back down to the last; what lies between is given up. Goes by
 * SQLite's own row number, for an index may be damaged while its table is not.
 * @returns whether every row could be read and used
 */
function readRows(old: Database, table: string, use: (row: Row) => void): boolean {
  let whole = true;
  const tryToUse = ({ salvage_key, ...row }: Row): SqlValue => {
    try {
      use(row);
    } catch {
      whole = false;
    }
    return salvage_key ?? null;
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
        for (const row of rows) last = tryToUse(row);
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
