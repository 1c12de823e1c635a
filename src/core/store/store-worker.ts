import { type MessagePort, parentPort } from 'node:worker_threads';
import { type Backend, createBackend } from './backend';
import { createClock, newestTimestamp } from './clock';
import { type Database, openDatabase } from './database';
import { migrate } from './migrate';
import { isMarkedDamaged, markDamaged, type Repair, repair } from './repair';
import { toStoreError } from './store-error';
import type { WorkerAnswer, WorkerFailure, WorkerRequest, WorkerSetup } from './worker-protocol';

/*
 * Owns the account's file. SQL runs here so that no query ever delays a token on its way to the window.
 * What this file imports is read at every start: keep it small.
 */

const port = parentPort;
if (!port) throw new Error('The store runs in a worker thread.');

let now = 0;
let fileName = '';

interface Opened {
  readonly backend: Backend;
  readonly repaired: Repair | null;
}

function open({ file, key }: WorkerSetup): Opened {
  fileName = file;
  const repaired = isMarkedDamaged(file) ? repair(file, key, new Date(now).toISOString()) : null;
  const db: Database = openDatabase(file, key);
  try {
    migrate(db, file);
    const clock = createClock(() => now, newestTimestamp(db));
    return { backend: createBackend(db, clock), repaired };
  } catch (error) {
    db.close();
    throw error;
  }
}

function failure(error: unknown): WorkerFailure {
  const { code, sentence, cause } = toStoreError(error);
  if (code === 'store_damaged') markDamaged(fileName);
  return { code, sentence, cause: cause instanceof Error ? cause.message : null };
}

function answer(id: number, work: () => unknown): void {
  let result: WorkerAnswer;
  try {
    result = { id, ok: true, value: work() };
  } catch (error) {
    result = { id, ok: false, error: failure(error) };
  }
  port?.postMessage(result);
}

// The thread may be started before it is known whose file it opens: it starts while the keychain is asked.
port.once('message', (setup: WorkerSetup) => {
  now = setup.at;
  answer(0, () => {
    const { backend, repaired } = open(setup);
    serve(port, backend);
    return repaired;
  });
});

function serve(from: MessagePort, backend: Backend): void {
  from.on('message', ({ id, at, method, args }: WorkerRequest) => {
    now = at;
    const call = backend[method] as (...values: readonly unknown[]) => unknown;
    answer(id, () => call(...args));
    if (method === 'close') from.close();
  });
}
