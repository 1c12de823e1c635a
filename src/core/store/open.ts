import type { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors';
import { Thread } from '../thread/call';
import { fromNames } from './operation';
import type { StoreOperations } from './operations';
import type { Repair } from './repair';

/**
 * The one thing the interface reads: an account's encrypted file, behind a worker thread. Every write is one transaction of
 * the rows and their outbox entries, and resolves when it is on disk. Rejects with AppError `not_found`, `store_failed`,
 * `store_damaged` or `disk_full`.
 */
export type HistoryStore = StoreOperations & {
  /** Set when the file was damaged and has been made anew of what could be read. */
  readonly repaired: Repair | null;
  /** Ends the worker; the file is checkpointed. Nothing may be called afterwards. */
  readonly close: () => Promise<void>;
};

export interface OpenRequest {
  readonly file: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

export interface Opened {
  readonly repaired: Repair | null;
  /** Every operation's full name. */
  readonly names: readonly string[];
}

export interface HistoryStoreOptions {
  /** The account's file; it is made if it does not exist. Its folder must exist. */
  readonly file: string;
  /** 32 random bytes. */
  readonly key: Uint8Array;
  /** Starts `thread.ts`, or hands out one that waits: in the app through electron-vite's `?nodeWorker` import. */
  readonly createWorker: () => Worker;
  readonly now?: () => Date;
  /** A file of an earlier version is brought up to date, from 0 to 1. */
  readonly onUpdating?: (share: number) => void;
}

/**
 * Opens an account's history in a worker thread of its own, and repairs a damaged file on the way.
 * Rejects with AppError `store_newer` (the file is untouched), `store_failed` or `disk_full`.
 */
export async function openHistoryStore(options: HistoryStoreOptions): Promise<HistoryStore> {
  try {
    return await open(options);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'store_damaged') throw error;
    // The file is marked now, and nobody holds it: the second thread repairs it.
    return open(options);
  }
}

/** What the thread can be asked. Main learns the other names when it opens a file: it loads none of the SQL to know them. */
interface Calls {
  readonly open: (request: OpenRequest) => Opened;
  readonly close: () => void;
  readonly [operation: string]: (...args: never[]) => unknown;
}

async function open({
  file,
  key,
  createWorker,
  now,
  onUpdating,
}: HistoryStoreOptions): Promise<HistoryStore> {
  const thread = new Thread<Calls>({
    worker: createWorker(),
    ended: (cause) => new AppError('store_failed', 'store.stopped', { cause }),
    ...(now ? { now } : {}),
    ...(onUpdating ? { onProgress: onUpdating } : {}),
  });
  try {
    const { repaired, names } = await thread.call('open', { file, key });
    const operations = fromNames(
      names,
      (name) =>
        (...args: never[]) =>
          thread.call(name, ...args),
    ) as StoreOperations;
    return { ...operations, repaired, close: () => thread.close() };
  } catch (error) {
    // libsql lets go of a file only when its statements are collected: at the latest with the thread.
    await thread.close();
    throw error;
  }
}
