import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { dialog } from 'electron';
import { fetchRevisions } from '../../core/sync/server-revisions';
import { Importer } from '../../core/import/importer';
import type { Workspace } from '../../core/workspace';
import { AppError } from '../../shared/errors';
import { MAX_DOCUMENTS, MAX_TRAINING_BYTES } from '../../shared/limits';
import type { DocumentId, SessionId } from '../../shared/models';
import { say } from '../../shared/words/say';
import { readApart } from '../file-reader';
import type { Area, Services } from '../services';

export function trainingHandlers({ accounts, workspaces, window }: Services): Area<'training'> {
  const importer = new Importer(readApart);

  /** Runs a change on the open workspace and has it pushed soon. */
  const change = async <T>(apply: (workspace: Workspace) => Promise<T>): Promise<T> => {
    const workspace = await workspaces.current();
    const result = await apply(workspace);
    workspace.sync?.changed();
    return result;
  };

  return {
    'training.list': async ({ sessionId }) => (await workspaces.current()).store.listDocuments(sessionId),
    'training.read': async ({ id }) => (await workspaces.current()).store.readDocument(id),
    'training.save': (draft) => {
      if (Buffer.byteLength(draft.content) > MAX_TRAINING_BYTES) {
        throw new AppError('too_long', 'training.too_long');
      }
      return change(async ({ store }) => {
        if (draft.id === undefined) await requireRoom(store, draft.sessionId, null);
        return store.saveDocument(draft);
      });
    },
    'training.count': async (texts) => (await workspaces.current()).chat.preview.count(texts),
    'training.move': ({ id, sessionId, index }) =>
      change(async ({ store }) => {
        await requireRoom(store, sessionId, id);
        await store.moveDocument(id, sessionId, index);
      }),
    'training.revisions': async ({ id }) => (await workspaces.current()).store.listRevisions(id),
    'training.serverRevisions': async ({ id }) =>
      (accounts.current()?.userId ?? null) === null ? [] : fetchRevisions(await accounts.client(), id),
    'training.settle': async ({ id }) => (await workspaces.current()).store.settleDocument(id),
    'training.delete': ({ id }) => change(({ store }) => store.deleteDocument(id)),
    'training.readFile': ({ job, ...file }) => importer.read(job, file),
    'training.cancelRead': ({ job }) => importer.cancel(job),
    'training.export': async ({ id, sessionId }) => {
      const { store } = await workspaces.current();
      const document = (await store.listDocuments(sessionId)).find((each) => each.id === id);
      if (!document) throw new AppError('not_found', 'training.gone');
      const parent = window();
      const options = {
        defaultPath: `${document.title.replace(/[^\p{L}\p{N} ._-]/gu, '').trim() || say('training.facts_file')}.md`,
        filters: [
          { name: say('file_kind.markdown'), extensions: ['md'] },
          { name: say('file_kind.text'), extensions: ['txt'] },
          { name: say('file_kind.csv'), extensions: ['csv'] },
          { name: say('file_kind.tsv'), extensions: ['tsv'] },
          { name: say('file_kind.json'), extensions: ['json'] },
        ],
      };
      const { filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      if (!filePath) return null;
      const { exportAs } = await import('../../core/import/export-file');
      await writeFile(filePath, exportAs(extname(filePath).slice(1).toLowerCase(), document.content), 'utf8');
      return { fileName: basename(filePath) };
    },
  };
}

/** The server takes no more; better said before than refused after. */
async function requireRoom(
  store: Workspace['store'],
  sessionId: SessionId | null,
  id: DocumentId | null,
): Promise<void> {
  const others = (await store.listDocuments(sessionId)).filter((document) => document.id !== id);
  if (others.length < MAX_DOCUMENTS) return;
  throw new AppError('bad_request', ['training.no_room', { most: MAX_DOCUMENTS }]);
}
