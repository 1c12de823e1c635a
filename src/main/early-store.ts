import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import createStoreWorker from '../core/store/thread?nodeWorker';

/** What opening a history needs and takes long to load: begun in the first millisecond, on other threads. */
export interface EarlyStore {
  readonly vaultFile: string;
  /** A new worker for a history; the first one may have been started before it was asked for. */
  takeWorker(): Worker;
}

export function prepareStore(userData: string): EarlyStore {
  const vaultFile = join(userData, 'vault.json');
  // Somebody used the app here before: a history will be opened.
  let warm = existsSync(vaultFile) ? createStoreWorker({}) : null;
  return {
    vaultFile,
    takeWorker: () => {
      const worker = warm ?? createStoreWorker({});
      warm = null;
      return worker;
    },
  };
}
