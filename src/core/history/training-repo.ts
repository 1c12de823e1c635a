import { v7 as uuid } from 'uuid';
import type { DocumentId, SessionId, TrainingDocument } from '../../shared/models';
import type { Clock } from './clock';
import type { Database } from './database';
import { enqueue, withdraw } from './outbox';
import { type DocumentRow, toDocument } from './rows';
import { getSession } from './sessions-repo';
import type { DocumentDraft } from './store';
import { notFound } from './store-error';
import { storable } from './text';

const COLUMNS = 'id, session_id, title, content, enabled, position, created_at, updated_at';

export function listDocuments(db: Database, sessionId: SessionId | null): TrainingDocument[] {
  return db
    .all<DocumentRow>(
      `SELECT ${COLUMNS} FROM training_data
        WHERE session_id IS ? AND deleted_at IS NULL ORDER BY position, created_at, id`,
      sessionId,
    )
    .map(toDocument);
}

/** The scope of a document that exists stays as it is. */
export function saveDocument(db: Database, clock: Clock, draft: DocumentDraft): TrainingDocument {
  const id = draft.id ?? createDocument(db, clock, draft.sessionId);
  const before = getDocument(db, id);
  const at = clock();
  db.run(
    'UPDATE training_data SET title = ?, content = ?, enabled = ?, updated_at = ? WHERE id = ?',
    storable(draft.title),
    storable(draft.content),
    Number(draft.enabled),
    at,
    id,
  );
  enqueue(db, { kind: 'document', id, sessionId: before.sessionId }, at);
  return getDocument(db, id);
}

/** Harmless for one that is gone already. */
export function deleteDocument(db: Database, clock: Clock, id: DocumentId): void {
  const at = clock();
  if (buryDocument(db, id, at)) enqueue(db, { kind: 'delete_document', id, sessionId: null }, at);
}

/** Leaves an empty tombstone; true if there was something to delete. */
export function buryDocument(db: Database, id: string, at: string): boolean {
  withdraw(db, 'document', id);
  return (
    db.run(
      `UPDATE training_data SET deleted_at = ?, title = '', content = '' WHERE id = ? AND deleted_at IS NULL`,
      at,
      id,
    ) > 0
  );
}

function getDocument(db: Database, id: DocumentId): TrainingDocument {
  const row = db.get<DocumentRow>(
    `SELECT ${COLUMNS} FROM training_data WHERE id = ? AND deleted_at IS NULL`,
    id,
  );
  if (!row) throw notFound('text');
  return toDocument(row);
}

function createDocument(db: Database, clock: Clock, sessionId: SessionId | null): DocumentId {
  if (sessionId !== null) getSession(db, sessionId);
  const id = uuid() as DocumentId;
  const at = clock();
  db.run(
    `INSERT INTO training_data (id, session_id, title, content, enabled, position, created_at, updated_at)
     VALUES (?1, ?2, '', '', 1,
       (SELECT coalesce(max(position), -1) + 1 FROM training_data WHERE session_id IS ?2 AND deleted_at IS NULL),
       ?3, ?3)`,
    id,
    sessionId,
    at,
  );
  return id;
}
