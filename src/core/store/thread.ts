import { setImmediate as turn } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { ThreadFailure, ThreadProgress } from '../thread/protocol';
import { serveCalls, type Work } from '../thread/serve';
import { Beside } from './beside';
import { createClock, newestTimestamp } from './clock';
import { identityOf, recogniseFile } from './changes/comparison';
import { openDatabase } from './database';
import { IndexRebuild } from './search/index-rebuild';
import { migrate } from './migrate';
import { named, runOperation } from './operation';
import { operations } from './operations';
import { MIGRATIONS } from './schema';
import { isMarkedDamaged, markDamaged, repair } from './repair';
import { toStoreError } from './store-error';
import type { Opened, OpenRequest } from './open';

/*
 * Owns the account's file. SQL runs in a thread of its own so that no query ever delays a token on its way to the window.
 * What this file imports is read at every start: keep it small.
 */

const port = parentPort;
if (!port) throw new Error('The store runs in a worker thread.');

/** The window has read what it shows first by then. */
const REBUILD_AFTER_MS = 2_000;
/** Nobody who asks meanwhile waits longer. */
const SLICE_MS = 8;

const tellProgress = (share: number): void => port.postMessage({ share } satisfies ThreadProgress);

/** The caller's time. */
let now = 0;
let fileName = '';
let isClosing = false;
let rebuilding = Promise.resolve();
let beside: Beside | null = null;

// The thread may be started before it is known whose file it opens: it starts while the keychain is asked.
let calls: ReadonlyMap<string, Work> = new Map<string, Work>([
  ['open', open],
  ['close', () => undefined],
]);

function open({ file, key }: OpenRequest): Opened {
  fileName = file;
  const repaired = isMarkedDamaged(file) ? repair(file, key, new Date(now).toISOString()) : null;
  const db = openDatabase(file, key);
  try {
    migrate(db, file, MIGRATIONS, tellProgress);
    recogniseFile(db, identityOf(file));
    const clock = createClock(() => now, newestTimestamp(db));
    const all = named(operations).map(([name, operation]): [string, Work] => [
      name,
      (...args) => {
        const result = runOperation(operation, db, clock, args);
        if (db.isDamaged) markDamaged(file);
        return result;
      },
    ]);
    beside = new Beside(file, key);
    calls = new Map([...all, ['close', () => db.close()]]);
    const rebuild = new IndexRebuild(db, beside);
    const begin = (): void => {
      rebuilding = rebuildIndex(rebuild).finally(() => beside?.close());
    };
    setTimeout(begin, REBUILD_AFTER_MS).unref();
    return { repaired, names: all.map(([name]) => name) };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A slice of it, whenever nothing is asked. What it cannot read or write, the next that is asked will say. */
async function rebuildIndex(rebuild: IndexRebuild): Promise<void> {
  try {
    while (!isClosing && (await rebuild.work(SLICE_MS))) await turn();
  } catch (error) {
    toFailure(error);
  }
}

function toFailure(error: unknown): ThreadFailure {
  const { code, sentence, cause } = toStoreError(error);
  if (code === 'store_damaged') markDamaged(fileName);
  return { code, sentence, cause: cause instanceof Error ? cause.message : null };
}

const EFFECTS = new Map(named(operations).map(([name, { effect }]) => [name, effect]));

serveCalls(
  port,
  async ({ at, name }) => {
    now = at;
    if (name === 'close') {
      isClosing = true;
      await rebuilding;
    }
    await beside?.freeFor(EFFECTS.get(name));
    return calls.get(name);
  },
  toFailure,
);
