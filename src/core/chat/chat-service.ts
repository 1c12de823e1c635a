import { v7 as uuidv7 } from 'uuid';
import { AppError } from '../../shared/errors';
import type { ParsedInput, Output } from '../../shared/ipc/contract';
import { MAX_MESSAGE_BYTES, MESSAGE_PAGE_SIZE } from '../../shared/limits';
import {
  type BranchMessage,
  type Message,
  MessageId,
  type QueuedQuestion,
  type SessionId,
  type Settings,
  type StreamState,
} from '../../shared/models';
import type { HistoryStore, TakenBack, WaitingQuestion } from '../store/store';
import type { Logger } from '../log/logger';
import { type TrainingData, questionFacts } from '../prompt/compose';
import type { Prompts } from '../prompt/prompts';
import { missingWords } from '../prompt/missing-words';
import { sourcesOf, tracesOf } from '../prompt/sources';
import { isExact } from '../prompt/factors';
import { abortable } from './abort';
import { Answer, type AnswerServices, type AnswerTask, type ModelLimits, STOPPED } from './answer';
import { failure, isAway } from '../provider/failures';
import { ModelCatalog } from '../provider/model-catalog';
import type { ChatListener, ChatMessage, ChatProvider } from './ports';
import { promptBudget, toContinuation, toHistory } from '../prompt/branch';
import { type Asked, QuestionQueue } from './question-queue';
import type { BatchLimits } from './text-batcher';

export interface ChatServiceOptions {
  readonly store: HistoryStore;
  readonly prompts: Prompts;
  /** Who answers by the settings of the moment; rejects with `api_key_missing` or `signed_out`. */
  readonly provider: () => Promise<ChatProvider>;
  readonly settings: () => Settings;
  readonly listener: ChatListener;
  readonly log: Logger;
  readonly now: () => Date;
  /** Messages were written: a good time to sync. */
  readonly onPersisted: () => void;
  readonly deltas?: BatchLimits;
  readonly journal?: BatchLimits;
  /** A limit of the account that is over sooner is waited for. */
  readonly longestWaitMs?: number;
  /** How long `close` waits for running answers to reach the disk. */
  readonly closeMs?: number;
  /** How long a question that nobody could be asked waits for its first new try. */
  readonly queueRetryMs?: number;
}

/** One frame of a 60 Hz screen; the character limit is never reached by it. */
export const FRAME_MS = 16;
const DELTAS: BatchLimits = { everyMs: FRAME_MS, maxChars: Infinity };
/** What a crash may cost at most. */
const JOURNAL: BatchLimits = { everyMs: 250, maxChars: 4_000 };
const CLOSE_MS = 2_000;
/** A preview and the token budget do not wait longer for the network. */
const LIMITS_WAIT_MS = 3_000;
/** What tokens are counted for while nothing is known. */
const DEFAULT_MODEL = 'openai/gpt-oss-120b';
/** Longer, the person decides. */
const LONGEST_WAIT_MS = 20_000;

const PROBE_MS = 15_000;

/** A conversation that is being answered: from the moment of asking until the answer is on disk. */
interface Slot {
  readonly cancel: AbortController;
  readonly ended: PromiseWithResolvers<void>;
  /** Null until the journal has begun. */
  answer: Answer | null;
  /** Nobody could be asked. */
  unreachable: boolean;
}

interface Begun<T> {
  readonly task: AnswerTask;
  /** The system message to keep with the answer, where the question was asked under another one. */
  readonly system?: string | null;
  readonly reply: (stream: StreamState) => T;
  /** How the question goes back into the queue when nobody can be asked. */
  readonly takenBack?: TakenBack;
}

/** Nothing is answered now; what the caller is told instead. */
interface Waits<T> {
  readonly waits: T;
}

/** Questions and answers of one account. One answer at a time in a conversation, any number of conversations at once. */
export class ChatService {
  readonly #options: ChatServiceOptions;
  readonly #services: AnswerServices;
  readonly #slots = new Map<SessionId, Slot>();
  readonly #checks = new Set<AbortController>();
  readonly #queue: QuestionQueue;
  #closed = false;

  constructor(options: ChatServiceOptions) {
    this.#options = options;
    this.#services = {
      ...options,
      models: new ModelCatalog(options.now),
      limits: new Map(),
      deltas: options.deltas ?? DELTAS,
      journal: options.journal ?? JOURNAL,
      longestWaitMs: options.longestWaitMs ?? LONGEST_WAIT_MS,
    };
    this.#queue = new QuestionQueue({
      store: options.store,
      ask: (question) => this.#askQueued(question),
      free: async (sessionId) => this.#slots.get(sessionId)?.ended.promise,
      log: options.log,
      ...(options.queueRetryMs === undefined ? {} : { firstRetryMs: options.queueRetryMs }),
    });
  }

  /**
   * Resolves when the question is on disk and its answer has begun; how it goes on, the listener is told.
   * Rejects with `too_long`, `already_answering`, `not_found` or a failure of the store.
   */
  send(input: ParsedInput<'chat.send'>): Promise<Output<'chat.send'>> {
    if (Buffer.byteLength(input.content) > MAX_MESSAGE_BYTES) return Promise.reject(tooLong());
    return this.#begin(input.sessionId, async () => {
      const isNext = (await this.#options.store.queued(input.sessionId)).length === 0;
      return isNext ? this.#ask(input, null) : { waits: await this.#wait(input) };
    });
  }

  /** What waits in a conversation, in the order in which it was asked. */
  queued(sessionId: SessionId): Promise<QueuedQuestion[]> {
    return this.#options.store.queued(sessionId);
  }

  /** Takes a question out of the queue: it will not be sent. */
  async withdraw({ sessionId, id }: ParsedInput<'queue.withdraw'>): Promise<void> {
    await this.#options.store.removeQueued(id);
    this.#tellQueue(sessionId, null);
  }

  /** There may be a connection again: what waits is sent now, in order. */
  askQueued(): Promise<void> {
    return this.#queue.tryNow();
  }

  /** Earlier questions of this conversation wait, and this one may well refer to their answers. */
  async #wait(input: ParsedInput<'chat.send'>): Promise<Output<'chat.send'>> {
    const { sessionId } = input;
    const { store } = this.#options;
    await store.queueQuestion(toWaiting(input));
    this.#queue.tryLater();
    this.#tellQueue(sessionId, null);
    return { question: null, page: await store.page({ sessionId, limit: MESSAGE_PAGE_SIZE }), stream: null };
  }

  async #ask(
    input: ParsedInput<'chat.send'>,
    queued: QueuedQuestion | null,
  ): Promise<Begun<Output<'chat.send'>>> {
    const { store } = this.#options;
    const { sessionId, content } = input;
    const parentId = await this.#parentOf(input);
    const branch = parentId === null ? [] : await store.branch(sessionId, parentId);
    const data = await this.#data(sessionId, input.trainingData ?? null);
    const draft = await this.#draft(sessionId, data, branch, content);
    const system = draft.prompt?.system.text ?? null;
    const question = await store.addQuestion({
      sessionId,
      parentId,
      content,
      system: lastSystem(branch)?.content === system ? null : system,
      queuedId: queued?.id,
    });
    if (queued) this.#tellQueue(sessionId, null);
    this.#options.onPersisted();
    const page = await store.page({ sessionId, limit: MESSAGE_PAGE_SIZE });
    const task = this.#task(question, draft, {
      canWait: true,
      ...(input.stream === undefined ? {} : { whole: !input.stream }),
    });
    const takenBack: TakenBack = { questionId: question.id, queued, question: toWaiting(input) };
    return { task, takenBack, reply: (stream) => ({ question, page, stream }) };
  }

  /** What would be sent if this were asked now. Rejects with `context_too_long` or a failure of the store. */
  async preview({ sessionId, content }: ParsedInput<'chat.preview'>): Promise<Output<'chat.preview'>> {
    const { store, prompts } = this.#options;
    const { headId } = await store.getSession(sessionId);
    const branch = headId === null ? [] : await store.branch(sessionId, headId);
    const data = await this.#data(sessionId, null);
    const { model, request } = await this.#source(sessionId, data, branch, content);
    const { name, budget } = await this.#limits(model);
    const { tokens, parts, messages } = await prompts.describe(name, { ...request, budget });
    return { model: name, exact: isExact(name), tokens, budget, parts: [...parts], messages: [...messages] };
  }

  /** What went along with an answer, and where its sentences overlap with that. */
  async sources({ sessionId, messageId }: ParsedInput<'chat.sources'>): Promise<Output<'chat.sources'>> {
    const { store } = this.#options;
    const branch = await store.branch(sessionId, messageId);
    const system = lastSystem(branch)?.content ?? '';
    const { everywhere, session } = await this.#data(sessionId, null);
    const documents = [...everywhere, ...session];
    const answer = branch.at(-1)?.content ?? '';
    return { sources: sourcesOf(system, documents), traces: tracesOf(answer, system, documents) };
  }

  /** Asks a test question as a new conversation would; nothing is kept. Rejects with a failure of the provider. */
  async check({ sessionId, question, expected }: ParsedInput<'chat.check'>): Promise<Output<'chat.check'>> {
    const { prompts, now } = this.#options;
    const cancel = new AbortController();
    this.#checks.add(cancel);
    const startedAt = now().getTime();
    try {
      const data = await this.#data(sessionId, null);
      const { model, settings, request } = await this.#source(sessionId, data, [], question);
      const provider = await abortable(this.#options.provider(), cancel.signal);
      const { name, budget } = await this.#limits(model);
      const { messages } = await prompts.fit(name, { ...request, budget });
      const { text, usage } = await provider.complete({ model: name, messages, settings }, cancel.signal);
      const tokens =
        usage.promptTokens === undefined ? null : usage.promptTokens + (usage.completionTokens ?? 0);
      return { answer: text, missing: missingWords(text, expected), tokens, ms: now().getTime() - startedAt };
    } catch (error) {
      throw cancel.signal.aborted ? new AppError('bad_request', 'Stopped.') : error;
    } finally {
      this.#checks.delete(cancel);
    }
  }

  stopChecks(): void {
    for (const cancel of this.#checks) cancel.abort(STOPPED);
  }

  /** Tokens of texts for the model of a conversation, and what a prompt may have. */
  async count({ sessionId, texts }: ParsedInput<'training.count'>): Promise<Output<'training.count'>> {
    const { store, settings, prompts } = this.#options;
    const session = sessionId === null ? null : await store.getSession(sessionId);
    const { name, budget } = await this.#limits(session?.model ?? settings().model);
    return { tokens: await prompts.count(name, texts), budget, exact: isExact(name) };
  }

  /**
   * Another answer to the question that `messageId` replied to, or to `messageId` if it is a question itself. A model
   * that is named answers this once: the conversation keeps its own.
   */
  regenerate({ sessionId, messageId, model }: ParsedInput<'chat.regenerate'>): Promise<StreamState> {
    return this.#begin(sessionId, () => this.#again(sessionId, messageId, '', model));
  }

  /** A new version of an unfinished answer that starts with what there is. */
  continue({ sessionId, messageId }: ParsedInput<'chat.continue'>): Promise<StreamState> {
    return this.#begin(sessionId, async () => {
      const partial = await this.#options.store.getMessage(sessionId, messageId);
      if (partial.role !== 'assistant' || partial.status === 'complete') {
        throw new AppError('bad_request', 'This answer is already complete.');
      }
      return this.#again(sessionId, messageId, partial.content.trim() === '' ? '' : partial.content);
    });
  }

  /** Resolves when the partial answer is on disk. Harmless when nothing is being answered. */
  async stop(sessionId: SessionId): Promise<void> {
    const slot = this.#slots.get(sessionId);
    slot?.cancel.abort(STOPPED);
    await slot?.ended.promise;
  }

  /** An answer is being written, or about to be. */
  get isAnswering(): boolean {
    return this.#slots.size > 0;
  }

  /** The running answer; what the listener is told from now on follows its text without a gap. */
  stream(sessionId: SessionId): StreamState | null {
    return this.#slots.get(sessionId)?.answer?.state() ?? null;
  }

  /**
   * Ends every answer and keeps what arrived, as interrupted. Bounded in time: what does not reach the disk by then
   * is in the journal, which the next start recovers. Nothing can be asked afterwards.
   */
  async close(reason: 'app_closed' | 'signed_out' = 'app_closed'): Promise<void> {
    this.#closed = true;
    this.stopChecks();
    this.#queue.close();
    const slots = [...this.#slots.values()];
    for (const { cancel } of slots) cancel.abort(failure(reason));
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.#options.closeMs ?? CLOSE_MS);
    });
    await Promise.race([Promise.all(slots.map(({ ended }) => ended.promise)), patience]);
    clearTimeout(timer);
  }

  /** Holds the conversation's slot while `prepare` brings the question and the journal to disk, then answers. */
  async #begin<T = StreamState>(
    sessionId: SessionId,
    prepare: () => Promise<Begun<T> | Waits<T>>,
  ): Promise<T> {
    if (this.#closed) throw new AppError('signed_out', 'This account is closed. Sign in to go on.');
    if (this.#slots.has(sessionId)) {
      throw new AppError(
        'already_answering',
        'This conversation is still being answered. Wait for the answer, or stop it first.',
      );
    }
    const slot: Slot = {
      cancel: new AbortController(),
      ended: withResolvers(),
      answer: null,
      unreachable: false,
    };
    this.#slots.set(sessionId, slot);
    try {
      const begun = await prepare();
      if ('waits' in begun) {
        this.#release(sessionId, slot);
        return begun.waits;
      }
      const { task, system = null, reply, takenBack } = begun;
      await this.#options.store.beginAnswer({
        id: task.id,
        sessionId,
        parentId: task.parentId,
        model: task.model ?? '',
        text: task.text,
        system,
      });
      const answer = new Answer(task, this.#services, slot.cancel);
      slot.answer = answer;
      const stream = answer.state();
      this.#options.listener.started(stream);
      void this.#run(sessionId, slot, answer, takenBack);
      return reply(stream);
    } catch (error) {
      this.#release(sessionId, slot);
      throw error;
    }
  }

  async #run(sessionId: SessionId, slot: Slot, answer: Answer, takenBack?: TakenBack): Promise<void> {
    const { answerId } = answer.state();
    const end = await answer.run();
    if (end === null && takenBack) {
      slot.unreachable = true;
      await this.#takeBack(takenBack);
      this.#release(sessionId, slot);
      this.#tellQueue(sessionId, answerId);
      this.#queue.tryLater();
      return;
    }
    this.#release(sessionId, slot);
    this.#options.onPersisted();
    if (end) this.#options.listener.ended({ sessionId, ...end });
  }

  async #takeBack(takenBack: TakenBack): Promise<void> {
    const { store, log, onPersisted } = this.#options;
    try {
      await store.takeBack(takenBack);
      onPersisted();
    } catch (error) {
      // The question is a message still; the next start makes its answer one that was interrupted.
      log.error('chat.take-back-failed', { error: error instanceof Error ? error.name : typeof error });
    }
  }

  async #askQueued(question: QueuedQuestion): Promise<Asked> {
    if (!(await this.#canAsk())) return 'unreachable';
    const { sessionId, replaces, trainingData, content } = question;
    await this.#begin(sessionId, () =>
      this.#ask(
        {
          sessionId,
          content,
          ...(replaces === null ? {} : { replaces }),
          ...(trainingData === null ? {} : { trainingData }),
        },
        question,
      ),
    );
    const slot = this.#slots.get(sessionId);
    await slot?.ended.promise;
    return slot?.unreachable === true ? 'unreachable' : 'answered';
  }

  /** Asked with something that costs nothing, so that a question does not leave the queue in vain. */
  async #canAsk(): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(PROBE_MS);
      await (await abortable(this.#options.provider(), signal)).listModels(signal);
      return true;
    } catch (error) {
      return !(error instanceof AppError) || !isAway(error);
    }
  }

  #tellQueue(sessionId: SessionId, withdrawn: MessageId | null): void {
    this.#options.listener.queueChanged({ sessionId, withdrawn });
  }

  #release(sessionId: SessionId, slot: Slot): void {
    this.#slots.delete(sessionId);
    slot.ended.resolve();
  }

  async #again(
    sessionId: SessionId,
    messageId: MessageId,
    text: string,
    model?: string,
  ): Promise<Begun<StreamState>> {
    const question = await this.#questionOf(sessionId, messageId);
    const branch = await this.#options.store.branch(sessionId, question.id);
    // Facts may have been corrected since; those for the question alone are only in what was sent with it.
    const asked = lastSystem(branch)?.content;
    const data = await this.#data(sessionId, asked === undefined ? null : questionFacts(asked));
    const draft = await this.#draft(sessionId, data, branch.slice(0, -1), question.content, text, model);
    const system = draft.prompt?.system.text ?? null;
    const task = this.#task(question, draft, { text });
    return { task, system: system === asked ? null : system, reply: (stream) => stream };
  }

  /** The question that an answer replied to, above the system message that may stand between them. */
  async #questionOf(sessionId: SessionId, messageId: MessageId): Promise<Message> {
    const branch = await this.#options.store.branch(sessionId, messageId);
    const question = branch.findLast(({ role }) => role === 'user');
    if (branch.at(-1)?.role !== 'system' && question !== undefined) return question;
    throw new AppError('not_found', 'There is no question to answer here.');
  }

  /** What the question follows: the end of the branch, or for another version what the first one followed. */
  async #parentOf({ sessionId, replaces }: ParsedInput<'chat.send'>): Promise<MessageId | null> {
    const { store } = this.#options;
    if (replaces === undefined) return (await store.getSession(sessionId)).headId;
    const replaced: BranchMessage = await store.getMessage(sessionId, replaces);
    if (replaced.role === 'user') return replaced.parentId;
    throw new AppError('not_found', 'Only a question can be edited and sent again.');
  }

  async #data(sessionId: SessionId, question: string | null): Promise<TrainingData> {
    const { store, settings } = this.#options;
    const [everywhere, session] = await Promise.all([
      store.listDocuments(null),
      store.listDocuments(sessionId),
    ]);
    return { instructions: settings().instructions, everywhere, session, question };
  }

  /** What is to be sent, fitted by what is known without asking anybody: the question is on disk before the network is. */
  async #draft(
    sessionId: SessionId,
    data: TrainingData,
    branch: readonly Message[],
    content: string,
    text = '',
    otherModel?: string,
  ): Promise<Draft> {
    const { prompts } = this.#options;
    const { model, settings, request } = await this.#source(
      sessionId,
      data,
      branch,
      content,
      text,
      otherModel,
    );
    const { name, budget } = this.#services.limits.get(model) ?? {
      name: model ?? DEFAULT_MODEL,
      budget: promptBudget(null),
    };
    // When not even the question fits, that is said as its answer.
    const prompt = await prompts.fit(name, { ...request, budget }).catch(() => null);
    return { model, settings, request, prompt, countedFor: name };
  }

  async #source(
    sessionId: SessionId,
    data: TrainingData,
    branch: readonly Message[],
    content: string,
    text = '',
    otherModel?: string,
  ): Promise<Omit<Draft, 'prompt' | 'countedFor'>> {
    const session = await this.#options.store.getSession(sessionId);
    const model = session.model ?? this.#options.settings().model;
    const isOther = otherModel !== undefined && otherModel !== model;
    const asked: ChatMessage = { role: 'user', content };
    return {
      model: otherModel ?? model,
      // How hard to think was chosen for the conversation's model: each has its own words for it.
      settings: isOther ? { ...session.settings, reasoningEffort: undefined } : session.settings,
      request: {
        data,
        history: toHistory(branch),
        question: text === '' ? [asked] : [asked, ...toContinuation(text)],
      },
    };
  }

  /** The model by name and what it may be sent, by the provider's word where it can be had in time. */
  async #limits(model: string | null): Promise<ModelLimits> {
    const { models, limits } = this.#services;
    try {
      const signal = AbortSignal.timeout(LIMITS_WAIT_MS);
      const provider = await abortable(this.#options.provider(), signal);
      const info =
        model === null ? await models.first(provider, signal) : await models.find(provider, model, signal);
      const budget = promptBudget(info, provider.tokenLimit());
      const known = { name: info?.id ?? model ?? '', budget };
      limits.set(model, known);
      return known;
    } catch {
      return limits.get(model) ?? { name: model ?? DEFAULT_MODEL, budget: promptBudget(null) };
    }
  }

  #task(
    question: Message,
    draft: Draft,
    { text = '', whole = !this.#options.settings().streamAnswers, canWait = false },
  ): AnswerTask {
    return {
      ...draft,
      id: MessageId.parse(uuidv7()),
      sessionId: question.sessionId,
      parentId: question.id,
      text,
      whole,
      canWait,
      startedAt: this.#options.now(),
    };
  }
}

type Draft = Pick<AnswerTask, 'model' | 'settings' | 'request' | 'prompt' | 'countedFor'>;

function toWaiting({
  sessionId,
  replaces,
  trainingData,
  content,
}: ParsedInput<'chat.send'>): WaitingQuestion {
  return { sessionId, replaces: replaces ?? null, trainingData: trainingData ?? null, content };
}

function lastSystem(branch: readonly Message[]): Message | undefined {
  return branch.findLast(({ role }) => role === 'system');
}

/** `Promise.withResolvers` came with Node 22. */
interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

function withResolvers(): PromiseWithResolvers<void> {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

const tooLong = (): AppError =>
  new AppError(
    'too_long',
    'This question is longer than one megabyte. Shorten it, or save the text as training data.',
  );
