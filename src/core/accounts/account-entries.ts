import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../shared/errors';
import { Account, type AccountId, KnownAccount, Project } from '../../shared/models';
import { Secret } from '../log/secret';
import { withoutEarlierNames } from './earlier-names';
import {
  ACCOUNT,
  accountEntry,
  API_KEY,
  apiKeyEntry,
  besideEntry,
  CURRENT,
  databaseEntry,
  formerEntry,
  REMOVAL,
  removalEntry,
  sessionEntry,
} from './entry-names';
import { closing } from './old-copy';
import { parseTokens, serializeTokens, type Tokens } from './session';
import type { SecretVault } from './vault';
import { changed, type Contents } from './vault-file';

const DATABASE_KEY_BYTES = 32;

/** An account that was used on this machine, and the project that it belongs to: null for a local one. */
const Entry = z.object({ ...KnownAccount.shape, project: Project.nullable() });
type Entry = z.infer<typeof Entry>;

export interface DatabaseKey {
  readonly key: Buffer;
  /** Not so: it will be gone after this process, and a file written with it could never be opened again. */
  readonly persistent: boolean;
  /** It is new: a file that is there already was written with a key that is lost. */
  readonly created: boolean;
  /** The key of what was written while none could be kept, which the file has yet to take over. */
  readonly passing: Buffer | null;
}

/** An account's second file, to be added to its own. */
export interface FileBeside {
  readonly name: AccountId;
  readonly key: Buffer;
}

/** An account of a vault that was set aside. */
export interface TakenOver {
  readonly account: Account;
  /** The account that its file is named by there. */
  readonly file: AccountId;
  /** Of its file. */
  readonly key: Buffer;
  /** The account has another file here, with a key of its own. */
  readonly isHere: boolean;
}

/** What accounts keep in the vault, by its names. Writing changes memory at once and resolves when it is on disk. */
export class AccountEntries {
  readonly #vault: SecretVault;
  /** Keys of history files while the vault cannot keep them. Never in the vault, where they could bury the real ones. */
  readonly #passingKeys = new Map<AccountId, Buffer>();
  /** Those whose key was made here and is not on disk yet. */
  readonly #unwritten = new Set<AccountId>();

  constructor(vault: SecretVault) {
    this.#vault = vault;
    this.takeStock();
  }

  /**
   * Calls every account of an earlier version by the whole of its project's address. Of a vault that is an old copy, every
   * account asks for its password.
   */
  takeStock(): void {
    this.#change(withoutEarlierNames(this.#vault.contents()));
    if (!this.#vault.isOld) return;
    this.#change(closing(this.#vault.contents()));
    void this.#vault.supersede();
  }

  /** What is taken back by now is not brought again by a copy of the vault from before. */
  async supersede(): Promise<void> {
    await this.#vault.supersede();
  }

  /** Written all at once. */
  #change(changes: ReadonlyMap<string, string | null>): void {
    for (const [name, value] of changes) {
      if (value === null) void this.#vault.delete(name);
      else void this.#vault.set(name, value);
    }
  }

  /** Whether all of this is on disk: a file is not renamed before the vault knows its name. */
  isKept(): Promise<boolean> {
    return this.#vault.flush();
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
    for (const name of [id, this.formerOf(id), this.besideOf(id)?.name]) {
      if (!name) continue;
      void this.#vault.set(removalEntry(name), '');
      void this.#vault.delete(databaseEntry(name));
    }
    for (const entry of [accountEntry, sessionEntry, formerEntry, besideEntry]) {
      void this.#vault.delete(entry(id));
    }
    if (this.current()?.id === id) void this.#vault.delete(CURRENT);
    this.#passingKeys.delete(id);
    return (await this.#vault.flush()) || !this.#vault.keeps;
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

  /**
   * The project has a new address: the open copy of the same person goes on as this account, with its key. A signed-out
   * one does not, as any server can claim to know any person; unless nobody knows its project, so that this sign-in is the
   * only one that can ever open it. The file is left to be renamed: see `formerOf`.
   */
  moveTo({ id, userId }: Account): void {
    if (this.find(id) !== null) return;
    const copies = this.known().filter(({ account }) => account.userId === userId);
    const former = (copies.find(({ open }) => open) ?? copies.find(({ project }) => project === null))
      ?.account.id;
    const key = former === undefined ? null : this.#vault.get(databaseEntry(former));
    if (former === undefined || key === null) return;
    void this.#vault.set(databaseEntry(id), key);
    const file = this.formerOf(former) ?? former;
    if (file !== id) void this.#vault.set(formerEntry(id), file);
    const besides = this.#vault.get(besideEntry(former));
    if (besides !== null) void this.#vault.set(besideEntry(id), besides);
    for (const entry of [accountEntry, sessionEntry, databaseEntry, formerEntry, besideEntry]) {
      void this.#vault.delete(entry(former));
    }
  }

  /** The account whose file is to be renamed to this one's. */
  formerOf(id: AccountId): AccountId | null {
    return this.#vault.get(formerEntry(id)) as AccountId | null;
  }

  async renamed(id: AccountId): Promise<void> {
    const former = this.formerOf(id);
    const key = former && this.#vault.get(databaseEntry(former));
    if (former && key === this.#vault.get(databaseEntry(id))) void this.#vault.delete(databaseEntry(former));
    await this.#vault.delete(formerEntry(id));
  }

  /** A second file of this account's, which an earlier version began. */
  besideOf(id: AccountId): FileBeside | null {
    const name = this.#vault.get(besideEntry(id)) as AccountId | null;
    const key = name && this.#vault.get(databaseEntry(name));
    return name && key ? { name, key: Buffer.from(key, 'base64') } : null;
  }

  /** What it held is in the account's own file. */
  async merged(id: AccountId): Promise<void> {
    const beside = this.besideOf(id);
    if (beside) void this.#vault.delete(databaseEntry(beside.name));
    await this.#vault.delete(besideEntry(id));
  }

  tokens(id: AccountId): Tokens | null {
    return parseTokens(this.#vault.get(sessionEntry(id)));
  }

  async setTokens(id: AccountId, tokens: Tokens | null): Promise<void> {
    if (tokens) await this.#vault.set(sessionEntry(id), serializeTokens(tokens));
    else await this.#vault.delete(sessionEntry(id));
  }

  /** Rejects with `disk_full` when a new key cannot be kept although there is a keychain. */
  async databaseKey(id: AccountId): Promise<DatabaseKey> {
    const passing = this.passingKey(id);
    if (!this.#vault.keeps) {
      const key = passing ?? randomBytes(DATABASE_KEY_BYTES);
      this.#passingKeys.set(id, key);
      return { key, persistent: false, created: false, passing: null };
    }
    const entry = databaseEntry(id);
    const kept = this.#vault.get(entry);
    const encoded = kept ?? randomBytes(DATABASE_KEY_BYTES).toString('base64');
    if (kept === null) this.#unwritten.add(id);
    if (await this.#vault.set(entry, encoded)) this.#unwritten.delete(id);
    // A file that is written now could never be opened again.
    if (this.#unwritten.has(id)) throw new AppError('disk_full', 'accounts.not_saved');
    return { key: Buffer.from(encoded, 'base64'), persistent: true, created: kept === null, passing };
  }

  /** The key of a file that was begun while the vault could keep none. */
  passingKey(id: AccountId): Buffer | null {
    return this.#passingKeys.get(id) ?? null;
  }

  /** What that file held is where it is kept. */
  dropPassingKey(id: AccountId): void {
    this.#passingKeys.delete(id);
  }

  /**
   * Takes over what another vault held where this one has nothing. Resolves when it is on disk.
   * @returns the accounts that it had a key for
   */
  async takeOver(kept: Contents): Promise<TakenOver[]> {
    const taken: TakenOver[] = [];
    const held = changed(kept, withoutEarlierNames(kept));
    const take = (name: string): void => {
      const value = held[name];
      if (value !== undefined && this.#vault.get(name) === null) void this.#vault.set(name, value);
    };
    for (const name of Object.keys(held)) {
      if (name.startsWith(API_KEY)) take(name);
      const entry = name.startsWith(ACCOUNT) ? parseEntry(held[name]) : null;
      if (!entry) continue;
      const { account } = entry;
      const key = held[databaseEntry(account.id)];
      if (key === undefined) continue;
      const here = this.#vault.get(databaseEntry(account.id));
      const isHere = here !== null && here !== key;
      if (!isHere) for (const each of [name, databaseEntry(account.id), sessionEntry(account.id)]) take(each);
      const file = (held[formerEntry(account.id)] ?? account.id) as AccountId;
      taken.push({ account, file, key: Buffer.from(key, 'base64'), isHere });
      const besides = held[besideEntry(account.id)] as AccountId | undefined;
      const besidesKey = besides && held[databaseEntry(besides)];
      if (besides && besidesKey)
        taken.push({ account, file: besides, key: Buffer.from(besidesKey, 'base64'), isHere: true });
    }
    if (taken.length > 0) take(CURRENT);
    if (!(await this.#vault.flush())) throw new AppError('disk_full', 'accounts.not_saved');
    return taken;
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
    return parseEntry(this.#vault.get(name));
  }
}

function parseEntry(text: string | null | undefined): Entry | null {
  try {
    return Entry.parse(JSON.parse(text ?? 'null'));
  } catch {
    return null;
  }
}
