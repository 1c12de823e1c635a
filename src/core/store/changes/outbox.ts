import { randomUUID } from 'node:crypto';
import type { RefusedChange } from '../../../shared/models';
import type { Database } from '../database';
import { readMeta } from '../meta';
import { carriedColumns, type ChangeTimes, columnsOf, type ServerRow, type Table } from '../records';

/** One outbox entry with the row as it is now; shaped for the server (snake_case columns without user_id). */
export interface PendingChange {
  readonly sequence: number;
  /** The same each time it is pushed: the server takes a change once. */
  readonly changeId: string;
  readonly kind: RefusedChange['kind'];
  readonly id: string;
  /**
   * A session's row has its id and only those columns that changed; all of them, `created_at` too, where it is new.
   * `changed_at` has the times of those among them that the server lost. A cleared conversation has the `ids` of its
   * messages and `deleted_at`. Null where the operation needs none; also when the row is gone, and then there is nothing
   * to push.
   */
  readonly row: Readonly<Record<string, unknown>> | null;
  /** A document that nobody has written since the server had it: what others wrote since stands. */
  readonly repeated?: true;
  /** The columns of a document that were changed; absent: it is new here. */
  readonly only?: readonly string[];
}

export interface OutboxCounts {
  /** Changes that wait to be pushed. */
  readonly pending: number;
  /** Those among them that wait for one that was refused. */
  readonly blocked: number;
  /** Changes that the server refused and that were set aside. */
  readonly refused: number;
}

export type ChangeKind = PendingChange['kind'];

/** The columns of a session that the server takes with a change. */
export type SessionField = Exclude<keyof ServerRow<'sessions'>, 'id' | 'deleted_at' | 'changed_at'>;
const SESSION_FIELDS = pushedColumns('sessions').filter((name) => name !== 'id') as readonly SessionField[];

const cameLater = (name: string): boolean => columnsOf('sessions')[name]?.later === true;
/** A new session brings these along; what came later follows when somebody chose it, for older projects lack the column. */
export const NEW_SESSION_FIELDS = SESSION_FIELDS.filter((name) => !cameLater(name));
export const LATER_SESSION_FIELDS = SESSION_FIELDS.filter(cameLater);

export function pushedColumns(table: Table): string[] {
  const columns = columnsOf(table);
  return carriedColumns(table, 'server').filter(
    (name) => name !== 'deleted_at' && columns[name]?.servers !== true,
  );
}
/** The one profile's name in the outbox. */
export const PROFILE_ID = 'me';

export interface Entry {
  readonly sequence: number;
  readonly kind: ChangeKind;
  readonly id: string;
  /**
   * A session's columns, those that the server lost with the time that it said of them (`title@1767225600000000`); a
   * document's columns, or that the server lost it, or null for a new one; the messages that were cleared.
   */
  readonly fields: string | null;
  readonly created_at: string;
  readonly change_id: string;
}

interface NewEntry {
  readonly kind: Exclude<ChangeKind, 'session' | 'document' | 'clear_conversation'>;
  readonly id: string;
  readonly sessionId: string | null;
}

export function enqueue(db: Database, entry: NewEntry, at: string): void {
  // The row is read when it is pushed, so one entry stands for all changes.
  if (entry.kind === 'profile') withdraw(db, entry.kind, entry.id);
  insert(db, entry.kind, entry.id, entry.sessionId, null, at);
}

/** For one that is there already: the server lost it. */
export function enqueueMessage(db: Database, id: string, sessionId: string, at: string): void {
  insert(db, 'message', id, sessionId, null, at);
}

/**
 * Notes that these messages of a session were deleted. Each is named, because "all that there are" would mean others by
 * the time it reaches the server, or reaches it a second time: what another device wrote after it.
 */
export function enqueueClear(
  db: Database,
  sessionId: string,
  messageIds: readonly string[],
  at: string,
): void {
  if (messageIds.length > 0) insert(db, 'clear_conversation', sessionId, sessionId, messageIds.join(','), at);
}

/** True where a deletion of this message waits to be pushed. */
export function isClearing(db: Database, sessionId: string, messageId: string): boolean {
  const entry = db.get(
    `SELECT 1 AS found FROM outbox
      WHERE kind = 'clear_conversation' AND id = ? AND instr(fields, ?) > 0 LIMIT 1`,
    sessionId,
    messageId,
  );
  return entry !== undefined;
}

/**
 * Notes that these columns of a session changed. Only they are pushed: a question asked here does not undo a rename
 * made elsewhere. The oldest entry stays in its place, because messages behind it may need the session on the server,
 * and so does the oldest that waits: a push may be carrying it. One that was refused waits again, in its place: the row is
 * another one now. All others become one at the end, behind the message that a new head names.
 */
export function enqueueSession(
  db: Database,
  id: string,
  fields: readonly SessionField[] | 'all',
  at: string,
): void {
  if (fields === 'all') {
    insert(db, 'session', id, id, NEW_SESSION_FIELDS.join(','), at);
    return;
  }
  merge(db, id, new Map(fields.map((field) => [field, field])), at);
}

/**
 * Notes that the server lost these columns of a session. Each goes with the time that the server had said of it, and gives
 * way there to what somebody did since; but what somebody did here is no repetition.
 */
export function enqueueLostFields(
  db: Database,
  id: string,
  fields: readonly SessionField[],
  times: ChangeTimes,
  at: string,
): void {
  // Whose title it is goes by the title's time.
  const timeOf = (field: SessionField) => times[field === 'title_auto' ? 'title' : field] ?? 0;
  merge(db, id, new Map(fields.map((field) => [field, `${field}@${String(timeOf(field))}`])), at);
}

/** `fields`: what is noted of each column. */
function merge(db: Database, id: string, fields: ReadonlyMap<string, string>, at: string): void {
  const entries = db.all<Entry & { readonly parked_at: string | null }>(
    `SELECT * FROM outbox WHERE kind = 'session' AND id = ? ORDER BY sequence`,
    id,
  );
  const [first] = entries;
  const waiting = entries.find(({ parked_at }) => parked_at === null);
  if (first) db.run('UPDATE outbox SET parked_at = NULL, error = NULL WHERE sequence = ?', first.sequence);
  const merged = new Map(fields);
  for (const entry of entries) {
    if (isCreation(entry)) continue;
    const stays = entry === first || entry === waiting;
    for (const noted of notedIn(entry)) {
      const field = fieldOf(noted);
      const isAct = noted === field;
      if (stays ? isAct && merged.has(field) : isAct || !merged.has(field)) merged.set(field, noted);
    }
    if (!stays) db.run('DELETE FROM outbox WHERE sequence = ?', entry.sequence);
  }
  const ordered = SESSION_FIELDS.flatMap((field) => merged.get(field) ?? []);
  insert(db, 'session', id, id, ordered.join(','), at);
}

/** Which columns of a session wait to be pushed: what a pull must leave alone. */
export function pendingSessionFields(db: Database, id: string): ReadonlySet<string> {
  const entries = db.all<Entry>(`SELECT * FROM outbox WHERE kind = 'session' AND id = ?`, id);
  return new Set(entries.flatMap(fieldsOf));
}

/**
 * The server has the session, so what adds it does nothing any more: its answer was lost. What was changed here since
 * waits in an entry of its own.
 */
export function withdrawCreation(db: Database, id: string): void {
  for (const entry of db.all<Entry>(`SELECT * FROM outbox WHERE kind = 'session' AND id = ?`, id)) {
    if (fieldsOf(entry).includes('created_at')) acknowledge(db, [entry.sequence]);
  }
}

/** Leaves these columns of a session to the server. */
export function withdrawSessionFields(db: Database, id: string, fields: readonly SessionField[]): void {
  for (const entry of db.all<Entry>(`SELECT * FROM outbox WHERE kind = 'session' AND id = ?`, id)) {
    const kept = notedIn(entry).filter((noted) => !fields.includes(fieldOf(noted) as SessionField));
    db.run('UPDATE outbox SET fields = ? WHERE sequence = ?', kept.join(','), entry.sequence);
  }
}

export function isPending(db: Database, kind: ChangeKind, id: string): boolean {
  return db.get('SELECT 1 AS found FROM outbox WHERE kind = ? AND id = ? LIMIT 1', kind, id) !== undefined;
}

/** Withdraws what waits for a row that is gone. */
export function withdraw(db: Database, kind: ChangeKind, id: string): void {
  db.run('DELETE FROM outbox WHERE kind = ? AND id = ?', kind, id);
}

/** Withdraws all that waits for a session, or its messages alone. */
export function withdrawSession(db: Database, sessionId: string, what: 'everything' | 'messages'): void {
  if (what === 'messages') {
    db.run(`DELETE FROM outbox WHERE session_id = ? AND kind = 'message'`, sessionId);
    return;
  }
  // What was taken of it must not come back, either: its deletion is all that is left to say.
  for (const table of ['outbox', 'taken_changes']) {
    db.run(`DELETE FROM ${table} WHERE session_id = ?`, sessionId);
  }
}

export function countPending(db: Database): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM outbox WHERE parked_at IS NULL')?.n ?? 0;
}

export function countRefused(db: Database): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM outbox WHERE parked_at IS NOT NULL')?.n ?? 0;
}

const TAKEN = 'sequence, kind, id, session_id, fields, created_at, change_id';

/** Where the server gives marks, the entries stay until a later mark says that it still has what it took. */
export function acknowledge(db: Database, sequences: readonly number[]): void {
  const which = 'sequence IN (SELECT value FROM json_each(?))';
  const list = JSON.stringify(sequences);
  if (readMeta(db, 'mark') !== null) {
    db.run(`INSERT INTO taken_changes (${TAKEN}) SELECT ${TAKEN} FROM outbox WHERE ${which}`, list);
  }
  db.run(`DELETE FROM outbox WHERE ${which}`, list);
}

/** The server said later that it is still the one that took them. */
export const settleTaken = (db: Database): number => db.run('DELETE FROM taken_changes');

/** Nobody knows whether the server still has what it took: it is pushed once more, which does no harm. */
export function resume(db: Database): void {
  db.run(
    `INSERT INTO outbox (${TAKEN}) SELECT ${TAKEN} FROM taken_changes WHERE true ON CONFLICT DO NOTHING`,
  );
  settleTaken(db);
}

export function insert(
  db: Database,
  kind: ChangeKind,
  id: string,
  sessionId: string | null,
  fields: string | null,
  at: string,
  changeId: string = randomUUID(),
): void {
  db.run(
    'INSERT INTO outbox (kind, id, session_id, fields, created_at, change_id) VALUES (?, ?, ?, ?, ?, ?)',
    kind,
    id,
    sessionId,
    fields,
    at,
    changeId,
  );
}

/** What adds a session names all of its columns. */
export const isCreation = (entry: Entry): boolean => fieldsOf(entry).includes('created_at');

export const notedIn = (entry: Entry): string[] => entry.fields?.split(',').filter(Boolean) ?? [];
export const fieldOf = (noted: string): string => noted.split('@', 1)[0] ?? '';
export const fieldsOf = (entry: Entry): string[] => notedIn(entry).map(fieldOf);
