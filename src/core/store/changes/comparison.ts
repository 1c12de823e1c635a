import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { hostname } from 'node:os';
import { v7 as uuid } from 'uuid';
import type { Clock } from '../clock';
import type { Database } from '../database';
import { enqueueLostDocument } from './document-changes';
import { readCursor, readMeta, writeMeta } from '../meta';
import { write } from '../operation';
import {
  enqueue,
  enqueueLostFields,
  enqueueMessage,
  enqueueSession,
  isPending,
  PROFILE_ID,
  resume,
  type SessionField,
} from './outbox';
import type { PulledChange } from './pulled';
import type { ChangeTimes } from '../records';

/*
 * A server that is not in the state in which it was left: it was restored from a backup, or emptied. Everything is pulled
 * from the beginning and compared, and what the server lacks is pushed once more. Nothing is taken away here but what has
 * a tombstone there, so that it may end at any moment: it begins anew.
 */

/** Where the next pull goes on, and what it says to the server. */
export interface Place {
  readonly cursor: number;
  readonly comparing: boolean;
  /** Something here is not pushed yet: the server may have a tombstone of it. */
  readonly hasChanges: boolean;
  readonly device: string;
  readonly mark: string | null;
}

export const isComparing = (db: Database): boolean => readMeta(db, 'comparing') === '1';

/** What no copy of a file has in common with it. */
export function identityOf(file: string): string {
  const { ino, birthtimeMs } = statSync(file);
  return `${hostname()} ${String(ino)} ${String(Math.floor(birthtimeMs))}`;
}

/**
 * A file that was copied is another device's, and says so from its first pull on. The mark stays: whoever has it has seen
 * that state of the server.
 */
export function recogniseFile(db: Database, identity: string): void {
  if (readMeta(db, 'file') === identity) return;
  db.transaction(() => {
    writeMeta(db, 'file', identity);
    writeMeta(db, 'device', randomUUID());
    // The other one goes on writing the answers that it has begun.
    for (const { id } of db.all<{ id: string }>('SELECT id FROM stream_journal')) {
      const own = uuid();
      db.run('UPDATE stream_journal SET id = ? WHERE id = ?', own, id);
      db.run('UPDATE stream_pieces SET answer_id = ? WHERE answer_id = ?', own, id);
    }
  });
}

/** A comparison that was interrupted begins anew. */
export function place(db: Database): Place {
  const comparing = isComparing(db);
  if (comparing) db.run('DELETE FROM compared_rows');
  const device = readMeta(db, 'device') ?? randomUUID();
  writeMeta(db, 'device', device);
  const hasChanges = db.get('SELECT 1 AS found FROM outbox LIMIT 1') !== undefined;
  return {
    cursor: comparing ? 0 : readCursor(db),
    comparing,
    hasChanges,
    device,
    mark: readMeta(db, 'mark'),
  };
}

/** The server sees a device that it has never seen: what it knew of this one was in another state. */
export function beginComparison(db: Database): void {
  resume(db);
  db.run(`DELETE FROM meta WHERE name = 'mark'`);
  writeMeta(db, 'device', randomUUID());
  writeMeta(db, 'comparing', '1');
}

/** The server has this row, or its tombstone. */
export function noteCompared(db: Database, { kind, row }: PulledChange): void {
  db.run(
    'INSERT OR IGNORE INTO compared_rows (kind, id) VALUES (?, ?)',
    kind,
    'id' in row ? row.id : PROFILE_ID,
  );
}

/** Notes to push all that the server lacks, parents first. @returns how many changes wait for that reason */
export function finishComparison(db: Database, clock: Clock): number {
  const before = countWaiting(db);
  const at = clock();
  const lacking = (kind: string): string => `id NOT IN (SELECT id FROM compared_rows WHERE kind = '${kind}')`;
  const sessions = db.all<{ id: string }>(
    `SELECT id FROM sessions WHERE deleted_at IS NULL AND ${lacking('sessions')} ORDER BY row_key`,
  );
  for (const { id } of sessions) enqueueSession(db, id, 'all', at);
  const changed = new Set(sessions.map(({ id }) => id));
  for (const { id, session_id } of messagesLacking(db, lacking('messages'))) {
    if (isPending(db, 'message', id)) continue;
    enqueueMessage(db, id, session_id, at);
    changed.add(session_id);
  }
  // A head is taken once its message is there; settings and the bin are no part of a new session.
  const isNew = new Set(sessions.map(({ id }) => id));
  for (const id of changed) {
    const row = db.get<{ changed_at: string | null; binned_at: string | null }>(
      'SELECT changed_at, binned_at FROM sessions WHERE id = ?',
      id,
    );
    const times = JSON.parse(row?.changed_at ?? '{}') as ChangeTimes;
    const lost: SessionField[] = isNew.has(id) ? ['head_id', 'settings'] : ['head_id'];
    if (row?.binned_at) {
      if (isNew.has(id)) lost.push('binned_at');
      // As an act: there it is in the bin, and its questions that come once more take it out.
      else enqueueSession(db, id, ['binned_at'], at);
    }
    enqueueLostFields(db, id, lost, times, at);
  }
  const documents = db.all<{ id: string; session_id: string | null }>(
    `SELECT id, session_id FROM training_data WHERE deleted_at IS NULL AND ${lacking('training_data')}`,
  );
  for (const { id, session_id } of documents) {
    if (!isPending(db, 'document', id)) enqueueLostDocument(db, id, session_id, at);
  }
  const profile = db.get<{ default_session_id: string | null }>(
    `SELECT default_session_id FROM profiles WHERE '${PROFILE_ID}' NOT IN (SELECT id FROM compared_rows WHERE kind = 'profiles')`,
  );
  if (profile) enqueue(db, { kind: 'profile', id: PROFILE_ID, sessionId: profile.default_session_id }, at);
  db.run('DELETE FROM compared_rows');
  writeMeta(db, 'comparing', '0');
  return Math.max(0, countWaiting(db) - before);
}

/** Of conversations that live; with the tombstones that something hangs on. */
function messagesLacking(db: Database, lacking: string): { id: string; session_id: string }[] {
  return db.all(
    `WITH RECURSIVE tree (id, session_id, depth) AS (
       SELECT m.id, m.session_id, 0 FROM messages m JOIN sessions s ON s.id = m.session_id AND s.deleted_at IS NULL
        WHERE m.parent_id IS NULL OR m.parent_id NOT IN (SELECT id FROM messages)
       UNION ALL
       SELECT m.id, m.session_id, t.depth + 1 FROM tree t JOIN messages m ON m.parent_id = t.id)
     SELECT id, session_id FROM tree WHERE ${lacking} ORDER BY depth, id`,
  );
}

const countWaiting = (db: Database): number =>
  db.get<{ n: number }>('SELECT count(*) AS n FROM outbox WHERE parked_at IS NULL')?.n ?? 0;

export const comparison = {
  place: write((db) => place(db)),
  beginComparison: write((db) => beginComparison(db)),
};
