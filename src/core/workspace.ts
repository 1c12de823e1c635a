import type { Account } from '../shared/models';
import { AppError } from '../shared/errors';
import type { ChatService } from './chat/chat-service';
import type { HistoryChange } from './store/changes/apply-page';
import type { HistoryStore } from './store/open';
import type { SyncEngine } from './sync/sync';

/** An account's open file: what the first frame shows is in it. */
export interface OpenHistory {
  readonly account: Account;
  readonly store: HistoryStore;
  /** Null while what answers questions is still read: nothing is answered then. */
  readonly chat: ChatService | null;
}

/** All that belongs to the one account in use. Nothing in it can reach another account's file. */
export interface Workspace extends OpenHistory {
  readonly chat: ChatService;
  /** Null for a local account. */
  readonly sync: SyncEngine | null;
}

export interface WorkspaceParts {
  openStore(account: Account): Promise<HistoryStore>;
  createSync(
    account: Account,
    store: HistoryStore,
    onPulled: (change: HistoryChange) => void,
  ): SyncEngine | null;
  createChat(account: Account, store: HistoryStore, onPersisted: () => void): Promise<ChatService>;
}

/** When it is first looked for what has been in the bin for long: the start has better things to do. */
const FIRST_LOOK_MS = 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** Opens and closes workspaces, one at a time and in the order asked for. */
export class Workspaces {
  readonly #parts: WorkspaceParts;
  #history: Promise<OpenHistory> | null = null;
  #current: Promise<Workspace> | null = null;
  #workspace: Workspace | null = null;
  #expiry: NodeJS.Timeout | undefined;

  constructor(parts: WorkspaceParts) {
    this.#parts = parts;
  }

  /** Closes the open one first. Rejects with `store_failed`, `store_newer` or `disk_full`. */
  open(account: Account): Promise<Workspace> {
    const closed = this.close('signed_out');
    const history = closed.then(() => this.#open(account));
    const opening = history.then((opened) => this.#begin(opened, history));
    this.#history = history;
    this.#current = opening;
    // Whoever asks for the current workspace hears of the failure; an unasked one must not end the process.
    opening.catch(() => undefined);
    return opening;
  }

  /** The open workspace; rejects with `signed_out` when there is none. */
  current(): Promise<Workspace> {
    return this.#current ?? Promise.reject(signedOut());
  }

  /** The open file, which is there sooner; rejects as `current` does. */
  async history(): Promise<OpenHistory> {
    const opened = await (this.#history ?? Promise.reject(signedOut()));
    return this.#workspace ?? opened;
  }

  async close(reason: 'app_closed' | 'signed_out'): Promise<void> {
    const history = this.#history;
    this.#history = null;
    this.#current = null;
    const opened = await history?.catch(() => null);
    if (!opened) return;
    const workspace = this.#workspace;
    this.#workspace = null;
    workspace?.sync?.stop();
    clearTimeout(this.#expiry);
    try {
      await workspace?.chat.close(reason);
    } finally {
      await opened.store.close();
    }
  }

  async #open(account: Account): Promise<OpenHistory> {
    const store = await this.#parts.openStore(account);
    // Answers that a crash had cut.
    await store.recoverAnswers();
    return { account, store, chat: null };
  }

  async #begin({ account, store }: OpenHistory, history: Promise<OpenHistory>): Promise<Workspace> {
    const chat = await this.#parts.createChat(account, store, () => sync?.changed());
    // It was closed meanwhile.
    if (this.#history !== history) throw signedOut();
    const sync = this.#parts.createSync(account, store, ({ sessionIds }) => {
      // What waits in one that came back from the bin may be asked now.
      if (sessionIds.length > 0) void chat.askQueued();
    });
    this.#workspace = { account, store, chat, sync };
    sync?.start();
    if (!sync) this.#deleteExpired(store, FIRST_LOOK_MS);
    // What was asked while nobody could be reached.
    void chat.askQueued();
    return this.#workspace;
  }

  /** With a server it is the end of a round, by the server's clock; here this computer's is all that there is. */
  #deleteExpired(store: HistoryStore, inMs: number): void {
    this.#expiry = setTimeout(() => {
      // What fails now is tried again tomorrow.
      void store.deleteExpired(new Date().toISOString()).catch(() => undefined);
      this.#deleteExpired(store, DAY_MS);
    }, inMs).unref();
  }
}

const signedOut = (): AppError => new AppError('signed_out', 'accounts.signed_out_history');
