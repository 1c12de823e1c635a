import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { app } from 'electron';
import { writeExport } from '../../core/export/export-file';
import type { Header } from '../../core/export/export-format';
import { readExport } from '../../core/export/import-file';
import { transferRows } from '../../core/export/import-rows';
import { copyAll, rowsOf } from '../../core/export/move';
import type { HistoryStore } from '../../core/store/open';
import type { Workspace } from '../../core/workspace';
import { AppError } from '../../shared/errors';
import type { SessionId } from '../../shared/models';
import { say } from '../../shared/words/say';
import type { Area, Services } from '../services';
import { saveAs } from './save-as';
import { withWorkspace } from './with-workspace';

const PROGRESS_MS = 200;

export function dataHandlers(services: Services): Area<'data'> {
  const { accounts, workspaces, dialogs, emit, openLocal, removeCopy, takeOpened } = services;
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
    } finally {
      busy = false;
    }
  };

  /** What came in is shown, and sent to the server. */
  const arrived = async ({ store, sync }: Workspace): Promise<void> => {
    sync?.changed();
    const sessionIds: SessionId[] = (await store.listSessions()).map(({ id }) => id);
    emit('history.changed', { sessionIds, trainingChanged: true });
  };

  /** The local account's store beside the current account's; null where they are the same or there is none. */
  const withLocal = async <T>(
    { account }: Workspace,
    work: (local: HistoryStore) => Promise<T>,
  ): Promise<T | null> => {
    const local = account.kind === 'local' ? null : await openLocal();
    if (!local) return null;
    try {
      await local.recoverAnswers();
      return await work(local);
    } finally {
      await local.close();
    }
  };

  /** Reads the file whole and compares it with what is here; nothing is changed. */
  const offerOf = async (file: string, { store }: Workspace) => {
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

  return withWorkspace(workspaces, {
    'data.export': ({ store, account }) =>
      saveAs(dialogs, { name: exportName(), kinds: ['export', 'json'] }, (file) => {
        const about = {
          app: app.getVersion(),
          exported_at: new Date().toISOString(),
          account: account.email,
        };
        return alone((onRows) => writeExport(file, about, rowsOf(store.transfer), onRows));
      }),

    'data.exportMarkdown': async ({ store }) => {
      const parent = await dialogs.openFolder();
      if (parent === undefined) return null;
      const { writeMarkdown } = await import('../../core/export/markdown');
      const { folder, files } = await alone((onFiles) => writeMarkdown(parent, exportName(), store, onFiles));
      return { folderName: basename(folder), files };
    },

    'data.chooseImport': async (workspace) => {
      const file = await dialogs.openFile(['export', 'json']);
      return file === undefined ? null : offerOf(file, workspace);
    },

    'data.openedImport': async (workspace) => {
      const file = takeOpened();
      return file === null ? null : offerOf(file, workspace);
    },

    'data.import': async (workspace, { token }) => {
      // What was compared with another account must not be added to this one.
      if (chosen?.token !== token || chosen.store !== workspace.store) {
        throw new AppError('not_found', 'data.choose_again');
      }
      const { file } = chosen;
      chosen = null;
      try {
        return await alone((onRows) => transferRows(readExport(file), workspace.store.transfer.add, onRows));
      } finally {
        // Also what a failure has let in stays, and is shown.
        await arrived(workspace);
      }
    },

    'data.local': (workspace) =>
      withLocal(workspace, async (local) => {
        const { added } = await transferRows(rowsOf(local.transfer), workspace.store.transfer.compare);
        return added.messages + added.documents > 0 ? added : null;
      }),
    'data.moveLocal': async (workspace) => {
      const counts = await alone((onRows) =>
        withLocal(workspace, async (local) => {
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
  });
}

/** Of what is exported today. */
const exportName = (): string => say('data.file_name', { date: new Date().toISOString().slice(0, 10) });
