import type { Database } from '../database';

/*
 * Full-text search over questions, answers and training texts, by FTS5. System messages are left out: they repeat the
 * training texts. An index holds no text of its own; it is told the very words that go with a row, and with
 * `secure-delete` they are then gone from the file, not only marked.
 */

export interface MessageText {
  readonly row_key: number;
  readonly role: string;
  readonly content: string;
}

export interface DocumentText {
  readonly row_key: number;
  readonly title: string;
  readonly content: string;
}

interface Options {
  /** The names of its tables. */
  readonly messages: string;
  readonly documents: string;
  readonly tokenize: string;
  /** The text as the index takes it. */
  readonly toWords: (text: string) => string;
}

export type FullTextIndex = ReturnType<typeof fullTextIndex>;

/** What is done with one kind of index. */
export function fullTextIndex({ messages, documents, tokenize, toWords }: Options) {
  const insertMessage = `INSERT INTO ${messages} (rowid, content) VALUES (?, ?)`;
  const deleteMessage = `INSERT INTO ${messages} (${messages}, rowid, content) VALUES ('delete', ?, ?)`;
  const insertDocument = `INSERT INTO ${documents} (rowid, title, content) VALUES (?, ?, ?)`;
  const deleteDocument = `INSERT INTO ${documents} (${documents}, rowid, title, content) VALUES ('delete', ?, ?, ?)`;
  const onMessage = (db: Database, sql: string, { row_key, role, content }: MessageText): void => {
    if (role !== 'system' && content !== '') db.run(sql, row_key, toWords(content));
  };
  const onDocument = (db: Database, sql: string, { row_key, title, content }: DocumentText): void => {
    db.run(sql, row_key, toWords(title), toWords(content));
  };
  return {
    messages,
    documents,
    toWords,
    create: (db: Database): void => {
      // Without column sizes: hits come newest first, and nothing is ranked by length.
      const options = `content='', columnsize=0, tokenize="${tokenize}", prefix='2 3'`;
      db.exec(`
        CREATE VIRTUAL TABLE ${messages} USING fts5(content, ${options});
        CREATE VIRTUAL TABLE ${documents} USING fts5(title, content, ${options});
        INSERT INTO ${messages} (${messages}, rank) VALUES ('secure-delete', 1);
        INSERT INTO ${documents} (${documents}, rank) VALUES ('secure-delete', 1);
      `);
    },
    addMessage: (db: Database, row: MessageText): void => onMessage(db, insertMessage, row),
    /** Before the text is changed or deleted: it must be the very one that was indexed. */
    removeMessage: (db: Database, row: MessageText): void => onMessage(db, deleteMessage, row),
    addDocument: (db: Database, row: DocumentText): void => onDocument(db, insertDocument, row),
    /** As `removeMessage`. */
    removeDocument: (db: Database, row: DocumentText): void => onDocument(db, deleteDocument, row),
    drop: (db: Database): void => {
      for (const name of [messages, documents]) db.exec(`DROP TABLE ${name}`);
    },
    /** What stays has to be indexed again. */
    empty: (db: Database): void => {
      for (const name of [messages, documents]) db.run(`INSERT INTO ${name} (${name}) VALUES ('delete-all')`);
    },
  };
}
