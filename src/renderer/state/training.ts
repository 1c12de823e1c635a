import type { DocumentId, DocumentKind, SessionId, TrainingDocument } from '../../shared/models';
import { isFacts, isOwnWords } from '../../shared/own-words';
import type { ErrorData } from '../../shared/errors';
import type { Finder } from '../../shared/find-terms';
import { MAX_TABLE_BYTES, MAX_TRAINING_BYTES } from '../../shared/limits';
import { say } from '../../shared/words/say';
import { call, drop, toErrorData } from '../bridge';
import { accountStore, whenAccountChanges } from './account-store';
import { openConversation } from './conversation';
import { goTo, openDialog, toggleTraining, useUi } from './ui';

/** Where facts apply: null is all conversations. */
export type Scope = SessionId | null;
/** A document that is not saved yet has no id; each scope has at most one. */
export type DocumentKey = DocumentId | 'new';
export type TrainingTab = 'all' | 'this';

export interface Draft {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly content: string;
  readonly enabled: boolean;
  /** `updatedAt` of what is being changed. */
  readonly basedOn?: string | undefined;
  /** Of a new one that is being saved: what is typed meanwhile can be saved after it. */
  readonly newId?: DocumentId | undefined;
}

/** What is shown of the open document. Each time another object, also for the same place: it is gone to again. */
export interface Reveal {
  readonly find: Finder;
}

export interface ScopeState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: ErrorData | null;
  readonly documents: readonly TrainingDocument[];
  /** The document that holds the test questions; it is not in the list. */
  readonly questions: TrainingDocument | null;
  /** What a person has added to the thesaurus; two where two devices began it. */
  readonly ownWords: readonly TrainingDocument[];
  readonly selected: DocumentKey | null;
  /** Changes with the document that is edited, but not when a new one gets its id: the editor stays. */
  readonly editor: number;
  /** What was typed and not saved; survives tabs, other documents and a closed panel. */
  readonly drafts: ReadonlyMap<DocumentKey, Draft>;
  readonly saving: DocumentKey | null;
  readonly saveError: ErrorData | null;
  readonly reveal: Reveal | null;
}

const emptyScope: ScopeState = {
  status: 'loading',
  error: null,
  documents: [],
  questions: null,
  ownWords: [],
  selected: null,
  editor: 0,
  drafts: new Map(),
  saving: null,
  saveError: null,
  reveal: null,
};

interface TrainingState {
  readonly scopes: ReadonlyMap<Scope, ScopeState>;
  readonly tab: TrainingTab;
}

export const useTraining = accountStore<TrainingState>({ scopes: new Map(), tab: 'all' });

/** What was typed is on disk so soon, also where somebody types on and on. */
const AUTOSAVE_MS = 800;
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const timerOf = (scope: Scope, key: DocumentKey): string => `${scope ?? ''}/${key}`;

whenAccountChanges(() => {
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
  lastShown += 1;
});

const newDraft = (): Draft => ({
  kind: 'text',
  title: say('training.facts_file'),
  content: '',
  enabled: true,
});

/** Another text whenever a document is saved, switched, added or gone; not while somebody types. */
export const versionOfDocuments = ({ scopes }: TrainingState): string =>
  [...scopes.values()]
    .flatMap(({ documents }) =>
      documents.map(({ id, updatedAt, enabled }) => `${id} ${updatedAt} ${enabled}`),
    )
    .join();

export const scopeOf = (scopes: ReadonlyMap<Scope, ScopeState>, scope: Scope): ScopeState =>
  scopes.get(scope) ?? emptyScope;

export const current = (scope: Scope): ScopeState => scopeOf(useTraining.getState().scopes, scope);

export const showTab = (tab: TrainingTab): void => useTraining.setState({ tab });

export function update(scope: Scope, change: (state: ScopeState) => Partial<ScopeState>): void {
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
  return saved ?? newDraft();
}

export function isUnsaved(state: ScopeState, key: DocumentKey): boolean {
  const draft = state.drafts.get(key);
  if (!draft) return false;
  const saved = state.documents.find((d) => d.id === key) ?? newDraft();
  return draft.title !== saved.title || draft.content !== saved.content || draft.enabled !== saved.enabled;
}

export async function loadTraining(scope: Scope): Promise<void> {
  update(scope, () => ({ error: null }));
  try {
    const all = await call('training.list', { sessionId: scope });
    const isQuestions = ({ kind }: TrainingDocument): boolean => kind === 'questions';
    const documents = all.filter(isFacts);
    update(scope, (state) => {
      // With nothing there yet, an empty document is open for typing, until the first ones come from elsewhere.
      const isWaiting =
        state.documents.length === 0 &&
        documents.length > 0 &&
        !state.drafts.has('new') &&
        state.saving === null;
      const stays = state.selected === 'new' ? !isWaiting : documents.some((d) => d.id === state.selected);
      return {
        status: 'ready',
        documents,
        questions: all.find(isQuestions) ?? null,
        ownWords: all.filter(isOwnWords),
        ...(stays ? {} : { selected: documents[0]?.id ?? 'new', editor: state.editor + 1 }),
      };
    });
  } catch (error) {
    update(scope, () => ({ status: 'failed', error: toErrorData(error) }));
  }
}

export function selectDocument(scope: Scope, selected: DocumentKey, find: Finder | null = null): void {
  const before = current(scope).selected;
  if (before !== null && before !== selected) drop(flush(scope, before));
  update(scope, (state) => ({
    selected,
    reveal: find && { find },
    saveError: null,
    editor: state.selected === selected ? state.editor : state.editor + 1,
  }));
}

let lastShown = 0;

/** Opens a document wherever it is by now, at what `find` finds in it. Rejects where it was deleted. */
export async function showDocument(id: DocumentId, find: Finder | null): Promise<void> {
  lastShown += 1;
  const mine = lastShown;
  const wasOpen = useUi.getState().place === 'training';
  const { sessionId: scope, kind } = await call('training.read', { id });
  if (mine !== lastShown) return;
  if (scope !== null) await openConversation(scope);
  await loadTraining(scope);
  if (mine !== lastShown) return;
  // A table needs the room; what is open already stays.
  if (wasOpen || kind === 'table') goTo('training');
  else toggleTraining(true);
  showTab(scope === null ? 'all' : 'this');
  if (kind === 'questions') openDialog({ kind: 'tests', scope, ...(find ? { find } : {}) });
  else if (kind === 'words') openDialog({ kind: 'ownWords' });
  else selectDocument(scope, id, find);
}

/** What is marked in the documents stays no longer. */
export function clearReveals(): void {
  for (const scope of useTraining.getState().scopes.keys()) update(scope, () => ({ reveal: null }));
}

const arrived = new WeakSet<Reveal>();

/** Once: a tab that is opened again does not take the keyboard from its own button. */
export function takesKeyboard(reveal: Reveal): boolean {
  if (arrived.has(reveal)) return false;
  arrived.add(reveal);
  return true;
}

export function editDocument(scope: Scope, key: DocumentKey, patch: Partial<Draft>): void {
  update(scope, (state) => {
    const { kind, title, content, enabled, basedOn, newId } = draftFor(state, key);
    const saved = state.documents.find((d) => d.id === key);
    const draft = { kind, title, content, enabled, newId, basedOn: basedOn ?? saved?.updatedAt, ...patch };
    return { drafts: new Map(state.drafts).set(key, draft), reveal: null, saveError: null };
  });
  scheduleSave(scope, key);
}

function scheduleSave(scope: Scope, key: DocumentKey): void {
  const name = timerOf(scope, key);
  if (timers.has(name)) return;
  timers.set(
    name,
    setTimeout(() => drop(flush(scope, key)), AUTOSAVE_MS),
  );
}

/** What was typed into it is not saved by itself any more. */
export function forgetTyping(scope: Scope, key: DocumentKey): void {
  clearTimeout(timers.get(timerOf(scope, key)));
  timers.delete(timerOf(scope, key));
}

/** Saves what was typed, unless there is nothing to keep yet or it does not fit. @returns the document where it was saved */
export async function flush(scope: Scope, key: DocumentKey): Promise<DocumentId | null> {
  forgetTyping(scope, key);
  const state = current(scope);
  const draft = state.drafts.get(key);
  if (!draft || !isUnsaved(state, key) || isTooLong(draft)) return null;
  if (key === 'new' && draft.content.trim() === '') return null;
  if (state.saving === null) return saveDocument(scope, key);
  scheduleSave(scope, key);
  return null;
}

/** What is under way is not waited for: another save of the same document comes after it. */
function saveAllAtOnce(): void {
  for (const [scope, state] of useTraining.getState().scopes) {
    for (const [key, draft] of state.drafts) {
      // Whatever it says by now, also nothing, is what it was left with.
      const isBeingMade = key === 'new' && state.saving === 'new';
      const isBlank = key === 'new' && draft.content.trim() === '';
      const isLeft = isBeingMade || (isUnsaved(state, key) && !isBlank);
      if (isLeft && !isTooLong(draft)) drop(saveDocument(scope, key));
    }
  }
}

window.addEventListener('pagehide', saveAllAtOnce);

/** Before the window goes or another account comes. */
export async function flushTraining(): Promise<void> {
  for (const [scope, { drafts }] of useTraining.getState().scopes) {
    for (const key of drafts.keys()) await flush(scope, key);
  }
}

const isSaving = (): boolean =>
  [...useTraining.getState().scopes.values()].some(({ saving }) => saving !== null);

/** Resolves when what was typed is on disk, or cannot be: a question that comes after it is asked from it. */
export async function trainingSaved(): Promise<void> {
  await flushTraining();
  while (isSaving()) {
    await new Promise<void>((resolve) => {
      const stop = useTraining.subscribe(() => {
        stop();
        resolve();
      });
    });
    if (!isSaving()) await flushTraining();
  }
}

/** Saves one document; what is typed meanwhile stays a draft. @returns the document, or null where it was not saved */
export async function saveDocument(scope: Scope, key: DocumentKey): Promise<DocumentId | null> {
  const begun = draftFor(current(scope), key);
  const isNew = key === 'new';
  const draft = isNew ? { ...begun, newId: begun.newId ?? (crypto.randomUUID() as DocumentId) } : begun;
  update(scope, ({ drafts }) => ({
    saving: key,
    saveError: null,
    drafts: isNew ? new Map(drafts).set(key, draft) : drafts,
  }));
  try {
    const saved = await call('training.save', {
      ...(isNew ? { kind: draft.kind, newId: draft.newId } : { id: key }),
      sessionId: scope,
      title: draft.title.trim() || newDraft().title,
      content: draft.content,
      enabled: draft.enabled,
      ...(draft.basedOn === undefined ? {} : { basedOn: draft.basedOn }),
    });
    // Another device's changes were put into it: what was typed meanwhile goes on from there.
    const isMerged = draft.kind === 'table' && saved.content !== draft.content;
    const merge = isMerged ? await import('../../shared/tables/merge') : null;
    update(scope, (state) => {
      const drafts = new Map(state.drafts);
      const now = drafts.get(key);
      drafts.delete(key);
      if (
        now &&
        (now.content !== draft.content || now.title !== draft.title || now.enabled !== draft.enabled)
      ) {
        const merged = merge?.mergeTables(draft.content, now.content, saved.content);
        drafts.set(saved.id, { ...now, content: merged?.content ?? now.content, basedOn: saved.updatedAt });
      }
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
    if (current(scope).drafts.has(saved.id)) scheduleSave(scope, saved.id);
    return saved.id;
  } catch (error) {
    update(scope, () => ({ saving: null, saveError: toErrorData(error) }));
    return null;
  }
}

const encoder = new TextEncoder();

/** Counting bytes is only worth it where characters alone do not settle it. */
export function isTooLong({ kind, content }: Pick<Draft, 'kind' | 'content'>): boolean {
  const most = kind === 'table' ? MAX_TABLE_BYTES : MAX_TRAINING_BYTES;
  return content.length > most || (content.length * 3 > most && encoder.encode(content).length > most);
}
