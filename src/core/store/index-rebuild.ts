import type { Database } from './database';
import { earlierIndex, hasEarlierIndex } from './earlier-index';
import type { DocumentText, MessageText } from './full-text';
import { dropMeta, writeMeta } from './meta';
import { forgetProgress, type Progress, readProgress, searchIndex } from './search-index';

/*
 * Makes the index of today for a file that has the earlier one, row by row in the order of their keys, in slices that hold
 * up nobody. How far it has come is in the file, in the transaction of what it has done: whatever interrupts it, it goes on
 * from there. Then the earlier index goes, in slices, too.
 */

/** What the step to version 10 leaves to be done. A file without rows has nothing to be made anew. */
export function beginRebuild(db: Database): void {
  searchIndex.create(db);
  const hasRows = (table: string): boolean => db.get(`SELECT 1 AS found FROM ${table} LIMIT 1`) !== undefined;
  if (hasRows('messages') || hasRows('training_data')) {
    writeMeta(db, 'messages_indexed', '0');
    writeMeta(db, 'documents_indexed', '0');
  } else {
    for (const name of [earlierIndex.messages, earlierIndex.documents]) db.exec(`DROP TABLE ${name}`);
  }
  forgetProgress(db);
}

/** How much of the index of today is made, from 0 to 1; null where it serves. By the keys of messages, which are times. */
export function rebuilt(db: Database): number | null {
  const made = readProgress(db);
  if (!made) return null;
  const ends = db.get<{ first: number | null; last: number | null }>(
    'SELECT (SELECT min(row_key) FROM messages) AS first, (SELECT max(row_key) FROM messages) AS last',
  );
  const [first, last] = [ends?.first ?? 0, ends?.last ?? 0];
  return last <= first ? 0 : Math.min(1, Math.max(0, (made.messages - first) / (last - first)));
}

/** Some rows at a time: reading them is no slice of its own. */
const ROWS_AT_ONCE = 64;
/** What is done stays in memory until then: each commit waits for the disk. */
const COMMIT_MS = 400;
/** Of the earlier index, pages of about 4 KB. */
const PAGES_AT_ONCE = 40;

const MESSAGES = `SELECT row_key, role, content FROM messages
  WHERE row_key > ? AND deleted_at IS NULL ORDER BY row_key LIMIT ${String(ROWS_AT_ONCE)}`;
const DOCUMENTS = `SELECT row_key, title, content FROM training_data
  WHERE row_key > ? AND deleted_at IS NULL ORDER BY row_key LIMIT 1`;

export class IndexRebuild {
  readonly #db: Database;
  readonly #now: () => number;
  /** Since when the transaction is open; null where none is. */
  #since: number | null = null;
  #made: Progress | null;

  constructor(db: Database, now: () => number = () => performance.now()) {
    this.#db = db;
    this.#now = now;
    this.#made = readProgress(db);
  }

  /** Works for about so long. @returns whether something is left to do */
  work(forMs: number): boolean {
    const end = this.#now() + forMs;
    try {
      this.#begin();
      let isLeft = true;
      while (isLeft && this.#now() < end) isLeft = this.#made ? this.#index(this.#made, end) : this.#drop();
      if (!isLeft || this.#now() - (this.#since ?? 0) > COMMIT_MS) this.pause();
      return isLeft;
    } catch (error) {
      this.#since = null;
      this.#db.rollBack();
      forgetProgress(this.#db);
      throw error;
    }
  }

  /** Before anything else is asked of the file: what is done is on the disk then. */
  pause(): void {
    if (this.#since === null) return;
    this.#since = null;
    if (this.#made) {
      writeMeta(this.#db, 'messages_indexed', String(this.#made.messages));
      writeMeta(this.#db, 'documents_indexed', String(this.#made.documents));
    }
    this.#db.commit();
    forgetProgress(this.#db);
  }

  #begin(): void {
    if (this.#since !== null) return;
    // Others may have written meanwhile.
    this.#made = readProgress(this.#db);
    this.#db.begin();
    this.#since = this.#now();
  }

  #index(made: Progress, end: number): boolean {
    const messages = this.#db.all<MessageText>(MESSAGES, made.messages);
    for (const row of messages) {
      searchIndex.addMessage(this.#db, row);
      made = { ...made, messages: row.row_key };
      if (this.#now() >= end) break;
    }
    const documents = messages.length > 0 ? [] : this.#db.all<DocumentText>(DOCUMENTS, made.documents);
    for (const row of documents) {
      searchIndex.addDocument(this.#db, row);
      made = { ...made, documents: row.row_key };
    }
    this.#made = made;
    if (messages.length > 0 || documents.length > 0) return true;
    // All is in it: it serves from now on.
    this.#made = null;
    dropMeta(this.#db, 'messages_indexed');
    dropMeta(this.#db, 'documents_indexed');
    return true;
  }

  /** Row by row of its pages: to drop them all at once would hold everybody up. */
  #drop(): boolean {
    if (!hasEarlierIndex(this.#db)) return false;
    for (const name of [earlierIndex.messages, earlierIndex.documents]) {
      const pages = `${name}_data`;
      const gone = this.#db.run(
        `DELETE FROM ${pages} WHERE id IN (SELECT id FROM ${pages} WHERE id > 10 LIMIT ${String(PAGES_AT_ONCE)})`,
      );
      if (gone > 0) return true;
    }
    for (const name of [earlierIndex.messages, earlierIndex.documents]) this.#db.exec(`DROP TABLE ${name}`);
    return false;
  }
}
