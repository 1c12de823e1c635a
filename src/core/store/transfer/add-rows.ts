import { createHash } from 'node:crypto';
import type { SessionId } from '../../../shared/models';
import type { Clock } from '../clock';
import type { Database } from '../database';
import { enqueueDocument } from '../changes/document-changes';
import { binDocumentSince } from '../documents';
import { idsFrom } from '../message-tree';
import { enqueue, enqueueSession, LATER_SESSION_FIELDS } from '../changes/outbox';
import { insertSql, newRow, toStored } from '../records';
import { moveHead, takeFromBin } from '../sessions';
import { storable } from '../text';
import { writeDocument, writeMessage } from '../text-rows';
import {
  type BatchResult,
  NO_ROWS,
  type TransferBatch,
  type TransferCounts,
  type TransferDocument,
  type TransferDraft,
  type TransferMessage,
  type TransferSession,
} from './rows';

/** The id that a row has here, and whether there is one. */
interface Place {
  readonly id: string;
  readonly exists: boolean;
}

/**
 * Adds what is not there yet, with its outbox entries, in one transaction. Adding it again changes nothing. What was deleted
 * here comes back under a new id, always the same, because a deleted one stays deleted on every device.
 */
export function addRows(db: Database, clock: Clock, batch: TransferBatch): BatchResult {
  const result = new Addition(db, clock(), batch).result();
  if (batch.session && batch.last) setHead(db, clock, batch.session);
  return result;
}

/** What `addRows` would do. */
export function compareRows(db: Database, batch: TransferBatch): BatchResult {
  return new Addition(db, null, batch).result();
}

class Addition {
  readonly #db: Database;
  /** The time of what is written; null when nothing is. */
  readonly #at: string | null;
  readonly #batch: TransferBatch;
  readonly #session: Place | null;
  readonly #added: Record<keyof TransferCounts, number> = { ...NO_ROWS };
  readonly #present: Record<keyof TransferCounts, number> = { ...NO_ROWS };

  constructor(db: Database, at: string | null, batch: TransferBatch) {
    this.#db = db;
    this.#at = at;
    this.#batch = batch;
    this.#session = batch.session ? placeOf(db, 'sessions', batch.session.id) : null;
  }

  result(): BatchResult {
    const { session, parts } = this.#batch;
    if (session) this.#addSession(session);
    for (const part of parts) {
      if (part.kind === 'document') this.#addDocument(part);
      if (part.kind === 'draft') this.#addDraft(part);
    }
    const waiting = this.#addMessages(parts.filter((part) => part.kind === 'message'));
    return { added: this.#added, present: this.#present, waiting };
  }

  #count(what: keyof TransferCounts, exists: boolean): void {
    (exists ? this.#present : this.#added)[what] += 1;
  }

  #addSession(row: TransferSession): void {
    const db = this.#db;
    const at = this.#at;
    const { id, exists } = this.#session ?? placeOf(db, 'sessions', row.id);
    const comesBack = exists && !row.binned_at && isInBin(db, 'sessions', id);
    if (this.#batch.first) this.#count('sessions', exists && !comesBack);
    if (at === null) return;
    const title = titleOf(row);
    if (exists) {
      if (comesBack) takeFromBin(db, () => at, id);
      if (title === null) return;
      // A conversation that was cleared here gets its name back with its messages.
      const named = db.run(
        'UPDATE sessions SET title = ?, title_auto = ? WHERE id = ? AND title IS NULL',
        title,
        Number(row.title_auto),
        id,
      );
      if (named > 0) enqueueSession(db, id, ['title', 'title_auto'], at);
      return;
    }
    // Its head comes last: the server takes it only after the message that it names.
    const columns = toStored('sessions', {
      ...{ ...row, id, title, head_id: null, ...times(row, at) },
      // Its 30 days begin anew: an old export may be all that there is of it.
      ...(row.binned_at && { binned_at: at }),
    });
    db.run(insertSql('sessions', Object.keys(columns)), ...Object.values(columns));
    enqueueSession(db, id, 'all', at);
    // What came later than the first projects is no part of a new one.
    const later = LATER_SESSION_FIELDS.filter((name) => (columns[name] ?? null) !== null);
    if (later.length > 0) enqueueSession(db, id, later, at);
  }

  #addDocument(row: TransferDocument): void {
    const sessionId = this.#session?.id ?? null;
    const { id, exists } = placeOf(this.#db, 'training_data', row.id, sessionId);
    const comesBack = exists && !row.binned_at && isInBin(this.#db, 'training_data', id);
    this.#count('documents', exists && !comesBack);
    const at = this.#at;
    if (at === null) return;
    if (comesBack) binDocumentSince(this.#db, id, null, at);
    if (exists) return;
    const document = newRow('training_data', {
      ...row,
      id,
      session_id: sessionId,
      kind: row.document_kind,
      title: storable(row.title),
      content: storable(row.content),
      binned_at: row.binned_at ? at : null,
      ...times(row, at),
    });
    writeDocument(this.#db, document);
    enqueueDocument(this.#db, id, sessionId, 'all', at);
  }

  /** What was begun here stays. */
  #addDraft(row: TransferDraft): void {
    if (this.#at === null || this.#session === null) return;
    this.#db.run(
      'INSERT OR IGNORE INTO drafts (session_id, content, updated_at) VALUES (?, ?, ?)',
      this.#session.id,
      storable(row.content),
      earlier(row.updated_at, this.#at),
    );
  }

  /** Parents before children, as the server takes them. @returns those whose parent has not come */
  #addMessages(rows: readonly TransferMessage[]): readonly TransferMessage[] {
    // Nothing is written when only counting, so that a parent of the same file is not found: none has to be waited for.
    const counting = this.#at === null;
    let remaining = rows;
    for (;;) {
      const orphans = remaining.filter((row) => !this.#addMessage(row, counting));
      if (orphans.length === 0) return [];
      if (orphans.length < remaining.length) {
        remaining = orphans;
        continue;
      }
      if (!this.#batch.last) return orphans;
      for (const row of orphans) this.#addMessage(row, true);
      return [];
    }
  }

  /** @returns false when its parent is not here */
  #addMessage(row: TransferMessage, asRoot: boolean): boolean {
    const sessionId = this.#session?.id ?? row.session_id;
    const { id, exists } = placeOf(this.#db, 'messages', row.id, sessionId);
    const parent =
      row.parent_id === null || exists ? null : placeOf(this.#db, 'messages', row.parent_id, sessionId);
    if (parent?.exists === false && !asRoot) return false;
    this.#count('messages', exists);
    const at = this.#at;
    if (exists || at === null) return true;
    const message = newRow('messages', {
      ...row,
      id,
      session_id: sessionId,
      parent_id: parent?.exists ? parent.id : null,
      content: storable(row.content),
      reasoning: row.reasoning && storable(row.reasoning),
      created_at: earlier(row.created_at, at),
    });
    writeMessage(this.#db, message);
    enqueue(this.#db, { kind: 'message', id, sessionId }, at);
    return true;
  }
}

/** What is shown here stays shown, with what followed it there; a conversation that shows nothing yet shows what it did. */
function setHead(db: Database, clock: Clock, session: TransferSession): void {
  const { id } = placeOf(db, 'sessions', session.id);
  if (session.head_id === null) return;
  const shown = db.get<{ head_id: string | null }>('SELECT head_id FROM sessions WHERE id = ?', id);
  const head = placeOf(db, 'messages', session.head_id, id);
  if (!shown || !head.exists || shown.head_id === head.id) return;
  const sessionId = id as SessionId;
  if (shown.head_id === null || idsFrom(db, sessionId, shown.head_id).includes(head.id))
    moveHead(db, clock, sessionId, head.id, false);
}

/** What is in the bin here comes out of it. */
const isInBin = (db: Database, table: 'sessions' | 'training_data', id: string): boolean =>
  db.get(`SELECT 1 AS found FROM ${table} WHERE id = ? AND binned_at IS NOT NULL`, id) !== undefined;

/** An id is taken by a tombstone, which stays for ever, or by a row of another conversation: then the next one serves. */
export function placeOf(
  db: Database,
  table: 'sessions' | 'messages' | 'training_data',
  wanted: string,
  sessionId?: string | null,
): Place {
  for (let n = 0; ; n += 1) {
    const id = n === 0 ? wanted : derivedId(wanted, n);
    const row = db.get<{ deleted_at: string | null; scope: string | null }>(
      `SELECT deleted_at, ${table === 'sessions' ? 'NULL' : 'session_id'} AS scope FROM ${table} WHERE id = ?`,
      id,
    );
    if (!row) return { id, exists: false };
    if (row.deleted_at === null && (sessionId === undefined || row.scope === sessionId)) {
      return { id, exists: true };
    }
  }
}

/** A UUID (version 8) that is always the same, so that two imports of one file meet, also on two devices. */
function derivedId(id: string, n: number): string {
  const hex = createHash('sha256')
    .update(`${String(n)}:${id}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const DAY_MS = 86_400_000;

/** A clock may be wrong by a day; a time still further ahead would push all that is written later after it. */
function earlier(time: string, now: string): string {
  return Date.parse(time) <= Date.parse(now) + DAY_MS ? time : now;
}

interface Times {
  readonly created_at: string;
  readonly updated_at: string;
}

const times = ({ created_at, updated_at }: Times, at: string): Times => ({
  created_at: earlier(created_at, at),
  updated_at: earlier(updated_at, at),
});

const titleOf = ({ title }: TransferSession): string | null =>
  title === null ? null : storable(title) || null;
