import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../../shared/errors';
import type { KeychainState } from '../../shared/models';
import { assertNever } from '../../shared/assert';
import { writeWholeFile } from '../disk/whole-file';
import type { Logger } from '../log/logger';
import { createKey, keepKey, readKey } from './keychain-key';
import { keepTurn, TURN, turnIn, turnKept } from './old-copy';
import { type Keychain, KeychainMissingError } from './ports';
import { inGroups, keyOfCode, newRecoveryCode, parseRecoveryCode, unwrapKey, wrapKey } from './recovery-code';
import {
  type Contents,
  type MasterKey,
  openWith,
  readVaultFile,
  recoveryFileOf,
  seal,
  type VaultFile,
} from './vault-file';

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

/** Where waiting brings nothing: the file's key is gone, or the file is not one that this version can read. */
const STARTS_OVER: ReadonlySet<KeychainState> = new Set(['lost', 'damaged', 'newer']);

/**
 * Names and secret texts: sessions, API keys, the history files' keys. On disk they are one AES-256-GCM file whose
 * master key is in the OS keychain; where no keychain works they live in memory, until it does or the process ends.
 *
 * - Reading is from memory and immediate. Writing changes memory at once and the file behind it, in order.
 * - Nothing here rejects because a disk or a keychain failed: callers would lose a token that is worth more.
 * - A file that does not open is never touched, until the person decides to start over.
 */
export class SecretVault {
  readonly #options: SecretVaultOptions;
  readonly #listeners = new Set<(state: KeychainState) => void>();
  #state: KeychainState = 'locked';
  #key: MasterKey | null = null;
  #values = new Map<string, string>();
  /** Changes made without a key, to be put over what the file turns out to hold; null is a deletion. */
  readonly #unsaved = new Map<string, string | null>();
  #hasCode = false;
  /** What the keychain has counted. */
  #turn = 0;
  #attempt: Promise<void> | undefined;
  #writing: Promise<boolean> | undefined;
  #revision = 0;
  #savedRevision = 0;

  private constructor(options: SecretVaultOptions) {
    this.#options = options;
  }

  /** Never rejects; what went wrong is told by `state`. */
  static async open(options: SecretVaultOptions): Promise<SecretVault> {
    const vault = new SecretVault(options);
    await vault.retry();
    return vault;
  }

  get state(): KeychainState {
    return this.#state;
  }

  /** Whether what is written is kept across starts; else it is in memory only. */
  get keeps(): boolean {
    return this.#key !== null;
  }

  /** The file is a copy from before something was taken back: see `supersede`. Until `supersede` is called. */
  get isOld(): boolean {
    return this.#key !== null && turnIn(this.contents()) < this.#turn;
  }

  /** Whether there is a recovery code for this very file. */
  get hasCode(): boolean {
    return this.#hasCode;
  }

  get(name: string): string | null {
    return this.#values.get(name) ?? null;
  }

  names(): string[] {
    return [...this.#values.keys()];
  }

  contents(): Contents {
    return Object.fromEntries(this.#values);
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

  /**
   * What is changed now takes something back: copies of the file from before are old from here on. Together with what else
   * is changed before it is waited for.
   */
  async supersede(): Promise<void> {
    await this.set(TURN, String(Math.max(turnIn(this.contents()) + 1, this.#turn)));
    await this.#keepTurn();
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

  /**
   * The person's decision where the file will not open: `setAside` keeps it, and a new one is begun.
   * Rejects when that cannot be done on the disk; `state` tells when the keychain did not go along.
   */
  async startOver(setAside: () => Promise<void>): Promise<KeychainState> {
    if (!STARTS_OVER.has(this.#state)) return this.#state;
    // The new key comes first: without one, everything stays where it is.
    const key = await this.#withKeychain(() => createKey(this.#options.keychain));
    if (key === null) return this.#state;
    await setAside();
    this.#options.log.warn('vault.set_aside', { state: this.#state });
    this.#hasCode = false;
    await this.#adopt(key, {}, 'os');
    return this.#state;
  }

  /**
   * Opens the file with its recovery code; the keychain gets the key back where it can keep it.
   * Rejects with `code_invalid`.
   */
  async recover(text: string): Promise<KeychainState> {
    const code = parseRecoveryCode(text);
    if (code === null) throw new AppError('code_invalid', 'recovery.mistyped');
    const file = await readVaultFile(this.#options.file);
    const key = await unwrapKey(code, await this.#recoveryFile());
    const contents = key && openWith(file, key);
    if (key === null || contents === null) throw new AppError('code_invalid', 'recovery.wrong');
    await this.#adopt(key, contents, 'recovered');
    return this.retry();
  }

  /** Whether somebody has the recovery code of this very file. Rejects with `code_invalid`. */
  async checkCode(text: string): Promise<void> {
    const code = parseRecoveryCode(text);
    if (code === null) throw new AppError('code_invalid', 'recovery.mistyped');
    const key = await unwrapKey(code, await this.#recoveryFile());
    if (key === null || key.id !== this.#key?.id) throw new AppError('code_invalid', 'recovery.wrong');
  }

  /** A new recovery code; the one before opens nothing any more. Rejects when it cannot be written. */
  async makeCode(): Promise<string> {
    if (this.#key === null) throw new AppError('keychain_locked', 'recovery.no_key');
    const code = newRecoveryCode();
    const wrapped = await wrapKey(code, this.#key);
    await writeWholeFile(recoveryFileOf(this.#options.file), (handle) => handle.writeFile(wrapped));
    this.#hasCode = true;
    return inGroups(code);
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

  /** The keychain counts what is in the file, and after it: the other way around, a crash would make this file an old one. */
  async #keepTurn(): Promise<void> {
    const turn = turnIn(this.contents());
    const key = this.#key;
    // Where the keychain has no key to the file, it takes the count together with it: see `#keepHeld`.
    if (key === null || this.#state !== 'os') return;
    if (turn <= this.#turn || !(await this.flush())) return;
    await this.#withKeychain(async () => {
      await keepTurn(this.#options.keychain, key.id, turn);
      this.#turn = turn;
    });
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

  async #unlock(): Promise<void> {
    const { keychain } = this.#options;
    if (this.keeps) return this.#keepHeld();
    const file = await readVaultFile(this.#options.file).catch((error: unknown) => {
      this.#options.log.error('vault.unreadable', { error });
      return null;
    });
    switch (file?.kind) {
      case undefined:
        this.#setState('unreadable');
        return;
      case 'absent': {
        const key = await this.#withKeychain(() => createKey(keychain));
        if (key !== null) await this.#adopt(key, {}, 'os');
        return;
      }
      case 'newer':
      case 'damaged':
        this.#setState(file.kind);
        return;
      case 'envelope':
        return this.#openByKeychain(file);
      default:
        assertNever(file);
    }
  }

  async #openByKeychain(file: Extract<VaultFile, { kind: 'envelope' }>): Promise<void> {
    const { keychain } = this.#options;
    const { keyId } = file.envelope;
    this.#hasCode = keyOfCode(await this.#recoveryFile()) === keyId;
    const key = await this.#withKeychain(async () => (await readKey(keychain, keyId)) ?? 'none');
    // Somebody had the code while the keychain asked.
    if (this.keeps) return this.#keepHeld();
    if (key === null) return;
    const contents = key === 'none' ? null : openWith(file, key);
    if (key === 'none' || contents === null) {
      this.#setState(key === 'none' ? 'lost' : 'damaged');
      return;
    }
    this.#turn = await turnKept(keychain, key.id).catch(() => 0);
    await this.#adopt(key, contents, 'os');
    await this.#keepTurn();
  }

  /** The file was opened with its code: the keychain gets the key back. */
  async #keepHeld(): Promise<void> {
    const { keychain } = this.#options;
    const key = this.#key;
    if (key === null) return;
    const kept = await this.#withKeychain(async () => {
      await keepKey(keychain, key);
      return turnKept(keychain, key.id);
    });
    if (kept === null) return;
    // Whoever has the code may open any copy. It is no old one from here on, and every other one is.
    if (kept > 0 && turnIn(this.contents()) <= kept) void this.set(TURN, String(kept + 1));
    this.#turn = kept;
    this.#setState('os');
    await this.#keepTurn();
  }

  /** Null when the keychain does not go along; `state` tells why. */
  async #withKeychain<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      this.#options.log.warn('vault.keychain_failed', { error });
      if (this.#key === null) this.#setState(error instanceof KeychainMissingError ? 'missing' : 'locked');
      return null;
    }
  }

  #recoveryFile(): Promise<string> {
    return readFile(recoveryFileOf(this.#options.file), 'utf8').catch(() => '');
  }

  /** From here on the file is ours to write: with what it held, and over it what was changed meanwhile. */
  async #adopt(key: MasterKey, contents: Contents, state: KeychainState): Promise<void> {
    if (this.#key !== null) return;
    const isNew = Object.keys(contents).length === 0;
    await mkdir(dirname(this.#options.file), { recursive: true }).catch(() => undefined);
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
    this.#setState(state);
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
