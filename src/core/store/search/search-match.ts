import { MOST_PARTS_OF_CODE } from '../../../shared/digit-groups';
import { fold, foldSpelled } from '../../../shared/fold';
import type { SearchTerm } from '../../../shared/models';
import { wholeOf } from '../../../shared/written-forms';
import type { Database } from '../database';
import { NOT_BINNED } from '../documents';
import { indexOfVersion2 } from './earlier-index';
import type { FullTextIndex } from './full-text';
import { asWords } from './index-words';
import { searchIndex } from './search-index';

/** What is looked for: terms in the person's words, and with others that mean the same to them; none where all is listed. */
export interface Wanted {
  readonly ways: readonly (readonly SearchTerm[])[];
  readonly unwanted: readonly SearchTerm[];
}

/** Whether a message that is not in the bin holds this. */
export function isInMessages(db: Database, query: string): boolean {
  const { messages } = searchIndex;
  const sql = `SELECT 1 AS found FROM ${messages} CROSS JOIN messages m ON m.row_key = ${messages}.rowid
    CROSS JOIN sessions s ON s.id = m.session_id AND s.binned_at IS NULL WHERE ${messages} MATCH ? LIMIT 1`;
  return db.get(sql, query) !== undefined;
}

/** As `isInMessages`. */
export function isInDocuments(db: Database, query: string): boolean {
  const { documents } = searchIndex;
  const sql = `SELECT 1 AS found FROM ${documents} CROSS JOIN training_data ON row_key = ${documents}.rowid
    WHERE ${documents} MATCH ? AND ${NOT_BINNED} LIMIT 1`;
  return db.get(sql, query) !== undefined;
}

/** In FTS5's language what shall be there; where nothing is looked for, what shall not. */
export function matchOf(
  { ways, unwanted }: Wanted,
  index: FullTextIndex,
): { readonly match: string | null; readonly without: string | null } {
  const toMatch = index === indexOfVersion2 ? toEarlierQuery : toQuery;
  const any = (queries: readonly string[]): string =>
    queries.length === 1 ? (queries[0] ?? '') : queries.map((each) => `(${each})`).join(' OR ');
  const not = unwanted.length === 0 ? null : any(unwanted.map((term) => toMatch([term])));
  if (ways.length === 0) return { match: null, without: not };
  const wanted = any(ways.map(toMatch));
  return { match: not === null ? wanted : `(${wanted}) NOT (${not})`, without: null };
}

/** What ends a quoted word, or all that FTS5 reads. */
const ENDS = /["\0]/g;

/** All words are quoted: what a person types is never read as FTS5's own language. */
const quoted = (words: string, open: boolean): string =>
  `"${words.replace(ENDS, ' ').trim()}"${open ? ' *' : ''}`;

const toEarlierQuery = (terms: readonly SearchTerm[]): string =>
  terms.map(({ words, open }) => quoted(indexOfVersion2.toWords(words), open)).join(' ');

/** A code in parts is asked with all other terms: of a long text that is pasted, only the first may be some. */
const MOST_PHRASES = 1_000;

const all = (queries: readonly string[]): string => [...new Set(queries)].join(' AND ');

/** Each term in all its readings; words that follow one another may be one number or code. */
export function toQuery(terms: readonly SearchTerm[]): string {
  const each = terms.map(readings);
  const ways = new Set([all(each)]);
  for (let from = 0; from < terms.length; from += 1) {
    for (let to = from + 2; to <= Math.min(terms.length, from + MOST_PARTS_OF_CODE); to += 1) {
      if (ways.size * terms.length > MOST_PHRASES) break;
      const parts = terms.slice(from, to);
      const whole = wholeOf(parts.map(({ words }) => fold(words)).join(' '));
      if (whole === null) continue;
      const one = quoted(asWords(whole), parts.at(-1)?.open === true);
      ways.add(all([...each.slice(0, from), one, ...each.slice(to)]));
    }
  }
  const [only = ''] = ways;
  return ways.size === 1 ? only : [...ways].map((way) => `(${way})`).join(' OR ');
}

function readings({ words, open }: SearchTerm): string {
  const spelled = foldSpelled(words);
  const folded = fold(words);
  const whole = wholeOf(folded);
  const forms = new Set([folded, spelled, ...(whole === null ? [] : [whole])].map((form) => asWords(form)));
  const each = [...forms].map((form) => quoted(form, open));
  return each.length === 1 ? (each[0] ?? '') : `(${each.join(' OR ')})`;
}
