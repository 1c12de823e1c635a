import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountId } from '../shared/models';

/** Where histories lie: one file an account; in a temporary folder where no key can be kept to open them again. */
export interface HistoryFiles {
  pathOf(id: AccountId, persistent: boolean): Promise<string>;
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
