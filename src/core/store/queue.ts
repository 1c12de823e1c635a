import { v7 as uuid } from 'uuid';
import type { MessageId, MessagePage, QueuedQuestion, SessionId } from '../../shared/models';
import type { Clock } from './clock';
import type { Database } from './database';
import { withdrawSentDraft } from './drafts';
import { deleteMessage, selectVersion } from './messages';
import { getSession } from './sessions';
import { storable } from './text';
import { read, write } from './operation';

export type WaitingQuestion = Omit<QueuedQuestion, 'id' | 'createdAt'>;

/** A question that was added and that nobody could be asked after all. */
export interface TakenBack {
  readonly questionId: MessageId;
  /** What it was in the queue; null: it was not. */
  readonly queued: QueuedQuestion | null;
  readonly question: WaitingQuestion;
}

/*
 * Questions that nobody could be asked yet, in the order in which they were asked. They are no messages: only when one is
 * sent is it known what it follows, and until then it can be edited or withdrawn without a trace. They stay on this machine.
 */

interface QueueRow {
  readonly sequence: number;
  readonly id: string;
  readonly session_id: string;
  readonly replaces: string | null;
  readonly training_data: string | null;
  readonly content: string;
  readonly created_at: string;
}

const COLUMNS = 'sequence, id, session_id, replaces, training_data, content, created_at';

const toQuestion = (row: QueueRow): QueuedQuestion => ({
  id: row.id as QueuedQuestion['id'],
  sessionId: row.session_id as SessionId,
  replaces: row.replaces as QueuedQuestion['replaces'],
  trainingData: row.training_data,
  content: row.content,
  createdAt: row.created_at,
});

/** Of one conversation, or (null) of all that are not in the bin. */
export function listQueued(db: Database, sessionId: SessionId | null): QueuedQuestion[] {
  return db
    .all<QueueRow>(
      `SELECT ${COLUMNS} FROM question_queue
        WHERE session_id = ?1 OR (?1 IS NULL AND session_id NOT IN (SELECT id FROM sessions WHERE binned_at IS NOT NULL))
        ORDER BY sequence`,
      sessionId,
    )
    .map(toQuestion);
}

/** Whether anything of a conversation waits. */
export function isQueued(db: Database, sessionId: SessionId): boolean {
  return (
    db.get('SELECT 1 AS found FROM question_queue WHERE session_id = ? LIMIT 1', sessionId) !== undefined
  );
}

/** Puts a question at the end of the queue; it takes the draft that it was. */
export function queueQuestion(db: Database, clock: Clock, question: WaitingQuestion): QueuedQuestion {
  getSession(db, question.sessionId);
  const id = uuid();
  insert(db, id, null, question, clock());
  withdrawSentDraft(db, question.sessionId, storable(question.content));
  return only(db, id);
}

/**
 * A question that was being sent, and that nobody could be asked: it goes back to where it was in the queue, or to its
 * end, and with its answer that never began it goes out of the conversation.
 */
export function takeBack(
  db: Database,
  clock: Clock,
  { questionId, queued, question }: TakenBack,
): MessagePage {
  const { sessionId, replaces } = question;
  const page = deleteMessage(db, clock, sessionId, questionId);
  insert(db, queued?.id ?? uuid(), queued, question, queued?.createdAt ?? clock());
  // What it was to take the place of is shown again.
  return replaces === null ? page : selectVersion(db, clock, sessionId, replaces);
}

/** It went with its conversation, which is back: at the end of the queue. */
export function putBack(db: Database, { id, createdAt, ...question }: QueuedQuestion): void {
  const isThere = listQueued(db, question.sessionId).some((queued) => queued.id === id);
  if (!isThere) insert(db, id, null, question, createdAt);
}

/** It is being sent, or not wanted any more. Harmless for one that is gone. */
export function removeQueued(db: Database, id: string): void {
  db.run('DELETE FROM question_queue WHERE id = ?', id);
}

/** `before`: it was the first of the queue, and is so again. */
function insert(
  db: Database,
  id: string,
  before: QueuedQuestion | null,
  { sessionId, replaces, trainingData, content }: WaitingQuestion,
  at: string,
): void {
  db.run(
    `INSERT INTO question_queue (${COLUMNS}) VALUES (
       (SELECT ${before === null ? 'coalesce(max(sequence), 0) + 1' : 'coalesce(min(sequence), 1) - 1'} FROM question_queue),
       ?, ?, ?, ?, ?, ?)`,
    id,
    sessionId,
    replaces,
    trainingData,
    storable(content),
    at,
  );
}

function only(db: Database, id: string): QueuedQuestion {
  const row = db.get<QueueRow>(`SELECT ${COLUMNS} FROM question_queue WHERE id = ?`, id);
  if (!row) throw new Error('What was just queued is in the queue.');
  return toQuestion(row);
}

export const queue = {
  queued: read(listQueued),
  queueQuestion: write(queueQuestion),
  takeBack: write(takeBack),
  removeQueued: write((db, _clock, id: QueuedQuestion['id']) => removeQueued(db, id)),
};
