import type { Logger } from '../log/logger';
import type { SyncStore } from '../store/operations';
import type { PendingChange } from '../store/outbox';
import type { SyncRemote } from './remote';
import { SyncError, type SyncFailure } from './sync-error';

interface PushParts {
  readonly store: SyncStore;
  readonly remote: SyncRemote;
  readonly log: Logger;
  readonly onProgress: () => Promise<void>;
}

const BATCH = 100;

/** What one change, or so many at once, may be at fault for. */
const OF_THE_CHANGE: ReadonlySet<SyncFailure> = new Set(['refused', 'too_large', 'parent_missing', 'slow']);

/**
 * Pushes what waits in the outbox, in order. What was refused before is tried once more when something else was taken:
 * that may have been in its way. @returns how many changes the server took
 */
export async function pushWaiting(parts: PushParts, refused: number, signal: AbortSignal): Promise<number> {
  const taken = await pushAll(parts, signal);
  if (taken === 0 || refused === 0) return taken;
  await parts.store.retryRefused(null);
  const more = await pushAll(parts, signal);
  await parts.onProgress();
  return taken + more;
}

/** How many changes the server took. */
async function pushAll(parts: PushParts, signal: AbortSignal): Promise<number> {
  const parentsSent = new Set<string>();
  let taken = 0;
  for (;;) {
    const changes = await parts.store.pending(BATCH);
    signal.throwIfAborted();
    if (changes.length === 0) return taken;
    for (const run of runsOf(changes)) {
      const pushed = await pushRun(parts, run, parentsSent, signal);
      taken += pushed ?? 0;
      // Others stand before it now.
      if (pushed === null) break;
    }
    await parts.onProgress();
  }
}

/**
 * A run that is too much for the server is halved, and one that is refused as well, until the change is found that is at
 * fault. @returns how many were taken, or null where the order of what waits has changed
 */
async function pushRun(
  parts: PushParts,
  run: readonly PendingChange[],
  parentsSent: Set<string>,
  signal: AbortSignal,
): Promise<number | null> {
  const { store, remote } = parts;
  try {
    const rows = run.filter(hasWork);
    if (rows.length > 0) await remote.push(rows, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof SyncError) || !OF_THE_CHANGE.has(error.failure)) throw error;
    const [only] = run;
    if (run.length > 1 || !only) {
      const half = Math.ceil(run.length / 2);
      const first = await pushRun(parts, run.slice(0, half), parentsSent, signal);
      if (first === null) return null;
      const second = await pushRun(parts, run.slice(half), parentsSent, signal);
      return second === null ? null : first + second;
    }
    return meet(parts, only, error, parentsSent);
  }
  signal.throwIfAborted();
  await store.acknowledge(run.map((change) => change.sequence));
  return run.length;
}

/** One change that the server did not take. */
async function meet(
  { store, log }: PushParts,
  change: PendingChange,
  error: SyncError,
  parentsSent: Set<string>,
): Promise<number | null> {
  if (error.failure === 'slow') throw error;
  if (error.failure === 'parent_missing' && !parentsSent.has(change.changeId)) {
    parentsSent.add(change.changeId);
    log.warn('sync.parents_missing', { kind: change.kind, id: change.id });
    if (await store.sendParentsFirst(change.sequence)) return null;
  }
  log.warn('sync.change_refused', { kind: change.kind, id: change.id, reason: error.message });
  await store.refuse(change.sequence, error.message);
  // What hangs on it waits with it, and may have been read already.
  return null;
}

/** Neighbours of one kind and with the same columns go together; the order stays. */
export function runsOf(changes: readonly PendingChange[]): PendingChange[][] {
  const runs: PendingChange[][] = [];
  let shape = '';
  let ids = new Set<string>();
  for (const change of changes) {
    const next = `${change.kind}:${Object.keys(change.row ?? {}).join()}`;
    const current = runs.at(-1);
    // One statement cannot change the same row twice.
    if (current && next === shape && !ids.has(change.id)) current.push(change);
    else {
      runs.push([change]);
      ids = new Set();
    }
    shape = next;
    ids.add(change.id);
  }
  return runs;
}

/** False where the row has gone since, or where a session's only column waits for its message. */
export function hasWork(change: PendingChange): boolean {
  switch (change.kind) {
    case 'delete_session':
      return true;
    case 'session':
      return change.row !== null && Object.keys(change.row).length > 1;
    case 'message':
    case 'document':
    case 'delete_message':
    case 'delete_document':
    case 'clear_conversation':
    case 'profile':
      return change.row !== null;
    default:
      return change.kind satisfies never;
  }
}
