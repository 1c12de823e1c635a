import { v7 as uuid } from 'uuid';
import type { BranchMessage, Message, MessageId, MessagePage, SessionId } from '../../shared/models';
import { MESSAGE_PAGE_SIZE } from '../../shared/limits';
import type { Clock } from './clock';
import type { Database } from './database';
import { countMessages, findMessage, newestLeafBelow, readPage, readPath, withVersion } from './message-tree';
import { enqueue } from './outbox';
import { type MessageRow, toMessage } from './rows';
import { getSession, moveHead, titleAutomatically } from './sessions-repo';
import type { NewQuestion } from './store';
import { notFound } from './store-error';
import { autoTitle, storable } from './text';
import { writeMessage } from './text-rows';

export interface PageQuery {
  readonly sessionId: SessionId;
  readonly before?: MessageId | undefined;
  readonly limit: number;
}

export function page(db: Database, { sessionId, before, limit }: PageQuery): MessagePage {
  const { headId } = getSession(db, sessionId);
  const leafId = before === undefined ? headId : requireMessage(db, sessionId, before).parent_id;
  return readPage(db, sessionId, leafId, limit);
}

export function branch(db: Database, sessionId: SessionId, leafId?: MessageId | null): Message[] {
  const { headId } = getSession(db, sessionId);
  const leaf = leafId === undefined ? headId : leafId;
  return readPath(db, sessionId, leaf, countMessages(db, sessionId)).map(toMessage);
}

export function getMessage(db: Database, sessionId: SessionId, id: MessageId): BranchMessage {
  return withVersion(db, sessionId, requireMessage(db, sessionId, id));
}

export function addQuestion(db: Database, clock: Clock, question: NewQuestion): BranchMessage {
  const { sessionId, content, system } = question;
  getSession(db, sessionId);
  let parentId = question.parentId;
  if (parentId !== null) requireMessage(db, sessionId, parentId);
  if (system !== null) parentId = addSystem(db, clock, sessionId, parentId, system);

  const id = uuid() as MessageId;
  insertMessage(db, clock, {
    ...blank(sessionId, parentId, clock()),
    id,
    role: 'user',
    content: storable(content),
  });
  const title = autoTitle(storable(content));
  if (title !== null) titleAutomatically(db, clock, sessionId, title);
  moveHead(db, clock, sessionId, id, true);
  return getMessage(db, sessionId, id);
}

/** Keeps the system message that goes with what follows; its id is the parent of that. */
export function addSystem(
  db: Database,
  clock: Clock,
  sessionId: SessionId,
  parentId: MessageId | null,
  content: string,
): MessageId {
  const id = uuid() as MessageId;
  insertMessage(db, clock, {
    ...blank(sessionId, parentId, clock()),
    id,
    role: 'system',
    content: storable(content),
  });
  return id;
}

export function selectVersion(db: Database, clock: Clock, sessionId: SessionId, id: MessageId): MessagePage {
  const { headId } = getSession(db, sessionId);
  requireMessage(db, sessionId, id);
  const leafId = newestLeafBelow(db, sessionId, id);
  if (leafId !== headId) moveHead(db, clock, sessionId, leafId, false);
  return readPage(db, sessionId, leafId, MESSAGE_PAGE_SIZE);
}

export function insertMessage(db: Database, clock: Clock, row: MessageRow): void {
  writeMessage(db, row);
  enqueue(db, { kind: 'message', id: row.id, sessionId: row.session_id }, clock());
}

export function requireMessage(db: Database, sessionId: SessionId, id: MessageId): MessageRow {
  const row = findMessage(db, sessionId, id);
  if (!row) throw notFound('message');
  return row;
}

function blank(
  sessionId: SessionId,
  parentId: MessageId | null,
  at: string,
): Omit<MessageRow, 'id' | 'role' | 'content'> {
  return {
    session_id: sessionId,
    parent_id: parentId,
    status: 'complete',
    error_code: null,
    model: null,
    usage: null,
    created_at: at,
    checksum: null,
  };
}
