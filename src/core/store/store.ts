import type {
  ConversationSettings,
  DocumentId,
  DocumentRevision,
  Message,
  MessageId,
  MessagePage,
  MessageStatus,
  BranchMessage,
  Profile,
  QueuedQuestion,
  RefusedChange,
  SearchResults,
  Session,
  SessionId,
  TrainingDocument,
  Usage,
} from '../../shared/models';
import type { ErrorCode } from '../../shared/errors';
import type { Repair } from './repair';
import type { TransferStore } from './transfer/rows';

/** A question, and the system message that goes with it where it differs from the branch's last one. */
export interface NewQuestion {
  readonly sessionId: SessionId;
  /** The message it follows; null starts a branch at the root. */
  readonly parentId: MessageId | null;
  readonly content: string;
  /** Null: the branch already ends under this very system message. */
  readonly system: string | null;
}

export type WaitingQuestion = Omit<QueuedQuestion, 'id' | 'createdAt'>;

/** A question that was added and that nobody could be asked after all. */
export interface TakenBack {
  readonly questionId: MessageId;
  /** What it was in the queue; null: it was not. */
  readonly queued: QueuedQuestion | null;
  readonly question: WaitingQuestion;
}

/** An answer that begins: it lives in the journal until it ends. */
export interface NewAnswer {
  readonly id: MessageId;
  readonly sessionId: SessionId;
  readonly parentId: MessageId;
  readonly model: string;
  /** What an answer that goes on from another one starts with; else ''. */
  readonly text: string;
  /** The system message it is made under, where that differs from the branch's last one; it becomes the parent. */
  readonly system?: string | null | undefined;
}

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

export interface EndedAnswer {
  readonly content: string;
  readonly status: MessageStatus;
  readonly errorCode: ErrorCode | null;
  readonly model: string;
  readonly usage: Usage | null;
  readonly reasoning?: string | null;
}

export interface DocumentDraft {
  readonly id?: DocumentId | undefined;
  readonly sessionId: SessionId | null;
  readonly title: string;
  readonly content: string;
  readonly enabled: boolean;
  /** `updatedAt` of what the person has changed: what came in between from another device is kept beside it. */
  readonly basedOn?: string | undefined;
}

/** The part of a profile that is pulled; who the person is, the account knows. */
export type StoredProfile = Pick<Profile, 'createdAt' | 'defaultSessionId'>;

/** Which rows a change touched, for the window to read again. */
export interface HistoryChange {
  readonly sessionIds: readonly SessionId[];
  readonly trainingChanged: boolean;
}

/**
 * The one thing the interface reads: an account's encrypted file, behind a worker thread.
 * Every write is one transaction of the rows and their outbox entries, and resolves when it is on disk.
 * Rejects with AppError `not_found`, `store_failed` or `disk_full`.
 */
export interface HistoryStore {
  /** Set when the file was damaged and has been made anew of what could be read. */
  readonly repaired: Repair | null;

  // Sessions, newest activity first; deleted ones are gone, archived ones are included.
  listSessions(limit?: number): Promise<Session[]>;
  getSession(id: SessionId): Promise<Session>;
  /** An existing session without messages and title (never an archived one), else a new one. */
  ensureEmptySession(): Promise<Session>;
  updateSession(
    id: SessionId,
    patch: {
      title?: string;
      pinned?: boolean;
      archived?: boolean;
      model?: string;
      settings?: ConversationSettings;
    },
  ): Promise<Session>;
  clearConversation(id: SessionId): Promise<void>;
  deleteSession(id: SessionId): Promise<void>;
  /** The conversation that was open last, if it still exists. */
  lastOpened(): Promise<SessionId | null>;
  setLastOpened(id: SessionId): Promise<void>;

  // Messages: a tree; what is shown is the branch that ends at the session's head.
  page(query: {
    sessionId: SessionId;
    before?: MessageId | undefined;
    after?: MessageId | undefined;
    limit: number;
  }): Promise<MessagePage>;
  /** The page around a message, whose branch becomes the one that is shown. */
  pageAround(sessionId: SessionId, id: MessageId, limit: number): Promise<MessagePage>;
  /** The messages of the shown branch that hold this text, in whatever case, oldest first. */
  findMessages(sessionId: SessionId, text: string): Promise<MessageId[]>;
  /** Deletes a message and all that follows it; answers with the newest page of what remains. */
  deleteMessage(sessionId: SessionId, id: MessageId): Promise<MessagePage>;
  /** The branch from the root to `leafId` (default: the head), oldest first, whole: for composing a prompt. */
  branch(sessionId: SessionId, leafId?: MessageId | null): Promise<Message[]>;
  getMessage(sessionId: SessionId, id: MessageId): Promise<BranchMessage>;
  /** Adds the question (titles the session by it if it has no title) and makes it the head. */
  addQuestion(question: NewQuestion): Promise<BranchMessage>;
  /** Makes the newest leaf below this message the head. */
  selectVersion(sessionId: SessionId, id: MessageId): Promise<MessagePage>;
  /** The versions of a message, oldest first; at most the newest twelve, for reading them side by side. */
  versions(sessionId: SessionId, id: MessageId): Promise<BranchMessage[]>;

  // Turns
  /** What a prompt is made of, in one trip to the thread. */
  readTurn(place: TurnPlace): Promise<TurnContext>;
  /** Question, system message and journal come to disk together, and the question leaves queue and drafts. */
  beginTurn(turn: NewTurn): Promise<BegunTurn>;

  // Answers in progress
  beginAnswer(answer: NewAnswer): Promise<void>;
  /** It is asked for under another system message than it was begun with, which is kept above it. */
  answerUnder(id: MessageId, system: string): Promise<void>;
  appendAnswer(id: MessageId, text: string): Promise<void>;
  /** Moves the answer from the journal to the messages and makes it the head. */
  finishAnswer(id: MessageId, end: EndedAnswer): Promise<BranchMessage>;
  /** Turns whatever a crash left in the journal into `interrupted` messages; how many. */
  recoverAnswers(): Promise<number>;

  // Training data, in order of position, then creation
  listDocuments(sessionId: SessionId | null): Promise<TrainingDocument[]>;
  saveDocument(draft: DocumentDraft): Promise<TrainingDocument>;
  /** Puts a document at a place of a scope's list. */
  moveDocument(id: DocumentId, sessionId: SessionId | null, index: number): Promise<void>;
  /** What it said before, newest first. */
  listRevisions(id: DocumentId): Promise<DocumentRevision[]>;
  /** The person has seen what another device wrote at the same time. */
  settleDocument(id: DocumentId): Promise<TrainingDocument>;
  deleteDocument(id: DocumentId): Promise<void>;

  // Questions that wait, in the order in which they were asked
  /** Of one conversation, or (null) of all. */
  queued(sessionId: SessionId | null): Promise<QueuedQuestion[]>;
  queueQuestion(question: WaitingQuestion): Promise<QueuedQuestion>;
  /** Puts a question that was added back into the queue, and takes it and its answer out of the conversation. */
  takeBack(takenBack: TakenBack): Promise<MessagePage>;
  removeQueued(id: QueuedQuestion['id']): Promise<void>;

  /** What was typed and not sent; '' where nothing was. A question that is added takes the draft that it was. */
  draft(sessionId: SessionId): Promise<string>;
  saveDraft(sessionId: SessionId, content: string): Promise<void>;

  /** Messages and training texts that hold all the words, newest first; at most `limit` of each. */
  search(text: string, limit: number): Promise<SearchResults>;

  // Profile as last pulled; null before the first pull
  profile(): Promise<StoredProfile | null>;

  /** Changes that the server refused, oldest first. */
  refused(): Promise<RefusedChange[]>;
  retryRefused(sequence: number): Promise<void>;
  /** Gives it up; the next pull brings what the server has instead. */
  discardRefused(sequence: number): Promise<void>;

  readonly sync: SyncStore;
  readonly transfer: TransferStore;

  /** Ends the worker; the file is checkpointed. Nothing may be called afterwards. */
  /** How many conversations, messages and documents there are. */
  tally(): Promise<{ sessions: number; messages: number; documents: number }>;
  /** A whole copy of the file at that path, while this one stays open. */
  copyTo(path: string): Promise<void>;

  close(): Promise<void>;
}

/** One outbox entry with the row as it is now; shaped for the server (snake_case columns without user_id). */
export interface PendingChange {
  readonly sequence: number;
  readonly kind: RefusedChange['kind'];
  readonly id: string;
  /**
   * A session's row has its id and only those columns that changed; all of them, `created_at` too, where it is new. A
   * cleared conversation has the `ids` of its messages and `deleted_at`. Null where the operation needs none; also when
   * the row is gone, and then there is nothing to push.
   */
  readonly row: Readonly<Record<string, unknown>> | null;
}

/** Rows of `sync_pull`, checked, with timestamps as `toISOString` prints them. */
export interface PulledSession {
  readonly id: string;
  readonly title: string | null;
  readonly title_auto: boolean;
  readonly model: string | null;
  readonly settings: ConversationSettings | null;
  readonly head_id: string | null;
  readonly pinned: boolean;
  readonly archived: boolean;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
}

export interface PulledMessage {
  readonly id: string;
  readonly session_id: string;
  readonly parent_id: string | null;
  readonly role: Message['role'];
  readonly content: string;
  readonly status: MessageStatus;
  readonly error_code: ErrorCode | null;
  readonly model: string | null;
  readonly usage: Usage | null;
  readonly created_at: string;
  readonly deleted_at: string | null;
}

export interface PulledDocument {
  readonly id: string;
  readonly session_id: string | null;
  readonly title: string;
  readonly content: string;
  readonly enabled: boolean;
  readonly position: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: string | null;
}

export interface PulledProfile {
  readonly display_name: string | null;
  readonly default_session_id: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export type PulledChange =
  | { readonly kind: 'sessions'; readonly row: PulledSession }
  | { readonly kind: 'messages'; readonly row: PulledMessage }
  | { readonly kind: 'training_data'; readonly row: PulledDocument }
  | { readonly kind: 'profiles'; readonly row: PulledProfile };

export interface PulledPage {
  readonly cursor: number;
  readonly hasMore: boolean;
  /** The cursor is older than the server's tombstones: what is not pending here must be pulled anew from 0. */
  readonly reset: boolean;
  readonly changes: readonly PulledChange[];
}

export interface OutboxCounts {
  /** Changes that wait to be pushed. */
  readonly pending: number;
  /** Changes that the server refused and that were set aside. */
  readonly parked: number;
}

/** What the sync engine needs of the store. */
export interface SyncStore {
  cursor(): Promise<number>;
  counts(): Promise<OutboxCounts>;
  /** The oldest waiting changes in order, parked ones left out; fewer than `limit` where they are large. */
  pending(limit: number): Promise<PendingChange[]>;
  acknowledge(sequences: readonly number[]): Promise<void>;
  /** Sets a refused change aside, with the server's reason. */
  park(sequence: number, reason: string): Promise<void>;
  /**
   * Applies rows and cursor in one transaction; what is pending here is left alone, a tombstone wins.
   * Answers with what really changed, so that our own changes coming back are no news.
   */
  applyPage(page: PulledPage, askedFrom?: number): Promise<HistoryChange>;
}
