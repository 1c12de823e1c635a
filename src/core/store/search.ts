import { termsOf } from '../../shared/find-terms';
import type { DocumentId, MessageId, SearchResults, SearchTerm, SessionId } from '../../shared/models';
import type { Database } from './database';
import { toWords } from './search-index';
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

/**
 * Messages and training texts that hold all the words, the newest first. Words in quotation marks are found in this very
 * order; the last word may be unfinished. Titles are few and in the window already: it looks through them itself.
 */
export function search(db: Database, text: string, limit: number): SearchResults {
  const terms = termsOf(text);
  if (terms.length === 0) return { terms, messages: [], documents: [], hasMore: false };
  const query = toQuery(terms);
  const messages = db.all<MessageHitRow>(
    `SELECT m.id, m.session_id, m.role, m.created_at, s.title, m.content
       FROM (SELECT rowid AS key FROM message_search WHERE message_search MATCH ? ORDER BY rowid DESC LIMIT ?) hit
       JOIN messages m ON m.row_key = hit.key AND m.deleted_at IS NULL
       JOIN sessions s ON s.id = m.session_id AND s.deleted_at IS NULL
      ORDER BY m.row_key DESC`,
    query,
    limit + 1,
  );
  const documents = db.all<DocumentHitRow>(
    `SELECT t.id, t.session_id, t.title, t.content
       FROM (SELECT rowid AS key FROM document_search WHERE document_search MATCH ? ORDER BY rowid DESC LIMIT ?) hit
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
function toQuery(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ words, open }) => {
      const quoted = `"${toWords(words).replaceAll('"', '""').trim()}"`;
      return open ? `${quoted} *` : quoted;
    })
    .join(' ');
}
