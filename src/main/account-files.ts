import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { FileBeside } from '../core/accounts/account-entries';
import type { Accounts } from '../core/accounts/accounts';
import { renameWholeFile } from '../core/disk/whole-file';
import type { Logger } from '../core/log/logger';
import type { HistoryStore } from '../core/store/open';
import type { Account, AccountId } from '../shared/models';
import { takeOverFile } from './copies';
import { historyFiles } from './history-files';

interface Parts {
  /** Where histories lie. */
  readonly folder: string;
  readonly accounts: Accounts;
  readonly openFile: (file: string, key: Buffer) => Promise<HistoryStore>;
  readonly log: Logger;
  /** The key of a file is gone: it was set aside, and a new one is begun. */
  readonly onLostKey: () => void;
}

export interface AccountFiles {
  /** Opens an account's file, under its name of today and with what lies beside it. */
  open(account: Account): Promise<HistoryStore>;
  /** Has the files of all accounts called by their names of today. */
  nameAll(): Promise<void>;
  /** What a deletion had begun when the app ended. */
  finishRemovals(): Promise<void>;
  removeTemporary(): void;
  /** Whose copy was made first by this process. */
  readonly firstCopy: AccountId | null;
}

export function createAccountFiles({ folder, accounts, openFile, log, onLostKey }: Parts): AccountFiles {
  const files = historyFiles(folder);
  let firstCopy: AccountId | null = null;

  /** @returns what the file is called: on a full disk as before */
  const name = async (id: AccountId): Promise<AccountId> => {
    const former = accounts.formerOf(id);
    if (former === null) return id;
    if (!(await accounts.isKept())) return former;
    await files.rename(former, id);
    await accounts.renamed(id);
    return id;
  };

  /** One that does not open stays where it is, and is tried again the next time. */
  const addBeside = async (beside: FileBeside, id: AccountId, store: HistoryStore): Promise<void> => {
    try {
      const file = await files.pathOf(beside.name, true);
      if (existsSync(file)) await takeOverFile(await openFile(file, beside.key), file, store);
      await files.remove(beside.name);
      await accounts.merged(id);
    } catch (error) {
      log.error('account.beside_not_added', { error });
    }
  };

  return {
    async open({ id }) {
      const { key, persistent, created, passing } = await accounts.databaseKey(id);
      const file = await files.pathOf(await name(id), persistent);
      if (created && (await setAside(file))) onLostKey();
      if (created) firstCopy = id;
      const store = await openFile(file, key);
      if (passing) {
        const passed = await files.pathOf(id, false);
        await takeOverFile(await openFile(passed, passing), passed, store);
        accounts.dropPassingKey(id);
      }
      const beside = accounts.besideOf(id);
      if (beside) await addBeside(beside, id, store);
      return store;
    },
    async nameAll() {
      for (const { account } of accounts.known()) {
        await name(account.id).catch((error: unknown) => log.warn('account.not_renamed', { error }));
      }
    },
    async finishRemovals() {
      for (const id of accounts.removals()) {
        await files.remove(id);
        await accounts.removed(id);
      }
    },
    removeTemporary: () => files.removeTemporary(),
    get firstCopy() {
      return firstCopy;
    },
  };
}

/** Keeps a file that its key can no longer open under another name. @returns whether there was one */
async function setAside(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const aside = `${file}.unreadable-${Date.now()}`;
  await renameWholeFile(file, aside);
  // The write-ahead log is part of it; beside a new file it would be taken for damage.
  if (existsSync(`${file}-wal`)) await renameWholeFile(`${file}-wal`, `${aside}-wal`);
  await rm(`${file}-shm`, { force: true });
  return true;
}
