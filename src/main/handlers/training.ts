import { basename } from 'node:path';
import { fileNameOf } from '../../core/export/file-name';
import { fetchRevisions } from '../../core/sync/server-revisions';
import { FileFollower } from '../../core/import/follow-files';
import { Importer } from '../../core/import/importer';
import type { DocumentEdit } from '../../core/store/documents';
import type { Workspace } from '../../core/workspace';
import { AppError } from '../../shared/errors';
import { MAX_DOCUMENTS, MAX_TABLE_BYTES, MAX_TRAINING_BYTES } from '../../shared/limits';
import type { DocumentId, SessionId } from '../../shared/models';
import { say } from '../../shared/words/say';
import { readApart } from '../file-reader';
import type { Area, Services } from '../services';
import { saveWholeAs } from './save-as';
import { changingWorkspace, withWorkspace } from './with-workspace';

export function trainingHandlers({ accounts, workspaces, dialogs, emit, log }: Services): Area<'training'> {
  const importer = new Importer(readApart);
  const follower = new FileFollower({
    read: (file) => importer.read(`follow ${file.name}`, file),
    tell: (notice) => emit('notice.told', { notice }),
    changed: () => emit('history.changed', { sessionIds: [], trainingChanged: true }),
  });
  followFiles(workspaces, follower, log);

  return {
    'training.readFile': ({ job, ...file }) => importer.read(job, file),
    'training.cancelRead': ({ job }) => importer.cancel(job),
    'training.serverRevisions': async ({ id }) =>
      (accounts.current()?.userId ?? null) === null ? [] : fetchRevisions(await accounts.client(), id),

    ...withWorkspace(workspaces, {
      'training.list': ({ store }, { sessionId }) => store.listDocuments(sessionId),
      'training.titles': ({ store }) => store.listTitles(),
      'training.read': ({ store }, { id }) => store.readDocument(id),
      'training.count': ({ chat }, texts) => chat.preview.count(texts),
      'training.revisions': ({ store }, { id }) => store.listRevisions(id),
      'training.settle': ({ store }, { id }) => store.settleDocument(id),
      'training.follow': async ({ store }, { id }) => {
        const path = await dialogs.openAnyFile();
        if (path === undefined) return null;
        await store.watchFile({ documentId: id, path, hash: '' });
        return { fileName: basename(path) };
      },
      'training.unfollow': ({ store }, { id }) => store.forgetFile(id),
      'training.followed': async ({ store }, { id }) => {
        const file = (await store.watchedFiles()).find(({ documentId }) => documentId === id);
        return { fileName: file === undefined ? null : basename(file.path) };
      },
      'training.export': async ({ store }, { id, sessionId }) => {
        const document = (await store.listDocuments(sessionId)).find((each) => each.id === id);
        if (!document) throw new AppError('not_found', 'training.gone');
        const name = fileNameOf(document.title, say('training.facts_file'));
        const isTable = document.kind === 'table';
        const kinds = isTable ? TABLE_FILES : TEXT_FILES;
        return saveWholeAs(dialogs, { name, kinds }, async (ending) => {
          const { exportAs } = await import('../../core/import/export-file');
          return exportAs(ending, document.kind, document.content);
        });
      },
    }),

    'training.save': async (draft) => {
      const { store, sync } = await workspaces.current();
      await requireFit(store, draft);
      if (draft.id === undefined) await requireRoom(store, draft.sessionId, draft.newId ?? null);
      const saved = await store.saveDocument(draft);
      sync?.changed(draft.content.length > MAX_TRAINING_BYTES);
      return saved;
    },

    ...changingWorkspace(workspaces, {
      'training.move': async ({ store }, { id, sessionId, index }) => {
        await requireRoom(store, sessionId, id);
        await store.moveDocument(id, sessionId, index);
      },
      'training.delete': ({ store }, { id }) => store.binDocument(id),
    }),
  };
}

const TABLE_FILES = ['csv', 'excel', 'tsv', 'json', 'markdown', 'text'] as const;
const TEXT_FILES = ['markdown', 'text', 'csv', 'excel', 'tsv', 'json'] as const;

/** A table may be larger than a text; what it is, a document says itself where the edit does not. */
async function requireFit(store: Workspace['store'], { id, kind, content }: DocumentEdit): Promise<void> {
  const bytes = Buffer.byteLength(content);
  if (bytes <= MAX_TRAINING_BYTES) return;
  const isTable = (kind ?? (id === undefined ? 'text' : (await store.readDocument(id)).kind)) === 'table';
  if (isTable && bytes <= MAX_TABLE_BYTES) return;
  throw new AppError('too_long', isTable ? 'training.table_too_long' : 'training.too_long');
}

const LOOK_MS = 1_000;

/** Looks at the followed files of the open account once a second, one look after the other. */
function followFiles(workspaces: Services['workspaces'], follower: FileFollower, log: Services['log']): void {
  const look = async (): Promise<void> => {
    const workspace = await workspaces.current().catch(() => null);
    if (workspace && (await follower.look(workspace.store)) > 0) workspace.sync?.changed();
  };
  const again = (): void => {
    setTimeout(() => {
      void look()
        .catch((error: unknown) => log.warn('training.follow_failed', { reason: String(error) }))
        .finally(again);
    }, LOOK_MS).unref();
  };
  again();
}

/** The server takes no more; better said before than refused after. */
export async function requireRoom(
  store: Workspace['store'],
  sessionId: SessionId | null,
  id: DocumentId | null,
): Promise<void> {
  const others = (await store.listDocuments(sessionId)).filter((document) => document.id !== id);
  if (others.length < MAX_DOCUMENTS) return;
  throw new AppError('bad_request', ['training.no_room', { most: MAX_DOCUMENTS }]);
}
