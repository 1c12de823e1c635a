import { v7 as uuidv7 } from 'uuid';
import { AppError } from '../../shared/errors';
import type { Output, ParsedInput } from '../../shared/ipc/contract';
import { MAX_MESSAGE_BYTES } from '../../shared/limits';
import {
  type Message,
  MessageId,
  type QueuedQuestion,
  type SessionId,
  type StreamState,
} from '../../shared/models';
import { lastSystem } from '../../shared/sent-under';
import type { Settings } from '../../shared/settings';
import type { Logger } from '../log/logger';
import { questionFacts } from '../prompt/compose';
import type { Prompts } from '../prompt-thread/prompts';
import { failure } from '../provider/failures';
import type { HistoryStore } from '../store/open';
import type { TakenBack, WaitingQuestion } from '../store/queue';
import type { TurnContext } from '../store/turns';
import { abortable, delay } from '../abort';
import { Answer, type AnswerServices, type AnswerTask } from './answer';
import { Checks } from './checks';
import { Limits } from './limits';
import { STOPPED } from './outcome';
import type { ChatProvider } from '../provider/ports';
import type { ChatListener } from './ports';
import { Preview } from './preview';
import { type Asked, QuestionQueue } from './question-queue';
import { beforeQuestion, toQuestion, toRequest, type TurnQuestion, type TurnRequest } from './request';
import { type Slot, Slots } from './slots';
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

/** Two frames of a 60 Hz screen: nobody reads faster, and a piece costs the window about as much with one word as with ten. */
export const DELTA_MS = 32;
const DELTAS: BatchLimits = { everyMs: DELTA_MS, maxChars: Infinity };
/** What a crash may cost at most. */
const JOURNAL: BatchLimits = { everyMs: 250, maxChars: 4_000 };
const CLOSE_MS = 2_000;
/** Longer, the person decides. */
const LONGEST_WAIT_MS = 20_000;
const PROBE_MS = 15_000;

/**
 * Questions and answers of one account. One answer at a time in a conversation, any number of conversations at once.
 * How an answer goes on, the listener is told; what is asked of the service itself is only confirmed.
 */
export class ChatService {
  /** What would be sent, and what was. */
  readonly preview: Preview;
  /** Test questions. */
  readonly checks: Checks;
  readonly #options: ChatServiceOptions;
  readonly #services: AnswerServices;
  readonly #slots = new Slots();
  readonly #queue: QuestionQueue;

  constructor(options: ChatServiceOptions) {
    const { store, provider, log, now, queueRetryMs } = options;
    const services = { ...options, limits: new Limits(provider, now) };
    this.preview = new Preview(services);
    this.checks = new Checks(services);
    this.#options = options;
    this.#services = {
      ...services,
      deltas: options.deltas ?? DELTAS,
      journal: options.journal ?? JOURNAL,
      longestWaitMs: options.longestWaitMs ?? LONGEST_WAIT_MS,
    };
    this.#queue = new QuestionQueue({
      store,
      ask: (question) => this.#askQueued(question),
      free: async (sessionId) => this.#slots.of(sessionId)?.ended,
      log,
      ...(queueRetryMs === undefined ? {} : { firstRetryMs: queueRetryMs }),
    });
  }

  /**
   * Resolves when the question is on disk, and its answer has begun or it waits in the queue.
   * Rejects with `too_long`, `already_answering`, `not_found` or a failure of the store.
   */
  async send(input: ParsedInput<'chat.send'>): Promise<Output<'chat.send'>> {
    if (Buffer.byteLength(input.content) > MAX_MESSAGE_BYTES) throw tooLong();
    const { sessionId, stream } = input;
    const question = toWaiting(input);
    return this.#slots.hold(sessionId, async (slot) => {
      const context = await this.#read(question);
      // Earlier questions of this conversation wait, and this one may well refer to their answers.
      if (context.waits) return this.#wait(question);
      const whole = stream === undefined ? undefined : !stream;
      return this.#ask(slot, context, { question, queued: null }, whole);
    });
  }

  /**
   * Another answer to the question that `messageId` replied to, or to `messageId` if it is a question itself. A model
   * that is named answers this once: the conversation keeps its own.
   */
  regenerate({ sessionId, messageId, model }: ParsedInput<'chat.regenerate'>): Promise<void> {
    return this.#slots.hold(sessionId, async (slot) => {
      const context = await this.#options.store.readTurn({ sessionId, leafId: messageId });
      await this.#again(slot, context, '', model);
    });
  }

  /** A new version of an unfinished answer that starts with what there is. */
  continue({ sessionId, messageId }: ParsedInput<'chat.continue'>): Promise<void> {
    return this.#slots.hold(sessionId, async (slot) => {
      const context = await this.#options.store.readTurn({ sessionId, leafId: messageId });
      const partial = context.branch.at(-1);
      if (partial && (partial.role !== 'assistant' || partial.status === 'complete')) {
        throw new AppError('already_complete', 'turn.complete_already');
      }
      await this.#again(slot, context, partial?.content.trim() ? partial.content : '');
    });
  }

  /** Resolves when the partial answer is on disk. Harmless when nothing is being answered. */
  async stop(sessionId: SessionId): Promise<void> {
    const slot = this.#slots.of(sessionId);
    slot?.cancel.abort(STOPPED);
    await slot?.ended;
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

  /** An answer is being written, or about to be. */
  get isAnswering(): boolean {
    return !this.#slots.isEmpty;
  }

  /** The running answer; what the listener is told from now on follows its text without a gap. */
  stream(sessionId: SessionId): StreamState | null {
    return this.#slots.of(sessionId)?.answer?.state() ?? null;
  }

  /**
   * Ends every answer and keeps what arrived, as interrupted. Bounded in time: what does not reach the disk by then
   * is in the journal, which the next start recovers. Nothing can be asked afterwards.
   */
  async close(reason: 'app_closed' | 'signed_out' = 'app_closed'): Promise<void> {
    this.checks.stop();
    this.#queue.close();
    const patience = new AbortController();
    const timeout = delay(this.#options.closeMs ?? CLOSE_MS, patience.signal).catch(() => undefined);
    await Promise.race([this.#slots.close(failure(reason)), timeout]);
    patience.abort();
  }

  /** What a question is asked on; the branch ends with what it follows, or with the question that it takes the place of. */
  #read({ sessionId, replaces }: WaitingQuestion): Promise<TurnContext> {
    return this.#options.store.readTurn({ sessionId, leafId: replaces ?? undefined });
  }

  async #wait(question: WaitingQuestion): Promise<Output<'chat.send'>> {
    await this.#options.store.queueQuestion(question);
    this.#queue.tryLater();
    this.#tellQueue(question.sessionId, null);
    return { page: null };
  }

  async #ask(
    slot: Slot,
    context: TurnContext,
    { question, queued }: Omit<TakenBack, 'questionId'>,
    whole?: boolean,
  ): Promise<Output<'chat.send'>> {
    const { sessionId, content, trainingData, replaces } = question;
    const branch = replaces === null ? context.branch : beforeQuestion(context.branch);
    const asked = await this.#fit(context, { content, branch, facts: trainingData });
    const id = MessageId.parse(uuidv7());
    const begun = await this.#options.store.beginTurn({
      sessionId,
      parentId: branch.at(-1)?.id ?? null,
      content,
      system: newSystem(asked, branch),
      answer: { id, model: asked.model ?? '' },
      queuedId: queued?.id ?? null,
    });
    if (queued) this.#tellQueue(sessionId, null);
    this.#options.onPersisted();
    const questionId = begun.question.id;
    this.#start(slot, { ...asked, id, parentId: questionId, whole }, { questionId, queued, question });
    return { page: begun.page };
  }

  /** @param text what the answer starts with */
  async #again(slot: Slot, context: TurnContext, text: string, model?: string): Promise<void> {
    const { sessionId } = slot;
    const { question, before } = toQuestion(context.branch);
    // Facts may have been corrected since; those for the question alone are only in what was sent with it.
    const facts = questionFacts(lastSystem(before) ?? '');
    const { content, id: parentId } = question;
    const asked = await this.#fit(context, { content, branch: before, facts, text, model });
    const id = MessageId.parse(uuidv7());
    const system = newSystem(asked, before);
    await this.#options.store.beginAnswer({
      id,
      sessionId,
      parentId,
      model: asked.model ?? '',
      text,
      system,
    });
    this.#start(slot, { ...asked, id, parentId, text });
  }

  /** Fitted by what is known without asking anybody: the question is on disk before the network is asked. */
  async #fit(context: TurnContext, question: TurnQuestion): Promise<Fitted> {
    const { prompts, settings } = this.#options;
    const asked = toRequest(context, settings(), question);
    const { name, budget } = this.#services.limits.known(asked.model);
    // When not even the question fits, that is said as its answer.
    const tools = this.#services.limits.usesTools(name);
    const prompt = await prompts.fit(name, { ...asked.request, budget, tools }).catch(() => null);
    return { ...asked, prompt, countedFor: name };
  }

  /** The journal has begun: from here on the answer has an end, whatever happens. */
  #start(
    slot: Slot,
    task: Fitted & Pick<AnswerTask, 'id' | 'parentId'> & { text?: string; whole?: boolean | undefined },
    takenBack?: TakenBack,
  ): void {
    const { settings, now, listener } = this.#options;
    const { sessionId, cancel } = slot;
    const answer = new Answer(
      {
        ...task,
        sessionId,
        text: task.text ?? '',
        whole: task.whole ?? !settings().streamAnswers,
        canWait: takenBack !== undefined,
        startedAt: now(),
      },
      this.#services,
      cancel,
    );
    slot.answer = answer;
    listener.started(answer.state());
    void this.#run(slot, answer, takenBack);
  }

  async #run(slot: Slot, answer: Answer, takenBack?: TakenBack): Promise<void> {
    const { sessionId } = slot;
    const { answerId } = answer.state();
    const end = await answer.run();
    if (end === null && takenBack) {
      slot.unreachable = true;
      await this.#takeBack(takenBack);
      this.#slots.release(slot);
      this.#tellQueue(sessionId, answerId);
      this.#queue.tryLater();
      return;
    }
    this.#slots.release(slot);
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

  async #askQueued(queued: QueuedQuestion): Promise<Asked> {
    if (!(await this.#canAsk())) return 'unreachable';
    const { sessionId, replaces, trainingData, content } = queued;
    const question: WaitingQuestion = { sessionId, replaces, trainingData, content };
    const slot = await this.#slots.hold(sessionId, async (held) => {
      await this.#ask(held, await this.#read(question), { question, queued });
      return held;
    });
    await slot.ended;
    return slot.unreachable ? 'unreachable' : 'answered';
  }

  /** Asked with something that costs nothing, so that a question does not leave the queue in vain. */
  async #canAsk(): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(PROBE_MS);
      await (await abortable(this.#options.provider(), signal)).listModels(signal);
      return true;
    } catch (error) {
      return !(error instanceof AppError) || !error.waits;
    }
  }

  #tellQueue(sessionId: SessionId, withdrawn: MessageId | null): void {
    this.#options.listener.queueChanged({ sessionId, withdrawn });
  }
}

type Fitted = TurnRequest & Pick<AnswerTask, 'prompt' | 'countedFor'>;

/** The system message to keep with what is asked; null where the branch ends under this very one. */
function newSystem({ prompt }: Fitted, branch: readonly Message[]): string | null {
  const system = prompt?.system.text ?? null;
  return lastSystem(branch) === system ? null : system;
}

function toWaiting({
  sessionId,
  replaces,
  trainingData,
  content,
}: ParsedInput<'chat.send'>): WaitingQuestion {
  return { sessionId, replaces: replaces ?? null, trainingData: trainingData ?? null, content };
}

const tooLong = (): AppError => new AppError('too_long', 'turn.too_long');
