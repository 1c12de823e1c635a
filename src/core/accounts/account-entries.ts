import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../shared/errors';
import { Account, type AccountId, KnownAccount, Project } from '../../shared/models';
import { Secret } from '../log/secret';
import { parseTokens, serializeTokens, type Tokens } from './session';
import type { SecretVault } from './vault';

const DATABASE_KEY_BYTES = 32;

const CURRENT = 'current';
const ACCOUNT = 'account:';
const REMOVAL = 'removal:';
const accountEntry = (id: AccountId): string => `${ACCOUNT}${id}`;
const removalEntry = (id: AccountId): string => `${REMOVAL}${id}`;
const sessionEntry = (id: AccountId): string => `session:${id}`;
const databaseEntry = (id: AccountId): string => `db:${id}`;
const apiKeyEntry = (endpoint: string): string => `apikey:${new URL(endpoint).origin}`;

/** An account that was used on this machine, and the project that it belongs to: null for a local one. */
const Entry = z.object({ ...KnownAccount.shape, project: Project.nullable() });
type Entry = z.infer<typeof Entry>;

/** What accounts keep in the vault, by its names. Writing changes memory at once and resolves when it is on disk. */
export class AccountEntries {
  readonly #vault: SecretVault;
  /** Keys of history files while the vault cannot keep them. Never in the vault, where they could bury the real ones. */
  readonly #passingKeys = new Map<AccountId, Buffer>();
  /** Those whose key was made here and is not on disk yet. */
  readonly #unwritten = new Set<AccountId>();

  constructor(vault: SecretVault) {
    this.#vault = vault;
  }

  current(): Account | null {
    try {
      return Account.parse(JSON.parse(this.#vault.get(CURRENT) ?? 'null'));
    } catch {
      return null;
    }
  }

  async setCurrent(account: Account | null): Promise<void> {
    if (account) await this.#vault.set(CURRENT, JSON.stringify(account));
    else await this.#vault.delete(CURRENT);
  }

  known(): Entry[] {
    return this.#vault
      .names()
      .filter((name) => name.startsWith(ACCOUNT))
      .map((name) => this.#entry(name))
      .filter((entry) => entry !== null);
  }

  find(id: AccountId): Entry | null {
    return this.#entry(accountEntry(id));
  }

  async keep(entry: Entry): Promise<void> {
    await this.#vault.set(accountEntry(entry.account.id), JSON.stringify(entry));
  }

  /**
   * Purges the account, its session and the key of its file, which nobody can read from then on. That a file is left to
   * be deleted is noted. @returns whether this is on disk, where there is a vault on disk
   */
  async purge(id: AccountId): Promise<boolean> {
    void this.#vault.set(removalEntry(id), '');
    void this.#vault.delete(accountEntry(id));
    void this.#vault.delete(sessionEntry(id));
    void this.#vault.delete(databaseEntry(id));
    if (this.current()?.id === id) void this.#vault.delete(CURRENT);
    this.#passingKeys.delete(id);
    return (await this.#vault.flush()) || this.#vault.state !== 'os';
  }

  /** Accounts that were forgotten and whose file may still be there. */
  removals(): AccountId[] {
    return this.#vault
      .names()
      .filter((name) => name.startsWith(REMOVAL))
      .map((name) => name.slice(REMOVAL.length) as AccountId);
  }

  async removed(id: AccountId): Promise<void> {
    await this.#vault.delete(removalEntry(id));
  }

  tokens(id: AccountId): Tokens | null {
    return parseTokens(this.#vault.get(sessionEntry(id)));
  }

  async setTokens(id: AccountId, tokens: Tokens | null): Promise<void> {
    if (tokens) await this.#vault.set(sessionEntry(id), serializeTokens(tokens));
    else await this.#vault.delete(sessionEntry(id));
  }

  /** Rejects with `disk_full` when a new key cannot be kept although there is a keychain. */
  async databaseKey(id: AccountId): Promise<{ key: Buffer; persistent: boolean; created: boolean }> {
    if (this.#vault.state !== 'os') {
      const key = this.#passingKeys.get(id) ?? randomBytes(DATABASE_KEY_BYTES);
      this.#passingKeys.set(id, key);
      return { key, persistent: false, created: false };
    }
    const entry = databaseEntry(id);
    const kept = this.#vault.get(entry);
    const encoded = kept ?? randomBytes(DATABASE_KEY_BYTES).toString('base64');
    if (kept === null) this.#unwritten.add(id);
    if (await this.#vault.set(entry, encoded)) this.#unwritten.delete(id);
    // A file that is written now could never be opened again.
    if (this.#unwritten.has(id)) throw new AppError('disk_full', 'accounts.not_saved');
    return { key: Buffer.from(encoded, 'base64'), persistent: true, created: kept === null };
  }

  apiKey(endpoint: string): Secret | null {
    const key = this.#vault.get(apiKeyEntry(endpoint));
    return key === null ? null : new Secret(key);
  }

  async setApiKey(endpoint: string, key: string | null): Promise<void> {
    if (key === null) await this.#vault.delete(apiKeyEntry(endpoint));
    else await this.#vault.set(apiKeyEntry(endpoint), key);
  }

  #entry(name: string): Entry | null {
    try {
      return Entry.parse(JSON.parse(this.#vault.get(name) ?? 'null'));
    } catch {
      return null;
    }
  }
}
