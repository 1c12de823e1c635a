import type { SessionId } from '../../shared/models';
import type { Logger } from '../log/logger';
import type { ListenEnd } from './realtime';
import type { HistoryChange } from '../store/apply-page';
import type { SyncStore } from '../store/operations';
import type { OutboxCounts, PendingChange } from '../store/outbox';
import type { PulledPage } from '../store/pulled';
import { SyncError, type SyncFailure } from './sync-error';

/** The server, as the engine needs it. Both reject with SyncError, and with the signal's reason when it aborts. */
export interface SyncRemote {
  /** Pushes changes of one kind with the same columns, all or none. Pushing them again does no harm. */
  push(changes: readonly PendingChange[], signal: AbortSignal): Promise<void>;
  /** What changed after the cursor, oldest change first. */
  pull(cursor: number, signal: AbortSignal): Promise<PulledPage>;
  /** The conversations of last with their last messages, to be shown before all that is older; and how much there is. */
  newest(signal: AbortSignal): Promise<Newest>;
  /** Calls `onHint` when something may have changed, where the server tells so; resolves when it tells no more. */
  listen?(onHint: () => void, signal: AbortSignal): Promise<ListenEnd>;
}

export interface Newest {
  readonly page: PulledPage;
  /** Messages in the whole account. */
  readonly messages: number;
}

/** How a round ended; `failed`: this machine's own file could not be read or written. */
type SyncOutcome = 'done' | Exclude<SyncFailure, 'refused'> | 'failed';

export interface SyncStatus extends OutboxCounts {
  readonly syncing: boolean;
  /** Of the last round that ended; null before the first. */
  readonly outcome: SyncOutcome | null;
  /** How much of a first pull has come, from 0 to 1; null when none is under way. */
  readonly progress: number | null;
}

export interface SyncOptions {
  readonly store: SyncStore;
  readonly remote: SyncRemote;
  readonly onChange: (change: HistoryChange) => void;
  readonly onStatus: (status: SyncStatus) => void;
  readonly log: Logger;
}

/** A page, and the cursor that it was asked with. */
interface AskedPage {
  readonly askedFrom: number;
  readonly page: PulledPage;
}

const BATCH = 100;
/** A local change is pushed this long after it was made: what belongs together goes together. */
const NUDGE_MS = 300;
/** Another device's changes appear at the latest after this time. */
const POLL_MS = 60_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 5 * 60_000;
/** Pages on their way or waiting while one is written: the file never waits for the network, where that is fast enough. */
const PAGES_AHEAD = 2;
/** While a pull goes on, what it changed is told this often. */
const TELL_MS = 1000;
/** A server that does not tell of changes is asked once more after this time. */
const LISTEN_AGAIN_MS = 60 * 60_000;

/**
 * Pushes what waits in the outbox, in order, then pulls what changed elsewhere. One round at a time.
 * It only ever moves data between the store and the server: nothing waits for it, and no failure loses anything.
 */
export class SyncEngine {
  readonly #options: SyncOptions;
  readonly #stopping = new AbortController();
  #started = false;
  #timer: NodeJS.Timeout | null = null;
  #timerAt = Infinity;
  #round: Promise<SyncStatus> | null = null;
  #next: Promise<SyncStatus> | null = null;
  #failures = 0;
  /** Not before this time: the server or the back-off said so. */
  #notBefore = 0;
  #untold = { sessionIds: new Set<SessionId>(), trainingChanged: false, toldAt: -Infinity };
  #listening = false;
  #listenNotBefore = 0;
  #status: SyncStatus = { syncing: false, pending: 0, refused: 0, outcome: null, progress: null };

  constructor(options: SyncOptions) {
    this.#options = options;
  }

  get status(): SyncStatus {
    return this.#status;
  }

  /** Starts with a round now; then one a minute, or later after failures. */
  start(): void {
    if (this.#started || this.#stopped) return;
    this.#started = true;
    this.#schedule(0);
  }

  /** For good. Timers end, requests are aborted, and an answer that still comes is dropped. */
  stop(): void {
    this.#stopping.abort();
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Something was written here: push it soon, or when the back-off ends. */
  changed(): void {
    if (this.#stopped) return;
    void this.#report({});
    if (this.#started) this.#schedule(Math.max(NUDGE_MS, this.#notBefore - this.#nowMs()));
  }

  /**
   * Pushes and pulls now, whatever the back-off says. Resolves when a round that began after this call has ended,
   * however it ended; never rejects. `signal` ends the waiting only.
   */
  async syncNow(signal?: AbortSignal): Promise<SyncStatus> {
    if (this.#stopped || signal?.aborted) return this.#status;
    const round = this.#round
      ? (this.#next ??= this.#round.then(() => {
          this.#next = null;
          return this.#begin();
        }))
      : this.#begin();
    if (!signal) return round;
    return new Promise((resolve) => {
      const onAbort = (): void => resolve(this.#status);
      signal.addEventListener('abort', onAbort, { once: true });
      void round.then((status) => {
        signal.removeEventListener('abort', onAbort);
        resolve(status);
      });
    });
  }

  get #stopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Of the clock that timers go by, which nobody sets: the system's may jump by a day. */
  #nowMs(): number {
    return performance.now();
  }

  /** Keeps the earlier of two plans. */
  #schedule(inMs: number): void {
    const at = this.#nowMs() + inMs;
    if (this.#timer && this.#timerAt <= at) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timerAt = at;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.syncNow();
    }, inMs);
    this.#timer.unref();
  }

  #begin(): Promise<SyncStatus> {
    if (this.#stopped) return Promise.resolve(this.#status);
    this.#round = this.#runRound().finally(() => {
      this.#round = null;
    });
    return this.#round;
  }

  async #runRound(): Promise<SyncStatus> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const { signal } = this.#stopping;
    let outcome: SyncOutcome = 'done';
    let retryAfterMs: number | undefined;
    try {
      await this.#report({ syncing: true });
      // Where a document was written here, what others wrote meanwhile has to be known before it is pushed over that.
      if (await this.#hasDocuments()) await this.#pull(signal);
      await this.#push(signal);
      await this.#pull(signal);
    } catch (error) {
      if (signal.aborted) return this.#status;
      outcome = outcomeOf(error);
      retryAfterMs = error instanceof SyncError ? error.retryAfterMs : undefined;
      this.#options.log.warn('sync.round_failed', { outcome, reason: String(error) });
    }
    this.#failures = outcome === 'done' ? 0 : this.#failures + 1;
    const pause = outcome === 'done' ? POLL_MS : (retryAfterMs ?? backOff(this.#failures));
    this.#notBefore = outcome === 'done' ? 0 : this.#nowMs() + pause;
    await this.#report({ syncing: false, outcome, progress: null });
    // What came may have asked for more, such as to delete once more what was on its way when it was deleted.
    const more = outcome === 'done' && this.#status.pending > 0;
    if (this.#started && !this.#stopped) {
      this.#schedule(more ? NUDGE_MS : pause);
      if (outcome === 'done') void this.#listen();
    }
    return this.#status;
  }

  /** Changes made elsewhere come at once where the server tells of them, and in any case with the next poll. */
  async #listen(): Promise<void> {
    const { remote, log } = this.#options;
    if (!remote.listen || this.#listening || this.#nowMs() < this.#listenNotBefore) return;
    this.#listening = true;
    const onHint = (): void => {
      if (!this.#stopped) this.#schedule(Math.max(NUDGE_MS, this.#notBefore - this.#nowMs()));
    };
    const end = await remote.listen(onHint, this.#stopping.signal).catch((error: unknown) => String(error));
    this.#listening = false;
    if (end !== 'ended') this.#listenNotBefore = this.#nowMs() + LISTEN_AGAIN_MS;
    if (!this.#stopped) log.info('sync.listening_ended', { end });
  }

  async #hasDocuments(): Promise<boolean> {
    const changes = await this.#options.store.pending(BATCH);
    return changes.some(({ kind }) => kind === 'document');
  }

  async #push(signal: AbortSignal): Promise<void> {
    for (;;) {
      const changes = await this.#options.store.pending(BATCH);
      signal.throwIfAborted();
      if (changes.length === 0) return;
      for (const run of runsOf(changes)) await this.#pushRun(run, signal);
      await this.#report({});
    }
  }

  /** A refused run is pushed one by one, so that only the change that is at fault is set aside. */
  async #pushRun(run: readonly PendingChange[], signal: AbortSignal): Promise<void> {
    const { store, remote, log } = this.#options;
    try {
      const rows = run.filter(hasWork);
      if (rows.length > 0) await remote.push(rows, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof SyncError) || error.failure !== 'refused') throw error;
      const [only] = run;
      if (run.length > 1 || !only) {
        for (const change of run) await this.#pushRun([change], signal);
        return;
      }
      log.warn('sync.change_refused', { kind: only.kind, id: only.id, reason: error.message });
      await store.refuse(only.sequence, error.message);
      return;
    }
    signal.throwIfAborted();
    await store.acknowledge(run.map((change) => change.sequence));
  }

  async #pull(signal: AbortSignal): Promise<void> {
    try {
      await this.#pullPages(signal);
    } finally {
      if (!signal.aborted) this.#tell();
    }
  }

  async #pullPages(signal: AbortSignal): Promise<void> {
    const { store, remote } = this.#options;
    let total: number | null = null;
    let received = 0;
    const ask = async (cursor: number): Promise<AskedPage> => ({
      askedFrom: cursor,
      page: await remote.pull(cursor, signal),
    });
    const askAfter = async (previous: Promise<AskedPage | null>): Promise<AskedPage | null> => {
      const { page } = (await previous) ?? {};
      if (!page?.hasMore && !page?.reset) return null;
      return ask(page.reset ? 0 : page.cursor);
    };
    const coming: Promise<AskedPage | null>[] = [ask(await store.cursor())];
    for (;;) {
      const asked = (await coming.shift()) ?? null;
      if (!asked) return;
      signal.throwIfAborted();
      const { page, askedFrom } = asked;
      // The server sends the oldest first. In a large account the person wants to see the newest meanwhile.
      if (askedFrom === 0 && page.hasMore) {
        const newest = await remote.newest(signal);
        signal.throwIfAborted();
        await this.#apply(newest.page, signal);
        total = newest.messages;
      }
      while (coming.length < PAGES_AHEAD) {
        const next = askAfter(coming.at(-1) ?? Promise.resolve(asked));
        next.catch(() => undefined);
        coming.push(next);
      }
      await this.#apply(page, signal, askedFrom);
      received += page.changes.filter(({ kind }) => kind === 'messages').length;
      if (total !== null) await this.#report({ progress: Math.min(1, received / Math.max(1, total)) });
    }
  }

  async #apply(page: PulledPage, signal: AbortSignal, askedFrom?: number): Promise<void> {
    const change = await this.#options.store.applyPage(page, askedFrom);
    signal.throwIfAborted();
    for (const id of change.sessionIds) this.#untold.sessionIds.add(id);
    this.#untold.trainingChanged ||= change.trainingChanged;
    // A first pull changes everything many times a second; who shows it reads it all again each time.
    if (this.#nowMs() - this.#untold.toldAt >= TELL_MS) this.#tell();
  }

  /** Tells what was applied since the last time. */
  #tell(): void {
    const { sessionIds, trainingChanged } = this.#untold;
    this.#untold = { sessionIds: new Set(), trainingChanged: false, toldAt: this.#nowMs() };
    if (sessionIds.size > 0 || trainingChanged) {
      this.#options.onChange({ sessionIds: [...sessionIds], trainingChanged });
    }
  }

  async #report(change: Partial<SyncStatus>): Promise<void> {
    let counts: OutboxCounts | undefined;
    try {
      counts = await this.#options.store.counts();
    } catch (error) {
      if (!this.#stopped) this.#options.log.warn('sync.counts_failed', { reason: String(error) });
    }
    if (this.#stopped) return;
    this.#status = { ...this.#status, ...counts, ...change };
    this.#options.onStatus(this.#status);
  }
}

/** Doubles from 2 s to 5 minutes; the jitter keeps many apps from coming back at the same moment. */
function backOff(failures: number): number {
  const full = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1));
  return full * (0.5 + Math.random() / 2);
}

function outcomeOf(error: unknown): SyncOutcome {
  if (!(error instanceof SyncError)) return 'failed';
  return error.failure === 'refused' ? 'server_failed' : error.failure;
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
