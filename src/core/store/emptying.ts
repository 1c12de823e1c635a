import type { MessageId, MessagePage, QueuedQuestion, SessionId } from '../../shared/models';
import type { Clock } from './clock';
import type { Database } from './database';
import { deleteMessage, withWhatFollows } from './messages';
import { erase, write } from './operation';
import { listQueued, putBack } from './queue';
import { clearConversation, getSession, moveHead } from './sessions';
import type { SessionRow } from './rows';
import { notFound } from './store-error';
import { addRows, placeOf } from './transfer/add-rows';
import { readMessages, sessionOf } from './transfer/read-rows';
import type { TransferMessage, TransferSession } from './transfer/rows';

/*
 * A message that was deleted, and a conversation that was cleared, can be had back until something else is. The deletion is
 * whole at once, in the file and for the server; what it took is for that long in the memory of this thread alone. On every
 * device what was deleted stays so: as from an export, it comes back under other ids.
 */

interface Emptied {
  /** As it was before. */
  readonly session: TransferSession;
  readonly messages: readonly TransferMessage[];
  readonly queued: readonly QueuedQuestion[];
  /** What was shown before, and what is since. */
  readonly head: { readonly before: MessageId | null; readonly after: MessageId | null };
}

const lastOf = new WeakMap<Database, Emptied>();

function keeping<Result>(
  db: Database,
  sessionId: SessionId,
  ids: readonly string[],
  queued: readonly QueuedQuestion[],
  remove: () => Result,
): Result {
  const { headId: before } = getSession(db, sessionId);
  const kept = { session: readSession(db, sessionId), messages: readMessages(db, ids), queued };
  const result = remove();
  lastOf.set(db, { ...kept, head: { before, after: getSession(db, sessionId).headId } });
  return result;
}

function readSession(db: Database, id: SessionId): TransferSession {
  const row = db.get<SessionRow>('SELECT * FROM sessions WHERE id = ?', id);
  if (!row) throw notFound('conversation');
  return sessionOf({ ...row, head_id: null, binned_at: null });
}

const remove = (db: Database, clock: Clock, sessionId: SessionId, id: MessageId): MessagePage =>
  keeping(db, sessionId, withWhatFollows(db, sessionId, id), [], () =>
    deleteMessage(db, clock, sessionId, id),
  );

function clear(db: Database, clock: Clock, id: SessionId): void {
  const messages = db.all<{ id: string }>(
    'SELECT id FROM messages WHERE session_id = ? AND deleted_at IS NULL ORDER BY row_key',
    id,
  );
  const ids = messages.map((message) => message.id);
  keeping(db, id, ids, listQueued(db, id), () => clearConversation(db, clock, id));
}

/** Brings back what was deleted last, in this conversation. Where it went on meanwhile, that is what is shown. */
function restoreMessages(db: Database, clock: Clock, sessionId: SessionId): void {
  const kept = lastOf.get(db);
  if (kept?.session.id !== sessionId) throw notFound('deleted');
  const { session, messages, queued, head } = kept;
  const hasGoneOn = getSession(db, sessionId).headId !== head.after;
  const { added } = addRows(db, clock, { session, parts: messages, first: true, last: true });
  const hereOf = <Id extends string>(id: Id): Id => placeOf(db, 'messages', id, sessionId).id as Id;
  if (!hasGoneOn && head.before !== null) moveHead(db, clock, sessionId, hereOf(head.before), false);
  // Those that were brought back already may have been asked since.
  if (added.messages === 0 && messages.length > 0) return;
  for (const question of queued) {
    const { replaces } = question;
    putBack(db, { ...question, replaces: replaces === null ? null : hereOf(replaces) });
  }
}

export const emptying = {
  deleteMessage: erase(remove),
  clearConversation: erase(clear),
  restoreMessages: write(restoreMessages),
};
