import { v7 as uuid } from 'uuid';
import type {
  DocumentId,
  DocumentKind,
  DocumentSource,
  DocumentTitle,
  SessionId,
  TrainingDocument,
} from '../../shared/models';
import type { Clock } from './clock';
import type { Database } from './database';
import { type DocumentField, enqueueDocument, TEXT_FIELDS } from './changes/document-changes';
import { enqueue, withdraw } from './changes/outbox';
import { markedKind } from './questions';
import { newRow, type NewRow, records, toStored } from './records';
import { type DocumentRow, toDocument } from './rows';
import {
  purgeRevisions,
  isFromElsewhere,
  isInStep,
  keepCommon,
  keepRevision,
  noteText,
  settleConflict,
  textReplacedSince,
} from './revisions';
import { mergeTexts } from './changes/merge-documents';
import { getSession } from './sessions';
import { missing } from './missing';
import { storable } from './text';
import { leaveDocumentTombstones, writeDocument } from './text-rows';
import { erase, read, write } from './operation';

export interface DocumentEdit {
  readonly id?: DocumentId | undefined;
  /** Of a new one: whoever makes it may name it, and save it again before an answer has come. */
  readonly newId?: DocumentId | undefined;
  readonly sessionId: SessionId | null;
  /** Absent: as it is; a new one is a text. */
  readonly kind?: DocumentKind | undefined;
  /** Absent: as it is. */
  readonly source?: DocumentSource | null | undefined;
  readonly title: string;
  readonly content: string;
  readonly enabled: boolean;
  /** `updatedAt` of what the person has changed: what came in between from another device is kept beside it. */
  readonly basedOn?: string | undefined;
}

const COLUMNS = Object.keys(records.training_data.columns).join(', ');

/** Another device wrote the document at the same time, and the person has not looked yet. */
const CONFLICT = `EXISTS (SELECT 1 FROM training_revisions r WHERE r.document_id = training_data.id AND r.kind = 'conflict')`;

/** Of one scope, in order of position, then creation. */
export function listDocuments(db: Database, sessionId: SessionId | null): TrainingDocument[] {
  return select(db, 'session_id IS ? ORDER BY position, created_at, id', sessionId);
}

/** Neither the document nor its conversation is in the bin. */
export const NOT_BINNED = `binned_at IS NULL
  AND (session_id IS NULL OR session_id NOT IN (SELECT id FROM sessions WHERE binned_at IS NOT NULL))`;

/** Of all scopes, those that were changed last first. */
const listTitles = (db: Database): DocumentTitle[] =>
  db.all(
    `SELECT id, title, kind FROM training_data
      WHERE deleted_at IS NULL AND ${NOT_BINNED} ORDER BY updated_at DESC, id`,
  );

/** Another text whenever one of the documents that a conversation has is another. */
export function versionOfDocuments(db: Database, sessionId: SessionId): string {
  const rows = db.all<{ id: string; updated_at: string; enabled: number; position: number }>(
    'SELECT id, updated_at, enabled, position FROM training_data WHERE deleted_at IS NULL AND binned_at IS NULL AND (session_id IS NULL OR session_id = ?) ORDER BY id',
    sessionId,
  );
  return rows
    .map(({ id, updated_at, enabled, position }) => `${id} ${updated_at} ${enabled} ${position}`)
    .join('\n');
}

function readDocument(db: Database, id: DocumentId): TrainingDocument {
  const [document] = select(db, 'id = ?', id);
  if (!document) throw missing(db, 'training_data', id);
  return document;
}

function select(db: Database, which: string, value: string | null): TrainingDocument[] {
  return db
    .all<DocumentRow & { conflict: number }>(
      `SELECT ${COLUMNS}, ${CONFLICT} AS conflict FROM training_data
        WHERE deleted_at IS NULL AND binned_at IS NULL AND ${which}`,
      value,
    )
    .map(({ conflict, ...row }) => ({ ...toDocument(row), ...(conflict === 1 ? { conflict: true } : {}) }));
}

/** The scope of a document that exists stays as it is. One that is in the bin comes out of it: somebody goes on with it. */
export function saveDocument(db: Database, clock: Clock, edit: DocumentEdit): TrainingDocument {
  const before = edit.id === undefined ? ownOrNewDocument(db, clock, edit) : requireDocument(db, edit.id);
  const row = {
    ...before,
    title: storable(edit.title),
    // A content that begins as test questions did is one here as well, because it is on every other device.
    ...markedKind({ kind: edit.kind, content: storable(edit.content) }, before.kind),
    ...(edit.source === undefined ? {} : toStored('training_data', { source: edit.source })),
    enabled: Number(edit.enabled),
    binned_at: null,
    updated_at: clock(),
  };
  if (row.title !== before.title || row.content !== before.content) {
    // What a pull put here while the person was typing is another device's text, which they have not seen.
    const { basedOn } = edit;
    const unseen =
      basedOn !== undefined && basedOn !== before.updated_at && isFromElsewhere(db, row.id, before);
    const merged = unseen ? mergeTexts(textReplacedSince(db, row.id, basedOn), row, before) : null;
    if (merged) Object.assign(row, { title: merged.title, content: merged.content });
    const collides = merged?.collides ?? unseen;
    const kind = collides ? 'conflict' : row.source === before.source ? 'edited' : 'imported';
    if (row.kind === 'table' && isInStep(db, row.id, before)) keepCommon(db, row.id, before, row.updated_at);
    keepRevision(db, row.id, before, kind, row.updated_at);
    noteText(db, row.id, before, false);
    noteText(db, row.id, row, false);
  }
  writeDocument(db, row);
  const changed: DocumentField[] = ['binned_at'];
  if (TEXT_FIELDS.some((field) => row[field] !== before[field])) changed.push(...TEXT_FIELDS);
  if (row.enabled !== before.enabled) changed.push('enabled');
  enqueueDocument(db, row.id, row.session_id, edit.id === undefined ? 'all' : changed, row.updated_at);
  return readDocument(db, row.id as DocumentId);
}

/** Puts a document at a place of a scope's list; the others make room, wherever another device puts them meanwhile. */
export function moveDocument(
  db: Database,
  clock: Clock,
  id: DocumentId,
  sessionId: SessionId | null,
  index: number,
): void {
  const moved = requireDocument(db, id);
  if (sessionId !== null) getSession(db, sessionId);
  const rows = db.all<Pick<DocumentRow, 'id' | 'session_id' | 'position'>>(
    `SELECT id, session_id, position FROM training_data
      WHERE session_id IS ? AND deleted_at IS NULL AND binned_at IS NULL AND id <> ? ORDER BY position, created_at, id`,
    sessionId,
    id,
  );
  rows.splice(index, 0, moved);
  // Its text is as it was, and so is its time.
  const at = clock();
  for (const [position, row] of rows.entries()) {
    if (row.position === position && row.session_id === sessionId) continue;
    db.run('UPDATE training_data SET position = ?, session_id = ? WHERE id = ?', position, sessionId, row.id);
    const fields: readonly DocumentField[] = row.id === id ? ['session_id', 'position'] : ['position'];
    enqueueDocument(db, row.id, sessionId, fields, at);
  }
}

/** The person has seen what the other device wrote. */
export function settleDocument(db: Database, id: DocumentId): TrainingDocument {
  settleConflict(db, id);
  return readDocument(db, id);
}

/** `since`: null takes it out. Its text is not read: it may be damaged. False where it is there already, or gone. */
export function binDocumentSince(db: Database, id: string, since: string | null, at: string): boolean {
  const row = db.get<Pick<DocumentRow, 'session_id'>>(
    'SELECT session_id FROM training_data WHERE id = ? AND deleted_at IS NULL AND (binned_at IS NULL) = ?',
    id,
    Number(since !== null),
  );
  if (!row) return false;
  db.run('UPDATE training_data SET binned_at = ?, updated_at = ? WHERE id = ?', since, at, id);
  enqueueDocument(db, id, row.session_id, ['binned_at'], at);
  return true;
}

/** Harmless for one that is gone already. */
export function deleteDocument(db: Database, clock: Clock, id: DocumentId): void {
  const at = clock();
  if (leaveDocumentTombstone(db, id, at)) enqueue(db, { kind: 'delete_document', id, sessionId: null }, at);
}

/** Leaves an empty tombstone; true if there was something to delete. */
export function leaveDocumentTombstone(db: Database, id: string, at: string): boolean {
  withdraw(db, 'document', id);
  const left = leaveDocumentTombstones(db, at, 'id = ?', id) > 0;
  if (left) purgeRevisions(db);
  return left;
}

export function requireDocument(db: Database, id: DocumentId): DocumentRow {
  const row = db.get<DocumentRow>(
    `SELECT ${COLUMNS} FROM training_data WHERE id = ? AND deleted_at IS NULL`,
    id,
  );
  if (!row) throw missing(db, 'training_data', id);
  return row;
}

/** The one that was made by this name, or an empty document at the end of its scope; not written yet. */
function ownOrNewDocument(
  db: Database,
  clock: Clock,
  { newId, sessionId }: DocumentEdit,
): NewRow<'training_data'> {
  const isThere =
    newId !== undefined && db.get('SELECT 1 AS found FROM training_data WHERE id = ?', newId) !== undefined;
  if (isThere) return requireDocument(db, newId);
  if (sessionId !== null) getSession(db, sessionId);
  const last = db.get<{ position: number | null }>(
    'SELECT max(position) AS position FROM training_data WHERE session_id IS ? AND deleted_at IS NULL',
    sessionId,
  );
  const at = clock();
  return newRow('training_data', {
    id: newId ?? uuid(),
    session_id: sessionId,
    title: '',
    content: '',
    enabled: true,
    position: (last?.position ?? -1) + 1,
    created_at: at,
    updated_at: at,
  });
}

export const documents = {
  listDocuments: read(listDocuments),
  listTitles: read(listTitles),
  readDocument: read(readDocument),
  saveDocument: write(saveDocument),
  moveDocument: write(moveDocument),
  settleDocument: write((db, _clock, id: DocumentId) => settleDocument(db, id)),
  deleteDocument: erase(deleteDocument),
};
