import type { SessionId } from '../../shared/models';
import { assertNever } from '../../shared/assert';
import type { Database, SqlValue } from './database';
import { isSetBack, writeCursor } from './meta';
import {
  enqueue,
  enqueueSession,
  isClearing,
  isPending,
  pendingSessionFields,
  PROFILE_ID,
  withdraw,
  withdrawCreation,
  withdrawSessionFields,
} from './outbox';
import type { DocumentRow, SessionRow } from './rows';
import { isKnownText, keepRevision, noteText, startFrom } from './revisions';
import { burySession } from './sessions';
import { buryMessages, indexAgain, writeDocument, writeMessage } from './text-rows';
import { buryDocument } from './documents';
import type { PulledDocument, PulledMessage, PulledPage, PulledProfile, PulledSession } from './pulled';

/** Which rows a change touched, for the window to read again. */
export interface HistoryChange {
  readonly sessionIds: readonly SessionId[];
  readonly trainingChanged: boolean;
}

/** What a page changed, gathered while its rows are applied. */
interface Touched {
  readonly sessions: Set<string>;
  training: boolean;
  /** Of each session that was asked about: whether it is deleted. */
  readonly deleted: Map<string, boolean>;
}

/**
 * Run it in a transaction. `askedFrom` is the cursor that the page was asked with: where the pull was set back to the
 * start meanwhile, it stays there. A tombstone here beats a live row from the server: one that comes back was on its way when
 * it was deleted, and is deleted there once more.
 */
export function applyPage(db: Database, page: PulledPage, askedFrom = 0): HistoryChange {
  const touched: Touched = { sessions: new Set(), training: false, deleted: new Map() };
  if (page.reset) startAnew(db, touched);
  for (const change of page.changes) {
    switch (change.kind) {
      case 'sessions':
        applySession(db, change.row, touched);
        break;
      case 'messages':
        applyMessage(db, change.row, touched);
        break;
      case 'training_data':
        applyDocument(db, change.row, touched);
        break;
      case 'profiles':
        applyProfile(db, change.row);
        break;
      default:
        assertNever(change);
    }
  }
  // A page without a place, such as one of what is newest, does not begin the pull.
  if (page.reset) writeCursor(db, 0);
  else if (page.cursor > 0 && (askedFrom === 0 || !isSetBack(db))) writeCursor(db, page.cursor);
  return { sessionIds: [...touched.sessions] as SessionId[], trainingChanged: touched.training };
}

function applySession(db: Database, row: PulledSession, touched: Touched): void {
  const local = db.get<SessionRow>('SELECT * FROM sessions WHERE id = ?', row.id);
  if (row.deleted_at !== null) {
    if (local?.deleted_at !== null) return;
    burySession(db, row.id, row.deleted_at);
    touched.deleted.set(row.id, true);
    touched.sessions.add(row.id);
    touched.training = true;
    return;
  }
  if (!local) {
    db.run(
      `INSERT INTO sessions (id, title, title_auto, model, settings, head_id, pinned, archived, created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      row.id,
      ...sessionValues(row),
    );
    touched.sessions.add(row.id);
    return;
  }
  if (local.deleted_at !== null) {
    if (!isPending(db, 'delete_session', row.id)) {
      enqueue(db, { kind: 'delete_session', id: row.id, sessionId: row.id }, local.deleted_at);
    }
    return;
  }
  const columns = { ...sessionRecord(row) };
  withdrawCreation(db, row.id);
  // A name that somebody gave it beats one that the app made.
  if (!row.title_auto && local.title_auto === 1) withdrawSessionFields(db, row.id, ['title', 'title_auto']);
  const mine = pendingSessionFields(db, row.id);
  const names = Object.keys(columns).filter((name) => !mine.has(name)) as (keyof typeof columns)[];
  for (const name of names) {
    if (columns[name] === local[name]) continue;
    db.run(`UPDATE sessions SET ${name} = ? WHERE id = ?`, columns[name], row.id);
    touched.sessions.add(row.id);
  }
}

function sessionRecord(row: PulledSession): Omit<SessionRow, 'id' | 'deleted_at'> {
  return {
    title: row.title,
    title_auto: Number(row.title_auto),
    model: row.model,
    settings: row.settings && JSON.stringify(row.settings),
    head_id: row.head_id,
    pinned: Number(row.pinned),
    archived: Number(row.archived),
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

function sessionValues(row: PulledSession): SqlValue[] {
  return Object.values(sessionRecord(row));
}

/** A message never changes: it appears, and it is deleted. The server may only have set its clock right. */
function applyMessage(db: Database, row: PulledMessage, touched: Touched): void {
  const local = db.get<{ deleted_at: string | null; created_at: string }>(
    'SELECT deleted_at, created_at FROM messages WHERE id = ?',
    row.id,
  );
  if (row.deleted_at !== null) {
    if (local?.deleted_at !== null) return;
    withdraw(db, 'message', row.id);
    buryMessages(db, row.deleted_at, 'id = ?', row.id);
  } else if (!local) {
    if (isDeleted(db, row.session_id, touched)) return;
    writeMessage(db, {
      ...row,
      usage: row.usage === null ? null : JSON.stringify(row.usage),
      reasoning: null,
      checksum: null,
    });
  } else if (local.deleted_at !== null) {
    buryAgain(db, row, local.deleted_at, touched);
    return;
  } else if (local.created_at !== row.created_at) {
    db.run('UPDATE messages SET created_at = ? WHERE id = ?', row.created_at, row.id);
  } else {
    return;
  }
  touched.sessions.add(row.session_id);
}

function applyDocument(db: Database, row: PulledDocument, touched: Touched): void {
  const local = db.get<DocumentRow & { deleted_at: string | null }>(
    'SELECT * FROM training_data WHERE id = ?',
    row.id,
  );
  if (row.deleted_at !== null) {
    if (local?.deleted_at !== null) return;
    buryDocument(db, row.id, row.deleted_at);
    touched.training = true;
    return;
  }
  if (row.session_id !== null && isDeleted(db, row.session_id, touched)) return;
  if (local && local.deleted_at !== null) {
    if (!isPending(db, 'delete_document', row.id)) {
      enqueue(db, { kind: 'delete_document', id: row.id, sessionId: row.session_id }, local.deleted_at);
    }
    return;
  }
  const isNew = local !== undefined && (local.title !== row.title || local.content !== row.content);
  if (local && isPending(db, 'document', row.id)) {
    // Ours will be pushed over it; what another device wrote is kept, and shown beside it.
    if (!isNew || isKnownText(db, row.id, row)) return;
    keepRevision(db, row.id, row, 'conflict', row.updated_at);
    noteText(db, row.id, row, true);
    touched.training = true;
    return;
  }
  const same =
    local?.session_id === row.session_id &&
    local.title === row.title &&
    local.content === row.content &&
    local.enabled === Number(row.enabled) &&
    local.position === row.position;
  if (local && isNew) keepRevision(db, row.id, local, 'replaced', row.updated_at);
  startFrom(db, row.id, row, isNew);
  writeDocument(db, { ...row, enabled: Number(row.enabled), checksum: null });
  if (!same) touched.training = true;
}

function applyProfile(db: Database, row: PulledProfile): void {
  if (isPending(db, 'profile', PROFILE_ID)) return;
  db.run(
    `INSERT OR REPLACE INTO profiles (row_key, display_name, default_session_id, created_at, updated_at)
     VALUES (1, ?, ?, ?, ?)`,
    row.display_name,
    row.default_session_id,
    row.created_at,
    row.updated_at,
  );
}

function isDeleted(db: Database, sessionId: string, { deleted }: Touched): boolean {
  let known = deleted.get(sessionId);
  if (known === undefined) {
    known =
      db.get('SELECT 1 AS found FROM sessions WHERE id = ? AND deleted_at IS NOT NULL', sessionId) !==
      undefined;
    deleted.set(sessionId, known);
  }
  return known;
}

/** Unless its session takes it along, or it is on its way already. */
function buryAgain(db: Database, { id, session_id }: PulledMessage, at: string, touched: Touched): void {
  if (
    isDeleted(db, session_id, touched) ||
    isPending(db, 'delete_message', id) ||
    isClearing(db, session_id, id)
  ) {
    return;
  }
  enqueue(db, { kind: 'delete_message', id, sessionId: session_id }, at);
}

/**
 * Empties the copy but for what has not been pushed, and for tombstones: it is pulled from the start. A session that stays
 * for something in it is pushed as well, so that its tombstone comes, if it has one.
 */
function startAnew(db: Database, touched: Touched): void {
  for (const { id } of db.all<{ id: string }>('SELECT id FROM sessions')) touched.sessions.add(id);
  touched.training ||= db.get('SELECT 1 FROM training_data LIMIT 1') !== undefined;
  db.run(
    `DELETE FROM sessions WHERE deleted_at IS NULL
        AND id NOT IN (SELECT session_id FROM outbox WHERE session_id IS NOT NULL)
        AND id NOT IN (SELECT session_id FROM stream_journal)`,
  );
  db.run(
    `DELETE FROM messages WHERE deleted_at IS NULL
        AND id NOT IN (SELECT id FROM outbox WHERE kind = 'message')
        AND id NOT IN (SELECT parent_id FROM stream_journal)`,
  );
  db.run(
    `DELETE FROM training_data WHERE deleted_at IS NULL
        AND id NOT IN (SELECT id FROM outbox WHERE kind = 'document')`,
  );
  const kept = db.all<{ id: string; updated_at: string }>(
    `SELECT id, updated_at FROM sessions WHERE deleted_at IS NULL
        AND id NOT IN (SELECT id FROM outbox WHERE kind = 'session')`,
  );
  for (const { id, updated_at } of kept) enqueueSession(db, id, ['updated_at'], updated_at);
  indexAgain(db);
}
