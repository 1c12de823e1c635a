import { randomUUID } from 'node:crypto';
import { writeCursor } from './meta';
import { withdraw } from './changes/outbox';
import { keepRevision, REVISIONS_SCHEMA } from './revisions';
import { type Database, forEachRow, type SqlValue } from './database';
import { checksumOf } from './checksum';
import { markedKind } from './questions';
import type { Table } from './records';
import { indexOfVersion10, indexOfVersion2 } from './search/earlier-index';
import type { FullTextIndex } from './search/full-text';
import { beginRebuild } from './search/index-rebuild';
import { searchIndex } from './search/search-index';

/**
 * Mirrors the server's tables without user_id and seq: one file is one account. There are no foreign keys, because a
 * pull delivers rows in the order of their last change: a message may well arrive before its session or its parent.
 *
 * `row_key` is explicit because an implicit rowid moves on VACUUM, and the search index points at it.
 * In `messages`, long columns come last: walking the tree then never touches the pages of their content.
 */
const V1 = `
  CREATE TABLE sessions (
    row_key    INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    title      TEXT,
    title_auto INTEGER NOT NULL DEFAULT 1,
    model      TEXT,
    head_id    TEXT,
    pinned     INTEGER NOT NULL DEFAULT 0,
    archived   INTEGER NOT NULL DEFAULT 0,
    created_at TEXT    NOT NULL,
    updated_at TEXT    NOT NULL,
    deleted_at TEXT
  ) STRICT;
  CREATE INDEX sessions_list ON sessions (updated_at DESC, id DESC) WHERE deleted_at IS NULL;

  CREATE TABLE messages (
    row_key    INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL,
    parent_id  TEXT,
    role       TEXT NOT NULL,
    status     TEXT NOT NULL,
    error_code TEXT,
    model      TEXT,
    created_at TEXT NOT NULL,
    deleted_at TEXT,
    usage      TEXT,
    content    TEXT NOT NULL
  ) STRICT;
  CREATE INDEX messages_children ON messages (session_id, parent_id) WHERE deleted_at IS NULL;
  CREATE INDEX messages_newest ON messages (session_id, created_at DESC, id DESC) WHERE deleted_at IS NULL;

  CREATE TABLE training_data (
    row_key    INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    session_id TEXT,
    title      TEXT    NOT NULL,
    enabled    INTEGER NOT NULL,
    position   INTEGER NOT NULL,
    created_at TEXT    NOT NULL,
    updated_at TEXT    NOT NULL,
    deleted_at TEXT,
    content    TEXT    NOT NULL
  ) STRICT;
  CREATE INDEX training_scope ON training_data (session_id, position, created_at) WHERE deleted_at IS NULL;

  CREATE TABLE profiles (
    row_key            INTEGER PRIMARY KEY CHECK (row_key = 1),
    display_name       TEXT,
    default_session_id TEXT,
    created_at         TEXT NOT NULL,
    updated_at         TEXT NOT NULL
  ) STRICT;

  -- AUTOINCREMENT: a late acknowledgement must never meet another change under a reused number.
  CREATE TABLE outbox (
    sequence   INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL,
    id         TEXT NOT NULL,
    session_id TEXT,
    fields     TEXT,
    created_at TEXT NOT NULL,
    parked_at  TEXT,
    error      TEXT
  ) STRICT;
  CREATE INDEX outbox_row ON outbox (kind, id);
  CREATE INDEX outbox_session ON outbox (session_id);
  CREATE INDEX outbox_waiting ON outbox (sequence) WHERE parked_at IS NULL;

  CREATE TABLE stream_journal (
    id         TEXT PRIMARY KEY,
    session_id TEXT NOT NULL,
    parent_id  TEXT NOT NULL,
    model      TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE stream_pieces (
    row_key   INTEGER PRIMARY KEY,
    answer_id TEXT NOT NULL,
    text      TEXT NOT NULL
  ) STRICT;
  CREATE INDEX stream_pieces_answer ON stream_pieces (answer_id);

  CREATE TABLE drafts (
    session_id TEXT PRIMARY KEY,
    content    TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;
`;

/**
 * The search index, and checksums of what people wrote. The keys of messages become their times, so that the newest hits
 * come first without sorting, in whatever order the messages were pulled.
 */
function v2(db: Database): void {
  db.exec(`
    ALTER TABLE messages ADD COLUMN checksum INTEGER;
    ALTER TABLE training_data ADD COLUMN checksum INTEGER;
    UPDATE messages SET row_key = k.new_key FROM (
      SELECT row_key AS old_key,
             (CAST(strftime('%s', created_at) AS INTEGER) * 1000 + CAST(substr(created_at, 21, 3) AS INTEGER)) * 1024
               + row_number() OVER (PARTITION BY created_at ORDER BY row_key) - 1 AS new_key
        FROM messages) k
     WHERE row_key = k.old_key;
  `);
  indexOfVersion2.create(db);
  forEachRow<{ row_key: number; id: string; role: string; content: string }>(
    db,
    'SELECT row_key, id, role, content FROM messages WHERE row_key > ? AND deleted_at IS NULL ORDER BY row_key LIMIT ?',
    (row) => {
      db.run('UPDATE messages SET checksum = ? WHERE row_key = ?', checksumOf(row), row.row_key);
      indexOfVersion2.addMessage(db, row);
    },
  );
  forEachRow<{ row_key: number; id: string; title: string; content: string }>(
    db,
    'SELECT row_key, id, title, content FROM training_data WHERE row_key > ? AND deleted_at IS NULL ORDER BY row_key LIMIT ?',
    (row) => {
      db.run('UPDATE training_data SET checksum = ? WHERE row_key = ?', checksumOf(row), row.row_key);
      indexOfVersion2.addDocument(db, row);
    },
  );
}

/** `reasoning` is not on the server: it stays where it was received. */
const V3 = `
  ALTER TABLE sessions ADD COLUMN settings TEXT;
  ALTER TABLE messages ADD COLUMN reasoning TEXT;
`;

/** Revisions of training documents. */
const V4 = REVISIONS_SCHEMA;

/** Questions that wait to be sent. Not on the server: they belong to the machine on which they were asked. */
const V5 = `
  CREATE TABLE question_queue (
    sequence      INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    session_id    TEXT NOT NULL,
    replaces      TEXT,
    training_data TEXT,
    content       TEXT NOT NULL,
    created_at    TEXT NOT NULL
  ) STRICT;
  CREATE INDEX question_queue_session ON question_queue (session_id);
`;

/**
 * Parents first: ids grow with time, so that what is written together lands together. With the session first, a pull wrote
 * (and encrypted) a page of this index for nearly every row.
 */
const V6 = `
  DROP INDEX messages_children;
  CREATE INDEX messages_children ON messages (parent_id, session_id) WHERE deleted_at IS NULL;
`;

/** Documents get a kind; those whose text said that they hold test questions say it by their kind. */
function v7(db: Database): void {
  db.exec(`ALTER TABLE training_data ADD COLUMN kind TEXT NOT NULL DEFAULT 'text'`);
  forEachRow<DocumentText>(
    db,
    'SELECT row_key, id, title, content FROM training_data WHERE row_key > ? AND deleted_at IS NULL ORDER BY row_key LIMIT ?',
    (row) => {
      const { kind, content } = markedKind(row);
      if (kind === 'text') return;
      const now = { ...row, content };
      indexOfVersion2.removeDocument(db, row);
      db.run(
        'UPDATE training_data SET kind = ?, content = ?, checksum = ? WHERE row_key = ?',
        kind,
        content,
        checksumOf(now),
        row.row_key,
      );
      indexOfVersion2.addDocument(db, now);
    },
  );
}

/**
 * Changes get an id, by which the server knows those that it has taken before; those that it took are kept until it is
 * certain that it still has them.
 */
function v8(db: Database): void {
  db.exec(`
    ALTER TABLE sessions ADD COLUMN changed_at TEXT;
    ALTER TABLE outbox ADD COLUMN change_id TEXT NOT NULL DEFAULT '';
    CREATE TABLE taken_changes (
      sequence   INTEGER PRIMARY KEY,
      kind       TEXT NOT NULL,
      id         TEXT NOT NULL,
      session_id TEXT,
      fields     TEXT,
      created_at TEXT NOT NULL,
      change_id  TEXT NOT NULL
    ) STRICT;
    CREATE TABLE compared_rows (
      kind TEXT NOT NULL,
      id   TEXT NOT NULL,
      PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID;
  `);
  nameChanges(db);
}

/** Documents say of which file they came, and may follow one of this computer. */
const V9 = `
  ALTER TABLE training_data ADD COLUMN source TEXT;
  CREATE TABLE watched_files (
    document_id TEXT PRIMARY KEY,
    path        TEXT NOT NULL,
    hash        TEXT NOT NULL
  ) STRICT;
`;

/** What was deleted is in a bin first. */
const V11 = `
  ALTER TABLE sessions ADD COLUMN binned_at TEXT;
  ALTER TABLE training_data ADD COLUMN binned_at TEXT;
  CREATE INDEX sessions_binned ON sessions (binned_at) WHERE binned_at IS NOT NULL;
  CREATE INDEX training_binned ON training_data (binned_at) WHERE binned_at IS NOT NULL;
`;

/** When a document was put where it is, by the server's clock. */
const V12 = `ALTER TABLE training_data ADD COLUMN moved_at TEXT;`;

/** Which conversations were asked under facts. */
const V13 = `CREATE INDEX messages_system ON messages (session_id) WHERE role = 'system' AND deleted_at IS NULL;`;

/** Until version 9 no document was longer here; of a larger table this was its beginning. */
const MOST_BEFORE_V9 = 262_144;

/**
 * Tables of which only the beginning is here come again, whole. What was written into one of them, which the server would
 * not take, is kept beside it.
 */
function pullLargeTables(db: Database): void {
  const rows = db.all<DocumentText & { updated_at: string; waits: number }>(
    `SELECT row_key, id, title, content, updated_at,
            EXISTS (SELECT 1 FROM outbox o WHERE o.kind = 'document' AND o.id = d.id) AS waits
       FROM training_data d
      WHERE deleted_at IS NULL AND kind = 'table'
        AND (length(content) >= ? OR EXISTS (SELECT 1 FROM outbox o
              WHERE o.kind = 'document' AND o.id = d.id AND o.error LIKE '%larger than this version%'))`,
    MOST_BEFORE_V9,
  );
  for (const row of rows) {
    if (row.waits === 1) keepRevision(db, row.id, row, 'conflict', row.updated_at);
    withdraw(db, 'document', row.id);
  }
  if (rows.length > 0) writeCursor(db, 0);
}

/** Gives those an id that were made by a version that had none. */
export function nameChanges(db: Database): void {
  for (const { sequence } of db.all<{ sequence: number }>(
    `SELECT sequence FROM outbox WHERE change_id = ''`,
  )) {
    db.run('UPDATE outbox SET change_id = ? WHERE sequence = ?', randomUUID(), sequence);
  }
}

interface DocumentText {
  readonly row_key: number;
  readonly id: string;
  readonly title: string;
  readonly content: string;
}

export type Row = Readonly<Record<string, SqlValue>>;

export interface Migration {
  readonly run: (db: Database) => void;
  /** By what it consists of: nothing has to be proven, for which every row would be read twice. */
  readonly keepsRows?: boolean;
  /** What is done when that is proven. */
  readonly after?: (db: Database) => void;
  /** What becomes of the rows of a table; all others still say what they said, which is proven. */
  readonly rewrites?: Partial<Record<Table, (row: Row) => Row>>;
}

/** Tables, columns and indexes are added, and no row is touched. */
const ADDS = /^(?:CREATE (?:TABLE|INDEX)|ALTER TABLE \w+ ADD COLUMN|DROP INDEX)\b/;

export const sql = (text: string): Migration => ({
  run: (db) => db.exec(text),
  keepsRows: text
    .replace(/--.*$/gm, '')
    .split(';')
    .every((statement) => statement.trim() === '' || ADDS.test(statement.trim())),
});
/** Words are taken in another way: the search index is made anew. */
const reindexed = (index: FullTextIndex): Migration => ({
  run: () => undefined,
  keepsRows: true,
  after: (db) => beginRebuild(db, index),
});

/** As `v7` does: a document keeps its words without the mark, and a tombstone stays. */
function withoutMark(row: Row): Row {
  if (row.deleted_at !== null || typeof row.content !== 'string') return row;
  const { content } = markedKind({ content: row.content });
  if (content === row.content) return row;
  const text = { id: String(row.id), title: String(row.title), content };
  return { ...row, content, checksum: checksumOf(text) };
}

/** The step at index n leads from version n to n + 1. Steps are never edited, only added. */
export const MIGRATIONS: readonly Migration[] = [
  sql(V1),
  { run: v2 },
  sql(V3),
  sql(V4),
  sql(V5),
  sql(V6),
  { run: v7, rewrites: { training_data: withoutMark } },
  { run: v8 },
  { ...sql(V9), after: pullLargeTables },
  reindexed(indexOfVersion10),
  sql(V11),
  sql(V12),
  sql(V13),
  reindexed(searchIndex),
];

export const SCHEMA_VERSION = MIGRATIONS.length;
