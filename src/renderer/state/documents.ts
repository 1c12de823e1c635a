import { writeCsv } from '../../shared/tables/csv';
import type { DocumentId } from '../../shared/models';
import type { Finder } from '../../shared/find-terms';
import { say } from '../../shared/words/say';
import { call, toErrorData } from '../bridge';
import {
  current,
  type DocumentKey,
  type Draft,
  draftFor,
  editDocument,
  flush,
  forgetTyping,
  isUnsaved,
  loadTraining,
  type Scope,
  selectDocument,
  showTab,
  trainingSaved,
  update,
} from './training';

/* What is done with documents where they are shown: loaded with that. */

const NEW_COLUMNS = [1, 2, 3];

/** Nothing is sought: the keyboard goes where one types. */
const TO_ITS_TEXT: Finder = () => ({ marks: [], place: null });

const newTable = (): Draft => ({
  kind: 'table',
  title: say('training.table_file'),
  content: writeCsv([
    NEW_COLUMNS.map((number) => say('training.first_column', { number })),
    NEW_COLUMNS.map(() => ''),
  ]),
  enabled: true,
});

/** A new document is open for typing; what was begun before becomes one of its own, or is shown where it cannot be saved. */
export async function newDocument(scope: Scope, kind: 'text' | 'table'): Promise<void> {
  await trainingSaved();
  const begun = current(scope);
  if (draftFor(begun, 'new').content.trim() !== '' && isUnsaved(begun, 'new')) {
    selectDocument(scope, 'new');
    return;
  }
  update(scope, ({ drafts, editor }) => ({
    drafts: kind === 'table' ? new Map(drafts).set('new', newTable()) : drafts,
    editor: editor + 1,
  }));
  selectDocument(scope, 'new', kind === 'text' ? TO_ITS_TEXT : null);
  if (kind === 'table') await flush(scope, 'new');
}

/** A switch acts at once, and takes along what was typed. */
export async function setEnabled(scope: Scope, key: DocumentKey, enabled: boolean): Promise<void> {
  editDocument(scope, key, { enabled });
  await flush(scope, key);
}

export async function renameDocument(scope: Scope, key: DocumentKey, title: string): Promise<void> {
  editDocument(scope, key, { title });
  await flush(scope, key);
}

/** Another text takes the place of the present one, which stays in the history. */
export async function restoreText(
  scope: Scope,
  id: DocumentId,
  text: { title: string; content: string },
): Promise<void> {
  editDocument(scope, id, { title: text.title, content: text.content });
  await flush(scope, id);
}

export async function settleConflict(scope: Scope, id: DocumentId): Promise<void> {
  await call('training.settle', { id });
  await loadTraining(scope);
}

/** Puts a document at a place of this or another scope's list. */
export async function moveDocument(scope: Scope, id: DocumentId, to: Scope, index: number): Promise<void> {
  const move = async (): Promise<void> => {
    await flush(scope, id);
    await call('training.move', { id, sessionId: to, index });
  };
  if (to === scope) {
    // Shown at once: the next key goes on from there.
    update(scope, ({ documents }) => {
      const others = documents.filter((each) => each.id !== id);
      const moved = documents.filter((each) => each.id === id);
      return { documents: [...others.slice(0, index), ...moved, ...others.slice(index)] };
    });
    await move().catch(async (error: unknown) => {
      await loadTraining(scope);
      throw error;
    });
    return;
  }
  await move();
  await loadTraining(scope);
  await loadTraining(to);
  showTab(to === null ? 'all' : 'this');
  selectDocument(to, id);
}

/** @returns whether it is gone */
export async function deleteDocument(scope: Scope, key: DocumentKey): Promise<boolean> {
  forgetTyping(scope, key);
  try {
    if (key !== 'new') await call('training.delete', { id: key });
    update(scope, (state) => {
      const documents = state.documents.filter((d) => d.id !== key);
      const drafts = new Map(state.drafts);
      drafts.delete(key);
      return {
        documents,
        drafts,
        saveError: null,
        // Another one that is open stays.
        ...(state.selected === key && { selected: documents[0]?.id ?? 'new', editor: state.editor + 1 }),
      };
    });
    return true;
  } catch (error) {
    update(scope, () => ({ saveError: toErrorData(error) }));
    return false;
  }
}
