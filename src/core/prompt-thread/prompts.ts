import type { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors';
import type { AnswerCheck } from '../../shared/models';
import type { AskedAnswer, SourceOperations } from '../figures/sources';
import type { Expectation } from '../prompt/expectations';
import { factorOf } from '../prompt/factors';
import { type DescribedPrompt, type FittedPrompt, type PromptRequest, fitPrompt } from '../prompt/fit';
import type { LookupCall, LookupResult, PromptOperations } from '../prompt/prompt-operations';
import { Thread } from '../thread/call';

/** The worker holds the vocabulary and the index, some 70 MB: it goes when nothing has been asked of it for so long. */
const IDLE_MS = 120_000;
/** One that has only checked answers, as at each start, holds nothing that takes long to make again, and 8 MB. */
const IDLE_WITHOUT_VOCABULARY_MS = 1_000;

type Operations = PromptOperations & SourceOperations;

/** Fits prompts, counts tokens, checks answers: small prompts at once, all else in a worker thread that starts when it is needed. */
export class Prompts {
  readonly #createWorker: () => Worker;
  #thread: Thread<Operations> | null = null;
  #idleMs = IDLE_WITHOUT_VOCABULARY_MS;
  #idle: NodeJS.Timeout | undefined;

  /** @param createWorker starts `thread.ts`: in the app through electron-vite's `?nodeWorker` import */
  constructor(createWorker: () => Worker) {
    this.#createWorker = createWorker;
  }

  /** Rejects with `context_too_long` when the question alone does not fit. */
  async fit(model: string, request: PromptRequest): Promise<FittedPrompt> {
    return withinBytes(model, request) ?? this.fitCounted(model, request);
  }

  /** The same, with `tokens` and `shrinkable` counted in any case. */
  fitCounted(model: string, request: PromptRequest): Promise<FittedPrompt> {
    return this.#call('fit', model, request);
  }

  /** The same prompt, with what became of each part, all of it counted. */
  describe(model: string, request: PromptRequest): Promise<DescribedPrompt> {
    return this.#call('describe', model, request);
  }

  /** What a model asks for with the tool that it was offered. */
  lookUp(model: string, call: LookupCall): Promise<LookupResult> {
    return this.#call('lookUp', model, call);
  }

  /** What an answer does not have of what is expected. */
  missing(answer: string, expectation: Expectation): Promise<string[]> {
    return this.#call('missing', answer, expectation);
  }

  /** Tokens of each text; a text that comes again under its key, changed, is counted where it changed. */
  count(model: string, items: readonly { key: string; text: string }[]): Promise<number[]> {
    return this.#call('count', model, items);
  }

  /** An answer, looked up in what was sent. Null: the documents have to be sent along. */
  check(asked: AskedAnswer): Promise<AnswerCheck | null> {
    return this.#call('check', asked);
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#thread?.terminate();
  }

  #call<Name extends keyof Operations>(
    name: Name,
    ...args: Parameters<Operations[Name]>
  ): Promise<ReturnType<Operations[Name]>> {
    clearTimeout(this.#idle);
    const thread = (this.#thread ??= this.#start());
    if (name !== 'check') this.#idleMs = IDLE_MS;
    return thread.call(name, ...args).finally(() => {
      if (!this.#thread?.isIdle) return;
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => void this.close(), this.#idleMs);
      this.#idle.unref();
    });
  }

  #start(): Thread<Operations> {
    const worker = this.#createWorker();
    worker.unref();
    const thread = new Thread<Operations>({
      worker,
      ended: (cause) => new AppError('internal', 'turn.no_prompt', { cause }),
      onEnd: () => {
        if (this.#thread !== thread) return;
        this.#thread = null;
        this.#idleMs = IDLE_WITHOUT_VOCABULARY_MS;
      },
    });
    return thread;
  }
}

/**
 * No vocabulary has more tokens than bytes, so what fits when every byte is counted as one fits without counting: most
 * questions never wait for the worker. Null where that does not settle it.
 */
function withinBytes(model: string, request: PromptRequest): FittedPrompt | null {
  const { everywhere, session } = request.data;
  // Reading a table would hold up main.
  if ([...everywhere, ...session].some(({ enabled, kind }) => enabled && kind === 'table')) return null;
  try {
    const factor = factorOf(model);
    const cost = (text: string): number => Math.ceil(Buffer.byteLength(text) * factor);
    const prompt = fitPrompt(request, { cost, rank: () => [] });
    return prompt.whole ? prompt : null;
  } catch {
    return null;
  }
}
