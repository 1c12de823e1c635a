import type { MessageId, MessagePage, QueuedQuestion, SessionId } from '../../shared/models';
import type { Clock } from './clock';
import type { Database } from './database';
import { deleteMessage, withWhatFollows } from './messages';
import { erase, write } from './operation';
import { listQueued, putBack } from './queue';
import { clearConversation, getSession, moveHead } from './sessions';
import type { SessionRow } from './rows';
import { missing } from './missing';
import { notFound, toStoreError } from './store-error';
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

/** What is left, and whether the rest can be had back: not where a text of it is damaged. */
export interface Emptying<Left> {
  readonly left: Left;
  readonly canUndo: boolean;
}

function keeping<Left>(
  db: Database,
  sessionId: SessionId,
  ids: readonly string[],
  queued: readonly QueuedQuestion[],
  remove: () => Left,
): Emptying<Left> {
  const { headId: before } = getSession(db, sessionId);
  const session = readSession(db, sessionId);
  const messages = readWhole(db, ids);
  const left = remove();
  const head = { before, after: getSession(db, sessionId).headId };
  if (messages) lastOf.set(db, { session, messages, queued, head });
  else lastOf.delete(db);
  return { left, canUndo: messages !== null };
}

function readWhole(db: Database, ids: readonly string[]): TransferMessage[] | null {
  try {
    return readMessages(db, ids);
  } catch (error) {
    if (toStoreError(error).code !== 'store_damaged') throw error;
    return null;
  }
}

function readSession(db: Database, id: SessionId): TransferSession {
  const row = db.get<SessionRow>('SELECT * FROM sessions WHERE id = ?', id);
  if (!row) throw missing(db, 'sessions', id);
  return sessionOf({ ...row, head_id: null, binned_at: null });
}

const remove = (db: Database, clock: Clock, sessionId: SessionId, id: MessageId): Emptying<MessagePage> =>
  keeping(db, sessionId, withWhatFollows(db, sessionId, id), [], () =>
    deleteMessage(db, clock, sessionId, id),
  );

function clear(db: Database, clock: Clock, id: SessionId): Emptying<void> {
  const messages = db.all<{ id: string }>(
    'SELECT id FROM messages WHERE session_id = ? AND deleted_at IS NULL ORDER BY row_key',
    id,
  );
  const ids = messages.map((message) => message.id);
  return keeping(db, id, ids, listQueued(db, id), () => clearConversation(db, clock, id));
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
  // Once: what is back may be asked, or withdrawn, before somebody undoes it again.
  lastOf.set(db, { ...kept, queued: [] });
  // Those that were brought back by an import may have been asked since.
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
