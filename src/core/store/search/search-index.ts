import { joinedForms } from '../../../shared/written-forms';
import type { Database } from '../database';
import { earlierIndexes } from './earlier-index';
import { type DocumentText, type FullTextIndex, fullTextIndex, type MessageText } from './full-text';
import { TOKENIZE, wordsWith } from './index-words';
import { readMeta } from '../meta';

/**
 * The index of today: it takes words as the find bar, the palette and the ranking do. Whoever changes how words are folded
 * or joined adds a step to the schema by which it is made anew: of what it was told in other words it forgets nothing.
 */
export const searchIndex = fullTextIndex({
  messages: 'message_terms',
  documents: 'document_terms',
  tokenize: TOKENIZE,
  toWords: wordsWith(joinedForms),
});

/** Up to which rows the index of today is made, while the earlier one serves; null where it is made. */
export interface Progress {
  readonly earlier: FullTextIndex;
  readonly messages: number;
  readonly documents: number;
}

const progress = new WeakMap<Database, Progress | null>();

export function readProgress(db: Database): Progress | null {
  let known = progress.get(db);
  if (known === undefined) {
    const [messages, documents] = [readMeta(db, 'messages_indexed'), readMeta(db, 'documents_indexed')];
    const [earlier] = messages === null || documents === null ? [] : earlierIndexes(db);
    known = earlier ? { earlier, messages: Number(messages), documents: Number(documents) } : null;
    progress.set(db, known);
  }
  return known;
}

/** After it was written, or what was written was taken back. */
export const forgetProgress = (db: Database): void => void progress.delete(db);

/** The one that answers. */
export const servingIndex = (db: Database): FullTextIndex => readProgress(db)?.earlier ?? searchIndex;

export function indexMessage(db: Database, row: MessageText): void {
  const made = readProgress(db);
  made?.earlier.addMessage(db, row);
  if (!made || row.row_key <= made.messages) searchIndex.addMessage(db, row);
}

/** Before the text is changed or deleted: it must be the very one that was indexed. */
export function unindexMessage(db: Database, row: MessageText): void {
  const made = readProgress(db);
  made?.earlier.removeMessage(db, row);
  if (!made || row.row_key <= made.messages) searchIndex.removeMessage(db, row);
}

export function indexDocument(db: Database, row: DocumentText): void {
  const made = readProgress(db);
  made?.earlier.addDocument(db, row);
  if (!made || row.row_key <= made.documents) searchIndex.addDocument(db, row);
}

/** As `unindexMessage`. */
export function unindexDocument(db: Database, row: DocumentText): void {
  const made = readProgress(db);
  made?.earlier.removeDocument(db, row);
  if (!made || row.row_key <= made.documents) searchIndex.removeDocument(db, row);
}

/** What stays has to be indexed again. */
export function emptyIndex(db: Database): void {
  searchIndex.empty(db);
  readProgress(db)?.earlier.empty(db);
}
