/** The OS keychain: one small secret (our 32-byte master key), never the tokens themselves. Rejects when there is none. */
export interface Keychain {
  get(account: string): Promise<string | null>;
  set(account: string, secret: string): Promise<void>;
  delete(account: string): Promise<void>;
}
