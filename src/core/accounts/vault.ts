import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { KeychainState } from '../../shared/models';
import { assertNever } from '../../shared/assert';
import type { Logger } from '../log/logger';
import { type Keychain, KeychainMissingError } from './ports';
import { renameWholeFile, writeWholeFile } from '../disk/whole-file';
import { type Contents, KEY_BYTES, readVaultFile, seal, unseal } from './vault-file';

/**
 * A Secret Service may ask the person for a password and answers only then. The first window must not wait for that:
 * after this time the vault opens as `locked` and turns to `os` by itself when the answer comes.
 */
const PATIENCE_MS = 3_000;

export interface SecretVaultOptions {
  readonly file: string;
  readonly keychain: Keychain;
  readonly log: Logger;
  /** Milliseconds that `open` and `retry` wait for the keychain. */
  readonly patienceMs?: number;
}

interface MasterKey {
  /** Names the key in the keychain; stands in the file's header. */
  readonly id: string;
  readonly bytes: Buffer;
}

/**
 * Names and secret texts: sessions, API keys, the history files' keys. On disk they are one AES-256-GCM file whose
 * master key is in the OS keychain; where no keychain works they live in memory, until it does or the process ends.
 *
 * - Reading is from memory and immediate. Writing changes memory at once and the file behind it, in order.
 * - Nothing here rejects because a disk or a keychain failed: callers would lose a token that is worth more.
 * - A file whose key cannot be read is never touched. A file that its own key does not open is kept under another name.
 */
export class SecretVault {
  readonly #options: SecretVaultOptions;
  readonly #listeners = new Set<(state: KeychainState) => void>();
  #state: KeychainState = 'locked';
  #key: MasterKey | null = null;
  #values = new Map<string, string>();
  /** Changes made without a key, to be put over what the file turns out to hold; null is a deletion. */
  readonly #unsaved = new Map<string, string | null>();
  #setAside: string | null = null;
  #attempt: Promise<void> | undefined;
  #writing: Promise<boolean> | undefined;
  #revision = 0;
  #savedRevision = 0;

  private constructor(options: SecretVaultOptions) {
    this.#options = options;
  }

  /** Never rejects; what went wrong is told by `state` and `setAside`. */
  static async open(options: SecretVaultOptions): Promise<SecretVault> {
    const vault = new SecretVault(options);
    await vault.retry();
    return vault;
  }

  /** `os`: kept across starts. `missing`, `locked`: in memory only. */
  get state(): KeychainState {
    return this.#state;
  }

  /** Where a damaged file was kept, if this process met one: what it held has to be entered again. */
  get setAside(): string | null {
    return this.#setAside;
  }

  get(name: string): string | null {
    return this.#values.get(name) ?? null;
  }

  names(): string[] {
    return [...this.#values.keys()];
  }

  /** Memory at once. Resolves to whether the value is on disk too; a failure is logged and never rejects. */
  set(name: string, value: string): Promise<boolean> {
    if (this.#values.get(name) === value) return this.flush();
    this.#values.set(name, value);
    return this.#changed(name, value);
  }

  /** As `set`. */
  delete(name: string): Promise<boolean> {
    this.#values.delete(name);
    return this.#changed(name, null);
  }

  /** Tries once to write what is not on disk yet. @returns whether all of it is there now; never rejects */
  flush(): Promise<boolean> {
    if (this.#key === null) return Promise.resolve(false);
    this.#writing ??= this.#write(this.#key);
    return this.#writing;
  }

  /**
   * Asks the keychain again, for `patienceMs` at most. A call that still hangs is joined, not repeated: the keychain
   * library holds one of Node's four worker threads for each.
   */
  async retry(): Promise<KeychainState> {
    if (this.#state === 'os') return this.#state;
    this.#attempt ??= this.#unlock().finally(() => {
      this.#attempt = undefined;
    });
    await Promise.race([this.#attempt, patience(this.#options.patienceMs ?? PATIENCE_MS)]);
    return this.#state;
  }

  /** The person's decision when the key is gone for good: keeps the old file under another name and begins a new one. */
  async startOver(): Promise<KeychainState> {
    await this.#attempt;
    if (this.#key === null) await this.#attemptTo(() => this.#replaceWithNew('locked'));
    return this.#state;
  }

  /** Tells when `state` changes. @returns how to stop that */
  onChange(listener: (state: KeychainState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(name: string, value: string | null): Promise<boolean> {
    if (this.#key === null) this.#unsaved.set(name, value);
    this.#revision += 1;
    return this.flush();
  }

  async #write(key: MasterKey): Promise<boolean> {
    try {
      // What one turn of the event loop changes is written together.
      await Promise.resolve();
      while (this.#savedRevision !== this.#revision) {
        const revision = this.#revision;
        const sealed = seal(key.id, key.bytes, Object.fromEntries(this.#values));
        await writeWholeFile(this.#options.file, (handle) => handle.writeFile(sealed));
        this.#savedRevision = revision;
      }
      return true;
    } catch (error) {
      this.#options.log.error('vault.write_failed', { error });
      return false;
    } finally {
      this.#writing = undefined;
    }
  }

  #unlock(): Promise<void> {
    return this.#attemptTo(async () => {
      const file = await readVaultFile(this.#options.file);
      switch (file.kind) {
        case 'absent':
          return this.#adopt(await this.#createKey(), {});
        case 'newer':
          this.#options.log.warn('vault.newer_version');
          this.#setState('locked');
          return;
        case 'damaged':
          return this.#replaceWithNew('damaged');
        case 'envelope': {
          const { keyId } = file.envelope;
          const secret = await this.#readKey(keyId);
          if (secret === null) {
            this.#setState('locked');
            return;
          }
          const bytes = Buffer.from(secret, 'base64');
          const contents = unseal(file.envelope, bytes);
          if (contents === null) return this.#replaceWithNew('damaged');
          return this.#adopt({ id: keyId, bytes }, contents);
        }
        default:
          return assertNever(file);
      }
    });
  }

  async #attemptTo(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#options.log.warn('vault.keychain_failed', { error });
      this.#setState(error instanceof KeychainMissingError ? 'missing' : 'locked');
    }
  }

  /** Null also where a locked keyring hides the key: only writing makes it ask the person, or refuse. */
  async #readKey(keyId: string): Promise<string | null> {
    const { keychain } = this.#options;
    const secret = await keychain.get(keyId);
    if (secret !== null) return secret;
    const probe = `${keyId}.probe`;
    await keychain.set(probe, 'probe');
    await keychain.delete(probe);
    return keychain.get(keyId);
  }

  async #createKey(): Promise<MasterKey> {
    const { keychain } = this.#options;
    const id = randomBytes(16).toString('hex');
    const bytes = randomBytes(KEY_BYTES);
    const secret = bytes.toString('base64');
    await keychain.set(id, secret);
    if ((await keychain.get(id)) !== secret) throw new Error('The keychain does not keep what it is given.');
    return { id, bytes };
  }

  async #replaceWithNew(reason: 'damaged' | 'locked'): Promise<void> {
    // The new key comes first: without one, the file stays where it is.
    const key = await this.#createKey();
    const kept = `${this.#options.file}.${reason}-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
    await renameWholeFile(this.#options.file, kept);
    this.#setAside = kept;
    this.#options.log.error('vault.set_aside', { reason });
    await this.#adopt(key, {});
  }

  /** From here on the file is ours to write: with what it held, and over it what was changed meanwhile. */
  async #adopt(key: MasterKey, contents: Contents): Promise<void> {
    const isNew = Object.keys(contents).length === 0;
    await mkdir(dirname(this.#options.file), { recursive: true });
    const values = new Map(Object.entries(contents));
    for (const [name, value] of this.#unsaved) {
      if (value === null) values.delete(name);
      else values.set(name, value);
    }
    // A new file is written at once, or the next start would make another key in the keychain.
    if (isNew || this.#unsaved.size > 0) this.#revision += 1;
    else this.#savedRevision = this.#revision;
    this.#values = values;
    this.#unsaved.clear();
    this.#key = key;
    await this.flush();
    this.#setState('os');
  }

  #setState(state: KeychainState): void {
    if (this.#state === state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

async function patience(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
}
