import type { Database } from '../database';
import { type Entry, insert, isCreation, NEW_SESSION_FIELDS } from './outbox';

/**
 * The server lacks what this change hangs on: the conversation and the messages above it are put before it, and before all
 * else that waits for that conversation. @returns false where there is nothing that could be
 */
export function sendParentsFirst(db: Database, sequence: number): boolean {
  const change = db.get<Entry & { session_id: string | null }>(
    'SELECT * FROM outbox WHERE sequence = ?',
    sequence,
  );
  const sessionId = change?.session_id ?? null;
  if (!change || sessionId === null) return false;
  const waiting = db.all<Entry>(
    'SELECT * FROM outbox WHERE session_id = ? AND parked_at IS NULL ORDER BY sequence',
    sessionId,
  );
  const session = db.get<{ deleted_at: string | null }>(
    'SELECT deleted_at FROM sessions WHERE id = ?',
    sessionId,
  );
  if (session?.deleted_at !== null) return false;
  cutOffFromWhatIsGone(db, change);
  const creations = waiting.filter(isCreation);
  const waits = new Map(waiting.filter(({ kind }) => kind === 'message').map((entry) => [entry.id, entry]));
  const above = messagesAbove(db, change).map((id) => waits.get(id) ?? id);
  const moved = new Set([...creations, ...above]);
  const rest = waiting.filter((entry) => !moved.has(entry));
  for (const entry of waiting) db.run('DELETE FROM outbox WHERE sequence = ?', entry.sequence);
  const at = change.created_at;
  if (creations.length === 0) insert(db, 'session', sessionId, sessionId, NEW_SESSION_FIELDS.join(','), at);
  for (const each of [...creations, ...above, ...rest]) {
    if (typeof each === 'string') insert(db, 'message', each, sessionId, null, at);
    else insert(db, each.kind, each.id, sessionId, each.fields, each.created_at, each.change_id);
  }
  return true;
}

/** A parent that is not here is none, for the server as for the person. */
function cutOffFromWhatIsGone(db: Database, { kind, id }: Entry): void {
  if (kind !== 'message') return;
  db.run(
    'UPDATE messages SET parent_id = NULL WHERE id = ? AND parent_id NOT IN (SELECT id FROM messages)',
    id,
  );
}

/** The messages that a message hangs on, or that a conversation's head is and hangs on; the root first. */
function messagesAbove(db: Database, { kind, id }: Entry): string[] {
  const from =
    kind === 'message'
      ? 'SELECT parent_id FROM messages WHERE id = ?'
      : 'SELECT head_id FROM sessions WHERE id = ?';
  return db
    .all<{ id: string }>(
      `WITH RECURSIVE above (id, depth) AS (
         SELECT m.id, 0 FROM messages m WHERE m.id = (${from})
         UNION ALL
         SELECT p.id, a.depth + 1 FROM above a JOIN messages m ON m.id = a.id JOIN messages p ON p.id = m.parent_id)
       SELECT id FROM above ORDER BY depth DESC`,
      kind === 'message' || kind === 'session' ? id : null,
    )
    .map((row) => row.id);
}
