import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { earlierNameOf } from '../../core/accounts/earlier-names';
import { copyWholeFile } from '../../core/disk/whole-file';
import type { HistoryStore } from '../../core/store/open';
import type { Ledger, Tally } from '../../core/updates/ledger';
import { compareTally } from '../../core/updates/settle';
import type { Workspace } from '../../core/workspace';
import type { AccountId } from '../../shared/models';
import { say } from '../../shared/words/say';

/** Beside the history, so that whatever removes one removes the other. */
const COPY = '.before-update';

/** Copies every history before an update and counts the open one; afterwards counts again. */
export interface Safeguard {
  backUp(): Promise<Readonly<Record<string, Tally>>>;
  /** Once for each history after an update. @returns what to tell the person, if anything is missing */
  compare(account: AccountId, store: HistoryStore): Promise<string | null>;
}

/** @param current what is open; null when nothing is */
export function createSafeguard(
  folder: string,
  ledger: Ledger,
  current: () => Promise<Pick<Workspace, 'account' | 'store'> | null>,
): Safeguard {
  return {
    async backUp() {
      const open = await current();
      const openFile = open ? `${open.account.id}.db` : null;
      const names = existsSync(folder) ? await readdir(folder) : [];
      for (const name of names.filter((each) => each.endsWith('.db') && each !== openFile)) {
        const copy = join(folder, name + COPY);
        await copyWholeFile(join(folder, name), copy);
        // What a crash left in the log is part of it; the log of an earlier copy is not.
        await rm(`${copy}-wal`, { force: true });
        if (names.includes(`${name}-wal`)) await copyWholeFile(join(folder, `${name}-wal`), `${copy}-wal`);
      }
      if (!open || openFile === null || !names.includes(openFile)) return {};
      await open.store.copyTo(join(folder, openFile + COPY));
      return { [open.account.id]: await open.store.tally() };
    },

    async compare(account, store) {
      // The version that counted may have called the account by its earlier name.
      const tally = () => store.tally();
      const result =
        (await compareTally(ledger, account, tally)) ??
        (await compareTally(ledger, earlierNameOf(account), tally));
      if (result === null) return null;
      const copy = `${account}.db${COPY}`;
      if (result === 'whole') {
        await rm(join(folder, copy), { force: true });
        return null;
      }
      return say('updates.less_than_before', { copy });
    },
  };
}
