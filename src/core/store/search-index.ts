import { EACH_UNSPACED, UNSPACED } from '../../shared/find-terms';
import type { Database } from './database';

/*
 * Full-text search over questions, answers and training texts, by FTS5. System messages are left out: they repeat the
 * training texts. The index holds no text of its own; it is told the very words that go with a row, and with
 * `secure-delete` they are then gone from the file, not only marked.
 */

export function createSearchIndex(db: Database): void {
  // Without column sizes: hits come newest first, and nothing is ranked by length.
  const options = `content='', columnsize=0, tokenize='unicode61 remove_diacritics 2', prefix='2 3'`;
  for (const [name, columns] of [
    ['message_search', 'content'],
    ['document_search', 'title, content'],
  ] as const) {
    db.exec(`CREATE VIRTUAL TABLE ${name} USING fts5(${columns}, ${options})`);
    db.exec(`INSERT INTO ${name} (${name}, rank) VALUES ('secure-delete', 1)`);
  }
}

/** The text as the index takes it, where each character of an unspaced script is a word; a query goes the same way. */
export function toWords(text: string): string {
  return UNSPACED.test(text) ? text.replace(EACH_UNSPACED, ' $& ') : text;
}

interface MessageText {
  readonly row_key: number;
  readonly role: string;
  readonly content: string;
}

interface DocumentText {
  readonly row_key: number;
  readonly title: string;
  readonly content: string;
}

export function indexMessage(db: Database, { row_key, role, content }: MessageText): void {
  if (role === 'system' || content === '') return;
  db.run('INSERT INTO message_search (rowid, content) VALUES (?, ?)', row_key, toWords(content));
}

/** Before the text is changed or deleted: it must be the very one that was indexed. */
export function unindexMessage(db: Database, { row_key, role, content }: MessageText): void {
  if (role === 'system' || content === '') return;
  db.run(
    `INSERT INTO message_search (message_search, rowid, content) VALUES ('delete', ?, ?)`,
    row_key,
    toWords(content),
  );
}

export function indexDocument(db: Database, { row_key, title, content }: DocumentText): void {
  db.run(
    'INSERT INTO document_search (rowid, title, content) VALUES (?, ?, ?)',
    row_key,
    toWords(title),
    toWords(content),
  );
}

/** As `unindexMessage`. */
export function unindexDocument(db: Database, { row_key, title, content }: DocumentText): void {
  db.run(
    `INSERT INTO document_search (document_search, rowid, title, content) VALUES ('delete', ?, ?, ?)`,
    row_key,
    toWords(title),
    toWords(content),
  );
}

/** Empties the index; what stays has to be indexed again. */
export function emptyIndex(db: Database): void {
  for (const name of ['message_search', 'document_search']) {
    db.run(`INSERT INTO ${name} (${name}) VALUES ('delete-all')`);
  }
}
