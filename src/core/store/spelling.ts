import { fold } from '../../shared/fold';
import type { Database } from './database';
import { NOT_BINNED } from './documents';
import { readMeta, writeMeta } from './meta';
import { read, write } from './operation';
import { asWords, searchIndex } from './search-index';

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

function isInTrainingData(db: Database, word: string): boolean {
  const { documents } = searchIndex;
  const phrase = `"${asWords(fold(word)).replaceAll('"', ' ')}"`;
  const sql = `SELECT 1 AS found FROM ${documents} CROSS JOIN training_data ON row_key = ${documents}.rowid
    WHERE ${documents} MATCH ? AND ${NOT_BINNED} LIMIT 1`;
  return db.get(sql, phrase) !== undefined;
}

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
