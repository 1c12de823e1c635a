import { v7 as uuid } from 'uuid';
import type { BranchMessage, Message, MessageId, MessagePage, SessionId } from '../../shared/models';
import { findText } from '../../shared/find-text';
import { MESSAGE_PAGE_SIZE } from '../../shared/limits';
import type { Clock } from './clock';
import type { Database } from './database';
import { withdrawSentDraft } from './drafts';
import {
  countMessages,
  findMessage,
  findNode,
  idsAfter,
  idsFrom,
  type MessageNode,
  newestLeafBelow,
  readPage,
  readPath,
  withVersion,
} from './message-tree';
import { enqueue, withdraw } from './changes/outbox';
import { type MessageRow, toMessage } from './rows';
import { withdrawAnswers, getSession, moveHead, takeFromBin, titleAutomatically } from './sessions';
import { missing } from './missing';
import { autoTitle, storable } from './text';
import { newRow, type NewValues } from './records';
import { leaveMessageTombstones, writeMessage } from './text-rows';
import { withoutMarks } from './search/without-marks';
import { read, write } from './operation';

/** A question, and the system message that goes with it where it differs from the branch's last one. */
export interface NewQuestion {
  readonly sessionId: SessionId;
  /** The message it follows; null starts a branch at the root. */
  readonly parentId: MessageId | null;
  readonly content: string;
  /** Null: the branch already ends under this very system message. */
  readonly system: string | null;
}

export interface PageQuery {
  readonly sessionId: SessionId;
  readonly before?: MessageId | undefined;
  readonly after?: MessageId | undefined;
  readonly limit: number;
}

/** Messages are a tree; what is shown is the branch that ends at the conversation's head. */
export function page(db: Database, { sessionId, before, after, limit }: PageQuery): MessagePage {
  const { headId } = getSession(db, sessionId);
  if (after !== undefined) return pageAfter(db, sessionId, headId, after, limit);
  if (before === undefined) return readPage(db, sessionId, headId, limit);
  return readPage(db, sessionId, requireMessage(db, sessionId, before).parent_id, limit, true);
}

function pageAfter(
  db: Database,
  sessionId: SessionId,
  headId: MessageId | null,
  after: MessageId,
  limit: number,
): MessagePage {
  requireMessage(db, sessionId, after);
  const newer = (headId === null ? null : idsAfter(db, sessionId, headId, after)) ?? [];
  const ids = newer.slice(0, limit);
  const last = ids.at(-1);
  if (last === undefined) return { messages: [], hasMore: true, hasNewer: false };
  return { ...readPage(db, sessionId, last, ids.length, newer.length > ids.length), hasMore: true };
}

/** The page in whose middle a message stands. One that is not on the branch that is shown brings its own to the front. */
export function pageAround(
  db: Database,
  clock: Clock,
  sessionId: SessionId,
  id: MessageId,
  limit: number,
): MessagePage {
  const { headId } = getSession(db, sessionId);
  requireMessage(db, sessionId, id);
  const onBranch = headId === null ? null : idsAfter(db, sessionId, headId, id);
  const leafId = onBranch === null ? newestLeafBelow(db, sessionId, id) : headId;
  if (onBranch === null && leafId !== null) moveHead(db, clock, sessionId, leafId, false);
  const newer = onBranch ?? idsAfter(db, sessionId, leafId ?? id, id) ?? [];
  const last = newer.slice(0, Math.floor(limit / 2)).at(-1) ?? id;
  return readPage(db, sessionId, last, limit, last !== (newer.at(-1) ?? id));
}

/**
 * Deletes a message and all that follows it, on every branch: in a tree, what hangs on it has no other place. The newest
 * version beside it is shown then, or else what it followed.
 */
export function deleteMessage(db: Database, clock: Clock, sessionId: SessionId, id: MessageId): MessagePage {
  const { headId } = getSession(db, sessionId);
  const ids = withWhatFollows(db, sessionId, id);
  const parentId = findNode(db, sessionId, ids[0] ?? null)?.parent_id ?? null;
  const at = clock();
  for (const gone of ids) {
    withdraw(db, 'message', gone);
    leaveMessageTombstones(db, at, 'id = ?', gone);
    withdrawAnswers(db, 'parent_id = ?', gone);
    enqueue(db, { kind: 'delete_message', id: gone, sessionId }, at);
  }
  if (headId === null || ids.includes(headId)) {
    moveHead(db, clock, sessionId, leafBeside(db, sessionId, parentId), false);
  }
  return readPage(db, sessionId, getSession(db, sessionId).headId, MESSAGE_PAGE_SIZE);
}

/** The branch from the root to `leafId` (default: the head), oldest first, whole: for composing a prompt. */
export function branch(db: Database, sessionId: SessionId, leafId?: MessageId | null): Message[] {
  const { headId } = getSession(db, sessionId);
  const leaf = leafId === undefined ? headId : leafId;
  return readPath(db, sessionId, leaf, countMessages(db, sessionId)).map(toMessage);
}

/** The messages of the shown branch that hold this text, as it looks or as it was written, oldest first. */
export function findMessages(db: Database, sessionId: SessionId, text: string): MessageId[] {
  const find = findText(text);
  const holds = (content: string): boolean => find(content).place !== null;
  return branch(db, sessionId)
    .filter(
      ({ role, content }) =>
        role !== 'system' && (holds(content) || (role === 'assistant' && holds(withoutMarks(content)))),
    )
    .map(({ id }) => id);
}

export function getMessage(db: Database, sessionId: SessionId, id: MessageId): BranchMessage {
  return withVersion(db, sessionId, requireMessage(db, sessionId, id));
}

/** What goes with a message that is deleted, from the top. */
export function withWhatFollows(db: Database, sessionId: SessionId, id: MessageId): string[] {
  const node = findNode(db, sessionId, id);
  if (!node) throw missing(db, 'messages', id, sessionId);
  return idsFrom(db, sessionId, withItsSystem(db, sessionId, node).id);
}

/** A message, or the system message above it where that was kept for it alone. */
function withItsSystem(db: Database, sessionId: SessionId, row: MessageNode): MessageNode {
  const parent = findNode(db, sessionId, row.parent_id);
  if (parent?.role !== 'system') return row;
  const below = idsFrom(db, sessionId, parent.id).length - 1;
  return below > idsFrom(db, sessionId, row.id).length ? row : withItsSystem(db, sessionId, parent);
}

/** What is shown once a child of `parentId` is gone; at the root, what is left of the newest other beginning. */
function leafBeside(db: Database, sessionId: SessionId, parentId: string | null): string | null {
  const parent = findNode(db, sessionId, parentId);
  if (!parent) return getSession(db, sessionId).headId;
  const leaf = findNode(db, sessionId, newestLeafBelow(db, sessionId, parent.id));
  // A system message that nothing follows is no end of a conversation.
  return leaf?.role === 'system' ? leafBeside(db, sessionId, parent.parent_id) : (leaf?.id ?? null);
}

/** Adds the question (titles the conversation by it if it has no title) and makes it the head. */
export function addQuestion(db: Database, clock: Clock, question: NewQuestion): BranchMessage {
  const { sessionId, content, system } = question;
  getSession(db, sessionId);
  let parentId = question.parentId;
  if (parentId !== null) requireMessage(db, sessionId, parentId);
  if (system !== null) parentId = addSystem(db, clock, sessionId, parentId, system);

  const id = uuid() as MessageId;
  insertMessage(db, clock, {
    ...{ id, session_id: sessionId, parent_id: parentId, role: 'user', status: 'complete' },
    content: storable(content),
    created_at: clock(),
  });
  const title = autoTitle(storable(content));
  if (title !== null) titleAutomatically(db, clock, sessionId, title);
  moveHead(db, clock, sessionId, id, true);
  withdrawSentDraft(db, sessionId, storable(content));
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
    ...{ id, session_id: sessionId, parent_id: parentId, role: 'system', status: 'complete' },
    content: storable(content),
    created_at: clock(),
  });
  return id;
}

/** Makes the newest leaf below this message the head. */
export function selectVersion(db: Database, clock: Clock, sessionId: SessionId, id: MessageId): MessagePage {
  const { headId } = getSession(db, sessionId);
  const { role } = requireMessage(db, sessionId, id);
  const leafId = newestLeafBelow(db, sessionId, id);
  // A system message whose question was deleted elsewhere has nothing below it that could be shown.
  if (role === 'system' && leafId === id) return readPage(db, sessionId, headId, MESSAGE_PAGE_SIZE);
  if (leafId !== headId) moveHead(db, clock, sessionId, leafId, false);
  return readPage(db, sessionId, leafId, MESSAGE_PAGE_SIZE);
}

/** An answer may have a megabyte: more than these nobody reads beside each other. */
const MAX_VERSIONS = 12;

/** The versions of a message, oldest first; at most the newest twelve, for reading them side by side. */
export function versions(db: Database, sessionId: SessionId, id: MessageId): BranchMessage[] {
  let version: BranchMessage = getMessage(db, sessionId, id);
  while (version.version.nextId !== null) version = getMessage(db, sessionId, version.version.nextId);
  const found = [version];
  while (version.version.previousId !== null && found.length < MAX_VERSIONS) {
    version = getMessage(db, sessionId, version.version.previousId);
    found.unshift(version);
  }
  return found;
}

export function insertMessage(db: Database, clock: Clock, row: NewValues<'messages'>): void {
  writeMessage(db, newRow('messages', row));
  // Somebody goes on with it, here as on the server.
  if (row.role === 'user') takeFromBin(db, clock, row.session_id);
  enqueue(db, { kind: 'message', id: row.id, sessionId: row.session_id }, clock());
}

export function requireMessage(db: Database, sessionId: SessionId, id: MessageId): MessageRow {
  const row = findMessage(db, sessionId, id);
  if (!row) throw missing(db, 'messages', id, sessionId);
  return row;
}

export const messages = {
  addQuestion: write(addQuestion),
  page: read(page),
  pageAround: write(pageAround),
  branch: read(branch),
  getMessage: read(getMessage),
  findMessages: read(findMessages),
  versions: read(versions),
  selectVersion: write(selectVersion),
};
