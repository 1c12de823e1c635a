import type { SessionId } from '../../shared/models';
import { call, drop } from '../bridge';
import { accountStore, whenAccountChanges } from './account-store';
import { type Attachment, type Question, splitAttachments, withAttachments } from './attachments';

const EMPTY: Question = { question: '', files: [] };

/** What was typed, or attached, and not sent, by conversation; the disk follows within a second. */
const useDrafts = accountStore<{ readonly drafts: ReadonlyMap<SessionId, Question> }>({ drafts: new Map() });
/** Conversations whose draft is not on disk as it is here. */
const unsaved = new Set<SessionId>();

/** Conversations of which the disk has told what was typed there before. */
const told = new Set<SessionId>();

/** Conversations whose draft is on its way as a question. */
const sending = new Set<SessionId>();

const SAVE_MS = 400;
let timer: ReturnType<typeof setTimeout> | undefined;

export const draftOf = (id: SessionId): Question => useDrafts.getState().drafts.get(id) ?? EMPTY;
export const useDraft = (id: SessionId): Question => useDrafts((s) => s.drafts.get(id) ?? EMPTY);
/** As it would be sent. */
export const draftedContent = (id: SessionId): string => {
  const { question, files } = draftOf(id);
  return withAttachments(question, files);
};

function put(id: SessionId, draft: Question): void {
  const drafts = new Map(useDrafts.getState().drafts);
  if (draft.question || draft.files.length > 0) drafts.set(id, draft);
  else drafts.delete(id);
  useDrafts.setState({ drafts });
}

function saveSoon(): void {
  timer ??= setTimeout(saveDrafts, SAVE_MS);
}

function keep(id: SessionId, draft: Question): void {
  put(id, draft);
  unsaved.add(id);
  saveSoon();
}

export function keepDraft(id: SessionId, question: string): void {
  const draft = draftOf(id);
  if (draft.question !== question) keep(id, { ...draft, question });
}

/** On its way to the disk at once: nobody attaches files as fast as one types. */
export function keepFiles(id: SessionId, files: readonly Attachment[]): void {
  keep(id, { ...draftOf(id), files });
  saveDrafts();
}

/** What is being sent is a question by now, or a draft again: its last letters are not saved over that. */
export async function whileSending(id: SessionId, send: () => Promise<void>): Promise<void> {
  sending.add(id);
  try {
    await send();
  } finally {
    sending.delete(id);
    if (unsaved.size > 0) saveSoon();
  }
}

/** Puts on disk what is not there yet. */
export async function saveDraftsNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const saving = [...unsaved]
    // Over what was typed there before, nothing is written that does not have it.
    .filter((sessionId) => told.has(sessionId) && !sending.has(sessionId))
    .map((sessionId) => {
      unsaved.delete(sessionId);
      return call('drafts.save', { sessionId, content: draftedContent(sessionId) });
    });
  await Promise.all(saving);
}

const saveDrafts = (): void => drop(saveDraftsNow());

/** What the disk holds. What was typed in this window since is newer; before it was told, it was typed behind that. */
export function recallDraft(id: SessionId, content: string): void {
  const isFirst = !told.has(id);
  told.add(id);
  const now = draftOf(id);
  if (content && now === EMPTY && !unsaved.has(id)) put(id, splitAttachments(content));
  else if (content && isFirst) {
    const before = splitAttachments(content);
    const lines = [before.question, now.question].filter((text) => text !== '');
    keep(id, { question: lines.join('\n'), files: [...before.files, ...now.files] });
  }
  if (unsaved.has(id)) saveSoon();
}

/** The conversation is gone. */
export function deleteDraft(id: SessionId): void {
  put(id, EMPTY);
  unsaved.delete(id);
}

// What is unsaved belongs to the former account, whose file is closed.
whenAccountChanges(() => {
  clearTimeout(timer);
  timer = undefined;
  unsaved.clear();
  told.clear();
  sending.clear();
});

// Whoever turns to another window, or quits, may not come back to this one.
window.addEventListener('blur', saveDrafts);
window.addEventListener('pagehide', saveDrafts);
