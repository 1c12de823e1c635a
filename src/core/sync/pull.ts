import type { SessionId } from '../../shared/models';
import type { Logger } from '../log/logger';
import type { HistoryChange } from '../store/changes/apply-page';
import type { SyncStore } from '../store/operations';
import type { PulledPage } from '../store/changes/pulled';
import type { PullRequest, SyncRemote } from './remote';
import { SyncError } from './sync-error';

export interface PullOptions {
  readonly store: SyncStore;
  readonly remote: SyncRemote;
  readonly log: Logger;
  readonly onChange: (change: HistoryChange) => void;
  readonly onSetBack: (changes: number) => void;
  /** How much of a first pull has come, from 0 to 1. */
  readonly onProgress: (share: number) => Promise<void>;
}

/** A page, and what was asked for. */
interface AskedPage {
  readonly request: PullRequest;
  readonly page: PulledPage;
}

/** Rows of a page, where the server manages so many in its time. */
const PAGE_ROWS = 500;
/** Pages on their way or waiting while one is written: the file never waits for the network, where that is fast enough. */
const PAGES_AHEAD = 2;
/** While a pull goes on, what it changed is told this often. */
const TELL_MS = 1000;

/** Brings what changed elsewhere into the store, from where it was left. */
export class Pull {
  readonly #options: PullOptions;
  #pageRows = PAGE_ROWS;
  #serverTime: string | null = null;
  #untold = { sessionIds: new Set<SessionId>(), trainingChanged: false, toldAt: -Infinity };

  constructor(options: PullOptions) {
    this.#options = options;
  }

  /** @returns the time by the server's clock; null where it does not say */
  async run(signal: AbortSignal): Promise<string | null> {
    try {
      // A server that is not the one we spoke to last is compared from the beginning.
      while (!(await this.#pullPages(signal))) await this.#options.store.beginComparison();
      return this.#serverTime;
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
      const { device, comparing, hasChanges } = place;
      const whole = comparing || (cursor === 0 && hasChanges);
      const request = { cursor, rows: this.#pageRows, whole, device, mark };
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
      this.#serverTime = page.serverTime ?? null;
      if (page.isUnknown) return false;
      // The server sends the oldest first. In a large account the person wants to see the newest meanwhile.
      if (request.cursor === 0 && page.hasMore && !place.comparing) total = await this.#showNewest(signal);
      while (coming.length < PAGES_AHEAD) {
        const next = askAfter(coming.at(-1) ?? Promise.resolve(asked));
        next.catch(() => undefined);
        coming.push(next);
      }
      await this.#apply(page, signal, request.cursor);
      received += page.changes.filter(({ kind }) => kind === 'messages').length;
      if (total !== null) await this.#options.onProgress(Math.min(1, received / Math.max(1, total)));
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
    if (performance.now() - this.#untold.toldAt >= TELL_MS) this.#tell();
  }

  /** Tells what was applied since the last time. */
  #tell(): void {
    const { sessionIds, trainingChanged } = this.#untold;
    this.#untold = { sessionIds: new Set(), trainingChanged: false, toldAt: performance.now() };
    if (sessionIds.size > 0 || trainingChanged) {
      this.#options.onChange({ sessionIds: [...sessionIds], trainingChanged });
    }
  }
}
