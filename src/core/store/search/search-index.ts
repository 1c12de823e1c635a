import { EACH_UNSPACED, UNSPACED } from '../../../shared/find-terms';
import { EACH_EMOJI, fold, spelledWords } from '../../../shared/fold';
import { joinedForms } from '../../../shared/written-forms';
import type { Database } from '../database';
import { earlierIndex, hasEarlierIndex } from './earlier-index';
import { type DocumentText, fullTextIndex, type MessageText } from './full-text';
import { readMeta } from '../meta';

/** Where a private sign of Unicode stands for an emoji: SQLite knows few of them, and none for a word. */
const EMOJI_BASE = 0xf_0000;
/** Divides the text from what is added to it, so that no phrase reaches across. */
const BEYOND = '\ue000';

/** Folded words as the index takes them: each character of an unspaced script and each emoji is one. */
export function asWords(folded: string): string {
  const spaced = UNSPACED.test(folded) ? folded.replace(EACH_UNSPACED, ' $& ') : folded;
  return spaced.replace(
    EACH_EMOJI,
    (emoji) => ` ${String.fromCodePoint(EMOJI_BASE + ((emoji.codePointAt(0) ?? 0) & 0xffff))} `,
  );
}

/** A text's words as they are compared everywhere, and whatever else they may be looked for as. */
export function toWords(text: string): string {
  const folded = fold(text);
  const others = [...joinedForms(folded), ...spelledWords(text)];
  return asWords(others.length === 0 ? folded : `${folded} ${BEYOND} ${others.join(' ')}`);
}

/**
 * The index of today: it takes words as the find bar, the palette and the ranking do. Whoever changes how words are folded
 * or joined adds a step to the schema by which it is made anew: of what it was told in other words it forgets nothing.
 */
export const searchIndex = fullTextIndex({
  messages: 'message_words',
  documents: 'document_words',
  tokenize: `unicode61 remove_diacritics 0 categories 'L* N* M* Co'`,
  toWords,
});

/** Up to which rows the index of today is made, while the earlier one serves; null where it is made. */
export interface Progress {
  readonly messages: number;
  readonly documents: number;
}

const progress = new WeakMap<Database, Progress | null>();

export function readProgress(db: Database): Progress | null {
  let known = progress.get(db);
  if (known === undefined) {
    const [messages, documents] = [readMeta(db, 'messages_indexed'), readMeta(db, 'documents_indexed')];
    known =
      messages === null || documents === null || !hasEarlierIndex(db)
        ? null
        : { messages: Number(messages), documents: Number(documents) };
    progress.set(db, known);
  }
  return known;
}

/** After it was written, or what was written was taken back. */
export const forgetProgress = (db: Database): void => void progress.delete(db);

export function indexMessage(db: Database, row: MessageText): void {
  const made = readProgress(db);
  if (made) earlierIndex.addMessage(db, row);
  if (!made || row.row_key <= made.messages) searchIndex.addMessage(db, row);
}

/** Before the text is changed or deleted: it must be the very one that was indexed. */
export function unindexMessage(db: Database, row: MessageText): void {
  const made = readProgress(db);
  if (made) earlierIndex.removeMessage(db, row);
  if (!made || row.row_key <= made.messages) searchIndex.removeMessage(db, row);
}

export function indexDocument(db: Database, row: DocumentText): void {
  const made = readProgress(db);
  if (made) earlierIndex.addDocument(db, row);
  if (!made || row.row_key <= made.documents) searchIndex.addDocument(db, row);
}

/** As `unindexMessage`. */
export function unindexDocument(db: Database, row: DocumentText): void {
  const made = readProgress(db);
  if (made) earlierIndex.removeDocument(db, row);
  if (!made || row.row_key <= made.documents) searchIndex.removeDocument(db, row);
}

/** What stays has to be indexed again. */
export function emptyIndex(db: Database): void {
  searchIndex.empty(db);
  if (readProgress(db)) earlierIndex.empty(db);
}
