import { isDeepStrictEqual } from 'node:util';
import type { Account, ConnectionStatus } from '../shared/models';
import type { SyncStatus } from './sync/sync';

/** What the Connection state says, put together from what the parts report. */
export class ConnectionMonitor {
  #account: Account | null = null;
  #reachable = true;
  #signedOut = false;
  #outcome: SyncStatus['outcome'] = null;
  #retryAt: string | null = null;
  #syncing = false;
  #pending = 0;
  #refused = 0;
  #progress: number | null = null;
  #queued = 0;
  readonly #onChange: (status: ConnectionStatus) => void;

  constructor(onChange: (status: ConnectionStatus) => void) {
    this.#onChange = onChange;
  }

  status(): ConnectionStatus {
    return {
      state: this.#state(),
      pending: this.#pending,
      refused: this.#refused,
      queued: this.#queued,
      progress: this.#progress,
      retryAt: this.#retryAt,
    };
  }

  /** Starts anew for another account (or none). */
  reset(account: Account | null): void {
    this.#update(() => {
      this.#account = account;
      this.#reachable = true;
      this.#signedOut = false;
      this.#outcome = null;
      this.#retryAt = null;
      this.#syncing = false;
      this.#pending = 0;
      this.#refused = 0;
      this.#progress = null;
      this.#queued = 0;
    });
  }

  reachable(reachable: boolean): void {
    this.#update(() => {
      this.#reachable = reachable;
    });
  }

  signedOut(signedOut: boolean): void {
    this.#update(() => {
      this.#signedOut = signedOut;
    });
  }

  sync({ syncing, outcome, retryAt, pending, refused, progress }: SyncStatus): void {
    this.#update(() => {
      this.#outcome = outcome;
      this.#retryAt = retryAt;
      this.#syncing = syncing;
      this.#pending = pending;
      this.#refused = refused;
      this.#progress = progress;
    });
  }

  queued(questions: number): void {
    this.#update(() => {
      this.#queued = questions;
    });
  }

  #state(): ConnectionStatus['state'] {
    if (this.#account?.kind === 'local') return 'local';
    if (this.#account === null || this.#signedOut) return 'signed_out';
    if (!this.#reachable) return 'offline';
    // A new attempt is no news: what was wrong is so until a round was whole.
    if (this.#outcome !== null && this.#outcome !== 'done') return this.#outcome;
    return this.#syncing || this.#outcome === null ? 'syncing' : 'online';
  }

  #update(change: () => void): void {
    const before = this.status();
    change();
    const after = this.status();
    if (!isDeepStrictEqual(before, after)) this.#onChange(after);
  }
}
