import { AppError } from '../../shared/errors';
import type { Logger } from '../log/logger';
import type { HistoryChange } from '../store/changes/apply-page';
import type { SyncStore } from '../store/operations';
import type { OutboxCounts } from '../store/changes/outbox';
import { Pull } from './pull';
import { Push } from './push';
import type { SyncRemote } from './remote';
import { SyncError, type SyncFailure } from './sync-error';

/**
 * How a round ended; `disk_full` and `failed`: this machine's own file could not be written, or not be read. What is the
 * fault of one change or one request ends no round.
 */
export type SyncOutcome =
  | 'done'
  | Exclude<SyncFailure, 'refused' | 'too_large' | 'parent_missing'>
  | 'disk_full'
  | 'failed';

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

/** A local change is pushed this long after it was made: what belongs together goes together. */
const NUDGE_MS = 300;
/** Between two pushes of what is large. */
const LARGE_MS = 10_000;
/** Another device's changes appear at the latest after this time. */
const POLL_MS = 60_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 5 * 60_000;
/** How often what has been in the bin for long is looked for. */
const DAY_MS = 24 * 60 * 60_000;
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
  #largeNotBefore = 0;
  #expiredNotBefore = 0;
  readonly #push: Push;
  readonly #pull: Pull;
  #listening = false;
  /** It has told of changes before, and will again. */
  #tells = false;
  #listenNotBefore = 0;
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
    this.#push = new Push({ ...options, onProgress: () => this.#report({}), now: () => this.#nowMs() });
    this.#pull = new Pull({ ...options, onProgress: (progress) => this.#report({ progress }) });
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

  /**
   * Something was written here: push it soon, or when the back-off ends. What is large, such as a table in the making, is
   * pushed every few seconds at most.
   */
  changed(isLarge = false): void {
    if (this.#stopped) return;
    void this.#report({});
    const now = this.#nowMs();
    const wait = isLarge ? this.#largeNotBefore - now : 0;
    if (isLarge && wait <= 0) this.#largeNotBefore = now + LARGE_MS;
    if (this.#started) this.#schedule(Math.max(NUDGE_MS, this.#notBefore - now, wait));
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
      const serverTime = await this.#pull.run(signal);
      const { refused } = this.#status;
      const taken = await this.#push.run(signal);
      if (taken > 0 || this.#status.refused !== refused) await this.#pull.run(signal);
      if (serverTime !== null) await this.#deleteExpired(serverTime);
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

  /** By the server's clock, and after a whole round: what another device has restored is known by then. */
  async #deleteExpired(serverTime: string): Promise<void> {
    if (this.#nowMs() < this.#expiredNotBefore) return;
    this.#expiredNotBefore = this.#nowMs() + DAY_MS;
    await this.#options.store.deleteExpired(serverTime);
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
    this.#tells ||= end === 'ended';
    if (!this.#tells) this.#listenNotBefore = this.#nowMs() + LISTEN_AGAIN_MS;
    if (!this.#stopped) log.info('sync.listening_ended', { end });
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
  if (!(error instanceof SyncError)) {
    const code = error instanceof AppError ? error.code : null;
    if (code === 'disk_full') return code;
    return code?.startsWith('store_') ? 'failed' : 'server_failed';
  }
  switch (error.failure) {
    case 'refused':
    case 'parent_missing':
    case 'too_large':
      return 'server_failed';
    default:
      return error.failure;
  }
}
