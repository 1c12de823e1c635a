import { createRequire } from 'node:module';
import { AS_ALL_CONNECTIONS, openingOptions } from './database';
import type { Effect } from './operation';

/** What is used of libsql's other kind of connection, of which it says no types. */
interface Connection {
  exec(sql: string): Promise<unknown>;
  close(): void;
}
type ConnectionClass = new (file: string, options: object) => Connection;

/**
 * A second connection to the account's file, whose statements run in a thread of libsql's. The store's thread answers
 * meanwhile: it may read whatever it likes, and do all else when this one is `freeFor` it.
 */
export class Beside {
  readonly #file: string;
  readonly #key: Uint8Array;
  #db: Connection | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(file: string, key: Uint8Array) {
    this.#file = file;
    this.#key = key;
  }

  /** Writes. Not to be asked before the last one is done. What a failing computer takes back of it has to be done again. */
  async exec(sql: string): Promise<void> {
    const done = this.#run(sql);
    this.#lastWrite = done.catch(() => undefined);
    await done;
  }

  /** Moves to the file what the log has. */
  async moveLog(): Promise<void> {
    await this.#run('PRAGMA wal_checkpoint(PASSIVE)');
  }

  /**
   * Resolves when nothing is being done that this may not meet: who reads meets nobody, and who adds to the log nobody who
   * moves it.
   */
  async freeFor(effect: Effect | undefined): Promise<void> {
    if (effect === 'write') await this.#lastWrite;
    else if (effect !== 'read') await this.#last;
  }

  /** Its pages need no memory any more. */
  close(): void {
    this.#db?.close();
  }

  #run(sql: string): Promise<void> {
    const done = this.#exec(sql);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #exec(sql: string): Promise<void> {
    if (!this.#db) {
      const LibsqlConnection = createRequire(import.meta.url)('libsql/promise') as ConnectionClass;
      this.#db = new LibsqlConnection(this.#file, openingOptions(this.#key));
      await this.#db.exec(
        `${AS_ALL_CONNECTIONS} PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0;`,
      );
    }
    await this.#db.exec(sql);
  }
}
