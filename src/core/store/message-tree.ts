import type { BranchMessage, MessageId, MessagePage, SessionId } from '../../shared/models';
import type { Database } from './database';
import { records } from './records';
import { type MessageRow, toMessage } from './rows';
import { IS_LEAF } from './sessions';

/*
 * Messages form a tree. Its edges are the stored parents, with one rule: a parent that is deleted, or not here, is none,
 * and the message is a root. All devices then see the same tree, whether or not they still hold the tombstone.
 *
 * System messages are nodes between a question and what it follows, and nothing that a person wrote. So the *place* of a
 * message is its nearest ancestor that is not a system message, and its versions are the messages of its role at the
 * same place: a question that was edited, or an answer made again, is a version also under another system message.
 */

/** The id of the message at whose place another one stands; null at the root. */
type Place = string | null;

const COLUMNS = Object.keys(records.messages.columns)
  .map((name) => `m.${name}`)
  .join(', ');

/** Longest chain of system messages that is followed: they never follow each other unless someone made them to. */
const MAX_SYSTEM_CHAIN = 100;

export function findMessage(db: Database, sessionId: SessionId, id: string | null): MessageRow | undefined {
  if (id === null) return undefined;
  return db.get<MessageRow>(
    `SELECT ${COLUMNS} FROM messages m WHERE m.id = ? AND m.session_id = ? AND m.deleted_at IS NULL`,
    id,
    sessionId,
  );
}

export type MessageNode = Pick<MessageRow, 'id' | 'parent_id' | 'role'>;

/** Where it stands, though its text may be damaged. */
export function findNode(db: Database, sessionId: SessionId, id: string | null): MessageNode | undefined {
  if (id === null) return undefined;
  return db.get<MessageNode>(
    'SELECT id, parent_id, role FROM messages WHERE id = ? AND session_id = ? AND deleted_at IS NULL',
    id,
    sessionId,
  );
}

/** The last `limit` messages of the path that ends at `leafId`, oldest first. */
export function readPath(
  db: Database,
  sessionId: SessionId,
  leafId: string | null,
  limit: number,
): MessageRow[] {
  if (leafId === null) return [];
  return db.all<MessageRow>(
    `WITH RECURSIVE path (id, parent_id, depth) AS (
       SELECT id, parent_id, 1 FROM messages WHERE id = ?1 AND session_id = ?2 AND deleted_at IS NULL
       UNION ALL
       SELECT m.id, m.parent_id, p.depth + 1 FROM path p
         JOIN messages m ON m.id = p.parent_id AND m.session_id = ?2 AND m.deleted_at IS NULL
        WHERE p.depth < ?3)
     SELECT ${COLUMNS} FROM path p JOIN messages m ON m.id = p.id ORDER BY p.depth DESC`,
    leafId,
    sessionId,
    limit,
  );
}

/** Whether any message of a session was asked under one; `messages_system` says so without reading a message. */
export function hasSystemMessages(db: Database, sessionId: SessionId): boolean {
  const found = db.get(
    `SELECT 1 AS found FROM messages WHERE session_id = ? AND role = 'system' AND deleted_at IS NULL LIMIT 1`,
    sessionId,
  );
  return found !== undefined;
}

/** How many live messages a session has: no path is longer, so a cycle in hostile data ends there. */
export function countMessages(db: Database, sessionId: SessionId): number {
  const row = db.get<{ n: number }>(
    'SELECT count(*) AS n FROM messages WHERE session_id = ? AND deleted_at IS NULL',
    sessionId,
  );
  return row?.n ?? 0;
}

/** The ids of the path that ends at `leafId`, from the message after `id` on, oldest first; null when it is not on it. */
export function idsAfter(db: Database, sessionId: SessionId, leafId: string, id: string): string[] | null {
  const ids = db
    .all<{ id: string }>(
      `WITH RECURSIVE path (id, parent_id, depth) AS (
         SELECT id, parent_id, 1 FROM messages WHERE id = ?1 AND session_id = ?2 AND deleted_at IS NULL
         UNION ALL
         SELECT m.id, m.parent_id, p.depth + 1 FROM path p
           JOIN messages m ON m.id = p.parent_id AND m.session_id = ?2 AND m.deleted_at IS NULL
          WHERE p.id <> ?3 AND p.depth < ?4)
       SELECT id FROM path ORDER BY depth DESC`,
      leafId,
      sessionId,
      id,
      countMessages(db, sessionId),
    )
    .map((row) => row.id);
  return ids[0] === id ? ids.slice(1) : null;
}

/** A message and all that follows it on any branch. */
export function idsFrom(db: Database, sessionId: SessionId, id: string): string[] {
  return db
    .all<{ id: string }>(
      `WITH RECURSIVE below (id) AS (
         SELECT ?2
         UNION
         SELECT c.id FROM below b
           JOIN messages c ON c.session_id = ?1 AND c.parent_id = b.id AND c.deleted_at IS NULL)
       SELECT id FROM below`,
      sessionId,
      id,
    )
    .map((row) => row.id);
}

/** The newest leaf below a message, or the message itself. */
export function newestLeafBelow(db: Database, sessionId: SessionId, id: string): string {
  const row = db.get<{ id: string }>(
    `WITH RECURSIVE below (id) AS (
       SELECT ?2
       UNION
       SELECT c.id FROM below b
         JOIN messages c ON c.session_id = ?1 AND c.parent_id = b.id AND c.deleted_at IS NULL)
     SELECT m.id FROM below b JOIN messages m ON m.id = b.id WHERE ${IS_LEAF}
      ORDER BY m.created_at DESC, m.id DESC LIMIT 1`,
    sessionId,
    id,
  );
  return row?.id ?? id;
}

/**
 * At most `limit` messages of the path that ends at `leafId`, with their versions.
 * @param hasNewer whether the branch goes on after `leafId`
 */
export function readPage(
  db: Database,
  sessionId: SessionId,
  leafId: string | null,
  limit: number,
  hasNewer = false,
): MessagePage {
  const rows = readPath(db, sessionId, leafId, limit + 1);
  const above = rows.length > limit ? rows.shift() : undefined;
  const first = rows[0];
  if (!first) return { messages: [], hasMore: false, hasNewer };

  const places: Place[] = [];
  let place = above === undefined ? null : placeBelow(db, sessionId, above);
  for (const row of rows) {
    places.push(place);
    if (row.role !== 'system') place = row.id;
  }
  return { messages: withVersions(db, sessionId, rows, places), hasMore: above !== undefined, hasNewer };
}

export function withVersion(db: Database, sessionId: SessionId, row: MessageRow): BranchMessage {
  const parent = findMessage(db, sessionId, row.parent_id);
  const place = parent === undefined ? null : placeBelow(db, sessionId, parent);
  const [message] = withVersions(db, sessionId, [row], [place]);
  if (!message) throw new Error('A message is always one of its own versions.');
  return message;
}

/** The place of a child of `row`. */
function placeBelow(db: Database, sessionId: SessionId, row: MessageRow): Place {
  let node: MessageRow | undefined = row;
  for (let i = 0; node?.role === 'system' && i < MAX_SYSTEM_CHAIN; i++) {
    node = findMessage(db, sessionId, node.parent_id);
  }
  return node === undefined || node.role === 'system' ? null : node.id;
}

function withVersions(
  db: Database,
  sessionId: SessionId,
  rows: readonly MessageRow[],
  places: readonly Place[],
): BranchMessage[] {
  const versions = readVersions(db, sessionId, new Set(places));
  return rows.map((row, i) => {
    const all = versions.get(versionKey(places[i] ?? null, row.role)) ?? [];
    const ids = all.filter(({ id, isEmpty }) => id === row.id || !isEmpty).map(({ id }) => id);
    const index = Math.max(0, ids.indexOf(row.id));
    return {
      ...toMessage(row),
      version: {
        index,
        count: Math.max(1, ids.length),
        previousId: (ids[index - 1] ?? null) as MessageId | null,
        nextId: (ids[index + 1] ?? null) as MessageId | null,
      },
    };
  });
}

interface Version {
  readonly id: string;
  /** An answer that ended before its first word: nothing to go back to. */
  readonly isEmpty: boolean;
}

/** Only of what ended early is the content looked at: it may be long. */
const IS_EMPTY = `(m.role = 'assistant' AND m.status <> 'complete' AND m.content = '')`;

const versionKey = (place: Place, role: string): string => `${role} ${place ?? ''}`;

/** All versions at these places in one query, oldest first: children, and children of system messages among them. */
function readVersions(
  db: Database,
  sessionId: SessionId,
  places: ReadonlySet<Place>,
): ReadonlyMap<string, Version[]> {
  // A parent that is deleted or missing makes a root, too; only the page that reaches the root pays for that search.
  const roots = `
       UNION
       SELECT NULL, m.id, m.role, m.created_at, ${IS_EMPTY} FROM messages m
        WHERE m.session_id = ?1 AND m.deleted_at IS NULL AND (m.parent_id IS NULL OR NOT EXISTS (
          SELECT 1 FROM messages p WHERE p.id = m.parent_id AND p.session_id = ?1 AND p.deleted_at IS NULL))`;
  // CROSS JOIN keeps the order: SQLite would walk the whole session and look for each of its messages in the list.
  const found = db.all<{ place: Place; id: string; role: string; is_empty: number }>(
    `WITH RECURSIVE version (place, id, role, created_at, is_empty) AS (
       SELECT w.value, m.id, m.role, m.created_at, ${IS_EMPTY} FROM json_each(?2) w
         CROSS JOIN messages m ON m.session_id = ?1 AND m.parent_id = w.value AND m.deleted_at IS NULL
       ${places.has(null) ? roots : ''}
       UNION
       SELECT v.place, m.id, m.role, m.created_at, ${IS_EMPTY} FROM version v
         JOIN messages m ON m.session_id = ?1 AND m.parent_id = v.id AND m.deleted_at IS NULL
        WHERE v.role = 'system')
     SELECT place, id, role, is_empty FROM version ORDER BY created_at, id`,
    sessionId,
    JSON.stringify([...places].filter((place) => place !== null)),
  );
  const versions = new Map<string, Version[]>();
  for (const { place, id, role, is_empty } of found) {
    const version = { id, isEmpty: is_empty === 1 };
    const key = versionKey(place, role);
    const ids = versions.get(key);
    if (ids) ids.push(version);
    else versions.set(key, [version]);
  }
  return versions;
}
