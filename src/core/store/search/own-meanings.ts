import { fold } from '../../../shared/fold';
import type { SearchTerm } from '../../../shared/models';
import { BETWEEN_WORDS, ownWordsIn, readOnce } from '../../../shared/own-words';
import { stemOf } from '../../../shared/stem';
import type { Database } from '../database';

/** Further ones are not looked for: each makes the query longer. */
const MOST_WAYS = 12;
const MOST_WORDS = 4;

interface Word {
  readonly words: string;
  readonly key: string;
}
/** By the key of each of its words, every list that has it. */
type Meanings = ReadonlyMap<string, readonly (readonly Word[])[]>;

/** The same terms with the words that the person has said to mean the same. */
export function inOwnWords(db: Database, terms: readonly SearchTerm[]): SearchTerm[][] {
  const meanings = meaningsOf(ownWordsIn(listOwnWords(db)));
  const ways: SearchTerm[][] = [];
  if (meanings.size === 0) return ways;
  for (let from = 0; from < terms.length; from += 1) {
    for (let to = from + 1; to <= Math.min(terms.length, from + MOST_WORDS); to += 1) {
      const said = keyOf(
        terms
          .slice(from, to)
          .map(({ words }) => words)
          .join(' '),
      );
      for (const { words, key } of (meanings.get(said) ?? []).flat()) {
        if (key === said) continue;
        ways.push([...terms.slice(0, from), { words, open: false }, ...terms.slice(to)]);
        if (ways.length === MOST_WAYS) return ways;
      }
    }
  }
  return ways;
}

/** In the order in which a prompt has them, so that both leave out the same where they are too many. */
function listOwnWords(db: Database) {
  const rows = db.all<{ readonly content: string }>(
    `SELECT content FROM training_data
      WHERE kind = 'words' AND enabled = 1 AND deleted_at IS NULL AND binned_at IS NULL AND session_id IS NULL
      ORDER BY position, created_at, id`,
  );
  return rows.map(({ content }) => ({ kind: 'words' as const, enabled: true, content }));
}

/** Read once for all searches with the same list. */
const meaningsOf = readOnce((own): Meanings => {
  const meanings = new Map<string, (readonly Word[])[]>();
  for (const line of own.split('\n')) {
    const meaning = line
      .split(BETWEEN_WORDS)
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map((words) => ({ words, key: keyOf(words) }));
    for (const key of new Set(meaning.map((word) => word.key))) {
      const lists = meanings.get(key);
      if (lists) lists.push(meaning);
      else meanings.set(key, [meaning]);
    }
  }
  return meanings;
});

/** Forms of a word are the same. */
const keyOf = (words: string): string =>
  fold(words)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(stemOf)
    .join(' ');
