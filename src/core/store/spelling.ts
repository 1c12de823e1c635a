import { fold } from '../../shared/fold';
import type { Database } from './database';
import { readMeta, writeMeta } from './meta';
import { read, write } from './operation';
import { asWords } from './search/index-words';
import { isInDocuments } from './search/search-match';

/* What a spell checker is told: words that somebody added to the dictionary, and those of their own training data. */

const learnedWords = (db: Database): string[] =>
  JSON.parse(readMeta(db, 'learned_words') ?? '[]') as string[];

const keepWords = (db: Database, words: readonly string[]): void =>
  writeMeta(db, 'learned_words', JSON.stringify([...new Set(words)]));

/** Of these words, those that are somebody's own. */
function ownWordsAmong(db: Database, words: readonly string[]): string[] {
  const learned = new Set(learnedWords(db).map(fold));
  return words.filter((word) => learned.has(fold(word)) || isInTrainingData(db, word));
}

const isInTrainingData = (db: Database, word: string): boolean =>
  isInDocuments(db, `"${asWords(fold(word)).replaceAll('"', ' ')}"`);

export const spelling = {
  learnedWords: read(learnedWords),
  ownWordsAmong: read(ownWordsAmong),
  learnWord: write((db, _clock, word: string) => keepWords(db, [...learnedWords(db), word])),
  forgetWord: write((db, _clock, word: string) =>
    keepWords(
      db,
      learnedWords(db).filter((each) => each !== word),
    ),
  ),
};
