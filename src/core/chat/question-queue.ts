import type { QueuedQuestion, SessionId } from '../../shared/models';
import type { HistoryStore } from '../store/open';
import type { Logger } from '../log/logger';

/** How a question that waited was met: answered in whatever way, or nobody could be asked after all. */
export type Asked = 'answered' | 'unreachable';

export interface QuestionQueueOptions {
  readonly store: Pick<HistoryStore, 'queued'>;
  /** Sends one and waits for the end of its answer. */
  readonly ask: (question: QueuedQuestion) => Promise<Asked>;
  /** Resolves when the conversation is not being answered. */
  readonly free: (sessionId: SessionId) => Promise<void>;
  readonly log: Logger;
  readonly firstRetryMs?: number;
}

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 2 * 60_000;

/** Sends what waits, in order and one at a time, whenever there is hope that somebody can be asked. */
export class QuestionQueue {
  readonly #options: QuestionQueueOptions;
  #round: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #pauseMs: number;
  /** There was hope again after the last question was tried. */
  #isHopeNew = false;
  #closed = false;

  constructor(options: QuestionQueueOptions) {
    this.#options = options;
    this.#pauseMs = options.firstRetryMs ?? FIRST_RETRY_MS;
  }

  /**
   * There is a connection again, or it is time to look: tries now, and once more what is being tried if that is in vain, as
   * it may have begun before. Resolves when the round has ended; never rejects.
   */
  tryNow(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    clearTimeout(this.#timer);
    this.#isHopeNew = true;
    this.#round ??= this.#run().finally(() => {
      this.#round = null;
    });
    return this.#round;
  }

  /** Something was queued: tries after a pause that doubles for as long as nobody can be reached. */
  tryLater(): void {
    if (this.#closed || this.#round) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.tryNow(), this.#pauseMs);
    this.#timer.unref();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    const { store, ask, free, log, firstRetryMs = FIRST_RETRY_MS } = this.#options;
    try {
      for (;;) {
        const next = (await store.queued(null))[0];
        if (!next || this.#isClosed()) return;
        await free(next.sessionId);
        this.#isHopeNew = false;
        if ((await ask(next)) === 'answered') this.#pauseMs = firstRetryMs;
        else if (!this.#hasNewHope()) break;
      }
      this.#pauseMs = Math.min(LONGEST_RETRY_MS, this.#pauseMs * 2);
    } catch (error) {
      log.warn('queue.round_failed', { reason: error instanceof Error ? error.name : typeof error });
    }
    // The round has not ended yet for `tryLater`.
    this.#round = null;
    this.tryLater();
  }

  #hasNewHope(): boolean {
    return this.#isHopeNew;
  }

  #isClosed(): boolean {
    return this.#closed;
  }
}
