import type { DocumentId, MessageId, SessionId } from '../../shared/models';
import { applyPage } from './apply-page';
import type { Clock } from './clock';
import { copyTo, tally } from './copy';
import type { Database } from './database';
import { readDraft, saveDraft } from './drafts';
import { answerUnder, appendAnswer, beginAnswer, finishAnswer, recoverAnswers } from './journal';
import {
  addQuestion,
  branch,
  deleteMessage,
  findMessages,
  getMessage,
  page,
  pageAround,
  type PageQuery,
  selectVersion,
  versions,
} from './messages';
import { lastOpened, readCursor, readProfile, setLastOpened } from './meta';
import { acknowledge, countParked, countPending, park, readPending } from './outbox';
import {
  clearConversation,
  deleteSession,
  ensureEmptySession,
  getSession,
  listSessions,
  type SessionPatch,
  updateSession,
} from './sessions';
import { listQueued, queueQuestion, removeQueued, takeBack } from './queue';
import { discardRefused, listRefused, retryRefused } from './refused';
import { search } from './search';
import type {
  DocumentDraft,
  EndedAnswer,
  NewAnswer,
  NewQuestion,
  NewTurn,
  PulledPage,
  TakenBack,
  TurnPlace,
  WaitingQuestion,
} from './store';
import { addRows, compareRows } from './transfer/add-rows';
import { readRows } from './transfer/read-rows';
import type { TransferBatch, TransferPlace } from './transfer/rows';
import { beginTurn, readTurn } from './turns';
import { listRevisions } from './revisions';
import { deleteDocument, listDocuments, moveDocument, saveDocument, settleDocument } from './documents';

/** Everything the worker can be asked: one row a call, each write one transaction of rows and outbox entries. */
export function createBackend(db: Database, clock: Clock) {
  const write = <T>(work: () => T): T => db.transaction(work);
  /** A write that deletes text: the log would keep it until something else is written over it. */
  const erase = <T>(work: () => T): T => {
    const result = write(work);
    db.emptyLog();
    return result;
  };
  return {
    listSessions: (limit?: number) => listSessions(db, limit),
    getSession: (id: SessionId) => getSession(db, id),
    ensureEmptySession: () => write(() => ensureEmptySession(db, clock)),
    updateSession: (id: SessionId, patch: SessionPatch) => write(() => updateSession(db, clock, id, patch)),
    clearConversation: (id: SessionId) => erase(() => clearConversation(db, clock, id)),
    deleteSession: (id: SessionId) => erase(() => deleteSession(db, clock, id)),
    lastOpened: () => lastOpened(db),
    setLastOpened: (id: SessionId) => setLastOpened(db, id),

    page: (query: PageQuery) => page(db, query),
    pageAround: (sessionId: SessionId, id: MessageId, limit: number) =>
      write(() => pageAround(db, clock, sessionId, id, limit)),
    findMessages: (sessionId: SessionId, text: string) => findMessages(db, sessionId, text),
    deleteMessage: (sessionId: SessionId, id: MessageId) =>
      erase(() => deleteMessage(db, clock, sessionId, id)),
    branch: (sessionId: SessionId, leafId?: MessageId | null) => branch(db, sessionId, leafId),
    getMessage: (sessionId: SessionId, id: MessageId) => getMessage(db, sessionId, id),
    addQuestion: (question: NewQuestion) => write(() => addQuestion(db, clock, question)),
    readTurn: (place: TurnPlace) => readTurn(db, place),
    beginTurn: (turn: NewTurn) => write(() => beginTurn(db, clock, turn)),
    queued: (sessionId: SessionId | null) => listQueued(db, sessionId),
    queueQuestion: (question: WaitingQuestion) => write(() => queueQuestion(db, clock, question)),
    takeBack: (takenBack: TakenBack) => write(() => takeBack(db, clock, takenBack)),
    removeQueued: (id: string) => write(() => removeQueued(db, id)),
    selectVersion: (sessionId: SessionId, id: MessageId) =>
      write(() => selectVersion(db, clock, sessionId, id)),
    versions: (sessionId: SessionId, id: MessageId) => versions(db, sessionId, id),

    beginAnswer: (answer: NewAnswer) => write(() => beginAnswer(db, clock, answer)),
    answerUnder: (id: MessageId, system: string) => write(() => answerUnder(db, clock, id, system)),
    appendAnswer: (id: MessageId, text: string) => write(() => appendAnswer(db, id, text)),
    finishAnswer: (id: MessageId, end: EndedAnswer) => write(() => finishAnswer(db, clock, id, end)),
    recoverAnswers: () => write(() => recoverAnswers(db, clock)),

    listDocuments: (sessionId: SessionId | null) => listDocuments(db, sessionId),
    saveDocument: (draft: DocumentDraft) => write(() => saveDocument(db, clock, draft)),
    deleteDocument: (id: DocumentId) => erase(() => deleteDocument(db, clock, id)),

    draft: (sessionId: SessionId) => readDraft(db, sessionId),
    saveDraft: (sessionId: SessionId, content: string) =>
      write(() => saveDraft(db, clock, sessionId, content)),
    moveDocument: (id: DocumentId, sessionId: SessionId | null, index: number) =>
      write(() => moveDocument(db, clock, id, sessionId, index)),
    listRevisions: (id: DocumentId) => listRevisions(db, id),
    settleDocument: (id: DocumentId) => write(() => settleDocument(db, id)),

    search: (text: string, limit: number) => search(db, text, limit),

    profile: () => readProfile(db),

    refused: () => listRefused(db),
    retryRefused: (sequence: number) => write(() => retryRefused(db, sequence)),
    discardRefused: (sequence: number) => write(() => discardRefused(db, sequence)),

    cursor: () => readCursor(db),
    counts: () => ({ pending: countPending(db), parked: countParked(db) }),
    pending: (limit: number) => readPending(db, limit),
    acknowledge: (sequences: readonly number[]) => write(() => acknowledge(db, sequences)),
    park: (sequence: number, reason: string) => write(() => park(db, sequence, reason, clock())),
    applyPage: (pulled: PulledPage, askedFrom?: number) => {
      const deletes = pulled.changes.some(({ row }) => 'deleted_at' in row && row.deleted_at !== null);
      return (deletes ? erase : write)(() => applyPage(db, pulled, askedFrom));
    },

    tally: () => tally(db),
    copyTo: (copy: string) => copyTo(db, copy),

    readRows: (from: TransferPlace | null) => readRows(db, from),
    addRows: (batch: TransferBatch) => write(() => addRows(db, clock, batch)),
    compareRows: (batch: TransferBatch) => compareRows(db, batch),

    close: () => db.close(),
  };
}

export type Backend = ReturnType<typeof createBackend>;
export type BackendMethod = keyof Backend;
