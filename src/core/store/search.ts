import { findTerms } from '../../shared/find-terms';
import { findWords } from '../../shared/find-text';
import { fold, foldSpelled } from '../../shared/fold';
import type { DocumentId, MessageId, SearchResults, SearchTerm, SessionId } from '../../shared/models';
import { filtersOf, parseQuery, type Query, termsOf, titlesAsWords } from '../../shared/search/query';
import { wholeOf } from '../../shared/written-forms';
import type { Database, SqlValue } from './database';
import { earlierIndex } from './earlier-index';
import { rebuilt } from './index-rebuild';
import { nearestTerms } from './nearest-words';
import { inOwnWords } from './own-meanings';
import { asWords, searchIndex } from './search-index';
import { type Scope, scopeOf } from './search-scope';
import { snippetOf } from './snippet';

interface MessageHitRow {
  readonly id: MessageId;
  readonly session_id: SessionId;
  readonly role: 'user' | 'assistant';
  readonly created_at: string;
  readonly title: string | null;
  readonly content: string;
}

interface DocumentHitRow {
  readonly id: DocumentId;
  readonly session_id: SessionId | null;
  readonly title: string;
  readonly updated_at: string;
  readonly content: string;
}

type Hits = Omit<SearchResults, 'meant' | 'rebuilt' | 'untitled'>;

/** What is looked for: terms in the person's words, and with others that mean the same to them; none where all is listed. */
interface Sought {
  readonly ways: readonly (readonly SearchTerm[])[];
  readonly unwanted: readonly SearchTerm[];
  readonly scope: Scope;
}

/**
 * Messages and training texts that hold all the words and that the filters leave, the newest first. Words in quotation
 * marks are found in this very order; the last word may be unfinished. Titles are few and in the window already: it looks
 * through them itself, and knows which conversations are unread. Where nothing is found, the nearest words that are there
 * are looked for instead.
 */
export function search(
  db: Database,
  text: string,
  limit: number,
  unread: readonly string[] = [],
  now = new Date(),
): SearchResults {
  const made = rebuilt(db);
  const typed = parseQuery(text, now);
  const untitled = untitledOf(db, typed);
  const query = titlesAsWords(typed, untitled);
  const { wanted, unwanted } = termsOf(query);
  const filters = filtersOf(query);
  const scope = scopeOf(db, filters, new Set(unread), now);
  const isAsked = wanted.length > 0 || unwanted.length > 0 || filters.length > 0;
  if (!isAsked) return { ...NO_HITS, untitled, meant: null, rebuilt: made };
  const ways = wanted.length === 0 ? [] : [wanted, ...inOwnWords(db, wanted)];
  const found = find(db, { ways, unwanted, scope }, limit, made === null);
  const nothing = found.messages.length === 0 && found.documents.length === 0;
  const meant = nothing && made === null ? nearestTerms(db, wanted, (term) => toQuery([term])) : null;
  if (meant === null) return { ...found, untitled, meant: null, rebuilt: made };
  const instead = find(db, { ways: [meant], unwanted, scope }, limit, true);
  const isThere = instead.messages.length > 0 || instead.documents.length > 0;
  return isThere
    ? { ...instead, untitled, meant: meant.map((term) => asWritten(term, instead)).join(' '), rebuilt: null }
    : { ...found, untitled, meant: null, rebuilt: null };
}

/** The titles that filters name and nothing has. */
function untitledOf(db: Database, query: Query): string[] {
  const named = filtersOf(query).filter(({ by, not }) => by === 'title' && !not);
  if (named.length === 0) return [];
  const titles = db.all<{ title: string }>(
    `SELECT title FROM sessions WHERE deleted_at IS NULL AND title IS NOT NULL
      UNION SELECT title FROM training_data WHERE deleted_at IS NULL`,
  );
  return named
    .map(({ value }) => value)
    .filter((value) => {
      const holds = findWords(value);
      return !titles.some(({ title }) => holds(title));
    });
}

const NO_HITS: Hits = { terms: [], messages: [], documents: [], hasMore: false };

/** A word of the index, which is folded, as the first hit writes it. */
function asWritten(term: SearchTerm, { messages, documents }: Hits): string {
  const texts = [...messages, ...documents].flatMap(({ snippet, title }) => [snippet.text, title ?? '']);
  for (const text of texts) {
    const [mark] = findTerms(text, [term]).marks;
    if (mark) return text.slice(...mark);
  }
  return term.words;
}

function find(db: Database, sought: Sought, limit: number, isRebuilt: boolean): Hits {
  const terms = sought.ways.flat();
  const messages = findMessages(db, sought, limit + 1, isRebuilt);
  return {
    terms,
    messages: messages.slice(0, limit).map((row) => ({
      messageId: row.id,
      sessionId: row.session_id,
      role: row.role,
      title: row.title,
      createdAt: row.created_at,
      snippet: snippetOf(row.content, terms, row.role === 'assistant'),
    })),
    documents: findDocuments(db, sought, limit, isRebuilt).map((row) => ({
      documentId: row.id,
      sessionId: row.session_id,
      title: row.title,
      updatedAt: row.updated_at,
      snippet: snippetOf(row.content, terms, true),
    })),
    hasMore: messages.length > limit,
  };
}

const LIVE = `JOIN sessions s ON s.id = m.session_id AND s.deleted_at IS NULL`;

/**
 * By the index's list of a word, from its newest on, until enough are found. Where the filters leave few messages, these are
 * asked one by one: a common word's list would be long to read for them. Without any word, all messages are gone through.
 */
function findMessages(db: Database, sought: Sought, limit: number, isRebuilt: boolean): MessageHitRow[] {
  const { messages: scope } = sought.scope;
  if (scope === null) return [];
  const { messages: words } = isRebuilt ? searchIndex : earlierIndex;
  const { match, without } = matchOf(sought, isRebuilt);
  const keys = (key: string): string => scope.keys.sql.replaceAll('$key', key);
  const holds = `EXISTS (SELECT 1 FROM ${words} WHERE ${words} MATCH ? AND ${words}.rowid = m.row_key)`;
  const query = match ?? without;
  const asked = query === null ? '' : match === null ? ` AND NOT ${holds}` : ` AND ${holds}`;
  const values = query === null ? [] : [query];
  // What is in an index of words is a question or an answer, and not empty.
  const isText = match === null ? ` AND m.role <> 'system' AND m.content <> ''` : '';
  const rows = `m.deleted_at IS NULL${isText}${scope.rows.sql}`;
  const read = (from: string, ...bound: SqlValue[]): MessageHitRow[] =>
    db.all<MessageHitRow>(
      `SELECT m.id, m.session_id, m.role, m.created_at, s.title, m.content
         FROM (${from} LIMIT ?) hit
         JOIN messages m ON m.row_key = hit.key
         JOIN sessions s ON s.id = m.session_id
        ORDER BY m.row_key DESC`,
      ...bound,
      limit,
    );
  if (scope.few !== null) {
    return read(
      `WITH few AS MATERIALIZED (
         SELECT row_key AS key FROM messages
          WHERE session_id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL${keys('row_key')}
          ORDER BY row_key DESC)
       SELECT few.key FROM few CROSS JOIN messages m ON m.row_key = few.key ${LIVE}
        WHERE ${rows}${asked}`,
      ...[scope.few, ...scope.keys.values, ...scope.rows.values, ...values],
    );
  }
  if (match === null) {
    return read(
      `SELECT m.row_key AS key FROM messages m CROSS ${LIVE}
        WHERE ${rows}${keys('m.row_key')}${asked} ORDER BY m.row_key DESC`,
      ...[...scope.rows.values, ...scope.keys.values, ...values],
    );
  }
  return read(
    `SELECT ${words}.rowid AS key FROM ${words} CROSS JOIN messages m ON m.row_key = ${words}.rowid CROSS ${LIVE}
      WHERE ${words} MATCH ?${keys(`${words}.rowid`)} AND ${rows} ORDER BY ${words}.rowid DESC`,
    ...[match, ...scope.keys.values, ...scope.rows.values],
  );
}

function findDocuments(db: Database, sought: Sought, limit: number, isRebuilt: boolean): DocumentHitRow[] {
  const { documents: keys } = sought.scope;
  const { documents: words } = isRebuilt ? searchIndex : earlierIndex;
  const { match, without } = matchOf(sought, isRebuilt);
  const query = match ?? without;
  const holds = `row_key IN (SELECT rowid FROM ${words} WHERE ${words} MATCH ?)`;
  const asked = query === null ? '' : match === null ? ` AND NOT ${holds}` : ` AND ${holds}`;
  const among = keys === null ? '' : ' AND row_key IN (SELECT value FROM json_each(?))';
  return db.all<DocumentHitRow>(
    `SELECT t.id, t.session_id, t.title, t.updated_at, t.content
       FROM (SELECT row_key AS key FROM training_data
              WHERE deleted_at IS NULL${asked}${among} ORDER BY updated_at DESC LIMIT ?) hit
       JOIN training_data t ON t.row_key = hit.key
      ORDER BY t.updated_at DESC`,
    ...[...(query === null ? [] : [query]), ...(keys === null ? [] : [JSON.stringify(keys)]), limit],
  );
}

/** In FTS5's language what shall be there; where nothing is looked for, what shall not. */
function matchOf(
  { ways, unwanted }: Sought,
  isRebuilt: boolean,
): { readonly match: string | null; readonly without: string | null } {
  const toMatch = isRebuilt ? toQuery : toEarlierQuery;
  const any = (queries: readonly string[]): string =>
    queries.length === 1 ? (queries[0] ?? '') : queries.map((each) => `(${each})`).join(' OR ');
  const not = unwanted.length === 0 ? null : any(unwanted.map((term) => toMatch([term])));
  if (ways.length === 0) return { match: null, without: not };
  const wanted = any(ways.map(toMatch));
  return { match: not === null ? wanted : `(${wanted}) NOT (${not})`, without: null };
}

/** All words are quoted: what a person types is never read as FTS5's own language. */
const quoted = (words: string, open: boolean): string =>
  `"${words.replaceAll('"', ' ').trim()}"${open ? ' *' : ''}`;

const toEarlierQuery = (terms: readonly SearchTerm[]): string =>
  terms.map(({ words, open }) => quoted(earlierIndex.toWords(words), open)).join(' ');

/** So many words that follow one another may be parts of one code. */
const MOST_PARTS = 5;

/** Each term in all its readings; words that follow one another may be one number or code. */
function toQuery(terms: readonly SearchTerm[]): string {
  const each = terms.map(readings);
  const ways = [each.join(' AND ')];
  for (let from = 0; from < terms.length; from += 1) {
    for (let to = from + 2; to <= Math.min(terms.length, from + MOST_PARTS); to += 1) {
      const parts = terms.slice(from, to);
      const whole = wholeOf(parts.map(({ words }) => fold(words)).join(' '));
      if (whole === null) continue;
      const one = quoted(asWords(whole), parts.at(-1)?.open === true);
      ways.push([...each.slice(0, from), one, ...each.slice(to)].join(' AND '));
    }
  }
  return ways.length === 1 ? (ways[0] ?? '') : ways.map((way) => `(${way})`).join(' OR ');
}

function readings({ words, open }: SearchTerm): string {
  const spelled = foldSpelled(words);
  const folded = fold(words);
  const whole = wholeOf(folded);
  const all = new Set([folded, spelled, ...(whole === null ? [] : [whole])].map((each) => asWords(each)));
  const each = [...all].map((one) => quoted(one, open));
  return each.length === 1 ? (each[0] ?? '') : `(${each.join(' OR ')})`;
}
