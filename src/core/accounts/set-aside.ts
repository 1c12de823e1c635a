import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/errors';
import type { AccountId, SetAsideCopy } from '../../shared/models';
import { renameWholeFile } from '../disk/whole-file';
import { readKey } from './keychain-key';
import { closing, turnIn, turnKept } from './old-copy';
import type { Keychain } from './ports';
import { keyOfCode, parseRecoveryCode, unwrapKey } from './recovery-code';
import {
  changed,
  type Contents,
  type MasterKey,
  openWith,
  readVaultFile,
  recoveryFileOf,
} from './vault-file';

export interface SetAsideOptions {
  /** Holds a folder for each time that something was set aside. */
  readonly folder: string;
  readonly vaultFile: string;
  /** The folder of the accounts' files. */
  readonly accounts: string;
  readonly keychain: Keychain;
  readonly now?: () => Date;
}

const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/;

/**
 * Vaults that did not open, each with the accounts' files that it has the keys of, as they were. Nothing is ever deleted
 * here: what was brought back keeps its folder under another name.
 */
export class SetAside {
  readonly #options: SetAsideOptions;

  constructor(options: SetAsideOptions) {
    this.#options = options;
  }

  /** Moves the vault and the accounts' files here. The vault comes last: a folder without one is gone on with. */
  async put(): Promise<void> {
    const { folder, vaultFile, accounts, now = () => new Date() } = this.#options;
    const begun = (await this.#names()).find((name) => !existsSync(this.#vaultOf(name)));
    const target = join(folder, begun ?? now().toISOString().replaceAll(/[:.]/g, '-'));
    await mkdir(join(target, basename(accounts)), { recursive: true, mode: 0o700 });
    for (const name of await readdir(accounts).catch(() => [])) {
      await renameWholeFile(join(accounts, name), join(target, basename(accounts), name));
    }
    for (const file of [recoveryFileOf(vaultFile), vaultFile]) {
      if (existsSync(file)) await renameWholeFile(file, join(target, basename(file)));
    }
  }

  /** Oldest first. */
  async list(): Promise<SetAsideCopy[]> {
    const copies: SetAsideCopy[] = [];
    for (const name of await this.#names()) {
      const at = name.replace(NAME, '$1T$2:$3:$4.$5Z');
      if (existsSync(this.#vaultOf(name))) copies.push({ name, at, opens: await this.#opens(name) });
    }
    return copies;
  }

  /** What its vault holds. Rejects with `not_found`, with `code_invalid`, or with `keychain_locked` without its key. */
  async open(name: string, code: string | undefined): Promise<Contents> {
    const known = await this.#names();
    if (!known.includes(name)) throw new AppError('not_found', 'set_aside.gone');
    const file = await readVaultFile(this.#vaultOf(name));
    const key = code === undefined ? await this.#keychainKey(name) : await this.#codeKey(name, code);
    const contents = key && openWith(file, key);
    // The code is as much as a password; the keychain alone opens no more of an old copy than the door.
    if (contents && code === undefined && (await this.#isOld(contents, key)))
      return changed(contents, closing(contents));
    if (contents) return contents;
    throw code === undefined
      ? new AppError('keychain_locked', 'set_aside.no_key')
      : new AppError('code_invalid', 'recovery.wrong');
  }

  /** Where an account's file lies. */
  fileOf(name: string, id: AccountId): string {
    return join(this.#options.folder, name, basename(this.#options.accounts), `${id}.db`);
  }

  /**
   * Moves the file `named` so back as the account's, with what lies beside it: the file itself last, so that its log is
   * there already.
   */
  async moveBack(name: string, named: AccountId, id: AccountId): Promise<void> {
    const from = dirname(this.fileOf(name, named));
    const { accounts } = this.#options;
    await mkdir(accounts, { recursive: true, mode: 0o700 });
    const names = (await readdir(from).catch(() => [])).filter((each) => each.startsWith(`${named}.db`));
    for (const each of names.sort().reverse()) {
      const target = join(accounts, each.replace(named, id));
      if (!existsSync(target)) await renameWholeFile(join(from, each), target);
    }
  }

  /** It was brought back: it is listed no longer. */
  async done(name: string): Promise<void> {
    const { folder } = this.#options;
    await rename(join(folder, name), join(folder, `${name} brought back`));
  }

  async #opens(name: string): Promise<SetAsideCopy['opens']> {
    const file = await readVaultFile(this.#vaultOf(name));
    if (file.kind !== 'envelope') return 'nothing';
    const key = await this.#keychainKey(name);
    if (key && openWith(file, key)) return 'keychain';
    return keyOfCode(await this.#recoveryFile(name)) === file.envelope.keyId ? 'code' : 'nothing';
  }

  async #keychainKey(name: string): Promise<MasterKey | null> {
    const file = await readVaultFile(this.#vaultOf(name));
    if (file.kind !== 'envelope') return null;
    return readKey(this.#options.keychain, file.envelope.keyId).catch(() => null);
  }

  async #codeKey(name: string, text: string): Promise<MasterKey | null> {
    const code = parseRecoveryCode(text);
    if (code === null) throw new AppError('code_invalid', 'recovery.mistyped');
    return unwrapKey(code, await this.#recoveryFile(name));
  }

  async #isOld(contents: Contents, key: MasterKey): Promise<boolean> {
    return turnIn(contents) < (await turnKept(this.#options.keychain, key.id).catch(() => 0));
  }

  #recoveryFile(name: string): Promise<string> {
    return readFile(recoveryFileOf(this.#vaultOf(name)), 'utf8').catch(() => '');
  }

  #vaultOf(name: string): string {
    return join(this.#options.folder, name, basename(this.#options.vaultFile));
  }

  async #names(): Promise<string[]> {
    const names = await readdir(this.#options.folder).catch(() => []);
    return names.filter((name) => NAME.test(name)).sort();
  }
}
