import {
  byState,
  byTitle,
  isWithin,
  placesOf,
  rolesOf,
  type Span,
  spansOf,
} from '../../../shared/search/leaves';
import type { Filter } from '../../../shared/search/query';
import type { Database, SqlValue } from '../database';
import { NOT_BINNED } from '../documents';
import { firstKey } from '../text-rows';

/** What filters leave to be searched, as SQL. */
export interface Scope {
  /** Null: none of them. */
  readonly messages: MessageScope | null;
  /** The row keys of documents; null: all of them. */
  readonly documents: readonly number[] | null;
}

export interface MessageScope {
  /** By the key of a row, `$key`, which an index of words knows, too. */
  readonly keys: { readonly sql: string; readonly values: readonly SqlValue[] };
  /** Of `m`. */
  readonly role: string;
  /** The only conversations, as JSON; and how many messages they have, by which it is decided how to find them. */
  readonly conversations: string;
  readonly size: 'all' | 'few' | 'some' | 'many';
}

/**
 * To ask each of more messages whether it holds a word takes longer than to go through the word's list, which may be most of
 * all messages; and to have the keys of yet more at hand takes longer than to look each up that the list has.
 */
const FEW_MESSAGES = 600;
const SOME_MESSAGES = 5_000;

export function scopeOf(
  db: Database,
  filters: readonly Filter[],
  unread: ReadonlySet<string>,
  now: Date,
): Scope {
  const places = placesOf(filters);
  const conversations = conversationsOf(db, filters, unread);
  const spans = spansOf(filters, now);
  return {
    messages: places.messages ? messageScope(db, filters, conversations, spans) : null,
    documents: documentsOf(db, filters, places.facts, conversations, spans),
  };
}

/** Null where filters say nothing of conversations. */
function conversationsOf(
  db: Database,
  filters: readonly Filter[],
  unread: ReadonlySet<string>,
): readonly string[] | null {
  const [title, state] = [byTitle(filters), byState(filters, unread)];
  if (!title && !state) return null;
  const rows = db.all<{ id: string; title: string | null; pinned: number; archived: number }>(
    'SELECT id, title, pinned, archived FROM sessions WHERE deleted_at IS NULL AND binned_at IS NULL',
  );
  return rows
    .filter(
      (row) =>
        (title?.(row.title ?? '') ?? true) &&
        (state?.({ ...row, pinned: row.pinned === 1, archived: row.archived === 1 }) ?? true),
    )
    .map(({ id }) => id);
}

function messageScope(
  db: Database,
  filters: readonly Filter[],
  conversations: readonly string[] | null,
  spans: readonly Span[],
): MessageScope {
  const roles = rolesOf(filters)?.map((role) => `'${role}'`);
  const ids = JSON.stringify(conversations ?? []);
  const count = countUpTo(db, ids, SOME_MESSAGES + 1);
  return {
    keys: {
      sql: spans.map(spanSql).join(''),
      values: spans.flatMap(({ from, until }) =>
        [from, until].flatMap((date) => (date === null ? [] : [firstKey(date.toISOString())])),
      ),
    },
    role: roles ? ` AND m.role IN (${roles.join(', ')})` : '',
    conversations: ids,
    size: !conversations ? 'all' : count > SOME_MESSAGES ? 'many' : count > FEW_MESSAGES ? 'some' : 'few',
  };
}

const countUpTo = (db: Database, ids: string, most: number): number =>
  db.get<{ count: number }>(
    `SELECT count(*) AS count FROM (SELECT 1 FROM messages
      WHERE session_id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL LIMIT ?)`,
    ids,
    most,
  )?.count ?? 0;

/** An index of words takes bounds that are whole numbers, and JavaScript has none. */
function spanSql({ from, until, not }: Span): string {
  const bounds = [
    ...(from === null ? [] : ['$key >= CAST(? AS INTEGER)']),
    ...(until === null ? [] : ['$key < CAST(? AS INTEGER)']),
  ].join(' AND ');
  return not ? ` AND NOT (${bounds})` : ` AND ${bounds}`;
}

/** Documents are few: one that is of a conversation, or is called so, is of a filter that names conversations or titles. */
function documentsOf(
  db: Database,
  filters: readonly Filter[],
  areWanted: boolean,
  conversations: readonly string[] | null,
  spans: readonly Span[],
): readonly number[] | null {
  if (!areWanted) return [];
  if (conversations === null && spans.length === 0) return null;
  const title = byTitle(filters);
  const isOfAll = byState(filters, new Set()) === null;
  const of = new Set(conversations);
  return db
    .all<{ row_key: number; session_id: string | null; title: string; updated_at: string }>(
      `SELECT row_key, session_id, title, updated_at FROM training_data WHERE deleted_at IS NULL AND ${NOT_BINNED}`,
    )
    .filter(
      (row) =>
        isWithin(spans, Date.parse(row.updated_at)) &&
        (conversations === null ||
          (row.session_id !== null && of.has(row.session_id)) ||
          (isOfAll && title?.(row.title) === true)),
    )
    .map(({ row_key }) => row_key);
}
