import { MESSAGE_PAGE_SIZE } from '../../shared/limits';
import type {
  BranchMessage,
  Message,
  MessageId,
  MessagePage,
  QueuedQuestion,
  Session,
  SessionId,
  TrainingDocument,
} from '../../shared/models';
import { sentUnder } from '../../shared/sent-under';
import type { Clock } from './clock';
import type { Database } from './database';
import { listDocuments, versionOfDocuments } from './documents';
import { beginAnswer, type NewAnswer } from './journal';
import { hasSystemMessages, readPath } from './message-tree';
import { addQuestion, branch, type NewQuestion, page } from './messages';
import { isQueued, removeQueued } from './queue';
import { toMessage } from './rows';
import { getSession } from './sessions';
import { read, write } from './operation';

/** Where in a conversation something is asked. */
export interface TurnPlace {
  readonly sessionId: SessionId;
  /** The message that the branch ends with; undefined: the head; null: no branch is wanted. */
  readonly leafId?: MessageId | null | undefined;
}

/** All that a prompt is made of, as it was at one moment. */
export interface TurnContext {
  readonly session: Session;
  /** From the root on, whole; empty where the leaf is not there. */
  readonly branch: readonly Message[];
  /** Documents for all conversations. */
  readonly everywhere: readonly TrainingDocument[];
  /** Documents for this conversation. */
  readonly own: readonly TrainingDocument[];
  /** Earlier questions of this conversation wait to be sent. */
  readonly waits: boolean;
}

/** An answer, what it was asked under, and the documents as they are now. */
export interface AnswerContext {
  readonly answer: string;
  readonly system: string;
  /** The last one last; none where nothing was sent along that could be compared with them. */
  readonly questions: readonly string[];
  readonly documents: {
    readonly version: string;
    /** Null where they are those that the caller knows. */
    readonly documents: readonly TrainingDocument[] | null;
  };
}

export interface NewTurn extends NewQuestion {
  readonly answer: Pick<NewAnswer, 'id' | 'model'>;
  /** The question has waited under this id, and waits no longer. */
  readonly queuedId: QueuedQuestion['id'] | null;
}

export interface BegunTurn {
  readonly question: BranchMessage;
  /** The newest page; it ends with the question. */
  readonly page: MessagePage;
}

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

/** @param known the version of the documents that need not be read again */
export function readAnswer(
  db: Database,
  { sessionId, messageId }: AnswerPlace,
  known: string | null,
): AnswerContext {
  const messages = toAnswer(db, { sessionId, messageId });
  const version = versionOfDocuments(db, sessionId);
  return {
    answer: messages.at(-1)?.content ?? '',
    system: sentUnder(messages),
    questions: messages.filter(({ role }) => role === 'user').map(({ content }) => content),
    documents: {
      version,
      documents: version === known ? null : [...listDocuments(db, null), ...listDocuments(db, sessionId)],
    },
  };
}

export interface AnswerPlace {
  readonly sessionId: SessionId;
  readonly messageId: MessageId;
}

/** All that an answer was made of. */
const readSentUnder = (db: Database, at: AnswerPlace): string => sentUnder(toAnswer(db, at));

/**
 * The branch that ends with it; where nothing was ever sent along, the answer alone: on the way to the root lie as many
 * pages of the file as there are messages.
 */
const toAnswer = (db: Database, { sessionId, messageId }: AnswerPlace): Message[] =>
  hasSystemMessages(db, sessionId)
    ? branch(db, sessionId, messageId)
    : readPath(db, sessionId, messageId, 1).map(toMessage);

/** Adds the question with its system message and opens the journal of its answer. To be run in one transaction. */
export function beginTurn(db: Database, clock: Clock, { answer, queuedId, ...question }: NewTurn): BegunTurn {
  const { sessionId } = question;
  if (queuedId !== null) removeQueued(db, queuedId);
  const added = addQuestion(db, clock, question);
  beginAnswer(db, clock, { ...answer, sessionId, parentId: added.id, text: '' });
  return { question: added, page: page(db, { sessionId, limit: MESSAGE_PAGE_SIZE }) };
}

export const turns = {
  readTurn: read(readTurn),
  readAnswer: read(readAnswer),
  readSentUnder: read(readSentUnder),
  beginTurn: write(beginTurn),
};
