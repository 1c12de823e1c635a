import { createHash } from 'node:crypto';
import type { DocumentId, DocumentRevision } from '../../shared/models';
import type { Database } from './database';
import { read } from './operation';
import { withMark } from './questions';

/*
 * What a document said before, on this machine: for going back, and so that no device's text is lost when two write at
 * once. The server keeps revisions of its own; these are there without it.
 */

export interface Text {
  readonly title: string;
  readonly content: string;
}

type Kind = DocumentRevision['kind'];

/** The text of a table that the server had before this device changed it: what both changed is found by it. */
const COMMON = 'common';

/** The app saves while a person types: within this time only the first change keeps what it replaces. */
const APART_MS = 5 * 60_000;
const MOST_KEPT = 20;
/** Of all of them together; the newest is kept whatever its size. */
const MOST_CHARS = 16 * 1024 * 1024;

export const REVISIONS_SCHEMA = `
  CREATE TABLE training_revisions (
    row_key     INTEGER PRIMARY KEY,
    document_id TEXT NOT NULL,
    kind        TEXT NOT NULL,
    kept_at     TEXT NOT NULL,
    title       TEXT NOT NULL,
    content     TEXT NOT NULL
  ) STRICT;
  CREATE INDEX training_revisions_document ON training_revisions (document_id, kept_at);

  -- Which texts of a document are known here since it was last in step with the server, by their SHA-256: another one
  -- that comes from there was written elsewhere at the same time.
  CREATE TABLE training_known (
    document_id TEXT NOT NULL,
    hash        TEXT NOT NULL,
    elsewhere   INTEGER NOT NULL,
    PRIMARY KEY (document_id, hash)
  ) STRICT;
`;

/** What a document said before, newest first. */
export function listRevisions(db: Database, id: DocumentId): DocumentRevision[] {
  return db
    .all<{ row_key: number; kind: Kind; kept_at: string; title: string; content: string }>(
      `SELECT row_key, kind, kept_at, title, content FROM training_revisions
        WHERE document_id = ? AND kind <> '${COMMON}' ORDER BY kept_at DESC, row_key DESC`,
      id,
    )
    .map(({ row_key, kept_at, ...rest }) => ({ id: String(row_key), keptAt: kept_at, ...rest }));
}

/** Keeps what a document said until now. What was typed here within the last minutes is part of a later text already. */
export function keepRevision(db: Database, id: string, text: Text, kind: Kind, at: string): void {
  if (text.content.trim() === '') return;
  if (kind === 'edited' && !isFromElsewhere(db, id, text) && editedSince(db, id, at)) return;
  insert(db, id, text, kind, at);
  db.run(
    `DELETE FROM training_revisions WHERE document_id = ?1 AND kind <> 'conflict' AND row_key IN (
       SELECT row_key
         FROM (SELECT row_key, row_number() OVER newest AS place, sum(length(content)) OVER newest AS chars
                 FROM training_revisions WHERE document_id = ?1 AND kind <> '${COMMON}'
               WINDOW newest AS (ORDER BY kept_at DESC, row_key DESC))
        WHERE place > ?2 OR (place > 1 AND chars > ?3))`,
    id,
    MOST_KEPT,
    MOST_CHARS,
  );
}

function insert(db: Database, id: string, text: Text, kind: Kind | typeof COMMON, at: string): void {
  db.run(
    'INSERT INTO training_revisions (document_id, kind, kept_at, title, content) VALUES (?, ?, ?, ?, ?)',
    id,
    kind,
    at,
    text.title,
    text.content,
  );
}

/** The server has this text, from which on this device changes it. */
export function keepCommon(db: Database, id: string, text: Text, at: string): void {
  forgetCommon(db, id);
  insert(db, id, text, COMMON, at);
}

export const commonText = (db: Database, id: string): Text | undefined =>
  db.get<Text>(
    `SELECT title, content FROM training_revisions WHERE document_id = ? AND kind = '${COMMON}'`,
    id,
  );

function forgetCommon(db: Database, id: string): void {
  db.run(`DELETE FROM training_revisions WHERE document_id = ? AND kind = '${COMMON}'`, id);
}

/** What a document said that a person had before them since that time, though another device's text took its place. */
export const textReplacedSince = (db: Database, id: string, since: string): Text | undefined =>
  db.get<Text>(
    `SELECT title, content FROM training_revisions
      WHERE document_id = ? AND kind = 'replaced' AND kept_at > ? ORDER BY row_key LIMIT 1`,
    id,
    since,
  );

/** The person has seen the other text, and it stays in the history. */
export function settleConflict(db: Database, id: DocumentId): void {
  db.run(`UPDATE training_revisions SET kind = 'replaced' WHERE document_id = ? AND kind = 'conflict'`, id);
}

export function noteText(db: Database, id: string, text: Text, elsewhere: boolean): void {
  db.run(
    'INSERT OR IGNORE INTO training_known (document_id, hash, elsewhere) VALUES (?, ?, ?)',
    id,
    hashOf(text),
    Number(elsewhere),
  );
}

export function isKnownText(db: Database, id: string, text: Text): boolean {
  return findKnown(db, id, text) !== undefined;
}

/** Whether this text was written on another device and not here. */
export function isFromElsewhere(db: Database, id: string, text: Text): boolean {
  return findKnown(db, id, text)?.elsewhere === 1;
}

/** What no text has as its hash: there were texts of which nothing is known any more. */
const UNKNOWN = '';

/** Of no document it is certain any more which texts were written here. */
export function noteUnknown(db: Database): void {
  db.run(
    `INSERT OR IGNORE INTO training_known (document_id, hash, elsewhere)
       SELECT id, ?, 0 FROM training_data WHERE deleted_at IS NULL`,
    UNKNOWN,
  );
}

/** Whether a text that is not known must be another device's. */
export function knowsAllTexts(db: Database, id: string): boolean {
  const found = db.get(
    'SELECT 1 AS found FROM training_known WHERE document_id = ? AND hash = ?',
    id,
    UNKNOWN,
  );
  return found === undefined;
}

/** Whether nothing was written here since the server had this very text. */
export function isInStep(db: Database, id: string, text: Text): boolean {
  const known = db.get<{ n: number }>('SELECT count(*) AS n FROM training_known WHERE document_id = ?', id);
  return known?.n === 1 && isKnownText(db, id, text);
}

/** The document is in step with the server: only this text is known. */
export function startFrom(db: Database, id: string, text: Text, elsewhere: boolean): void {
  db.run('DELETE FROM training_known WHERE document_id = ?', id);
  forgetCommon(db, id);
  noteText(db, id, text, elsewhere);
}

export function purgeRevisions(db: Database): void {
  for (const table of ['training_revisions', 'training_known']) {
    db.run(
      `DELETE FROM ${table} WHERE document_id NOT IN (SELECT id FROM training_data WHERE deleted_at IS NULL)`,
    );
  }
}

function findKnown(db: Database, id: string, text: Text): { elsewhere: number } | undefined {
  // It may have been noted when the content still said that it holds test questions.
  const marked = { ...text, content: withMark(text.content) };
  return db.get(
    'SELECT elsewhere FROM training_known WHERE document_id = ? AND hash IN (?, ?)',
    id,
    hashOf(text),
    hashOf(marked),
  );
}

function editedSince(db: Database, id: string, at: string): boolean {
  const from = new Date(Date.parse(at) - APART_MS).toISOString();
  const found = db.get(
    `SELECT 1 AS found FROM training_revisions WHERE document_id = ? AND kind = 'edited' AND kept_at > ? LIMIT 1`,
    id,
    from,
  );
  return found !== undefined;
}

function hashOf({ title, content }: Text): string {
  return createHash('sha256').update(`${title}\0${content}`).digest('hex');
}

export const revisions = { listRevisions: read(listRevisions) };
