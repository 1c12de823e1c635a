import type { Beside } from '../beside';
import type { Database } from '../database';
import { earlierIndexes } from './earlier-index';
import type { DocumentText, FullTextIndex, MessageText } from './full-text';
import { dropMeta, readMeta, writeMeta } from '../meta';
import { forgetProgress, type Progress, readProgress, searchIndex } from './search-index';

/*
 * Makes the index of today for a file that has the earlier one, row by row in the order of their keys, in slices that hold
 * up nobody: rows in the store's thread, and beside it what SQLite does alone. How far it has come is in the file, in the transaction of what it has done: whatever interrupts it, it goes on
 * from there. Then the earlier index goes, in slices, too.
 */

/** What a step that changes how words are taken leaves to be done. A file without rows has nothing to be made anew. */
export function beginRebuild(db: Database, index: FullTextIndex): void {
  const whole = wholeIndex(db);
  for (const each of earlierIndexes(db)) if (each !== whole) each.drop(db);
  index.create(db);
  const hasRows = (table: string): boolean => db.get(`SELECT 1 AS found FROM ${table} LIMIT 1`) !== undefined;
  if (hasRows('messages') || hasRows('training_data')) {
    writeMeta(db, 'messages_indexed', '0');
    writeMeta(db, 'documents_indexed', '0');
    // It goes: whoever writes meanwhile does not wait until it is merged.
    if (whole) use(db, whole, { automerge: 0, crisismerge: IN_SLICES.crisismerge });
  } else {
    whole?.drop(db);
  }
  forgetProgress(db);
}

/** The one that has all rows, where the app was quit while another took its place. */
function wholeIndex(db: Database): FullTextIndex | undefined {
  const there = earlierIndexes(db);
  return readMeta(db, 'messages_indexed') === null ? there.at(-1) : there[0];
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
/** Of a slice of rows: what they come to is written when it ends. */
const ROWS_SHARE = 0.7;
/**
 * So many slices of rows, and then all that they wrote is merged: a slice that merges writes a page anew for every segment
 * that it reads from, and among hundreds of segments it would do little else.
 */
const ROWS_BEFORE_MERGE = 16;
/** Pages of about 4 KB that a slice merges, or lets go of the earlier index: what one takes says how many the next may. */
const PAGES = { first: 16, least: 12, most: 400 };
/** So many slices, and then what they wrote is moved from the log to the file. */
const MOVE_LOG_EVERY = 6;

const MESSAGES = `SELECT row_key, role, content FROM messages
  WHERE row_key > ? AND deleted_at IS NULL ORDER BY row_key LIMIT ${String(ROWS_AT_ONCE)}`;
const DOCUMENTS = `SELECT row_key, title, content FROM training_data
  WHERE row_key > ? AND deleted_at IS NULL ORDER BY row_key LIMIT 1`;

/** FTS5 would merge what was written when it likes, as long as it takes. */
const IN_SLICES = { automerge: 0, crisismerge: 1_999, usermerge: 16 };
/** As few segments as can be: from sixteen on one level, the next message that is written would wait until they are one. */
const AT_LAST = { usermerge: 2 };
const AS_USUAL = { automerge: 4, crisismerge: 16, usermerge: 4 };

export class IndexRebuild {
  readonly #db: Database;
  readonly #beside: Pick<Beside, 'exec' | 'moveLog'>;
  readonly #now: () => number;
  #slices = 0;
  #rowSlices = 0;
  #isMerging = true;
  #pages = PAGES.first;

  constructor(
    db: Database,
    beside: Pick<Beside, 'exec' | 'moveLog'>,
    now: () => number = () => performance.now(),
  ) {
    this.#db = db;
    this.#beside = beside;
    this.#now = now;
  }

  /** One transaction, of about so long. @returns whether something is left to do */
  async work(forMs: number): Promise<boolean> {
    const made = readProgress(this.#db);
    if (made === null && earlierIndexes(this.#db).length === 0) return false;
    if (this.#slices === 0)
      use(this.#db, searchIndex, made === null ? { ...IN_SLICES, ...AT_LAST } : IN_SLICES);
    this.#slices += 1;
    if (this.#slices % MOVE_LOG_EVERY === 0) await this.#beside.moveLog();
    else if (this.#isMerging) await this.#merge(forMs);
    else if (made !== null) this.#index(made, forMs);
    else return this.#drop(forMs);
    return true;
  }

  /** What a failing computer takes back of this is only done again: it need not wait for the disk each time. */
  #write(work: () => void): void {
    this.#db.exec('PRAGMA synchronous = NORMAL');
    try {
      this.#db.transaction(work);
    } finally {
      this.#db.exec('PRAGMA synchronous = FULL');
      forgetProgress(this.#db);
    }
  }

  #index(made: Progress, forMs: number): void {
    const end = this.#now() + forMs * ROWS_SHARE;
    this.#write(() => this.#addRows(made, end));
  }

  #addRows(made: Progress, end: number): void {
    let { messages, documents } = made;
    let isLeft = true;
    while (isLeft && this.#now() < end) {
      const rows = this.#db.all<MessageText>(MESSAGES, messages);
      for (const row of rows) {
        searchIndex.addMessage(this.#db, row);
        messages = row.row_key;
        if (this.#now() >= end) break;
      }
      const [document] = rows.length > 0 ? [] : this.#db.all<DocumentText>(DOCUMENTS, documents);
      if (document) {
        searchIndex.addDocument(this.#db, document);
        documents = document.row_key;
      }
      isLeft = rows.length > 0 || document !== undefined;
    }
    if (isLeft) {
      writeMeta(this.#db, 'messages_indexed', String(messages));
      writeMeta(this.#db, 'documents_indexed', String(documents));
    } else {
      // All is in it: it serves from now on.
      dropMeta(this.#db, 'messages_indexed');
      dropMeta(this.#db, 'documents_indexed');
      use(this.#db, searchIndex, AT_LAST);
    }
    this.#rowSlices += 1;
    this.#isMerging = !isLeft || this.#rowSlices % ROWS_BEFORE_MERGE === 0;
  }

  async #merge(forMs: number): Promise<void> {
    const { messages } = searchIndex;
    const before = this.#structure();
    const start = this.#now();
    await this.#beside.exec(
      `INSERT INTO ${messages} (${messages}, rank) VALUES ('merge', ${String(this.#pages)})`,
    );
    this.#isMerging = this.#structure() !== before;
    // A slice that found nothing to merge says nothing.
    if (this.#isMerging) this.#measure(this.#now() - start, forMs);
  }

  /** Which pieces the index has, and how far they are merged: FTS5's own record of it. */
  #structure(): unknown {
    return this.#db.get<{ block: unknown }>(
      `SELECT hex(block) AS block FROM ${searchIndex.messages}_data WHERE id = 10`,
    )?.block;
  }

  #measure(took: number, forMs: number): void {
    const times = Math.min(1.2, Math.max(0.5, forMs / Math.max(took, 0.1)));
    this.#pages = Math.round(Math.min(PAGES.most, Math.max(PAGES.least, this.#pages * times)));
  }

  /** Row by row of its pages: to drop them all at once would hold everybody up. @returns whether something is left */
  async #drop(forMs: number): Promise<boolean> {
    for (const earlier of earlierIndexes(this.#db)) {
      for (const name of [earlier.messages, earlier.documents]) {
        const pages = `${name}_data WHERE id > 10`;
        if (this.#db.get(`SELECT 1 AS found FROM ${pages} LIMIT 1`) === undefined) continue;
        const start = this.#now();
        await this.#beside.exec(
          `DELETE FROM ${name}_data WHERE id IN (SELECT id FROM ${pages} LIMIT ${String(this.#pages)})`,
        );
        this.#measure(this.#now() - start, forMs);
        return true;
      }
    }
    this.#write(() => {
      for (const earlier of earlierIndexes(this.#db)) earlier.drop(this.#db);
      use(this.#db, searchIndex, AS_USUAL);
    });
    return false;
  }
}

function use(db: Database, { messages }: FullTextIndex, options: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(options)) {
    db.exec(`INSERT INTO ${messages} (${messages}, rank) VALUES ('${name}', ${String(value)})`);
  }
}
