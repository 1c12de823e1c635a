import { cutAt } from '../../shared/cut';
import { AppError, type ErrorData } from '../../shared/errors';
import { MAX_TITLE_CHARS } from '../../shared/limits';
import type {
  BranchMessage,
  MessageId,
  ModelInfo,
  SessionId,
  StreamLookup,
  StreamState,
  Usage,
} from '../../shared/models';
import type { ChatMessage } from '../../shared/prompt';
import type { HistoryStore } from '../store/open';
import type { Logger } from '../log/logger';
import type { SystemMessage } from '../prompt/compose';
import type { FittedPrompt } from '../prompt/fit';
import type { Prompts } from '../prompt-thread/prompts';
import { abortable, delay } from '../abort';
import { failure } from '../provider/failures';
import type { ChatProvider, ChatRequest, ProviderEnd, ToolCall } from '../provider/ports';
import { partedByEnd } from '../provider/think-tags';
import { lookedUpIn, sayCall } from '../looked-up';
import { type Limits, estimateTokens } from './limits';
import { type Outcome, STOPPED, failed, finished } from './outcome';
import type { ChatListener } from './ports';
import { promptBudget } from '../prompt/branch';
import type { TurnRequest } from './request';
import { type BatchLimits, TextBatcher } from './text-batcher';
import { type Asked, askWithTools, type CallResult } from './tool-rounds';

/** One answer to be written. Its journal has begun. */
export interface AnswerTask extends TurnRequest {
  readonly id: MessageId;
  readonly sessionId: SessionId;
  /** The question. */
  readonly parentId: MessageId;
  /** As it was fitted by what was known when the question was asked; null where the question alone did not fit. */
  readonly prompt: FittedPrompt | null;
  /** Whose tokens were counted for that. */
  readonly countedFor: string;
  /** What an answer that goes on from another one starts with; else ''. */
  readonly text: string;
  /** Asks for the whole answer, not streamed. */
  readonly whole: boolean;
  /** A question that nobody can be asked waits in the queue instead of having failed. */
  readonly canWait: boolean;
  readonly startedAt: Date;
}

export interface AnswerServices {
  readonly store: HistoryStore;
  readonly provider: () => Promise<ChatProvider>;
  readonly limits: Limits;
  readonly prompts: Prompts;
  readonly listener: Pick<ChatListener, 'delta' | 'waiting' | 'lookups'>;
  readonly log: Logger;
  readonly now: () => Date;
  /** For what goes to the window. */
  readonly deltas: BatchLimits;
  /** For what goes to disk. */
  readonly journal: BatchLimits;
  readonly longestWaitMs: number;
}

/** Null: nobody could be asked, and nothing was written. The caller says what becomes of the question. */
export type AnswerEnd = { readonly message: BranchMessage; readonly error: ErrorData | null } | null;

/**
 * Prompts up to this size, in tokens, fit every chat model, so the model's context need not be asked for first: half of
 * the smallest one (allam-2-7b has 4,096), because the estimate does not know its vocabulary.
 */
const SMALL_PROMPT_TOKENS = 2_048;
const MAX_FACTS = 20;
/** How often one answer waits for the limit. */
const MAX_WAITS = 3;
/** The same limit as for an answer's text. */
const MAX_REASONING_CHARS = 1_000_000;

/** One answer from its request to its place in the history. It never rejects: every end is an end to be shown. */
export class Answer {
  readonly #task: AnswerTask;
  readonly #services: AnswerServices;
  readonly #cancel: AbortController;
  readonly #deltas: TextBatcher;
  readonly #journal: TextBatcher;
  /** Writes to the journal, in order. */
  #journaled: Promise<void> = Promise.resolve();
  #text: string;
  #model: string;
  #sent: number;
  #reasoning = '';
  readonly #reasoningDeltas: TextBatcher;
  #reasoningSent = 0;
  #waitingUntil: string | null = null;
  #omitted = 0;
  #isParagraph = false;
  /** What the model looks up, and what it has looked up. */
  #lookups: readonly StreamLookup[] = [];
  #system: SystemMessage | null;
  /** All facts that the model has been told. */
  #told = '';

  /** @param cancel aborted with an AppError, such as STOPPED, to end the answer; the answer aborts it when the disk fails */
  constructor(task: AnswerTask, services: AnswerServices, cancel: AbortController) {
    this.#task = task;
    this.#services = services;
    this.#cancel = cancel;
    this.#text = task.text;
    this.#sent = task.text.length;
    this.#model = task.model ?? '';
    this.#system = task.prompt?.system ?? null;
    this.#deltas = new TextBatcher(services.deltas, (text) => this.#send(text));
    this.#reasoningDeltas = new TextBatcher(services.deltas, (text) => this.#sendReasoning(text));
    this.#journal = new TextBatcher(services.journal, (text) => this.#keep(text));
  }

  /** What has arrived; the deltas told from now on follow it without a gap. */
  state(): StreamState {
    this.#deltas.flush();
    this.#reasoningDeltas.flush();
    const { sessionId, id, parentId, startedAt } = this.#task;
    return {
      sessionId,
      answerId: id,
      parentId,
      model: this.#model,
      text: this.#text,
      reasoning: this.#reasoning,
      startedAt: startedAt.toISOString(),
      waitingUntil: this.#waitingUntil,
      lookups: [...this.#lookups],
    };
  }

  /** Resolves when the answer is on disk, however it ended. */
  async run(): Promise<AnswerEnd> {
    let outcome: Outcome;
    let usage: Usage = {};
    try {
      const end = await this.#request();
      usage = end.usage;
      outcome = finished(end.cut, this.#hasText(), this.#text);
    } catch (error) {
      outcome = this.#explain(error);
    }
    // Text that comes late must not follow the end.
    this.#cancel.abort(STOPPED);
    this.#deltas.close();
    this.#reasoningDeltas.close();
    this.#journal.close();
    if (this.#task.canWait && outcome.error?.waits === true && this.#text === '') return null;
    const omitted = this.#omitted === 0 ? {} : { omitted: this.#omitted };
    return this.#finish(outcome, { ...usage, facts: factsOf(this.#system), ...omitted });
  }

  async #request(): Promise<ProviderEnd> {
    const { signal } = this.#cancel;
    const { limits, prompts } = this.#services;
    const { request } = this.#task;
    const provider = await abortable(this.#services.provider(), signal);
    const prompt = await this.#fit(provider, signal);
    try {
      return await this.#ask(provider, prompt, signal);
    } catch (error) {
      if (!(error instanceof AppError) || signal.aborted) throw error;
      if (error.code === 'model_missing') limits.models.forget(provider);
      const isTooLong = error.code === 'context_too_long' || error.code === 'request_too_large';
      if (!isTooLong || this.#hasText() || prompt.shrinkable === 0) throw error;
      // Our count was too low, or the account's limit is below the model's: once more with half of what can be left out.
      const { budget } = prompt;
      const tools = prompt.tools.length > 0;
      const counted = await abortable(prompts.fitCounted(this.#model, { ...request, budget, tools }), signal);
      const half = counted.tokens - Math.ceil(counted.shrinkable / 2);
      const allowed = promptBudget(null, provider.tokenLimit());
      const shorter = await abortable(
        prompts
          .fitCounted(this.#model, { ...request, budget: Math.min(half, allowed), tools })
          .catch(() => null),
        signal,
      );
      if (shorter === null) throw error;
      return this.#ask(provider, shorter, signal);
    }
  }

  async #fit(provider: ChatProvider, signal: AbortSignal): Promise<FittedPrompt> {
    const { prompts, limits } = this.#services;
    const { model, prompt, request } = this.#task;
    const isSmall = prompt?.whole === true && estimateOf(prompt.messages) <= SMALL_PROMPT_TOKENS;
    let info: ModelInfo | null = null;
    if (model === null) info = await limits.models.first(provider, signal);
    else if (!isSmall) info = await limits.models.find(provider, model, signal);
    this.#model = info?.id ?? model ?? '';
    const own = promptBudget(info);
    const budget = promptBudget(info, provider.tokenLimit());
    if (info !== null) limits.note(model, { name: info.id, budget });
    const { countedFor } = this.#task;
    const tools = limits.usesTools(this.#model);
    const isCounted =
      countedFor === this.#model || (prompt?.whole === true && limits.usesTools(countedFor) === tools);
    if (prompt !== null && isCounted && (prompt.budget === budget || (isSmall && prompt.tokens <= budget)))
      return prompt;
    // What the account may send at once is less than a question can be: such a question is for the server to refuse.
    return abortable(
      prompts
        .fit(this.#model, { ...request, budget, tools })
        .catch(() => prompts.fit(this.#model, { ...request, budget: own, tools })),
      signal,
    );
  }

  /** The system message that an answer is asked for under stands above it. */
  async #keepSystem({ system }: FittedPrompt): Promise<void> {
    const isKept = this.#system?.text === system.text;
    this.#system = system;
    if (!isKept) await this.#services.store.answerUnder(this.#task.id, system.text);
  }

  /** Asks, with the tools that the model is offered. */
  async #ask(provider: ChatProvider, prompt: FittedPrompt, signal: AbortSignal): Promise<ProviderEnd> {
    this.#omitted = prompt.dropped;
    await this.#keepSystem(prompt);
    this.#told = prompt.system.text;
    const { prompts, limits } = this.#services;
    const { request } = this.#task;
    const { end, refused } = await askWithTools(prompt, {
      ask: (asked) => this.#askInTurn(provider, asked, signal),
      lookUp: (call, room) => this.#lookUp(call, room, signal),
      keep: (blocks) => this.#journalWrite((store, id) => store.answerUnder(id, blocks.join('\n\n'))),
      written: () => this.#text.length,
      plain: async (reserved) => {
        const budget = prompt.budget - reserved;
        const plain = await abortable(prompts.fit(this.#model, { ...request, budget }), signal);
        await this.#keepSystem(plain);
        return plain.messages;
      },
    });
    if (refused !== null) limits.noteNoTools(this.#model);
    return end;
  }

  async #lookUp(call: ToolCall, room: number, signal: AbortSignal): Promise<CallResult> {
    const { prompts } = this.#services;
    const told: StreamLookup = { ...sayCall(call), done: false };
    this.#tellLookups([...this.#lookups, told]);
    const { data } = this.#task.request;
    const sent = this.#told;
    const result = await abortable(prompts.lookUp(this.#model, { data, call, sent, room }), signal);
    this.#told += result.block ?? '';
    const [found] = result.block === null ? [] : lookedUpIn(result.block);
    const others = this.#lookups.filter((each) => each !== told);
    this.#tellLookups(found ? [...others, { kind: found.kind, text: found.text, done: true }] : others);
    return result;
  }

  #tellLookups(lookups: readonly StreamLookup[]): void {
    this.#lookups = lookups;
    const { sessionId, id } = this.#task;
    this.#services.listener.lookups({ sessionId, answerId: id, lookups: [...lookups] });
  }

  /** Waits for the account's limit where that is soon over; the window shows it, and the person can stop it. */
  async #askInTurn(
    provider: ChatProvider,
    request: Pick<ChatRequest, 'messages' | 'tools' | 'rounds'>,
    signal: AbortSignal,
  ): Promise<Asked> {
    const before = this.#text.length;
    for (let waits = 0; ; waits++) {
      try {
        const end = await this.#askOnce(provider, request, signal);
        return { ...end, text: this.#text.slice(before) };
      } catch (error) {
        const isLimit = error instanceof AppError && error.code === 'rate_limited';
        const ms = isLimit && this.#text.length === before ? (error.retryAfterMs ?? Infinity) : Infinity;
        if (signal.aborted || ms > this.#services.longestWaitMs || waits === MAX_WAITS) throw error;
        await this.#wait(ms, signal);
      }
    }
  }

  async #wait(ms: number, signal: AbortSignal): Promise<void> {
    const { sessionId, id } = this.#task;
    const tell = (until: string | null): void => {
      this.#waitingUntil = until;
      this.#services.listener.waiting({ sessionId, answerId: id, until });
    };
    tell(new Date(this.#services.now().getTime() + ms).toISOString());
    await delay(ms, signal);
    tell(null);
  }

  async #askOnce(
    provider: ChatProvider,
    asked: Pick<ChatRequest, 'messages' | 'tools' | 'rounds'>,
    signal: AbortSignal,
  ): Promise<ProviderEnd> {
    const request = { model: this.#model, settings: this.#task.settings, ...asked };
    // What is said after a look-up is a paragraph of its own.
    this.#isParagraph = this.#hasText();
    const reason = (text: string): void => this.#receiveReasoning(text);
    if (!this.#task.whole) return provider.stream(request, (text) => this.#receive(text), signal, reason);
    const whole = await provider.complete(request, signal);
    reason(whole.reasoning);
    this.#receive(whole.text);
    return whole;
  }

  #receive(received: string): void {
    if (this.#cancel.signal.aborted) return;
    // The databases cannot hold U+0000; what is shown is what is kept.
    const clean = received.includes('\0') ? received.replaceAll('\0', '') : received;
    if (clean === '') return;
    const text = this.#isParagraph ? `\n\n${clean.trimStart()}` : clean;
    this.#isParagraph = false;
    this.#text += text;
    this.#deltas.push(text);
    this.#journal.push(text);
  }

  #send(text: string): void {
    const { sessionId, id } = this.#task;
    this.#services.listener.delta({ sessionId, answerId: id, part: 'answer', offset: this.#sent, text });
    this.#sent += text.length;
  }

  #receiveReasoning(received: string): void {
    if (this.#cancel.signal.aborted) return;
    const text = received.replaceAll('\0', '').slice(0, MAX_REASONING_CHARS - this.#reasoning.length);
    if (text === '') return;
    this.#reasoning += text;
    this.#reasoningDeltas.push(text);
  }

  #sendReasoning(text: string): void {
    const { sessionId, id } = this.#task;
    const offset = this.#reasoningSent;
    this.#services.listener.delta({ sessionId, answerId: id, part: 'reasoning', offset, text });
    this.#reasoningSent += text.length;
  }

  #keep(text: string): void {
    this.#journalWrite((store, id) => store.appendAnswer(id, text));
  }

  #journalWrite(write: (store: HistoryStore, id: MessageId) => Promise<void>): void {
    this.#journaled = this.#journaled
      .then(() => write(this.#services.store, this.#task.id))
      // An answer that cannot be kept must not seem to be: it ends here, with the reason.
      .catch((error: unknown) => this.#cancel.abort(this.#storeFailure('chat.journal-failed', error)));
  }

  #hasText(): boolean {
    return this.#text.length > this.#task.text.length;
  }

  #explain(error: unknown): Outcome {
    const cause: unknown = this.#cancel.signal.aborted ? this.#cancel.signal.reason : error;
    if (cause instanceof AppError) return failed(cause, this.#text);
    this.#services.log.error('chat.unexpected', { error: nameOf(cause) });
    return failed(failure('internal', cause), this.#text);
  }

  async #finish(outcome: Outcome, usage: Usage): Promise<NonNullable<AnswerEnd>> {
    const { store, log } = this.#services;
    const { id, text: before } = this.#task;
    await this.#journaled;
    const { reasoning, text } = partedByEnd(this.#text.slice(before.length));
    this.#reasoning += reasoning.slice(0, MAX_REASONING_CHARS - this.#reasoning.length);
    this.#text = before + text;
    const errorCode = outcome.error?.code ?? null;
    const end = {
      content: this.#text,
      status: outcome.status,
      errorCode,
      model: this.#model,
      usage,
      reasoning: this.#reasoning || null,
    };
    try {
      const message = await store.finishAnswer(id, end);
      log.info('chat.answered', { status: outcome.status, errorCode, model: this.#model });
      return { message, error: outcome.error?.toData() ?? null };
    } catch (error) {
      const failure = this.#storeFailure('chat.finish-failed', error);
      return { message: this.#unsaved(failure, usage), error: failure.toData() };
    }
  }

  /** What stays on screen when the disk refuses it; the journal may still hold most of it for the next start. */
  #unsaved(error: AppError, usage: Usage): BranchMessage {
    const { id, sessionId, parentId, startedAt } = this.#task;
    return {
      id,
      sessionId,
      parentId,
      role: 'assistant',
      content: this.#text,
      status: 'interrupted',
      errorCode: error.code,
      model: this.#model,
      usage,
      ...(this.#reasoning === '' ? {} : { reasoning: this.#reasoning }),
      createdAt: startedAt.toISOString(),
      version: { index: 0, count: 1, previousId: null, nextId: null },
    };
  }

  #storeFailure(event: string, error: unknown): AppError {
    const known = error instanceof AppError ? error : failure('store_failed', error);
    this.#services.log.error(event, { code: known.code, error: nameOf(known.cause ?? known) });
    // The store speaks of itself; the person wants to know about the answer.
    return known.code === 'not_found' ? known : failure(known.code, known);
  }
}

function estimateOf(messages: readonly ChatMessage[]): number {
  return messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
}

function factsOf(system: SystemMessage | null): string[] {
  return (system?.facts ?? []).slice(0, MAX_FACTS).map((title) => cutAt(title, MAX_TITLE_CHARS));
}

/** Messages of errors can quote a person's text: only the kind of error goes to the log. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
