import { create } from 'zustand';
import type { SessionId } from '../../shared/models';
import { call, drop } from '../bridge';

type Drafts = ReadonlyMap<SessionId, string>;

/** What was typed and not sent, by conversation; the disk follows within a second. */
const useDrafts = create<{ readonly drafts: Drafts }>()(() => ({ drafts: new Map() }));
/** Conversations whose draft is not on disk as it is here. */
const unsaved = new Set<SessionId>();

/** Conversations whose draft is on its way as a question. */
const sending = new Set<SessionId>();

const SAVE_MS = 400;
let timer: ReturnType<typeof setTimeout> | undefined;

export const draftOf = (id: SessionId): string => useDrafts.getState().drafts.get(id) ?? '';
export const useDraft = (id: SessionId): string => useDrafts((s) => s.drafts.get(id) ?? '');

function put(id: SessionId, text: string): void {
  const drafts = new Map(useDrafts.getState().drafts);
  if (text) drafts.set(id, text);
  else drafts.delete(id);
  useDrafts.setState({ drafts });
}

export function keepDraft(id: SessionId, text: string): void {
  if (draftOf(id) === text) return;
  put(id, text);
  unsaved.add(id);
  timer ??= setTimeout(saveDrafts, SAVE_MS);
}

/** What is being sent is a question by now, or a draft again: its last letters are not saved over that. */
export async function whileSending(id: SessionId, send: () => Promise<void>): Promise<void> {
  sending.add(id);
  try {
    await send();
  } finally {
    sending.delete(id);
    if (unsaved.size > 0) timer ??= setTimeout(saveDrafts, SAVE_MS);
  }
}

/** Puts on disk what is not there yet. */
export async function saveDraftsNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const saving = [...unsaved]
    .filter((sessionId) => !sending.has(sessionId))
    .map((sessionId) => {
      unsaved.delete(sessionId);
      return call('drafts.save', { sessionId, content: draftOf(sessionId) });
    });
  await Promise.all(saving);
}

const saveDrafts = (): void => drop(saveDraftsNow());

/** What the disk holds. What was typed in this window meanwhile is newer. */
export function recallDraft(id: SessionId, text: string): void {
  if (text && !draftOf(id) && !unsaved.has(id)) put(id, text);
}

/** The conversation is gone. */
export function forgetDraft(id: SessionId): void {
  put(id, '');
  unsaved.delete(id);
}

/** Another account: what is unsaved belongs to the former one, whose file is closed. */
export function resetDrafts(): void {
  clearTimeout(timer);
  timer = undefined;
  unsaved.clear();
  useDrafts.setState({ drafts: new Map() });
}

// Whoever turns to another window, or quits, may not come back to this one.
window.addEventListener('blur', saveDrafts);
window.addEventListener('pagehide', saveDrafts);
