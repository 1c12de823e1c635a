import {
  byState,
  byTitle,
  isWithin,
  placesOf,
  rolesOf,
  type Span,
  spansOf,
} from '../../shared/search/leaves';
import type { Filter } from '../../shared/search/query';
import type { Database, SqlValue } from './database';
import { firstKey } from './text-rows';

/** What filters leave to be searched, as SQL. */
export interface Scope {
  /** Null: none of them. */
  readonly messages: MessageScope | null;
  /** The row keys of documents; null: all of them. */
  readonly documents: readonly number[] | null;
}

export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export interface MessageScope {
  /** By the key of a row alone, which an index of words knows, too. */
  readonly keys: Condition;
  /** By the rest of it, `m`. */
  readonly rows: Condition;
  /** The only conversations, where they hold so few messages that all of these may be asked; as JSON. */
  readonly few: string | null;
}

/** To ask each of more messages whether it holds a word takes longer than to read the word's list until enough are found. */
const FEW_MESSAGES = 2_000;

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
    'SELECT id, title, pinned, archived FROM sessions WHERE deleted_at IS NULL',
  );
  return rows
    .filter(
      (row) =>
        (title?.(row.title ?? '') ?? true) &&
        (state?.({ ...row, pinned: row.pinned === 1, archived: row.archived === 1 }) ?? true),
    )
    .map(({ id }) => id);
}

const IN = 'm.session_id IN (SELECT value FROM json_each(?))';

function messageScope(
  db: Database,
  filters: readonly Filter[],
  conversations: readonly string[] | null,
  spans: readonly Span[],
): MessageScope {
  const roles = rolesOf(filters)?.map((role) => `'${role}'`);
  const ids = conversations && JSON.stringify(conversations);
  const isMany = ids !== null && count(db, ids) > FEW_MESSAGES;
  return {
    keys: {
      sql: spans.map(spanSql).join(''),
      values: spans.flatMap(({ from, until }) =>
        [from, until].flatMap((date) => (date === null ? [] : [firstKey(date.toISOString())])),
      ),
    },
    rows: {
      sql: `${roles ? ` AND m.role IN (${roles.join(', ')})` : ''}${isMany ? ` AND ${IN}` : ''}`,
      values: isMany ? [ids] : [],
    },
    few: isMany ? null : ids,
  };
}

/** Not counted on beyond what is few. */
const count = (db: Database, ids: string): number =>
  db.get<{ count: number }>(
    `SELECT count(*) AS count FROM (SELECT 1 FROM messages m WHERE ${IN} AND m.deleted_at IS NULL LIMIT ?)`,
    ids,
    FEW_MESSAGES + 1,
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
      'SELECT row_key, session_id, title, updated_at FROM training_data WHERE deleted_at IS NULL',
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
