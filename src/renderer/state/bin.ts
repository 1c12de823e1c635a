import type { BinItems, SessionId } from '../../shared/models';
import { say } from '../../shared/words/say';
import { call } from '../bridge';
import { leaveConversation, openConversation } from './conversation';
import { refreshConversations, titleOf, useConversations } from './conversations';
import { deleteDocument } from './documents';
import { saveDraftsNow } from './drafts';
import {
  type DocumentKey,
  draftFor,
  flush,
  loadTraining,
  type Scope,
  scopeOf,
  selectDocument,
  useTraining,
} from './training';
import { announce, toastFailure, useUi } from './ui';

/* What is deleted is in the bin, from which it can be taken back: at once with Undo, later in the dialog "Deleted". */

export async function deleteConversations(ids: readonly SessionId[]): Promise<void> {
  const sessionIds = [...ids];
  const { sessions, openId } = useConversations.getState();
  const [first] = sessions.filter(({ id }) => ids.includes(id));
  if (!first) return;
  // What was typed there comes back with it.
  await saveDraftsNow();
  await call('sessions.delete', { sessionIds });
  useConversations.setState((s) => ({
    sessions: s.sessions.filter(({ id }) => !ids.includes(id)),
    selected: new Set(),
  }));
  const wasOpen = openId !== null && ids.includes(openId);
  offerUndo(
    ids.length === 1
      ? say('bin.deleted', { title: titleOf(first) })
      : say('bin.deleted_several', { count: ids.length }),
    { sessionIds, documentIds: [] },
    async () => {
      if (wasOpen) await openConversation(openId);
    },
  );
  if (wasOpen) await leaveConversation(openId);
}

/** With what was typed and not saved yet: it comes back with the document. */
export async function deleteFacts(scope: Scope, key: DocumentKey): Promise<void> {
  const read = () => scopeOf(useTraining.getState().scopes, scope);
  const { title, content } = draftFor(read(), key);
  if (content.trim() === '') {
    await deleteDocument(scope, key);
    return;
  }
  const known = new Set(read().documents.map(({ id }) => id));
  await nothingIsSaved(scope);
  await flush(scope, key);
  const id = key === 'new' ? read().documents.find((document) => !known.has(document.id))?.id : key;
  if (id === undefined || !(await deleteDocument(scope, id))) return;
  offerUndo(
    say('bin.deleted', { title: title || say('training.untitled') }),
    { sessionIds: [], documentIds: [id] },
    () => {
      selectDocument(scope, id);
      return Promise.resolve();
    },
  );
}

/** A text that is on its way would be written after the document was deleted. */
function nothingIsSaved(scope: Scope): Promise<void> {
  const isSaving = (): boolean => scopeOf(useTraining.getState().scopes, scope).saving !== null;
  if (!isSaving()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useTraining.subscribe(() => {
      if (isSaving()) return;
      stop();
      resolve();
    });
  });
}

export async function restore(items: BinItems): Promise<void> {
  await call('bin.restore', items);
  await refreshConversations();
  await Promise.all([...useTraining.getState().scopes.keys()].map((scope) => loadTraining(scope)));
  announce(say('bin.restored'));
}

function offerUndo(text: string, items: BinItems, afterwards: () => Promise<void>): void {
  const undo = (): void => {
    useUi.setState({ undo: null, toast: null });
    toastFailure(restore(items).then(afterwards));
  };
  useUi.setState({ undo, toast: { text, failed: false, undo } });
}
