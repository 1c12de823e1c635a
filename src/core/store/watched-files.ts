import type { DocumentId } from '../../shared/models';
import type { Database } from './database';
import { read, write } from './operation';

/** A file of this computer that a document is kept up to date with. */
export interface WatchedFile {
  readonly documentId: DocumentId;
  readonly path: string;
  /** SHA-256 of what was read of it last; '' before. */
  readonly hash: string;
}

/** Those whose document is still there. */
const watchedFiles = (db: Database): WatchedFile[] =>
  db
    .all<WatchedFile>(
      `SELECT document_id AS documentId, path, hash FROM watched_files
      WHERE document_id IN (SELECT id FROM training_data WHERE deleted_at IS NULL AND binned_at IS NULL)
      ORDER BY document_id`,
    )
    .map(({ documentId, path, hash }) => ({ documentId, path, hash }));

function watchFile(db: Database, { documentId, path, hash }: WatchedFile): void {
  db.run(
    `INSERT INTO watched_files (document_id, path, hash) VALUES (?, ?, ?)
       ON CONFLICT (document_id) DO UPDATE SET path = excluded.path, hash = excluded.hash`,
    ...[documentId, path, hash],
  );
}

function forgetFile(db: Database, id: DocumentId): void {
  db.run('DELETE FROM watched_files WHERE document_id = ?', id);
}

export const watching = {
  watchedFiles: read(watchedFiles),
  watchFile: write((db, _clock, file: WatchedFile) => watchFile(db, file)),
  forgetFile: write((db, _clock, id: DocumentId) => forgetFile(db, id)),
};
