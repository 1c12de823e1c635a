import type { SearchTerm } from '../../../shared/models';
import { editDistance } from '../../../shared/edit-distance';
import { fold } from '../../../shared/fold';
import type { Database } from '../database';
import { searchIndex } from './search-index';
import { isInDocuments, isInMessages } from './search-match';

/*
 * "Did you mean": the words of the index that are nearest to one that nobody has written, by FTS5's own list of words.
 */

const MIN_CHARS = 4;
/** With which two letters the word may begin, the likeliest first: all words of a file are too many to look through. */
const beginningsOf = ([first = '', second = '', third = '']: readonly string[]): ReadonlySet<string> =>
  // As it is typed, two letters changed round, one too many.
  new Set([first + second, second + first, first + third, second + third]);
const IS_WORD = /^[\p{L}\p{M}]+$/u;

/** One mistake in a short word, two in a longer one. */
const allowed = (length: number): number => (length < 6 ? 1 : 2);

/** The terms with the nearest word for each that is found nowhere; null where none is corrected. */
export function nearestTerms(
  db: Database,
  terms: readonly SearchTerm[],
  toQuery: (term: SearchTerm) => string,
): SearchTerm[] | null {
  const all = terms.map((term) => {
    const sought = fold(term.words);
    if (!IS_WORD.test(sought) || Array.from(sought).length < MIN_CHARS || isThere(db, toQuery(term)))
      return term;
    const nearest = nearestWord(db, sought, toQuery);
    return nearest === null ? term : { words: nearest, open: false };
  });
  return all.some((term, at) => term !== terms[at]) ? all : null;
}

const isThere = (db: Database, query: string): boolean => isInMessages(db, query) || isInDocuments(db, query);

/**
 * The nearest, and of those that are as near the one that begins likeliest, or is written most; but none that is in the bin
 * alone.
 */
function nearestWord(db: Database, sought: string, toQuery: (term: SearchTerm) => string): string | null {
  const characters = Array.from(sought);
  const most = allowed(characters.length);
  let nearest: { readonly term: string; readonly far: number; readonly count: number } | null = null;
  for (const beginning of beginningsOf(characters)) {
    // None is nearer, and another beginning would take as long again.
    if (nearest?.far === 1) break;
    for (const { term, count } of wordsFrom(db, beginning, characters.length, most)) {
      if (!IS_WORD.test(term)) continue;
      const far = editDistance(characters, Array.from(term), most);
      if (far > most || (nearest && (far > nearest.far || (far === nearest.far && count <= nearest.count))))
        continue;
      if (isThere(db, toQuery({ words: term, open: false }))) nearest = { term, far, count };
    }
  }
  return nearest?.term ?? null;
}

/** All words with this beginning that are about so long, and in how many texts they are. */
function wordsFrom(
  db: Database,
  beginning: string,
  length: number,
  most: number,
): { readonly term: string; readonly count: number }[] {
  return [searchIndex.messages, searchIndex.documents].flatMap((name) => {
    db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.${name}_list USING fts5vocab(main, ${name}, row)`);
    return db.all<{ term: string; count: number }>(
      `SELECT term, doc AS count FROM temp.${name}_list
        WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?`,
      beginning,
      `${beginning}\u{10ffff}`,
      length - most,
      length + most,
    );
  });
}
