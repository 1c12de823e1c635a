import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { conversationToMarkdown, exportFileName } from '../../core/export/markdown';
import { writeExport } from '../../core/export/export-file';
import type { Header } from '../../core/export/export-format';
import { readExport } from '../../core/export/import-file';
import { transferRows, type TransferResult } from '../../core/export/import-rows';
import { copyAll, rowsOf } from '../../core/export/move';
import type { HistoryStore } from '../../core/store/open';
import { EXPORT_EXTENSION } from '../../core/opened-file';
import type { Workspace } from '../../core/workspace';
import { AppError } from '../../shared/errors';
import type { SessionId } from '../../shared/models';
import { say } from '../../shared/words/say';
import { codeOf, toFileError } from '../file-errors';
import type { Area, Services } from '../services';

const PROGRESS_MS = 200;

export function dataHandlers(services: Services): Area<'data'> {
  const { accounts, workspaces, window, emit, openLocal, removeCopy, takeOpened } = services;
  /** The file that was chosen last, and whose account it is for. */
  let chosen: { readonly token: string; readonly file: string; readonly store: HistoryStore } | null = null;
  let busy = false;

  /** One at a time; tells how many rows have been read, a few times a second. */
  const alone = async <T>(work: (onRows: (rows: number) => void) => Promise<T>): Promise<T> => {
    if (busy) throw new AppError('bad_request', 'data.busy');
    busy = true;
    let told = 0;
    try {
      return await work((rows) => {
        const now = Date.now();
        if (now - told < PROGRESS_MS) return;
        told = now;
        emit('data.progress', { rows });
      });
    } catch (error) {
      throw toFileError(error, { full: 'data.disk_full', refused: 'data.may_not_write' });
    } finally {
      busy = false;
    }
  };

  const whereTo = async (options: SaveDialogOptions): Promise<string | null> => {
    const parent = window();
    const { filePath } = await (parent
      ? dialog.showSaveDialog(parent, options)
      : dialog.showSaveDialog(options));
    return filePath || null;
  };
  const which = async (options: OpenDialogOptions): Promise<string | null> => {
    const parent = window();
    const { filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options));
    return filePaths[0] ?? null;
  };

  /** What came in is shown, and sent to the server. */
  const arrived = async ({ store, sync }: Workspace): Promise<void> => {
    sync?.changed();
    const sessionIds: SessionId[] = (await store.listSessions()).map(({ id }) => id);
    emit('history.changed', { sessionIds, trainingChanged: true });
  };

  /** The local account's store beside the current account's; null where they are the same or there is none. */
  const withLocal = async <T>(
    work: (local: HistoryStore, workspace: Workspace) => Promise<T>,
  ): Promise<T | null> => {
    const workspace = await workspaces.current();
    const local = workspace.account.kind === 'local' ? null : await openLocal();
    if (!local) return null;
    try {
      await local.recoverAnswers();
      return await work(local, workspace);
    } finally {
      await local.close();
    }
  };

  /** Reads the file whole and compares it with what is here; nothing is changed. */
  const offerOf = async (file: string) => {
    const { store } = await workspaces.current();
    const about: { header?: Header } = {};
    const counts = await alone((onRows) =>
      transferRows(
        readExport(file, (read) => {
          about.header = read;
        }),
        store.transfer.compare,
        onRows,
      ),
    );
    if (!about.header) throw new Error('An export without a header was read.');
    const { exported_at: exportedAt, account: email } = about.header;
    chosen = { token: randomUUID(), file, store };
    return { token: chosen.token, fileName: basename(file), exportedAt, email, counts };
  };

  return {
    'data.export': async () => {
      const { store, account } = await workspaces.current();
      const file = await whereTo({
        defaultPath: `${say('data.file_name', { date: today() })}.${EXPORT_EXTENSION}`,
        filters: [
          { name: say('data.file_kind'), extensions: [EXPORT_EXTENSION] },
          { name: say('file_kind.json'), extensions: ['json'] },
        ],
      });
      if (file === null) return null;
      const about = { app: app.getVersion(), exported_at: new Date().toISOString(), account: account.email };
      await alone((onRows) => writeExport(file, about, rowsOf(store.transfer), onRows));
      return { fileName: basename(file) };
    },

    'data.exportMarkdown': async () => {
      const { store } = await workspaces.current();
      const parent = await which({ properties: ['openDirectory', 'createDirectory'] });
      if (parent === null) return null;
      return alone(async (onRows) => {
        const folder = await newFolder(parent, say('data.file_name', { date: today() }));
        const names = new Set<string>();
        for (const session of await store.listSessions()) {
          if (session.headId === null) continue;
          const name = unusedName(exportFileName(session), names);
          await writeFile(
            join(folder, name),
            conversationToMarkdown(session, await store.branch(session.id)),
          );
          names.add(name.toLowerCase());
          onRows(names.size);
        }
        return { folderName: basename(folder), files: names.size };
      });
    },

    'data.chooseImport': async () => {
      await workspaces.current();
      const file = await which({
        properties: ['openFile'],
        filters: [{ name: say('data.file_kind'), extensions: [EXPORT_EXTENSION, 'json'] }],
      });
      return file === null ? null : offerOf(file);
    },

    'data.openedImport': async () => {
      await workspaces.current();
      const file = takeOpened();
      return file === null ? null : offerOf(file);
    },

    'data.import': async ({ token }) => {
      const workspace = await workspaces.current();
      // What was compared with another account must not be added to this one.
      if (chosen?.token !== token || chosen.store !== workspace.store) {
        throw new AppError('not_found', 'data.choose_again');
      }
      const { file } = chosen;
      chosen = null;
      let counts: TransferResult;
      try {
        counts = await alone((onRows) =>
          transferRows(readExport(file), workspace.store.transfer.add, onRows),
        );
      } finally {
        // Also what a failure has let in stays, and is shown.
        await arrived(workspace);
      }
      return counts;
    },

    'data.local': async () =>
      withLocal(async (local, { store }) => {
        const { added } = await transferRows(rowsOf(local.transfer), store.transfer.compare);
        return added.messages + added.documents > 0 ? added : null;
      }),
    'data.moveLocal': async () => {
      const counts = await alone((onRows) =>
        withLocal(async (local, workspace) => {
          const copied = await copyAll(local.transfer, workspace.store.transfer, onRows);
          await arrived(workspace);
          return copied;
        }),
      );
      if (!counts) throw new AppError('not_found', 'data.nothing_local');
      const emptied = accounts.known().find(({ account }) => account.kind === 'local');
      if (emptied) await removeCopy(emptied.account.id);
      return counts;
    },
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function newFolder(parent: string, name: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const folder = join(parent, n === 1 ? name : `${name} (${String(n)})`);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** Windows and macOS hold names that differ in case alone for the same. */
function unusedName(name: string, used: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; used.has(free.toLowerCase()); n += 1) free = name.replace(/\.md$/, ` (${String(n)}).md`);
  return free;
}
