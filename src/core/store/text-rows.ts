import { checksumOf, isWhole } from './checksum';
import { type Database, forEachRow, type SqlValue } from './database';
import { insertSql, type NewRow, records } from './records';
import type { DocumentRow, MessageRow } from './rows';
import { toStoreError } from './store-error';
import {
  emptyIndex,
  unindexDocument,
  unindexMessage,
  indexDocument,
  indexMessage,
} from './search/search-index';

/*
 * The one place where messages and training texts are written, and become tombstones: their checksums and the search index follow.
 * Run everything here in a transaction.
 */

/** Messages of one millisecond that find room beside each other. */
const KEYS_PER_MS = 1024;

/**
 * The first key of a message made at this time, ISO 8601: the milliseconds since 1970, and room for 1,024 in each. Below
 * 2^53 until the year 2248, so that JavaScript holds it exactly.
 */
export const firstKey = (createdAt: string): number => Date.parse(createdAt) * KEYS_PER_MS;

/** One that no other message has. */
function freeKey(db: Database, createdAt: string): number {
  for (let from = firstKey(createdAt); ; from += KEYS_PER_MS) {
    const last = db.get<{ key: number | null }>(
      'SELECT max(row_key) AS key FROM messages WHERE row_key >= ? AND row_key < ?',
      from,
      from + KEYS_PER_MS,
    )?.key;
    if (last === null || last === undefined) return from;
    if (last + 1 < from + KEYS_PER_MS) return last + 1;
  }
}

export function writeMessage(db: Database, row: NewRow<'messages'>): void {
  // Hardly ever are two made in the same millisecond: looking first would be a sixth of the work.
  let rowKey = firstKey(row.created_at);
  if (insertMessage(db, rowKey, row) === 0) {
    rowKey = freeKey(db, row.created_at);
    insertMessage(db, rowKey, row);
  }
  indexMessage(db, { row_key: rowKey, role: row.role, content: row.content });
}

/** The server set its clock right: it is found by its time, and stands where that puts it. */
export function putMessageAt(db: Database, id: string, createdAt: string): void {
  const row = db.get<MessageRow & { row_key: number }>(
    'SELECT row_key, role, content FROM messages WHERE id = ? AND deleted_at IS NULL',
    id,
  );
  if (!row) return;
  unindexMessage(db, row);
  const rowKey = freeKey(db, createdAt);
  db.run('UPDATE messages SET row_key = ?, created_at = ? WHERE id = ?', rowKey, createdAt, id);
  indexMessage(db, { ...row, row_key: rowKey });
}

const MESSAGE_COLUMNS = Object.keys(records.messages.columns).filter(
  (name) => name !== 'deleted_at',
) as (keyof MessageRow)[];
const INSERT_MESSAGE = `${insertSql('messages', MESSAGE_COLUMNS)} ON CONFLICT (row_key) DO NOTHING`;

/** How many: none where another message has the key. */
function insertMessage(db: Database, rowKey: number, row: NewRow<'messages'>): number {
  const whole = { ...row, row_key: rowKey, deleted_at: null, checksum: checksumOf(row) };
  return db.run(INSERT_MESSAGE, ...MESSAGE_COLUMNS.map((name) => whole[name]));
}

/** Leaves empty tombstones of the live messages that the condition names; how many. */
export function leaveMessageTombstones(
  db: Database,
  at: string,
  condition: string,
  ...values: SqlValue[]
): number {
  unindexMessages(db, condition, ...values);
  return db.run(
    `UPDATE messages SET deleted_at = ?, content = '', usage = NULL, error_code = NULL, reasoning = NULL, checksum = NULL
      WHERE deleted_at IS NULL AND ${condition}`,
    at,
    ...values,
  );
}

const DOCUMENT_COLUMNS = Object.keys(records.training_data.columns).filter(
  (name) => name !== 'row_key' && name !== 'deleted_at',
) as Exclude<keyof DocumentRow, 'row_key' | 'deleted_at'>[];
const SAVE_DOCUMENT = `${insertSql('training_data', DOCUMENT_COLUMNS)}
  ON CONFLICT (id) DO UPDATE SET ${DOCUMENT_COLUMNS.filter((name) => name !== 'id')
    .map((name) => `${name} = excluded.${name}`)
    .join(', ')}`;

/** Adds the document or takes the place of what it said. */
export function writeDocument(db: Database, row: NewRow<'training_data'>): void {
  unindexDocuments(db, 'id = ?', row.id);
  const whole = { ...row, checksum: checksumOf(row) };
  db.run(SAVE_DOCUMENT, ...DOCUMENT_COLUMNS.map((name) => whole[name]));
  const written = db.get<{ row_key: number }>('SELECT row_key FROM training_data WHERE id = ?', row.id);
  if (written) indexDocument(db, { ...row, row_key: written.row_key });
}

/** As `leaveMessageTombstones`. */
export function leaveDocumentTombstones(
  db: Database,
  at: string,
  condition: string,
  ...values: SqlValue[]
): number {
  unindexDocuments(db, condition, ...values);
  return db.run(
    `UPDATE training_data SET deleted_at = ?, binned_at = NULL, title = '', content = '', source = NULL, checksum = NULL
      WHERE deleted_at IS NULL AND ${condition}`,
    at,
    ...values,
  );
}

/** As if it had never been here: the server may bring its own. */
export function purgeMessage(db: Database, id: string): void {
  unindexMessages(db, 'id = ?', id);
  db.run('DELETE FROM messages WHERE id = ?', id);
}

/** As `purgeMessage`. */
export function purgeDocument(db: Database, id: string): void {
  unindexDocuments(db, 'id = ?', id);
  db.run('DELETE FROM training_data WHERE id = ?', id);
}

/** Takes back the tombstones of a session, so that the server's rows may come again. */
export function reviveSession(db: Database, id: string): void {
  for (const table of ['messages', 'training_data']) {
    db.run(`DELETE FROM ${table} WHERE session_id = ? AND deleted_at IS NOT NULL`, id);
  }
  db.run('DELETE FROM sessions WHERE id = ? AND deleted_at IS NOT NULL', id);
}

/** Without those whose texts are damaged: of them nobody knows any more what the index has. */
function wholeRows<Row extends DocumentRow | MessageRow>(
  db: Database,
  table: 'messages' | 'training_data',
  columns: string,
  where: string,
  ...values: SqlValue[]
): Row[] {
  const read = (which: string, ...of: SqlValue[]): Row[] | null => {
    try {
      return db.all<Row>(`SELECT ${columns} FROM ${table} WHERE ${which}`, ...of);
    } catch (error) {
      if (toStoreError(error).code !== 'store_damaged') throw error;
      db.isDamaged = true;
      return null;
    }
  };
  const rows =
    read(where, ...values) ??
    db
      .all<{ row_key: number }>(`SELECT row_key FROM ${table} WHERE ${where}`, ...values)
      .flatMap(({ row_key }) => read('row_key = ?', row_key) ?? []);
  const whole = rows.filter(isWhole);
  if (whole.length < rows.length) db.isDamaged = true;
  return whole;
}

function unindexMessages(db: Database, condition: string, ...values: SqlValue[]): void {
  const where = `deleted_at IS NULL AND ${condition}`;
  const columns = 'row_key, id, role, content, checksum';
  for (const row of wholeRows<MessageRow>(db, 'messages', columns, where, ...values)) unindexMessage(db, row);
}

function unindexDocuments(db: Database, condition: string, ...values: SqlValue[]): void {
  const where = `deleted_at IS NULL AND ${condition}`;
  const columns = 'row_key, id, title, content, checksum';
  for (const row of wholeRows<DocumentRow>(db, 'training_data', columns, where, ...values)) {
    unindexDocument(db, row);
  }
}

/** The index of what is there now, from nothing: for when rows went in another way than by the functions above. */
export function indexAgain(db: Database): void {
  emptyIndex(db);
  forEachRow<MessageRow & { row_key: number }>(
    db,
    'SELECT row_key, role, content FROM messages WHERE row_key > ? AND deleted_at IS NULL ORDER BY row_key LIMIT ?',
    (row) => indexMessage(db, row),
  );
  forEachRow<DocumentRow & { row_key: number }>(
    db,
    'SELECT row_key, title, content FROM training_data WHERE row_key > ? AND deleted_at IS NULL ORDER BY row_key LIMIT ?',
    (row) => indexDocument(db, row),
  );
}
