import type { Account, ConnectionStatus } from '../shared/models';

/** What the Connection state says, put together from what the parts report. */
export class ConnectionMonitor {
  #account: Account | null = null;
  #reachable = true;
  #signedOut = false;
  #syncing = false;
  #pending = 0;
  readonly #onChange: (status: ConnectionStatus) => void;

  constructor(onChange: (status: ConnectionStatus) => void) {
    this.#onChange = onChange;
  }

  status(): ConnectionStatus {
    return { state: this.#state(), pending: this.#pending };
  }

  /** Starts anew for another account (or none). */
  reset(account: Account | null): void {
    this.#update(() => {
      this.#account = account;
      this.#reachable = true;
      this.#signedOut = false;
      this.#syncing = false;
      this.#pending = 0;
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

  sync(syncing: boolean, pending: number): void {
    this.#update(() => {
      this.#syncing = syncing;
      this.#pending = pending;
    });
  }

  #state(): ConnectionStatus['state'] {
    if (this.#account?.kind === 'local') return 'local';
    if (this.#account === null || this.#signedOut) return 'signed_out';
    if (!this.#reachable) return 'offline';
    return this.#syncing ? 'syncing' : 'online';
  }

  #update(change: () => void): void {
    const before = this.status();
    change();
    const after = this.status();
    if (before.state !== after.state || before.pending !== after.pending) this.#onChange(after);
  }
}
