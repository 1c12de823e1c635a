import type { MessageId, SessionId } from '../../../shared/models';
import type { Database, SqlValue } from '../database';
import type { FullTextIndex } from './full-text';
import { matchOf, type Wanted } from './search-match';
import type { MessageScope } from './search-scope';

interface MessageHitRow {
  readonly id: MessageId;
  readonly session_id: SessionId;
  readonly role: 'user' | 'assistant';
  readonly created_at: string;
  readonly title: string | null;
  readonly content: string;
}

interface Found {
  readonly rows: readonly MessageHitRow[];
  /** There are others, or may be: looking on would take too long. */
  readonly hasMore: boolean;
}

/** The newest that hold what is wanted and that the filters leave. */
export function findMessages(
  db: Database,
  wanted: Wanted,
  scope: MessageScope | null,
  limit: number,
  index: FullTextIndex,
): Found {
  if (scope === null) return { rows: [], hasMore: false };
  const { messages: words } = index;
  const { match, without } = matchOf(wanted, index);
  const { keys, isCut = false } =
    scope.size === 'few' || (scope.size === 'some' && match === null)
      ? { keys: askEach(db, scope, words, { match, without }, limit + 1) }
      : match === null
        ? goThroughAll(db, scope, words, without, limit + 1)
        : { keys: goThroughList(db, scope, words, match, limit + 1) };
  const rows = db.all<MessageHitRow>(
    `SELECT m.id, m.session_id, m.role, m.created_at, s.title, m.content
       FROM json_each(?) hit
       JOIN messages m ON m.row_key = hit.value
       JOIN sessions s ON s.id = m.session_id
      ORDER BY m.row_key DESC`,
    JSON.stringify(keys.slice(0, limit)),
  );
  return { rows, hasMore: isCut || keys.length > limit };
}

const LIVE = `JOIN sessions s ON s.id = m.session_id AND s.deleted_at IS NULL AND s.binned_at IS NULL`;
const IN = 'IN (SELECT value FROM json_each(?))';
/** Those that an index of words has. */
const TEXTS = ` AND m.deleted_at IS NULL AND m.role <> 'system' AND m.content <> ''`;

const keysOf = (db: Database, sql: string, ...values: SqlValue[]): number[] =>
  db.all<{ key: number }>(sql, ...values).map(({ key }) => key);

const bounds = ({ keys }: MessageScope, key: string): string => keys.sql.replaceAll('$key', key);

/** Whether each holds the words: a common word's list would be long to read for few messages. */
function askEach(
  db: Database,
  scope: MessageScope,
  words: string,
  { match, without }: ReturnType<typeof matchOf>,
  limit: number,
): number[] {
  const query = match ?? without;
  const holds = `EXISTS (SELECT 1 FROM ${words} WHERE ${words} MATCH ? AND ${words}.rowid = m.row_key)`;
  const asked = query === null ? '' : match === null ? ` AND NOT ${holds}` : ` AND ${holds}`;
  return keysOf(
    db,
    `WITH few AS MATERIALIZED (
       SELECT row_key AS key FROM messages
        WHERE session_id ${IN} AND deleted_at IS NULL${bounds(scope, 'row_key')}
        ORDER BY row_key DESC)
     SELECT few.key FROM few CROSS JOIN messages m ON m.row_key = few.key ${LIVE}
      WHERE 1${TEXTS}${scope.role}${asked} LIMIT ?`,
    ...[scope.conversations, ...scope.keys.values, ...(query === null ? [] : [query]), limit],
  );
}

/** A word's list from its newest message on, until enough are left. */
function goThroughList(
  db: Database,
  scope: MessageScope,
  words: string,
  match: string,
  limit: number,
): number[] {
  const { size, conversations, keys, role } = scope;
  // Not to be looked up in the list one by one, as it would be without the sign.
  const some = `AND +${words}.rowid IN (SELECT row_key FROM messages WHERE session_id ${IN} AND deleted_at IS NULL)`;
  const among = size === 'some' ? some : size === 'many' ? `AND m.session_id ${IN}` : '';
  return keysOf(
    db,
    `SELECT ${words}.rowid AS key
       FROM ${words} CROSS JOIN messages m ON m.row_key = ${words}.rowid CROSS ${LIVE}
      WHERE ${words} MATCH ?${bounds(scope, `${words}.rowid`)} AND m.deleted_at IS NULL${role} ${among}
      ORDER BY ${words}.rowid DESC LIMIT ?`,
    ...[match, ...keys.values, ...(among === '' ? [] : [conversations]), limit],
  );
}

/** So many messages at a time are held against what a word's list has between the first and the last of them. */
const AT_A_TIME = 2_000;
/** A word that is in nearly all messages would have all be gone through for what lacks it. */
const MOST_TIMES = 8;

/** All messages, from the newest on, until enough are left, or so many were gone through that it is cut there. */
function goThroughAll(
  db: Database,
  scope: MessageScope,
  words: string,
  without: string | null,
  limit: number,
): { keys: number[]; isCut: boolean } {
  const { size, conversations, keys, role } = scope;
  const among = size === 'many' ? ` AND m.session_id ${IN}` : '';
  const left: number[] = [];
  let before = Number.MAX_SAFE_INTEGER;
  let isLeft = true;
  for (let time = 0; isLeft && time < MOST_TIMES && left.length < limit; time += 1) {
    const next = keysOf(
      db,
      `SELECT m.row_key AS key FROM messages m CROSS ${LIVE}
        WHERE m.row_key < ?${TEXTS}${role}${bounds(scope, 'm.row_key')}${among}
        ORDER BY m.row_key DESC LIMIT ?`,
      ...[before, ...keys.values, ...(among === '' ? [] : [conversations])],
      without === null ? limit : AT_A_TIME,
    );
    const [first, last] = [next[0], next.at(-1)];
    if (first === undefined || last === undefined) return { keys: left, isCut: false };
    const holding = without === null ? [] : heldBetween(db, words, without, last, first);
    const held = new Set(holding);
    left.push(...next.filter((key) => !held.has(key)));
    before = last;
    isLeft = without !== null && next.length === AT_A_TIME;
  }
  return { keys: left.slice(0, limit), isCut: isLeft };
}

/** An index of words takes bounds that are whole numbers, and JavaScript has none. */
const heldBetween = (db: Database, words: string, match: string, from: number, to: number): number[] =>
  keysOf(
    db,
    `SELECT rowid AS key FROM ${words}
      WHERE ${words} MATCH ? AND rowid >= CAST(? AS INTEGER) AND rowid <= CAST(? AS INTEGER)`,
    match,
    from,
    to,
  );
