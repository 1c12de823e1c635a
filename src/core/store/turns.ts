import { MESSAGE_PAGE_SIZE } from '../../shared/limits';
import type { Clock } from './clock';
import type { Database } from './database';
import { listDocuments } from './documents';
import { beginAnswer } from './journal';
import { addQuestion, branch, page } from './messages';
import { isQueued, removeQueued } from './queue';
import { getSession } from './sessions';
import type { BegunTurn, NewTurn, TurnContext, TurnPlace } from './store';

/*
 * A turn is a question and its answer. The thread is asked twice for one: for all that it is made of, and to begin it.
 */

/** Throws `not_found` for a conversation that is gone. */
export function readTurn(db: Database, { sessionId, leafId }: TurnPlace): TurnContext {
  return {
    session: getSession(db, sessionId),
    branch: branch(db, sessionId, leafId),
    everywhere: listDocuments(db, null),
    own: listDocuments(db, sessionId),
    waits: isQueued(db, sessionId),
  };
}

/** Adds the question with its system message and opens the journal of its answer. To be run in one transaction. */
export function beginTurn(db: Database, clock: Clock, { answer, queuedId, ...question }: NewTurn): BegunTurn {
  const { sessionId } = question;
  if (queuedId !== null) removeQueued(db, queuedId);
  const added = addQuestion(db, clock, question);
  beginAnswer(db, clock, { ...answer, sessionId, parentId: added.id, text: '' });
  return { question: added, page: page(db, { sessionId, limit: MESSAGE_PAGE_SIZE }) };
}
