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
import { buryDocuments, writeDocument } from './text-rows';

const COLUMNS = 'id, session_id, title, content, enabled, position, created_at, updated_at, checksum';

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
  const row: DocumentRow = {
    ...(draft.id === undefined ? newDocument(db, clock, draft.sessionId) : requireDocument(db, draft.id)),
    title: storable(draft.title),
    content: storable(draft.content),
    enabled: Number(draft.enabled),
    updated_at: clock(),
    checksum: null,
  };
  writeDocument(db, row);
  enqueue(db, { kind: 'document', id: row.id, sessionId: row.session_id }, row.updated_at);
  return toDocument(row);
}

/** Harmless for one that is gone already. */
export function deleteDocument(db: Database, clock: Clock, id: DocumentId): void {
  const at = clock();
  if (buryDocument(db, id, at)) enqueue(db, { kind: 'delete_document', id, sessionId: null }, at);
}

/** Leaves an empty tombstone; true if there was something to delete. */
export function buryDocument(db: Database, id: string, at: string): boolean {
  withdraw(db, 'document', id);
  return buryDocuments(db, at, 'id = ?', id) > 0;
}

function requireDocument(db: Database, id: DocumentId): DocumentRow {
  const row = db.get<DocumentRow>(
    `SELECT ${COLUMNS} FROM training_data WHERE id = ? AND deleted_at IS NULL`,
    id,
  );
  if (!row) throw notFound('text');
  return row;
}

/** An empty document at the end of its scope; not written yet. */
function newDocument(db: Database, clock: Clock, sessionId: SessionId | null): DocumentRow {
  if (sessionId !== null) getSession(db, sessionId);
  const last = db.get<{ position: number | null }>(
    'SELECT max(position) AS position FROM training_data WHERE session_id IS ? AND deleted_at IS NULL',
    sessionId,
  );
  const at = clock();
  return {
    id: uuid(),
    session_id: sessionId,
    title: '',
    content: '',
    enabled: 1,
    position: (last?.position ?? -1) + 1,
    created_at: at,
    updated_at: at,
    checksum: null,
  };
}
