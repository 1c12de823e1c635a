import { EACH_UNSPACED, UNSPACED } from '../../../shared/find-terms';
import { joinedByRule } from '../../../shared/written-forms';
import type { Database } from '../database';
import { type FullTextIndex, fullTextIndex } from './full-text';
import { TOKENIZE, wordsWith } from './index-words';

/*
 * The indexes of earlier versions. The steps to those versions write them, and one serves until the one of today is made
 * (`index-rebuild.ts`).
 */

/** Until version 9, which took words as SQLite folds them. */
export const indexOfVersion2 = fullTextIndex({
  messages: 'message_search',
  documents: 'document_search',
  tokenize: 'unicode61 remove_diacritics 2',
  toWords: (text) => (UNSPACED.test(text) ? text.replace(EACH_UNSPACED, ' $& ') : text),
});

/** Until version 13: of digits in groups it had thousands alone as one. */
export const indexOfVersion10 = fullTextIndex({
  messages: 'message_words',
  documents: 'document_words',
  tokenize: TOKENIZE,
  toWords: wordsWith(joinedByRule),
});

/** Those that are still there, the oldest first. */
export const earlierIndexes = (db: Database): FullTextIndex[] =>
  [indexOfVersion2, indexOfVersion10].filter(
    ({ messages }) => db.get(`SELECT 1 AS found FROM sqlite_schema WHERE name = ?`, messages) !== undefined,
  );
