import { BIN_DAYS } from '../../shared/limits';
import type { BinItem, BinItems, DocumentId, SessionId } from '../../shared/models';
import type { Clock } from './clock';
import type { Database } from './database';
import { enqueueLostDocument, isNewDocument, pendingDocumentFields } from './changes/document-changes';
import { binDocumentSince, deleteDocument } from './documents';
import { erase, read, write } from './operation';
import { readMeta, writeMeta } from './meta';
import { enqueueLostFields, enqueueSession, isPending, pendingSessionFields } from './changes/outbox';
import type { PulledChange } from './changes/pulled';
import { deleteSession, takeFromBin } from './sessions';

/*
 * What was deleted is in the bin first. A row there is a row as every other, synchronised and kept, which no list, search or
 * prompt has. Whatever a person does with it afterwards takes it out: a question that is asked in it, a text that is saved.
 */

/** The newest first. Documents of a conversation that is in the bin itself come and go with it. */
function listBin(db: Database): BinItem[] {
  const conversations = db.all<Extract<BinItem, { kind: 'conversation' }>>(
    `SELECT 'conversation' AS kind, id, title, binned_at AS binnedAt FROM sessions WHERE binned_at IS NOT NULL`,
  );
  const documents = db.all<Extract<BinItem, { kind: 'document' }>>(
    `SELECT 'document' AS kind, id, session_id AS sessionId, title, binned_at AS binnedAt FROM training_data
      WHERE binned_at IS NOT NULL
        AND (session_id IS NULL OR session_id NOT IN (SELECT id FROM sessions WHERE binned_at IS NOT NULL))`,
  );
  return [...conversations, ...documents].sort(
    (a, b) => b.binnedAt.localeCompare(a.binnedAt) || a.id.localeCompare(b.id),
  );
}

/** @returns those that were not there already */
function binSessions(db: Database, clock: Clock, ids: readonly SessionId[]): SessionId[] {
  const at = clock();
  return ids.filter((id) => {
    const moved = db.run(
      'UPDATE sessions SET binned_at = ? WHERE id = ? AND deleted_at IS NULL AND binned_at IS NULL',
      at,
      id,
    );
    if (moved > 0) enqueueSession(db, id, ['binned_at'], at);
    return moved > 0;
  });
}

/**
 * Nothing is to be restored of one that says nothing and that no other device can have written into. Harmless for one that is
 * gone already.
 */
function binDocument(db: Database, clock: Clock, id: DocumentId): void {
  const row = db.get<{ is_empty: number }>(
    `SELECT trim(content, char(9, 10, 13, 32)) = '' AS is_empty FROM training_data
      WHERE id = ? AND deleted_at IS NULL AND binned_at IS NULL`,
    id,
  );
  if (!row) return;
  if (row.is_empty === 1 && isNewDocument(db, id)) deleteDocument(db, clock, id);
  else {
    const at = clock();
    binDocumentSince(db, id, at, at);
  }
}

function restore(db: Database, clock: Clock, { sessionIds, documentIds }: BinItems): void {
  for (const id of sessionIds) takeFromBin(db, clock, id);
  for (const id of documentIds) binDocumentSince(db, id, null, clock());
}

/** Harmless for what is gone already, or was restored meanwhile. */
function deleteForGood(db: Database, clock: Clock, { sessionIds, documentIds }: BinItems): void {
  const isThere = (table: 'sessions' | 'training_data', id: string): boolean =>
    db.get(`SELECT 1 AS found FROM ${table} WHERE id = ? AND binned_at IS NOT NULL`, id) !== undefined;
  for (const id of sessionIds) if (isThere('sessions', id)) deleteSession(db, clock, id);
  for (const id of documentIds) if (isThere('training_data', id)) deleteDocument(db, clock, id);
}

/** What has been in the bin for as long as it is kept. */
function expired(db: Database, now: string): BinItems {
  const since = new Date(Date.parse(now) - BIN_DAYS * 86_400_000).toISOString();
  const of = <Id>(table: 'sessions' | 'training_data'): Id[] =>
    db.all<{ id: Id }>(`SELECT id FROM ${table} WHERE binned_at <= ?`, since).map(({ id }) => id);
  return { sessionIds: of<SessionId>('sessions'), documentIds: of<DocumentId>('training_data') };
}

/** By a server's clock, which may have nothing to do with this computer's: only what the server said of is there by it. */
function toldExpired(db: Database, now: string): BinItems {
  if (readMeta(db, 'has_bin') !== '1') return { sessionIds: [], documentIds: [] };
  const { sessionIds, documentIds } = expired(db, now);
  return {
    sessionIds: sessionIds.filter((id) => !pendingSessionFields(db, id).has('binned_at')),
    documentIds: documentIds.filter((id) => !isPending(db, 'document', id)),
  };
}

/** It goes for good. @returns how many those were; the log is emptied where there were any */
const deleteAll = (of: (db: Database, now: string) => BinItems) => {
  const count = ({ sessionIds, documentIds }: BinItems): number => sessionIds.length + documentIds.length;
  return erase(
    (db: Database, clock: Clock, now: string): number => {
      const items = of(db, now);
      deleteForGood(db, clock, items);
      return count(items);
    },
    (db, now) => count(of(db, now)) > 0,
  );
};

export const deleteToldExpired = deleteAll(toldExpired);

/**
 * A project that was upgraded has a bin, too: it is told what is in the one here. Nobody puts it there now: where another
 * device has said something of it since, that stands.
 */
export function meetBin(db: Database, clock: Clock, changes: readonly PulledChange[]): void {
  const isThere = changes.some(({ row }) => 'binned_at' in row && row.binned_at !== undefined);
  if (!isThere || readMeta(db, 'has_bin') === '1') return;
  writeMeta(db, 'has_bin', '1');
  const at = clock();
  for (const { id } of db.all<{ id: string }>('SELECT id FROM sessions WHERE binned_at IS NOT NULL')) {
    if (!pendingSessionFields(db, id).has('binned_at')) enqueueLostFields(db, id, ['binned_at'], {}, at);
  }
  const documents = db.all<{ id: string; session_id: string | null }>(
    'SELECT id, session_id FROM training_data WHERE binned_at IS NOT NULL',
  );
  for (const { id, session_id: sessionId } of documents) {
    if (!pendingDocumentFields(db, id).has('binned_at')) enqueueLostDocument(db, id, sessionId, at);
  }
}

export const bin = {
  listBin: read(listBin),
  binSessions: write(binSessions),
  binDocument: erase(binDocument),
  restore: write(restore),
  deleteForGood: erase(deleteForGood),
  deleteExpired: deleteAll(expired),
};
