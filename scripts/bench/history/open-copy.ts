import { copyFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HistoryStore } from '../../../src/core/store/open';
import { storeWorker } from '../../../src/core/store/testing/worker';
import { openHistoryStore } from '../../../src/core/store/open';
import { KEY, largeHistory } from './large';

/** Opens a copy of the large file in the app's own worker, built for production. */
export async function withLargeHistory<T>(
  work: (store: HistoryStore) => Promise<T>,
  original = largeHistory(),
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'safycore-bench-'));
  try {
    const file = join(folder, 'history.db');
    copyFileSync(original, file);
    const store = await openHistoryStore({ file, key: KEY, createWorker: await storeWorker() });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
