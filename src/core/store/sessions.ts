import { v7 as uuid } from 'uuid';
import type { ConversationSettings, Session, SessionId } from '../../shared/models';
import type { Clock } from './clock';
import type { Database } from './database';
import { missing } from './missing';
import {
  enqueue,
  enqueueClear,
  enqueueSession,
  PROFILE_ID,
  type SessionField,
  withdrawSession,
} from './changes/outbox';
import { records } from './records';
import { type SessionRow, toSession } from './rows';
import { storable } from './text';
import { leaveDocumentTombstones, leaveMessageTombstones } from './text-rows';
import { erase, read, write } from './operation';

/** A leaf has no live child, but for a system message whose question has not been pulled yet. */
export const IS_LEAF = `m.role <> 'system' AND NOT EXISTS (
  SELECT 1 FROM messages c
   WHERE c.session_id = m.session_id AND c.parent_id = m.id AND c.deleted_at IS NULL AND c.role <> 'system')`;

/**
 * The head that a session shows. The stored one may name a message that has not been pulled yet or was deleted
 * elsewhere; the newest leaf stands in for it until then.
 */
const HEAD = `coalesce(
  (SELECT h.id FROM messages h WHERE h.id = s.head_id AND h.session_id = s.id AND h.deleted_at IS NULL),
  (SELECT m.id FROM messages m WHERE m.session_id = s.id AND m.deleted_at IS NULL AND ${IS_LEAF}
    ORDER BY m.created_at DESC, m.id DESC LIMIT 1))`;

const COLUMNS = Object.keys(records.sessions.columns)
  .map((name) => (name === 'head_id' ? `${HEAD} AS head_id` : `s.${name}`))
  .join(', ');

export interface SessionPatch {
  readonly title?: string;
  readonly pinned?: boolean;
  readonly archived?: boolean;
  readonly model?: string;
  readonly settings?: ConversationSettings;
}

/** Newest first, without what is in the bin: all of them, or as many as `limit` says of those that the sidebar has at its top. */
export function listSessions(db: Database, limit = -1): Session[] {
  return db
    .all<SessionRow>(
      `SELECT ${COLUMNS} FROM (
         SELECT * FROM sessions WHERE deleted_at IS NULL AND binned_at IS NULL
          ORDER BY archived, pinned DESC, updated_at DESC, id DESC LIMIT ?) s
        ORDER BY s.updated_at DESC, s.id DESC`,
      limit,
    )
    .map(toSession);
}

export function getSession(db: Database, id: SessionId): Session {
  const row = db.get<SessionRow>(
    `SELECT ${COLUMNS} FROM sessions s WHERE s.id = ? AND s.deleted_at IS NULL`,
    id,
  );
  if (!row) throw missing(db, 'sessions', id);
  return toSession(row);
}

/** An existing conversation without messages and title (never an archived one), else a new one. */
export function ensureEmptySession(db: Database, clock: Clock): Session {
  const row = db.get<SessionRow>(
    `SELECT ${COLUMNS} FROM sessions s
      WHERE s.deleted_at IS NULL AND s.binned_at IS NULL AND s.archived = 0 AND s.title IS NULL
        AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.session_id = s.id AND m.deleted_at IS NULL)
      ORDER BY s.updated_at DESC, s.id DESC LIMIT 1`,
  );
  if (row) return toSession(row);
  const id = uuid() as SessionId;
  const at = clock();
  db.run('INSERT INTO sessions (id, created_at, updated_at) VALUES (?, ?, ?)', id, at, at);
  enqueueSession(db, id, 'all', at);
  if (lacksDefaultSession(db)) setDefaultSession(db, id, at);
  return getSession(db, id);
}

/** A profile that was pulled, and whose default session was deleted since, or is in the bin. */
function lacksDefaultSession(db: Database): boolean {
  const found = db.get(
    `SELECT 1 AS found FROM profiles WHERE default_session_id IS NULL
        OR default_session_id IN (SELECT id FROM sessions WHERE binned_at IS NOT NULL)`,
  );
  return found !== undefined;
}

function setDefaultSession(db: Database, id: SessionId, at: string): void {
  db.run('UPDATE profiles SET default_session_id = ?', id);
  enqueue(db, { kind: 'profile', id: PROFILE_ID, sessionId: id }, at);
}

/** Naming, pinning and the like are no activity: `updatedAt` stays. */
export function updateSession(db: Database, clock: Clock, id: SessionId, patch: SessionPatch): Session {
  const before = getSession(db, id);
  const changed: SessionField[] = [];
  const set = (field: SessionField, value: string | number): void => {
    db.run(`UPDATE sessions SET ${field} = ? WHERE id = ?`, value, id);
    changed.push(field);
  };
  if (patch.title !== undefined) {
    set('title', storable(patch.title).trim());
    set('title_auto', 0);
  }
  if (patch.pinned !== undefined && patch.pinned !== before.pinned) set('pinned', Number(patch.pinned));
  if (patch.archived !== undefined && patch.archived !== before.archived) {
    set('archived', Number(patch.archived));
  }
  if (patch.model !== undefined && patch.model !== before.model) set('model', patch.model);
  if (patch.settings !== undefined) set('settings', JSON.stringify(patch.settings));
  if (changed.length > 0) enqueueSession(db, id, changed, clock());
  return getSession(db, id);
}

/** All of them, or none where one of them is gone. */
const updateSessions = (
  db: Database,
  clock: Clock,
  ids: readonly SessionId[],
  patch: SessionPatch,
): Session[] => ids.map((id) => updateSession(db, clock, id, patch));

/** Makes a message the head, unless it is; `active` also moves the session to the top of the list. */
export function moveHead(
  db: Database,
  clock: Clock,
  id: SessionId,
  headId: string | null,
  active: boolean,
): void {
  const at = clock();
  const isMoved =
    db.run('UPDATE sessions SET head_id = ?1 WHERE id = ?2 AND head_id IS NOT ?1', headId, id) > 0;
  const changed: SessionField[] = isMoved ? ['head_id'] : [];
  if (active) {
    db.run('UPDATE sessions SET updated_at = ? WHERE id = ?', at, id);
    changed.push('updated_at');
  }
  if (changed.length > 0) enqueueSession(db, id, changed, at);
}

/** Harmless for one that is not in the bin. */
export function takeFromBin(db: Database, clock: Clock, id: string): void {
  const taken = db.run('UPDATE sessions SET binned_at = NULL WHERE id = ? AND binned_at IS NOT NULL', id);
  if (taken > 0) enqueueSession(db, id, ['binned_at'], clock());
}

/** Gives a session without a title this one, as one that the next "clear" takes back. */
export function titleAutomatically(db: Database, clock: Clock, id: SessionId, title: string): void {
  const changed = db.run(
    'UPDATE sessions SET title = ?, title_auto = 1 WHERE id = ? AND title IS NULL',
    title,
    id,
  );
  if (changed > 0) enqueueSession(db, id, ['title', 'title_auto'], clock());
}

export function clearConversation(db: Database, clock: Clock, id: SessionId): void {
  getSession(db, id);
  const at = clock();
  const messages = db.all<{ id: string }>(
    'SELECT id FROM messages WHERE session_id = ? AND deleted_at IS NULL',
    id,
  );
  withdrawSession(db, id, 'messages');
  db.run('DELETE FROM question_queue WHERE session_id = ?', id);
  deleteAllMessages(db, id, at);
  db.run('UPDATE sessions SET head_id = NULL WHERE id = ?', id);
  const untitled = db.run('UPDATE sessions SET title = NULL WHERE id = ? AND title_auto = 1', id) > 0;
  enqueueSession(db, id, untitled ? ['head_id', 'title', 'title_auto'] : ['head_id'], at);
  enqueueClear(
    db,
    id,
    messages.map((message) => message.id),
    at,
  );
}

export function deleteSession(db: Database, clock: Clock, id: SessionId): void {
  getSession(db, id);
  const at = clock();
  leaveSessionTombstone(db, id, at);
  enqueue(db, { kind: 'delete_session', id, sessionId: id }, at);
}

/** Leaves an empty tombstone of the session and of all in it, and withdraws what waited to be pushed. */
export function leaveSessionTombstone(db: Database, id: string, at: string): void {
  withdrawSession(db, id, 'everything');
  deleteAllMessages(db, id, at);
  leaveDocumentTombstones(db, at, 'session_id = ?', id);
  db.run(
    'UPDATE sessions SET deleted_at = ?, binned_at = NULL, title = NULL, head_id = NULL WHERE id = ?',
    at,
    id,
  );
  db.run('DELETE FROM drafts WHERE session_id = ?', id);
  db.run('DELETE FROM question_queue WHERE session_id = ?', id);
  db.run('UPDATE profiles SET default_session_id = NULL WHERE default_session_id = ?', id);
}

function deleteAllMessages(db: Database, sessionId: string, at: string): void {
  leaveMessageTombstones(db, at, 'session_id = ?', sessionId);
  withdrawAnswers(db, 'session_id = ?', sessionId);
}

/** Takes along the answers in progress that the condition names: what they hang on is gone. */
export function withdrawAnswers(db: Database, condition: string, value: string): void {
  db.run(
    `DELETE FROM stream_pieces WHERE answer_id IN (SELECT id FROM stream_journal WHERE ${condition})`,
    value,
  );
  db.run(`DELETE FROM stream_journal WHERE ${condition}`, value);
}

export const conversations = {
  listSessions: read(listSessions),
  getSession: read(getSession),
  ensureEmptySession: write(ensureEmptySession),
  updateSession: write(updateSession),
  updateSessions: write(updateSessions),
  deleteSession: erase(deleteSession),
};
