import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renameWholeFile } from '../core/disk/whole-file';
import type { AccountId } from '../shared/models';

/** Where histories lie: one file an account; in a temporary folder where no key can be kept to open them again. */
export interface HistoryFiles {
  pathOf(id: AccountId, persistent: boolean): Promise<string>;
  /** An account's file, with what lies beside it, gets the name of another account. Interrupted, it is gone on with. */
  rename(from: AccountId, to: AccountId): Promise<void>;
  /** Deletes an account's file with all that was ever kept beside it: its log, copies, and what was set aside. */
  remove(id: AccountId): Promise<void>;
  removeTemporary(): void;
}

export function historyFiles(folder: string): HistoryFiles {
  let temporary: string | null = null;
  return {
    async pathOf(id, persistent) {
      if (!persistent) {
        temporary ??= mkdtempSync(join(tmpdir(), 'safycore-'));
        return join(temporary, `${id}.db`);
      }
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return join(folder, `${id}.db`);
    },
    async rename(from, to) {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(`${from}.db`));
      // The file itself comes last, so that its log is there already.
      for (const name of names.sort().reverse()) {
        const target = join(folder, name.replace(from, to));
        if (!existsSync(target)) await renameWholeFile(join(folder, name), target);
      }
    },
    async remove(id) {
      for (const place of temporary ? [folder, temporary] : [folder]) {
        const names = await readdir(place).catch(() => []);
        for (const name of names) {
          if (name.startsWith(`${id}.db`)) await rm(join(place, name), { force: true, maxRetries: 5 });
        }
      }
    },
    removeTemporary() {
      if (temporary) rmSync(temporary, { recursive: true, force: true });
    },
  };
}
