import { findTerms } from '../../../shared/find-terms';
import { findWords } from '../../../shared/find-text';
import type { DocumentId, SearchResults, SearchTerm, SessionId } from '../../../shared/models';
import { filtersOf, parseQuery, type Query, termsOf, titlesAsWords } from '../../../shared/search/query';
import type { Database } from '../database';
import { NOT_BINNED } from '../documents';
import { findMessages } from './find-messages';
import type { FullTextIndex } from './full-text';
import { rebuilt } from './index-rebuild';
import { nearestTerms } from './nearest-words';
import { inOwnWords } from './own-meanings';
import { storable } from '../text';
import { searchIndex, servingIndex } from './search-index';
import { matchOf, toQuery, type Wanted } from './search-match';
import { type Scope, scopeOf } from './search-scope';
import { snippetOf } from './snippet';

interface DocumentHitRow {
  readonly id: DocumentId;
  readonly session_id: SessionId | null;
  readonly title: string;
  readonly updated_at: string;
  readonly content: string;
}

type Hits = Omit<SearchResults, 'meant' | 'rebuilt' | 'untitled'>;

interface Sought extends Wanted {
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
  const typed = parseQuery(storable(text), now);
  const untitled = untitledOf(db, typed);
  const query = titlesAsWords(typed, untitled);
  const { wanted, unwanted } = termsOf(query);
  const filters = filtersOf(query);
  const scope = scopeOf(db, filters, new Set(unread), now);
  const isAsked = wanted.length > 0 || unwanted.length > 0 || filters.length > 0;
  if (!isAsked) return { ...NO_HITS, untitled, meant: null, rebuilt: made };
  const ways = wanted.length === 0 ? [] : [wanted, ...inOwnWords(db, wanted)];
  const found = find(db, { ways, unwanted, scope }, limit, servingIndex(db));
  const nothing = found.messages.length === 0 && found.documents.length === 0;
  const meant = nothing && made === null ? nearestTerms(db, wanted, (term) => toQuery([term])) : null;
  if (meant === null) return { ...found, untitled, meant: null, rebuilt: made };
  const instead = find(db, { ways: [meant], unwanted, scope }, limit, searchIndex);
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
    `SELECT title FROM sessions WHERE deleted_at IS NULL AND binned_at IS NULL AND title IS NOT NULL
      UNION SELECT title FROM training_data WHERE deleted_at IS NULL AND ${NOT_BINNED}`,
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

function find(db: Database, sought: Sought, limit: number, index: FullTextIndex): Hits {
  const terms = eachOnce(sought.ways.flat());
  const { rows, hasMore } = findMessages(db, sought, sought.scope.messages, limit, index);
  return {
    terms,
    messages: rows.map((row) => ({
      messageId: row.id,
      sessionId: row.session_id,
      role: row.role,
      title: row.title,
      createdAt: row.created_at,
      snippet: snippetOf(row.content, terms, row.role === 'assistant'),
    })),
    documents: findDocuments(db, sought, limit, index).map((row) => ({
      documentId: row.id,
      sessionId: row.session_id,
      title: row.title,
      updatedAt: row.updated_at,
      snippet: snippetOf(row.content, terms, true),
    })),
    hasMore,
  };
}

const eachOnce = (terms: readonly SearchTerm[]): SearchTerm[] => [
  ...new Map(terms.map((term) => [`${String(term.open)} ${term.words}`, term])).values(),
];

function findDocuments(db: Database, sought: Sought, limit: number, index: FullTextIndex): DocumentHitRow[] {
  const { documents: keys } = sought.scope;
  const { documents: words } = index;
  const { match, without } = matchOf(sought, index);
  const query = match ?? without;
  const holds = `row_key IN (SELECT rowid FROM ${words} WHERE ${words} MATCH ?)`;
  const asked = query === null ? '' : match === null ? ` AND NOT ${holds}` : ` AND ${holds}`;
  const among = keys === null ? '' : ' AND row_key IN (SELECT value FROM json_each(?))';
  return db.all<DocumentHitRow>(
    `SELECT t.id, t.session_id, t.title, t.updated_at, t.content
       FROM (SELECT row_key AS key FROM training_data
              WHERE deleted_at IS NULL AND ${NOT_BINNED}${asked}${among} ORDER BY updated_at DESC LIMIT ?) hit
       JOIN training_data t ON t.row_key = hit.key
      ORDER BY t.updated_at DESC`,
    ...[...(query === null ? [] : [query]), ...(keys === null ? [] : [JSON.stringify(keys)]), limit],
  );
}
