import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Accounts } from '../core/accounts/accounts';
import type { SetAside } from '../core/accounts/set-aside';
import { copyAll } from '../core/export/move';
import type { HistoryStore } from '../core/store/open';
import type { Workspace } from '../core/workspace';
import type { Account } from '../shared/models';

interface Parts {
  readonly setAside: SetAside;
  readonly accounts: Accounts;
  readonly openFile: (file: string, key: Buffer) => Promise<HistoryStore>;
  readonly openStore: (account: Account) => Promise<HistoryStore>;
  readonly current: () => Promise<Workspace | null>;
}

/** Adds everything of a file to a store, with the answers that its end had cut. */
export async function addFile(from: HistoryStore, to: Pick<HistoryStore, 'transfer'>): Promise<void> {
  try {
    await from.recoverAnswers();
    await copyAll(from.transfer, to.transfer);
  } finally {
    await from.close();
  }
}

/** Puts back what was set aside: a file of its own where the account has none here, else what the one here lacks. */
export function createBringBack({ setAside, accounts, openFile, openStore, current }: Parts) {
  const add = async (file: string, key: Buffer, account: Account): Promise<void> => {
    const workspace = await current();
    if (workspace?.account.id === account.id) {
      await addFile(await openFile(file, key), workspace.store);
      workspace.sync?.changed();
      return;
    }
    const here = await openStore(account);
    try {
      await addFile(await openFile(file, key), here);
    } finally {
      await here.close();
    }
  };

  return async (name: string, code: string | undefined): Promise<void> => {
    const held = await setAside.open(name, code);
    await accounts.takeOver(held, async (taken) => {
      for (const { account, file: named, key, isHere } of taken) {
        const file = setAside.fileOf(name, named);
        if (!isHere) await setAside.moveBack(name, named, account.id);
        else if (existsSync(file)) await add(file, key, account);
      }
      await setAside.done(name);
    });
  };
}

/** What another file of the account holds is taken over by the one that is kept. */
export async function takeOverFile(other: HistoryStore, file: string, kept: HistoryStore): Promise<void> {
  await addFile(other, kept);
  for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true });
}
