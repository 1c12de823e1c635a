import { fold } from '../../shared/fold';
import type { SearchTerm } from '../../shared/models';
import { BETWEEN_WORDS } from '../../shared/own-words';
import { stemOf } from '../../shared/stem';
import type { Database } from './database';

/** Further ones are not looked for: each makes the query longer. */
const MOST_WAYS = 12;
const MOST_WORDS = 4;

/** The same terms with the words that the person has said to mean the same. */
export function inOwnWords(db: Database, terms: readonly SearchTerm[]): SearchTerm[][] {
  const rows = db.all<{ readonly content: string }>(
    `SELECT content FROM training_data WHERE kind = 'words' AND enabled = 1 AND deleted_at IS NULL`,
  );
  const meanings = rows.flatMap(({ content }) =>
    content.split('\n').map((line) => line.split(BETWEEN_WORDS).map((word) => word.trim())),
  );
  const ways: SearchTerm[][] = [];
  for (let from = 0; from < terms.length; from += 1) {
    for (let to = from + 1; to <= Math.min(terms.length, from + MOST_WORDS); to += 1) {
      const said = keyOf(
        terms
          .slice(from, to)
          .map(({ words }) => words)
          .join(' '),
      );
      for (const meaning of meanings.filter((words) => words.some((word) => keyOf(word) === said))) {
        for (const other of meaning) {
          if (other === '' || keyOf(other) === said) continue;
          ways.push([...terms.slice(0, from), { words: other, open: false }, ...terms.slice(to)]);
        }
      }
    }
  }
  return ways.slice(0, MOST_WAYS);
}

/** Forms of a word are the same. */
const keyOf = (words: string): string =>
  fold(words)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(stemOf)
    .join(' ');
