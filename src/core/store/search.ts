import { findTerms, termsOf } from '../../shared/find-terms';
import { fold, foldSpelled } from '../../shared/fold';
import type { DocumentId, MessageId, SearchResults, SearchTerm, SessionId } from '../../shared/models';
import { wholeOf } from '../../shared/written-forms';
import type { Database } from './database';
import { earlierIndex } from './earlier-index';
import { rebuilt } from './index-rebuild';
import { nearestTerms } from './nearest-words';
import { inOwnWords } from './own-meanings';
import { asWords, searchIndex } from './search-index';
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
  readonly content: string;
}

type Hits = Omit<SearchResults, 'meant' | 'rebuilt'>;

/**
 * Messages and training texts that hold all the words, the newest first. Words in quotation marks are found in this very
 * order; the last word may be unfinished. Titles are few and in the window already: it looks through them itself. Where
 * nothing is found, the nearest words that are there are looked for instead.
 */
export function search(db: Database, text: string, limit: number): SearchResults {
  const made = rebuilt(db);
  const terms = termsOf(text);
  const found = find(db, [terms, ...inOwnWords(db, terms)], limit, made === null);
  const nothing = found.messages.length === 0 && found.documents.length === 0;
  const meant = nothing && made === null ? nearestTerms(db, terms, (term) => toQuery([term])) : null;
  if (meant === null) return { ...found, meant: null, rebuilt: made };
  const instead = find(db, [meant], limit, true);
  const isThere = instead.messages.length > 0 || instead.documents.length > 0;
  return isThere
    ? { ...instead, meant: meant.map((term) => asWritten(term, instead)).join(' '), rebuilt: null }
    : { ...found, meant: null, rebuilt: null };
}

/** A word of the index, which is folded, as the first hit writes it. */
function asWritten(term: SearchTerm, { messages, documents }: Hits): string {
  const texts = [...messages, ...documents].flatMap(({ snippet, title }) => [snippet.text, title ?? '']);
  for (const text of texts) {
    const [mark] = findTerms(text, [term]).marks;
    if (mark) return text.slice(...mark);
  }
  return term.words;
}

/** @param ways terms in the person's words, and with others that mean the same to them */
function find(
  db: Database,
  ways: readonly (readonly SearchTerm[])[],
  limit: number,
  isRebuilt: boolean,
): Hits {
  const terms = ways.flat();
  if (terms.length === 0) return { terms: [], messages: [], documents: [], hasMore: false };
  const queries = ways.map(isRebuilt ? toQuery : toEarlierQuery);
  const query = queries.length === 1 ? (queries[0] ?? '') : queries.map((each) => `(${each})`).join(' OR ');
  const { messages: ofMessages, documents: ofDocuments } = isRebuilt ? searchIndex : earlierIndex;
  const messages = db.all<MessageHitRow>(
    `SELECT m.id, m.session_id, m.role, m.created_at, s.title, m.content
       FROM (SELECT rowid AS key FROM ${ofMessages} WHERE ${ofMessages} MATCH ? ORDER BY rowid DESC LIMIT ?) hit
       JOIN messages m ON m.row_key = hit.key AND m.deleted_at IS NULL
       JOIN sessions s ON s.id = m.session_id AND s.deleted_at IS NULL
      ORDER BY m.row_key DESC`,
    query,
    limit + 1,
  );
  const documents = db.all<DocumentHitRow>(
    `SELECT t.id, t.session_id, t.title, t.content
       FROM (SELECT rowid AS key FROM ${ofDocuments} WHERE ${ofDocuments} MATCH ? ORDER BY rowid DESC LIMIT ?) hit
       JOIN training_data t ON t.row_key = hit.key AND t.deleted_at IS NULL
      ORDER BY t.updated_at DESC`,
    query,
    limit,
  );
  return {
    terms,
    messages: messages.slice(0, limit).map((row) => ({
      messageId: row.id,
      sessionId: row.session_id,
      role: row.role,
      title: row.title,
      createdAt: row.created_at,
      snippet: snippetOf(row.content, terms),
    })),
    documents: documents.map((row) => ({
      documentId: row.id,
      sessionId: row.session_id,
      title: row.title,
      snippet: snippetOf(row.content, terms),
    })),
    hasMore: messages.length > limit,
  };
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
