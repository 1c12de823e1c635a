import { assertNever } from '../../../shared/assert';
import { verified } from '../checksum';
import type { Database, SqlValue } from '../database';
import { fieldsOf as documentFieldsOf, isLost } from './document-changes';
import { read, write } from '../operation';
import {
  acknowledge,
  countPending,
  countRefused,
  type Entry,
  fieldOf,
  fieldsOf,
  isCreation,
  notedIn,
  type OutboxCounts,
  type PendingChange,
  pushedColumns,
  resume,
} from './outbox';
import { sendParentsFirst } from './parents-first';
import { refuse } from './refused';
import { type ChangeTimes, fromStored, type Table } from '../records';

/* What of the outbox is pushed next, with the rows as they are now. */

const MESSAGE = `SELECT ${pushedColumns('messages').join(', ')}, deleted_at, checksum FROM messages WHERE id = ?`;
const DOCUMENT = `SELECT ${pushedColumns('training_data').join(', ')}, moved_at, checksum FROM training_data WHERE id = ?`;

/** A batch holds at most so much text: one request stays far below what servers accept. */
const MAX_BATCH_CHARS = 1_000_000;

/**
 * What hangs on a refused change waits with it: all of a conversation that could not be made, and what follows a message
 * that could not be added.
 */
const BLOCKED = `WITH RECURSIVE
  unmade (id) AS (
    SELECT id FROM outbox WHERE parked_at IS NOT NULL AND kind = 'session' AND instr(fields, 'created_at') > 0),
  unsent (id) AS (
    SELECT id FROM outbox WHERE parked_at IS NOT NULL AND kind = 'message'
    UNION
    SELECT m.id FROM messages m JOIN unsent u ON m.parent_id = u.id WHERE m.deleted_at IS NULL),
  blocked (sequence) AS (
    SELECT sequence FROM outbox
     WHERE parked_at IS NULL
       AND (session_id IN (SELECT id FROM unmade) OR (kind = 'message' AND id IN (SELECT id FROM unsent))))`;

function countBlocked(db: Database): number {
  if (countRefused(db) === 0) return 0;
  return db.get<{ n: number }>(`${BLOCKED} SELECT count(*) AS n FROM blocked`)?.n ?? 0;
}

/**
 * The oldest entries with their rows as they are now, in order; fewer than `limit` where the text would be too much, or
 * where a row comes a second time: of each row only its oldest entry is ever on its way, so that all others may be changed.
 */
export function readPending(db: Database, limit: number): PendingChange[] {
  const blocked = countRefused(db) > 0;
  const entries = db.all<Entry>(
    `${blocked ? BLOCKED : ''}
     SELECT sequence, kind, id, session_id, fields, created_at, change_id FROM outbox
      WHERE parked_at IS NULL ${blocked ? 'AND sequence NOT IN (SELECT sequence FROM blocked)' : ''}
      ORDER BY sequence LIMIT ?`,
    limit,
  );
  const changes: PendingChange[] = [];
  const named = new Set<string>();
  let chars = 0;
  for (const entry of entries) {
    const { sequence, kind, id } = entry;
    if (named.has(`${kind} ${id}`)) break;
    named.add(`${kind} ${id}`);
    const row = rowOf(db, entry);
    chars += typeof row?.content === 'string' ? row.content.length : 0;
    if (changes.length > 0 && chars > MAX_BATCH_CHARS) break;
    changes.push({
      ...{ sequence, changeId: entry.change_id, kind, id, row },
      ...(kind === 'document' && howSent(entry)),
    });
  }
  return changes;
}

/** A document's row goes along whole: what the server lacks is made of it. */
function howSent(entry: Entry): Pick<PendingChange, 'repeated' | 'only'> {
  if (isLost(entry)) return { repeated: true };
  const only = documentFieldsOf(entry);
  return only === null ? {} : { only };
}

function rowOf(db: Database, entry: Entry): PendingChange['row'] {
  switch (entry.kind) {
    case 'session':
      return sessionColumns(db, entry);
    case 'message': {
      const { deleted_at, ...row } = whole(select(db, 'messages', MESSAGE, entry.id)) ?? {};
      if (deleted_at === undefined) return null;
      return deleted_at === null ? row : { ...row, deleted_at };
    }
    case 'document': {
      const row = whole(select(db, 'training_data', DOCUMENT, entry.id));
      if (row === null || isLost(entry)) return row;
      // When it was put somewhere the server says, but of what it lost.
      const { moved_at: _, ...rest } = row;
      return rest;
    }
    case 'delete_document':
      return select(db, 'training_data', 'SELECT deleted_at FROM training_data WHERE id = ?', entry.id);
    case 'delete_message':
      return select(db, 'messages', 'SELECT deleted_at FROM messages WHERE id = ?', entry.id);
    case 'profile':
      return select(db, 'profiles', 'SELECT default_session_id FROM profiles WHERE row_key = ?', '1');
    case 'clear_conversation':
      return { ids: fieldsOf(entry), deleted_at: entry.created_at };
    case 'delete_session':
      return null;
    default:
      return assertNever(entry.kind);
  }
}

/**
 * A head goes along only when its message is on the server by then: it is not behind this entry and was not refused.
 * When it is behind, a later entry of the session carries it.
 */
function sessionColumns(db: Database, entry: Entry): PendingChange['row'] {
  const row = select(db, 'sessions', 'SELECT * FROM sessions WHERE id = ?', entry.id);
  if (row === null) return null;
  const noted = notedIn(entry).filter(
    (each) => fieldOf(each) !== 'head_id' || headIsPushed(db, row.head_id as string | null, entry.sequence),
  );
  const columns = Object.fromEntries(noted.map((each) => [fieldOf(each), row[fieldOf(each)]]));
  // How old the values are that the server lost goes along, so that a later one of another device's is known as such.
  const known = (isCreation(entry) ? row.changed_at : null) as ChangeTimes | null;
  const times = noted.flatMap((each) => {
    const [field = '', time = known?.[field]] = each.split('@');
    return time === undefined ? [] : [[field, Number(time)] as const];
  });
  return {
    id: entry.id,
    ...columns,
    ...(times.length > 0 && { changed_at: Object.fromEntries(times) }),
  };
}

function headIsPushed(db: Database, headId: string | null, sequence: number): boolean {
  if (headId === null) return true;
  const waiting = db.get<{ sequence: number; parked_at: string | null }>(
    `SELECT sequence, parked_at FROM outbox WHERE kind = 'message' AND id = ?`,
    headId,
  );
  if (waiting === undefined) return true;
  return waiting.sequence < sequence && waiting.parked_at === null && !isBlocked(db, waiting.sequence);
}

function isBlocked(db: Database, sequence: number): boolean {
  if (countRefused(db) === 0) return false;
  return db.get(`${BLOCKED} SELECT 1 AS found FROM blocked WHERE sequence = ?`, sequence) !== undefined;
}

interface PushedText {
  readonly id: string;
  readonly content: string;
  readonly checksum: number | null;
}

/** A text that is damaged never takes the place of the one that was written. */
function whole(row: Record<string, unknown> | null): Record<string, unknown> | null {
  if (row === null) return null;
  const { checksum, ...rest } = row;
  verified({ ...rest, checksum } as PushedText);
  return rest;
}

/** The row in the server's types. */
function select(db: Database, table: Table, sql: string, id: string): Record<string, unknown> | null {
  const row = db.all<Record<string, SqlValue>>(sql, id)[0];
  return row ? fromStored(table, row, Object.keys(row)) : null;
}

export const outbox = {
  counts: read((db): OutboxCounts => ({
    pending: countPending(db),
    blocked: countBlocked(db),
    refused: countRefused(db),
  })),
  pending: read(readPending),
  acknowledge: write((db, _clock, sequences: readonly number[]) => acknowledge(db, sequences)),
  refuse: write(refuse),
  resume: write((db) => resume(db)),
  sendParentsFirst: write((db, _clock, sequence: number) => sendParentsFirst(db, sequence)),
};
