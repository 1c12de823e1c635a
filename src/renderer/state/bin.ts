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
  editDocument,
  flush,
  loadTraining,
  type Scope,
  scopeOf,
  selectDocument,
  useTraining,
} from './training';
import { announce } from './ui';
import { forgetUndoOf, offerUndo } from './undo';

/* What is deleted is in the bin, from which it can be taken back: at once with Undo, later in the dialog "Deleted". */

const asItIs = (takeBack: () => Promise<void>): Promise<void> => takeBack();

/** @param around does more where it is taken back */
export async function deleteConversations(ids: readonly SessionId[], around = asItIs): Promise<void> {
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
  const binned = { sessionIds, documentIds: [] };
  offerUndo(
    ids.length === 1
      ? say('bin.deleted', { title: titleOf(first) })
      : say('bin.deleted_several', { count: ids.length }),
    () =>
      around(async () => {
        await restore(binned);
        if (wasOpen) await openConversation(openId);
      }),
    binned,
  );
  if (wasOpen) await leaveConversation(openId);
}

/**
 * With what was typed and not saved yet: it comes back with the document. One that was emptied comes back as it was.
 * @param around does more where it is taken back
 */
export async function deleteFacts(scope: Scope, key: DocumentKey, around = asItIs): Promise<void> {
  const read = () => scopeOf(useTraining.getState().scopes, scope);
  await nothingIsSaved(scope);
  const { title, content } = draftFor(read(), key);
  const isBlank = content.trim() === '';
  if (key === 'new' && isBlank) {
    await deleteDocument(scope, key);
    return;
  }
  const id = (isBlank ? null : await flush(scope, key)) ?? key;
  if (id === 'new') return;
  const unsaved = isBlank ? undefined : read().drafts.get(id);
  if (!(await deleteDocument(scope, id))) return;
  const binned = { sessionIds: [], documentIds: [id] };
  offerUndo(
    say('bin.deleted', { title: title || say('training.untitled') }),
    () =>
      around(async () => {
        await restore(binned);
        selectDocument(scope, id);
        if (unsaved) editDocument(scope, id, { title: unsaved.title, content: unsaved.content });
      }),
    binned,
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
  forgetUndoOf(items);
  await refreshConversations();
  await Promise.all([...useTraining.getState().scopes.keys()].map((scope) => loadTraining(scope)));
  announce(say('bin.restored'));
}

export async function deleteForGood(items: BinItems): Promise<void> {
  await call('bin.delete', items);
  forgetUndoOf(items);
}
