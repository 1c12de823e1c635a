import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import type Libsql from 'libsql';
import { damaged, toStoreError } from './store-error';

/** An import would compile a parser of CommonJS into WebAssembly first, for the names of its exports. */
const LibsqlDatabase = createRequire(import.meta.url)('libsql') as typeof Libsql;

/** What may be bound. libsql aborts the whole process on a boolean or undefined, so nothing else may reach it. */
export type SqlValue = string | number | null;

/** One connection with cached statements. */
export class Database {
  /** A text that is not what was written was met, and gone without: the file is repaired when it is opened again. */
  isDamaged = false;
  readonly #db: Libsql.Database;
  readonly #statements = new Map<string, Libsql.Statement>();
  readonly #reading = new Map<string, Libsql.Statement>();

  constructor(db: Libsql.Database) {
    this.#db = db;
  }

  /** Throws StoreError `store_damaged` for a text that is none. */
  all<Row>(sql: string, ...values: SqlValue[]): Row[] {
    const rows = this.#prepareReading(sql).all(values) as Record<string, unknown>[];
    for (const row of rows) {
      for (const name in row) {
        const value = row[name];
        if (value instanceof ArrayBuffer) row[name] = toText(value);
      }
    }
    return rows as Row[];
  }

  /** The first row. Not through libsql's own `get`: on a statement that is used again, it answers with the last call's row. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows its columns
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.all<Row>(sql, ...values)[0];
  }

  /** How many rows changed. */
  run(sql: string, ...values: SqlValue[]): number {
    return this.#prepare(sql).run(values).changes;
  }

  exec(sql: string): void {
    this.#db.exec(sql);
  }

  /** All of `work` or nothing of it; resolved means on disk. Not to be nested. */
  transaction<T>(work: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#db.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk may have rolled it back already; the first error is the one that tells.
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Moves the write-ahead log into the file. One that cannot be emptied now is emptied with the next. */
  emptyLog(): void {
    try {
      this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // What was to be written is committed; only its place is not the last one.
    }
  }

  /** Moves the write-ahead log into the file, so that one file is the whole history. */
  close(): void {
    this.#statements.clear();
    this.#reading.clear();
    try {
      this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      this.#db.close();
    }
  }

  /**
   * Texts are read as bytes where they could be wrong: libsql ends the whole process at one that is not UTF-8, which a bit that flipped on the disk
   * makes of any text.
   */
  #prepareReading(sql: string): Libsql.Statement {
    const known = this.#reading.get(sql);
    if (known) return known;
    const plain = this.#db.prepare(sql);
    const statement = /^\s*(SELECT|WITH)\b/.test(sql) ? this.#db.prepare(asBytes(sql, plain)) : plain;
    this.#reading.set(sql, statement);
    return statement;
  }

  #prepare(sql: string): Libsql.Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

/** A short text of ASCII alone cannot be wrong, and stays a text, which is faster. What are bytes is told in hex. */
function asBytes(sql: string, plain: Libsql.Statement): string {
  const columns = plain.columns().map(({ name }) => {
    const suspect = `typeof("${name}") = 'text'
      AND (octet_length("${name}") > 100 OR "${name}" GLOB '*[^\u0001-\u007f]*')`;
    const bytes = `CASE WHEN ${suspect} THEN CAST("${name}" AS BLOB) ELSE "${name}" END`;
    return `CASE typeof("${name}") WHEN 'blob' THEN hex("${name}") ELSE ${bytes} END AS "${name}"`;
  });
  return `SELECT ${columns.join(', ')} FROM (${sql})`;
}

function toText(bytes: ArrayBuffer): string {
  if (!isUtf8(bytes)) throw damaged(new Error('A text is not UTF-8.'));
  return Buffer.from(bytes).toString('utf8');
}

/** Rows that are read at a time: a large history must not be in memory whole. */
const BATCH = 500;

/** Walks a table by its `row_key`: the query takes the last key and how many rows to read. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows its columns
export function forEachRow<Row extends { readonly row_key: number }>(
  db: Database,
  sql: string,
  work: (row: Row) => void,
): void {
  for (let last = 0; ;) {
    const rows = db.all<Row>(sql, last, BATCH);
    for (const row of rows) work(row);
    last = rows.at(-1)?.row_key ?? last;
    if (rows.length < BATCH) return;
  }
}

/**
 * Opens (or makes) the encrypted file. `key` is 32 random bytes.
 * Throws StoreError `store_failed` for a wrong key or a damaged file.
 */
export function openDatabase(file: string, key: Uint8Array): Database {
  let db: Libsql.Database | undefined;
  try {
    db = new LibsqlDatabase(file, openingOptions(key));
    // Reads the first page, so that a wrong key is noticed here.
    db.exec('SELECT count(*) FROM sqlite_schema');
    db.exec('PRAGMA synchronous = FULL');
    db.exec(AS_ALL_CONNECTIONS);
    // The log may grow to 16 MB before it is moved into the file: a first pull is a fifth faster.
    db.exec('PRAGMA wal_autocheckpoint = 4000');
    return new Database(db);
  } catch (error) {
    db?.close();
    throw toStoreError(error);
  }
}

/** Of every connection to the file. */
export const AS_ALL_CONNECTIONS = `
  PRAGMA secure_delete = ON;
  -- A sort that spilled to a temporary file would leave plain text there.
  PRAGMA temp_store = MEMORY;
  -- The leaves that a first pull fills in turn: with 8 MB, they were read and decrypted anew for each page.
  PRAGMA cache_size = -32000;
`;

/** Not a fresh literal where it is used: libsql's types do not know the two options yet. */
export const openingOptions = (key: Uint8Array) => ({
  encryptionCipher: 'aes256cbc',
  encryptionKey: cipherKey(key),
  timeout: 2000,
});

/**
 * libsql takes the key as a string and silently uses its first 32 bytes only: hex would leave 128 bits. Base64 of the
 * first 24 bytes is exactly 32 ASCII characters with 192 bits, all of which count.
 */
function cipherKey(key: Uint8Array): string {
  if (key.length !== 32) throw new RangeError('The key must have 32 bytes.');
  return Buffer.from(key.subarray(0, 24)).toString('base64');
}
