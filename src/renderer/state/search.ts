import type { ErrorData } from '../../shared/errors';
import { cutAt } from '../../shared/cut';
import { MAX_SEARCH_CHARS, MAX_UNREAD } from '../../shared/limits';
import { type Finder, findTerms } from '../../shared/find-terms';
import type { SearchResults } from '../../shared/models';
import { call, drop, toErrorData } from '../bridge';
import { accountStore, whenAccountChanges } from './account-store';
import { clearTarget, openAt } from './conversation';
import { useConversations } from './conversations';
import { clearReveals, showDocument } from './training';
import { isNarrow, toastFailure, toggleSidebar } from './ui';

/** What was found, and for what it was looked for. */
export interface AnsweredSearch extends SearchResults {
  readonly text: string;
}

interface SearchState {
  readonly text: string;
  /** Of the last search that was answered; null while nothing is searched for. */
  readonly results: AnsweredSearch | null;
  readonly error: ErrorData | null;
}

export const useSearch = accountStore<SearchState>({ text: '', results: null, error: null });

/** A person types a letter about every 150 ms: most of the searches in between are never begun. */
const DEBOUNCE_MS = 90;
const HITS = 50;
/** While the file is given a better index, a search is asked again: it tells how far that is, and then finds more. */
const REBUILDING_MS = 1_000;

let timer: ReturnType<typeof setTimeout> | undefined;
whenAccountChanges(() => clearTimeout(timer));

export function searchFor(typed: string): void {
  const text = cutAt(typed, MAX_SEARCH_CHARS);
  clearTimeout(timer);
  if (!text.trim()) {
    useSearch.setState({ text, results: null, error: null });
    return;
  }
  useSearch.setState({ text });
  clearTarget();
  clearReveals();
  timer = setTimeout(() => drop(find(text)), DEBOUNCE_MS);
}

export type MessageHit = SearchResults['messages'][number];
export type DocumentHit = SearchResults['documents'][number];

export function openMessageHit({ sessionId, messageId }: MessageHit): void {
  follow(async (finder) => {
    await openAt(sessionId, messageId, finder);
    if (isNarrow()) toggleSidebar(false);
  });
}

export function openDocumentHit({ documentId }: DocumentHit): void {
  follow((finder) => showDocument(documentId, finder));
}

/** Leads to a hit. One that is gone by then leaves the list. */
function follow(open: (finder: Finder) => Promise<void>): void {
  const { text, results } = useSearch.getState();
  const terms = results?.terms ?? [];
  const opened = open((searched) => findTerms(searched, terms));
  toastFailure(opened);
  opened.catch(() => drop(find(text)));
}

/** What the text that is typed by now finds; null where it finds nothing to speak of, or more was typed meanwhile. */
export async function searchNow(): Promise<AnsweredSearch | null> {
  const { text } = useSearch.getState();
  clearTimeout(timer);
  if (!text.trim()) return null;
  await find(text);
  const now = useSearch.getState();
  return now.text === text && now.error === null ? now.results : null;
}

async function find(text: string): Promise<void> {
  // What the person has typed since makes an answer stale.
  const set = (state: Partial<SearchState>): void => {
    if (useSearch.getState().text === text) useSearch.setState(state);
  };
  try {
    const unread = [...useConversations.getState().unread].slice(0, MAX_UNREAD);
    const results = await call('search.find', { text, limit: HITS, unread });
    set({ results: { ...results, text }, error: null });
    if (results.rebuilt === null || useSearch.getState().text !== text) return;
    clearTimeout(timer);
    timer = setTimeout(() => drop(find(text)), REBUILDING_MS);
  } catch (error) {
    set({ error: toErrorData(error) });
  }
}
