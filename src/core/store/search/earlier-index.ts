import { EACH_UNSPACED, UNSPACED } from '../../../shared/find-terms';
import type { Database } from '../database';
import { fullTextIndex } from './full-text';

/*
 * The index of files up to version 9, which took words as SQLite folds them. The steps to those versions write it, and it
 * serves until the one of today is made (`index-rebuild.ts`).
 */

export const earlierIndex = fullTextIndex({
  messages: 'message_search',
  documents: 'document_search',
  tokenize: 'unicode61 remove_diacritics 2',
  toWords: (text) => (UNSPACED.test(text) ? text.replace(EACH_UNSPACED, ' $& ') : text),
});

export const hasEarlierIndex = (db: Database): boolean =>
  db.get(`SELECT 1 AS found FROM sqlite_schema WHERE name = ?`, earlierIndex.messages) !== undefined;
