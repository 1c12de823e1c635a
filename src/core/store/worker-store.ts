import type { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors';
import type { Backend, BackendMethod } from './backend';
import type { Repair } from './repair';
import type { HistoryStore } from './store';
import type { WorkerAnswer, WorkerRequest, WorkerSetup } from './worker-protocol';

export interface HistoryStoreOptions {
  /** The account's file; it is made if it does not exist. Its folder must exist. */
  readonly file: string;
  /** 32 random bytes. */
  readonly key: Uint8Array;
  /** Starts `store-worker`, or hands out one that waits: in the app through electron-vite's `?nodeWorker` import. */
  readonly createWorker: () => Worker;
  readonly now?: () => Date;
}

/**
 * Opens an account's history in a worker thread of its own, and repairs a damaged file on the way.
 * Rejects with AppError `store_newer` (the file is untouched), `store_failed` or `disk_full`.
 */
export async function openHistoryStore(options: HistoryStoreOptions): Promise<HistoryStore> {
  try {
    return await open(options);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'store_damaged') throw error;
    // The file is marked now, and nobody holds it: the second thread repairs it.
    return open(options);
  }
}

async function open({
  file,
  key,
  createWorker,
  now = () => new Date(),
}: HistoryStoreOptions): Promise<HistoryStore> {
  const worker = createWorker();
  const connection = new Connection(worker, now);
  const setup: WorkerSetup = { file, key, at: now().getTime() };
  worker.postMessage(setup);
  try {
    return createStore(connection, await connection.opened);
  } catch (error) {
    // libsql lets go of a file only when its statements are collected: at the latest with the thread.
    await connection.exited;
    throw error;
  }
}

/** Typed calls over the worker's messages. */
class Connection {
  readonly opened: Promise<Repair | null>;
  /** The thread is gone, and its hold on the file with it. */
  readonly exited: Promise<void>;
  readonly #worker: Worker;
  readonly #now: () => Date;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: AppError) => void }
  >();
  #lastId = 0;
  #ended = false;

  constructor(worker: Worker, now: () => Date) {
    this.#worker = worker;
    this.#now = now;
    worker.on('message', (answer: WorkerAnswer) => this.#settle(answer));
    worker.on('error', (cause) => this.#end(cause));
    this.exited = new Promise((resolve) => {
      worker.on('exit', () => {
        this.#end(undefined);
        resolve();
      });
    });
    this.opened = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(0, { resolve, reject });
    }) as Promise<Repair | null>;
  }

  call<M extends BackendMethod>(method: M, ...args: Parameters<Backend[M]>): Promise<ReturnType<Backend[M]>> {
    if (this.#ended) return Promise.reject(ended());
    const request: WorkerRequest = { id: ++this.#lastId, at: this.#now().getTime(), method, args };
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
      this.#worker.postMessage(request);
    }) as Promise<ReturnType<Backend[M]>>;
  }

  /** Resolves when the worker has written everything and is gone. */
  async close(): Promise<void> {
    if (this.#ended) return;
    const closed = this.call('close');
    this.#ended = true;
    await closed;
    await this.exited;
  }

  #settle(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.value);
    else
      waiting?.reject(new AppError(answer.error.code, answer.error.sentence, { cause: answer.error.cause }));
  }

  #end(cause: unknown): void {
    this.#ended = true;
    for (const { reject } of this.#waiting.values()) reject(ended(cause));
    this.#waiting.clear();
  }
}

function ended(cause?: unknown): AppError {
  return new AppError('store_failed', 'store.stopped', { cause });
}

function createStore(connection: Connection, repaired: Repair | null): HistoryStore {
  const call =
    <M extends BackendMethod>(method: M) =>
    (...args: Parameters<Backend[M]>) =>
      connection.call(method, ...args);
  return {
    repaired,
    listSessions: call('listSessions'),
    getSession: call('getSession'),
    ensureEmptySession: call('ensureEmptySession'),
    updateSession: call('updateSession'),
    clearConversation: call('clearConversation'),
    deleteSession: call('deleteSession'),
    lastOpened: call('lastOpened'),
    setLastOpened: call('setLastOpened'),
    page: call('page'),
    pageAround: call('pageAround'),
    findMessages: call('findMessages'),
    deleteMessage: call('deleteMessage'),
    branch: call('branch'),
    getMessage: call('getMessage'),
    addQuestion: call('addQuestion'),
    readTurn: call('readTurn'),
    beginTurn: call('beginTurn'),
    selectVersion: call('selectVersion'),
    versions: call('versions'),
    beginAnswer: call('beginAnswer'),
    answerUnder: call('answerUnder'),
    appendAnswer: call('appendAnswer'),
    finishAnswer: call('finishAnswer'),
    recoverAnswers: call('recoverAnswers'),
    listDocuments: call('listDocuments'),
    saveDocument: call('saveDocument'),
    moveDocument: call('moveDocument'),
    listRevisions: call('listRevisions'),
    settleDocument: call('settleDocument'),
    deleteDocument: call('deleteDocument'),
    queued: call('queued'),
    queueQuestion: call('queueQuestion'),
    takeBack: call('takeBack'),
    removeQueued: call('removeQueued'),
    draft: call('draft'),
    saveDraft: call('saveDraft'),
    search: call('search'),
    profile: call('profile'),
    refused: call('refused'),
    retryRefused: call('retryRefused'),
    discardRefused: call('discardRefused'),
    tally: call('tally'),
    copyTo: call('copyTo'),
    sync: {
      cursor: call('cursor'),
      counts: call('counts'),
      pending: call('pending'),
      acknowledge: call('acknowledge'),
      park: call('park'),
      applyPage: call('applyPage'),
    },
    transfer: {
      read: call('readRows'),
      add: call('addRows'),
      compare: call('compareRows'),
    },
    close: () => connection.close(),
  };
}
