import { AppError } from '../../shared/errors';
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
  /** What changed after a place, oldest change first. */
  pull(request: PullRequest, signal: AbortSignal): Promise<PulledPage>;
  /** The conversations of last with their last messages, to be shown before all that is older; and how much there is. */
  newest(signal: AbortSignal): Promise<Newest>;
  /** Calls `onHint` when something may have changed, where the server tells so; resolves when it tells no more. */
  listen?(onHint: () => void, signal: AbortSignal): Promise<ListenEnd>;
}

export interface PullRequest {
  readonly cursor: number;
  /** At most so many rows. */
  readonly rows: number;
  /** From the beginning with all tombstones: everything is compared. */
  readonly whole: boolean;
  /** Who asks, and what the server said last, by which it knows whether it is still the one that said it. */
  readonly device: string;
  readonly mark: string | null;
}

export interface Newest {
  readonly page: PulledPage;
  /** Messages in the whole account. */
  readonly messages: number;
}

/**
 * How a round ended; `disk_full` and `failed`: this machine's own file could not be written, or not be read. What is the
 * fault of one change or one request ends no round.
 */
export type SyncOutcome =
  'done' | Exclude<SyncFailure, 'refused' | 'too_large' | 'parent_missing'> | 'disk_full' | 'failed';

export interface SyncStatus extends OutboxCounts {
  readonly syncing: boolean;
  /** Of the last round that ended; null before the first. */
  readonly outcome: SyncOutcome | null;
  /** How much of a first pull has come, from 0 to 1; null when none is under way. */
  readonly progress: number | null;
  /** When the next round begins by itself, where the server said so; ISO 8601. */
  readonly retryAt: string | null;
}

export interface SyncOptions {
  readonly store: SyncStore;
  readonly remote: SyncRemote;
  readonly onChange: (change: HistoryChange) => void;
  readonly onStatus: (status: SyncStatus) => void;
  /** The server had lost what it took: so many changes are pushed once more. */
  readonly onSetBack: (changes: number) => void;
  readonly log: Logger;
}

/** A page, and what was asked for. */
interface AskedPage {
  readonly request: PullRequest;
  readonly page: PulledPage;
}

const BATCH = 100;
/** Rows of a page, where the server manages so many in its time. */
const PAGE_ROWS = 500;
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
  #pageRows = PAGE_ROWS;
  #status: SyncStatus = {
    syncing: false,
    pending: 0,
    blocked: 0,
    refused: 0,
    outcome: null,
    progress: null,
    retryAt: null,
  };

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
      await this.#options.store.resume();
      await this.#report({ syncing: true });
      // Whether the server is still the one that was spoken to last, and what others wrote, has to be known before a push.
      if (this.#sendable > 0) await this.#pull(signal);
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
    const retryAt = retryAfterMs === undefined ? null : new Date(Date.now() + retryAfterMs).toISOString();
    await this.#report({ syncing: false, outcome, progress: null, retryAt });
    if (this.#started && !this.#stopped) {
      // What came may have asked for more, such as to delete once more what was on its way when it was deleted.
      this.#schedule(outcome === 'done' && this.#sendable > 0 ? NUDGE_MS : pause);
      if (outcome === 'done') void this.#listen();
    }
    return this.#status;
  }

  /** Changes that wait for nothing but a push. */
  get #sendable(): number {
    return this.#status.pending - this.#status.blocked;
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

  /** What was refused is tried once more when something else was taken: that may have been in its way. */
  async #push(signal: AbortSignal): Promise<void> {
    const { store } = this.#options;
    const { refused } = this.#status;
    const taken = await this.#pushAll(signal);
    if (taken === 0 || refused === 0) return;
    await store.retryRefused(null);
    await this.#pushAll(signal);
    await this.#report({});
  }

  /** How many changes the server took. */
  async #pushAll(signal: AbortSignal): Promise<number> {
    const parentsSent = new Set<string>();
    let taken = 0;
    for (;;) {
      const changes = await this.#options.store.pending(BATCH);
      signal.throwIfAborted();
      if (changes.length === 0) return taken;
      for (const run of runsOf(changes)) {
        const pushed = await this.#pushRun(run, parentsSent, signal);
        taken += pushed ?? 0;
        // Others stand before it now.
        if (pushed === null) break;
      }
      await this.#report({});
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

  async #pull(signal: AbortSignal): Promise<void> {
    try {
      // A server that is not the one we spoke to last is compared from the beginning.
      while (!(await this.#pullPages(signal))) await this.#options.store.beginComparison();
    } finally {
      if (!signal.aborted) this.#tell();
    }
  }

  /** False where the server does not know what it said last. */
  async #pullPages(signal: AbortSignal): Promise<boolean> {
    const { store } = this.#options;
    let total: number | null = null;
    let received = 0;
    // A server that was too slow for large pages may not be any more.
    this.#pageRows = Math.min(PAGE_ROWS, this.#pageRows * 2);
    const place = await store.place();
    let { mark } = place;
    const ask = async (cursor: number): Promise<AskedPage> => {
      const { device, comparing } = place;
      const request = { cursor, rows: this.#pageRows, whole: comparing, device, mark };
      const page = await this.#ask(request, signal);
      mark = page.mark ?? mark;
      return { request, page };
    };
    const askAfter = async (previous: Promise<AskedPage | null>): Promise<AskedPage | null> => {
      const { page } = (await previous) ?? {};
      if (!page || page.isUnknown || (!page.hasMore && !page.reset)) return null;
      return ask(page.reset ? 0 : page.cursor);
    };
    const coming: Promise<AskedPage | null>[] = [ask(place.cursor)];
    for (;;) {
      const asked = (await coming.shift()) ?? null;
      if (!asked) return true;
      signal.throwIfAborted();
      const { page, request } = asked;
      if (page.isUnknown) return false;
      // The server sends the oldest first. In a large account the person wants to see the newest meanwhile.
      if (request.cursor === 0 && page.hasMore && !request.whole) total = await this.#showNewest(signal);
      while (coming.length < PAGES_AHEAD) {
        const next = askAfter(coming.at(-1) ?? Promise.resolve(asked));
        next.catch(() => undefined);
        coming.push(next);
      }
      await this.#apply(page, signal, request.cursor);
      received += page.changes.filter(({ kind }) => kind === 'messages').length;
      if (total !== null) await this.#report({ progress: Math.min(1, received / Math.max(1, total)) });
    }
  }

  /** Half as many rows, where the server does not manage them in its time. */
  async #ask(request: PullRequest, signal: AbortSignal): Promise<PulledPage> {
    try {
      return await this.#options.remote.pull({ ...request, rows: this.#pageRows }, signal);
    } catch (error) {
      signal.throwIfAborted();
      const slow = error instanceof SyncError && (error.failure === 'slow' || error.failure === 'too_large');
      if (!slow || this.#pageRows === 1) throw error;
      this.#pageRows = Math.ceil(this.#pageRows / 2);
      return this.#ask(request, signal);
    }
  }

  /** How many messages the account has; null where the server does not say, and then they come without a share. */
  async #showNewest(signal: AbortSignal): Promise<number | null> {
    try {
      const newest = await this.#options.remote.newest(signal);
      signal.throwIfAborted();
      await this.#apply(newest.page, signal);
      return newest.messages;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof SyncError)) throw error;
      this.#options.log.warn('sync.newest_failed', { reason: error.message });
      return null;
    }
  }

  async #apply(page: PulledPage, signal: AbortSignal, askedFrom?: number): Promise<void> {
    const change = await this.#options.store.applyPage(page, askedFrom);
    signal.throwIfAborted();
    if (change.sentAgain) this.#options.onSetBack(change.sentAgain);
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

/** What one change, or so many at once, may be at fault for. */
const OF_THE_CHANGE: ReadonlySet<SyncFailure> = new Set(['refused', 'too_large', 'parent_missing', 'slow']);

function outcomeOf(error: unknown): SyncOutcome {
  if (!(error instanceof SyncError)) {
    const code = error instanceof AppError ? error.code : null;
    if (code === 'disk_full') return code;
    return code?.startsWith('store_') ? 'failed' : 'server_failed';
  }
  switch (error.failure) {
    case 'refused':
    case 'parent_missing':
      return 'server_failed';
    case 'too_large':
      return 'slow';
    default:
      return error.failure;
  }
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
