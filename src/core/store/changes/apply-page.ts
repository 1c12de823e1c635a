import type { SessionId } from '../../../shared/models';
import { assertNever } from '../../../shared/assert';
import { applyDocument } from './apply-document';
import { meetBin } from '../bin';
import type { Database } from '../database';
import type { Clock } from '../clock';
import { finishComparison, isComparing, noteCompared } from './comparison';
import { isSetBack, writeCursor, writeMeta } from '../meta';
import {
  enqueue,
  enqueueLostFields,
  enqueueSession,
  isClearing,
  isPending,
  pendingSessionFields,
  PROFILE_ID,
  type SessionField,
  settleTaken,
  withdraw,
  withdrawCreation,
  withdrawSessionFields,
} from './outbox';
import { isOtherOfCut, noteFork } from '../forks';
import { type ChangeTimes, type FileRow, insertSql, newRow, toStored } from '../records';
import type { SessionRow } from '../rows';
import { leaveSessionTombstone } from '../sessions';
import { indexAgain, leaveMessageTombstones, putMessageAt, writeMessage } from '../text-rows';
import type { PulledMessage, PulledPage, PulledProfile, PulledSession } from './pulled';

/** Which rows a change touched, for the window to read again. */
export interface HistoryChange {
  readonly sessionIds: readonly SessionId[];
  readonly trainingChanged: boolean;
}

export interface AppliedPage extends HistoryChange {
  /** How many changes are pushed once more, where this page was the last of a comparison; null in any other case. */
  readonly sentAgain: number | null;
}

/** What a page changed, gathered while its rows are applied. */
interface Touched {
  readonly sessions: Set<string>;
  /** Messages that were not here before. */
  readonly arrived: Set<string>;
  training: boolean;
  /** Of each session that was asked about: whether it is deleted. */
  readonly deleted: Map<string, boolean>;
}

/**
 * Run it in a transaction. `askedFrom` is the cursor that the page was asked with: where the pull was set back to the
 * start meanwhile, it stays there. A tombstone here beats a live row from the server: one that comes back was on its way when
 * it was deleted, and is deleted there once more.
 */
export function applyPage(db: Database, clock: Clock, page: PulledPage, askedFrom = 0): AppliedPage {
  const comparing = isComparing(db);
  const touched: Touched = {
    sessions: new Set(),
    arrived: new Set(),
    training: false,
    deleted: new Map(),
  };
  meetBin(db, clock, page.changes);
  if (page.reset) startAnew(db, touched);
  for (const change of page.changes) {
    if (comparing) noteCompared(db, change);
    switch (change.kind) {
      case 'sessions':
        applySession(db, change.row, touched);
        break;
      case 'messages':
        applyMessage(db, change.row, touched);
        break;
      case 'training_data':
        if (isDeleted(db, change.row.session_id, touched)) break;
        if (applyDocument(db, clock, change.row, comparing)) touched.training = true;
        break;
      case 'profiles':
        applyProfile(db, change.row, comparing);
        break;
      default:
        assertNever(change);
    }
  }
  return {
    sessionIds: [...touched.sessions] as SessionId[],
    trainingChanged: touched.training,
    sentAgain: goOn(db, clock, page, askedFrom, comparing),
  };
}

/** Notes how far the pull has come, and what the server said by which it can be known again. */
function goOn(
  db: Database,
  clock: Clock,
  page: PulledPage,
  askedFrom: number,
  comparing: boolean,
): number | null {
  if (page.mark) {
    writeMeta(db, 'mark', page.mark);
    settleTaken(db);
  }
  if (comparing && page.hasMore) return null;
  // A page without a place, such as one of what is newest, does not begin the pull.
  if (page.reset) writeCursor(db, 0);
  else if (page.cursor > 0 && (askedFrom === 0 || !isSetBack(db))) writeCursor(db, page.cursor);
  return comparing ? finishComparison(db, clock) : null;
}

function applySession(db: Database, row: PulledSession, touched: Touched): void {
  const local = db.get<SessionRow>('SELECT * FROM sessions WHERE id = ?', row.id);
  if (row.deleted_at !== null) {
    if (local?.deleted_at !== null) return;
    leaveSessionTombstone(db, row.id, row.deleted_at);
    touched.deleted.set(row.id, true);
    touched.sessions.add(row.id);
    touched.training = true;
    return;
  }
  const columns = toStored('sessions', row);
  if (!local) {
    db.run(insertSql('sessions', Object.keys(columns)), ...Object.values(columns));
    touched.sessions.add(row.id);
    return;
  }
  if (local.deleted_at !== null) {
    if (!isPending(db, 'delete_session', row.id)) {
      enqueue(db, { kind: 'delete_session', id: row.id, sessionId: row.id }, local.deleted_at);
    }
    return;
  }
  withdrawCreation(db, row.id);
  // A name that somebody gave it beats one that the app made.
  const isNamed = !row.title_auto && local.title_auto === 1;
  if (isNamed) withdrawSessionFields(db, row.id, TITLE);
  const mine = pendingSessionFields(db, row.id);
  const times = local.changed_at === null ? {} : (JSON.parse(local.changed_at) as ChangeTimes);
  const lost: SessionField[] = [];
  for (const [name, value] of Object.entries(columns)) {
    if (name === 'changed_at' || mine.has(name) || value === local[name as keyof SessionRow]) continue;
    const isOfTitle = (TITLE as readonly string[]).includes(name);
    if (!(isNamed && isOfTitle) && isLater(isOfTitle ? 'title' : name, times, row.changed_at ?? {})) {
      lost.push(...(isOfTitle ? TITLE : [name as SessionField]));
      continue;
    }
    db.run(`UPDATE sessions SET ${name} = ? WHERE id = ?`, value, row.id);
    touched.sessions.add(row.id);
    if (name === 'binned_at') touched.training = true;
  }
  if (row.changed_at !== undefined) {
    // What stays as it is here keeps the time that the server had said of it.
    const kept = Object.fromEntries(lost.map((field) => [field, times[field] ?? 0]));
    const said = JSON.stringify({ ...row.changed_at, ...kept });
    db.run('UPDATE sessions SET changed_at = ? WHERE id = ? AND changed_at IS NOT ?', said, row.id, said);
  }
  if (lost.length > 0) enqueueLostFields(db, row.id, lost, times, local.updated_at);
  if (
    row.head_id !== null &&
    local.head_id !== null &&
    row.head_id !== local.head_id &&
    (touched.arrived.has(row.head_id) || isOtherOfCut(db, row.id, row.head_id, local.head_id))
  ) {
    const isOurs = mine.has('head_id') || lost.includes('head_id');
    const [shown, other] = isOurs ? [local.head_id, row.head_id] : [row.head_id, local.head_id];
    noteFork(db, row.id, shown, other);
  }
}

/** Both or neither: whose title it is decides whether it stands. */
const TITLE: readonly SessionField[] = ['title', 'title_auto'];

/** Whether what is here of a column is what the server said later than what it says now: it has lost that since. */
function isLater(name: string, here: ChangeTimes, there: ChangeTimes): boolean {
  if (name === 'changed_at' || name === 'updated_at') return false;
  return (here[name] ?? 0) > (there[name] ?? 0);
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
    leaveMessageTombstones(db, row.deleted_at, 'id = ?', row.id);
  } else if (!local) {
    if (isDeleted(db, row.session_id, touched)) return;
    writeMessage(db, newRow('messages', row));
    touched.arrived.add(row.id);
  } else if (local.deleted_at !== null) {
    deleteAgain(db, row, local.deleted_at, touched);
    return;
  } else if (local.created_at !== row.created_at) {
    putMessageAt(db, row.id, row.created_at);
  } else {
    return;
  }
  touched.sessions.add(row.session_id);
}

function applyProfile(db: Database, row: PulledProfile, comparing: boolean): void {
  if (isPending(db, 'profile', PROFILE_ID)) return;
  const local = comparing ? db.get<FileRow<'profiles'>>('SELECT * FROM profiles') : undefined;
  if (local && local.default_session_id !== row.default_session_id && local.updated_at > row.updated_at) {
    enqueue(db, { kind: 'profile', id: PROFILE_ID, sessionId: local.default_session_id }, local.updated_at);
    return;
  }
  const columns = { row_key: 1, ...toStored('profiles', row) };
  db.run('DELETE FROM profiles');
  db.run(insertSql('profiles', Object.keys(columns)), ...Object.values(columns));
}

function isDeleted(db: Database, sessionId: string | null, { deleted }: Touched): boolean {
  if (sessionId === null) return false;
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
function deleteAgain(db: Database, { id, session_id }: PulledMessage, at: string, touched: Touched): void {
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
