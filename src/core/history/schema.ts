import type { Database } from './database';
import { StoreError } from './store-error';

/**
 * Mirrors the server's tables without user_id and seq: one file is one account. There are no foreign keys, because a
 * pull delivers rows in the order of their last change: a message may well arrive before its session or its parent.
 *
 * `row_key` is explicit because an implicit rowid moves on VACUUM, and a search index will point at it.
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

/** The step at index n leads from version n to n + 1. Steps are never edited, only added. */
const MIGRATIONS: readonly string[] = [V1];

export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings the file to the newest schema, one transaction a step.
 * Throws StoreError `store_newer`, and touches nothing, for a file that a newer app has written.
 */
export function migrate(db: Database): void {
  const version = db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      'store_newer',
      'Your history was written by a newer SafyCore. Update SafyCore to open it; nothing was changed.',
    );
  }
  db.exec('PRAGMA journal_mode = WAL');
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < version) continue;
    db.transaction(() => {
      db.exec(step);
      db.exec(`PRAGMA user_version = ${String(index + 1)}`);
    });
  }
}
