import { create } from 'zustand';
import type { DocumentId, SessionId, TrainingDocument } from '../../shared/models';
import type { ErrorData } from '../../shared/errors';
import { call, toErrorData } from '../bridge';

/** Where facts apply: null is all conversations. */
export type Scope = SessionId | null;
/** A document that is not saved yet has no id; each scope has at most one. */
export type DocumentKey = DocumentId | 'new';

export interface Draft {
  readonly title: string;
  readonly content: string;
  readonly enabled: boolean;
}

export interface ScopeState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: ErrorData | null;
  readonly documents: readonly TrainingDocument[];
  readonly selected: DocumentKey | null;
  /** What was typed and not saved; survives tabs, other documents and a closed panel. */
  readonly drafts: ReadonlyMap<DocumentKey, Draft>;
  readonly saving: DocumentKey | null;
  readonly saveError: ErrorData | null;
}

const emptyScope: ScopeState = {
  status: 'loading',
  error: null,
  documents: [],
  selected: null,
  drafts: new Map(),
  saving: null,
  saveError: null,
};

export const useTraining = create<{ readonly scopes: ReadonlyMap<Scope, ScopeState> }>()(() => ({
  scopes: new Map(),
}));

export const resetTraining = (): void => useTraining.setState({ scopes: new Map() }, true);

export const NEW_DRAFT: Draft = { title: 'Facts', content: '', enabled: true };

export const scopeOf = (scopes: ReadonlyMap<Scope, ScopeState>, scope: Scope): ScopeState =>
  scopes.get(scope) ?? emptyScope;

function update(scope: Scope, change: (state: ScopeState) => Partial<ScopeState>): void {
  useTraining.setState(({ scopes }) => {
    const state = scopeOf(scopes, scope);
    return { scopes: new Map(scopes).set(scope, { ...state, ...change(state) }) };
  });
}

/** What is being edited: the draft, or the saved document, or a new one. */
export function draftFor(state: ScopeState, key: DocumentKey): Draft {
  const draft = state.drafts.get(key);
  if (draft) return draft;
  const saved = state.documents.find((d) => d.id === key);
  return saved ?? NEW_DRAFT;
}

export function isUnsaved(state: ScopeState, key: DocumentKey): boolean {
  const draft = state.drafts.get(key);
  if (!draft) return false;
  const saved = state.documents.find((d) => d.id === key) ?? NEW_DRAFT;
  return draft.title !== saved.title || draft.content !== saved.content || draft.enabled !== saved.enabled;
}

export async function loadTraining(scope: Scope): Promise<void> {
  update(scope, () => ({ error: null }));
  try {
    const documents = await call('training.list', { sessionId: scope });
    update(scope, (state) => {
      const stays = state.selected === 'new' || documents.some((d) => d.id === state.selected);
      // With nothing there yet, an empty document is open for typing.
      return { status: 'ready', documents, selected: stays ? state.selected : (documents[0]?.id ?? 'new') };
    });
  } catch (error) {
    update(scope, () => ({ status: 'failed', error: toErrorData(error) }));
  }
}

export const selectDocument = (scope: Scope, selected: DocumentKey): void =>
  update(scope, () => ({ selected, saveError: null }));

export function editDocument(scope: Scope, key: DocumentKey, patch: Partial<Draft>): void {
  update(scope, (state) => {
    const { title, content, enabled } = draftFor(state, key);
    return { drafts: new Map(state.drafts).set(key, { title, content, enabled, ...patch }), saveError: null };
  });
}

/** Saves one document; what is typed meanwhile stays a draft. */
async function store(scope: Scope, key: DocumentKey, draft: Draft): Promise<void> {
  update(scope, () => ({ saving: key, saveError: null }));
  try {
    const saved = await call('training.save', {
      ...(key === 'new' ? {} : { id: key }),
      sessionId: scope,
      title: draft.title.trim() || NEW_DRAFT.title,
      content: draft.content,
      enabled: draft.enabled,
    });
    update(scope, (state) => {
      const drafts = new Map(state.drafts);
      const now = drafts.get(key);
      if (now?.content === draft.content && now.title === draft.title) drafts.delete(key);
      else if (now && key === 'new') drafts.set(saved.id, now);
      if (key === 'new') drafts.delete('new');
      const known = state.documents.some((d) => d.id === saved.id);
      return {
        drafts,
        documents: known
          ? state.documents.map((d) => (d.id === saved.id ? saved : d))
          : [...state.documents, saved],
        selected: state.selected === key ? saved.id : state.selected,
        saving: null,
      };
    });
  } catch (error) {
    update(scope, () => ({ saving: null, saveError: toErrorData(error) }));
  }
}

export const saveDocument = (scope: Scope, key: DocumentKey): Promise<void> =>
  store(scope, key, draftFor(scopeOf(useTraining.getState().scopes, scope), key));

/** A switch acts at once: a saved document is stored with its saved text, and typed text stays a draft. */
export async function setEnabled(scope: Scope, key: DocumentKey, enabled: boolean): Promise<void> {
  const state = scopeOf(useTraining.getState().scopes, scope);
  const saved = state.documents.find((d) => d.id === key);
  if (state.drafts.has(key) || !saved) editDocument(scope, key, { enabled });
  if (saved) await store(scope, key, { title: saved.title, content: saved.content, enabled });
}

export async function deleteDocument(scope: Scope, key: DocumentKey): Promise<void> {
  try {
    if (key !== 'new') await call('training.delete', { id: key });
    update(scope, (state) => {
      const documents = state.documents.filter((d) => d.id !== key);
      const drafts = new Map(state.drafts);
      drafts.delete(key);
      return { documents, drafts, selected: documents[0]?.id ?? 'new', saveError: null };
    });
  } catch (error) {
    update(scope, () => ({ saveError: toErrorData(error) }));
  }
}
