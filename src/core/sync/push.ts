import type { Logger } from '../log/logger';
import type { SyncStore } from '../store/operations';
import type { PendingChange } from '../store/changes/outbox';
import type { SyncRemote } from './remote';
import { SyncError, type SyncFailure } from './sync-error';

interface PushOptions {
  readonly store: SyncStore;
  readonly remote: SyncRemote;
  readonly log: Logger;
  readonly onProgress: () => Promise<void>;
  /** Of a clock that nobody sets, in milliseconds. */
  readonly now: () => number;
}

const BATCH = 100;

/** What one change, or so many at once, may be at fault for. */
const OF_THE_CHANGE: ReadonlySet<SyncFailure> = new Set(['refused', 'too_large', 'parent_missing', 'slow']);

/** Between two tries of what was refused; doubles each time that nothing of it is taken. */
const FIRST_RETRY_MS = 60_000;
const LONGEST_RETRY_MS = 3_600_000;

/** Pushes what waits in the outbox, in order. */
export class Push {
  readonly #options: PushOptions;
  /** Something was taken since the refused changes were tried last: that may have been in their way. */
  #isRetryDue = false;
  #retryNotBefore = 0;
  #retryPause = FIRST_RETRY_MS;

  constructor(options: PushOptions) {
    this.#options = options;
  }

  /** @returns how many changes the server took */
  async run(signal: AbortSignal): Promise<number> {
    const { store, onProgress, now } = this.#options;
    const { refused } = await store.counts();
    const taken = await this.#pushAll(signal);
    this.#isRetryDue ||= taken > 0;
    if (refused === 0 || !this.#isRetryDue || now() < this.#retryNotBefore) return taken;
    this.#isRetryDue = false;
    this.#retryNotBefore = now() + this.#retryPause;
    const before = await store.counts();
    await store.retryRefused(null);
    const more = await this.#pushAll(signal);
    const after = await store.counts();
    const hasHelped = after.refused < before.refused;
    this.#retryPause = hasHelped ? FIRST_RETRY_MS : Math.min(LONGEST_RETRY_MS, this.#retryPause * 2);
    await onProgress();
    return taken + more;
  }

  /** How many changes the server took. */
  async #pushAll(signal: AbortSignal): Promise<number> {
    const { store, onProgress } = this.#options;
    const parentsSent = new Set<string>();
    let taken = 0;
    for (;;) {
      const changes = await store.pending(BATCH);
      signal.throwIfAborted();
      if (changes.length === 0) return taken;
      for (const run of runsOf(changes)) {
        const pushed = await this.#pushRun(run, parentsSent, signal);
        taken += pushed ?? 0;
        // Others stand before it now.
        if (pushed === null) break;
      }
      await onProgress();
    }
  }

  /**
   * A run that is too much for the server is halved, and one that is refused as well, until the change is found that is at
   * fault. @returns how many were taken, or null where the order of what waits has changed
   */
  async #pushRun(
    run: readonly PendingChange[],
    parentsSent: Set<string>,
    signal: AbortSignal,
  ): Promise<number | null> {
    const { store, remote } = this.#options;
    try {
      const rows = run.filter(hasWork);
      if (rows.length > 0) await remote.push(rows, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof SyncError) || !OF_THE_CHANGE.has(error.failure)) throw error;
      const [only] = run;
      if (run.length > 1 || !only) {
        const half = Math.ceil(run.length / 2);
        const first = await this.#pushRun(run.slice(0, half), parentsSent, signal);
        if (first === null) return null;
        const second = await this.#pushRun(run.slice(half), parentsSent, signal);
        return second === null ? null : first + second;
      }
      return this.#meet(only, error, parentsSent);
    }
    signal.throwIfAborted();
    await store.acknowledge(run.map((change) => change.sequence));
    return run.length;
  }

  /** One change that the server did not take. */
  async #meet(change: PendingChange, error: SyncError, parentsSent: Set<string>): Promise<number | null> {
    const { store, log } = this.#options;
    if (error.failure === 'slow' || isOfTheProject(change, error)) throw error;
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
}

/** A server that finds even this little too large says so of whatever it gets: no change is at fault. */
const SMALL_CHARS = 16_384;
const isOfTheProject = ({ row }: PendingChange, { failure }: SyncError): boolean =>
  failure === 'too_large' && JSON.stringify(row ?? {}).length <= SMALL_CHARS;

/** Neighbours of one kind and with the same columns go together; the order stays. */
export function runsOf(changes: readonly PendingChange[]): PendingChange[][] {
  const runs: PendingChange[][] = [];
  let shape = '';
  for (const change of changes) {
    const next = `${change.kind}:${Object.keys(change.row ?? {}).join()}`;
    const current = runs.at(-1);
    if (current && next === shape) current.push(change);
    else runs.push([change]);
    shape = next;
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
