import type { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors';
import { factorOf } from './factors';
import { type DescribedPrompt, type FittedPrompt, type PromptRequest, fitPrompt } from './fit';
import type { PromptAnswer, PromptWork } from './prompt-protocol';

/** The worker holds the vocabulary and the index, some 70 MB: it goes when nothing has been asked of it for so long. */
const IDLE_MS = 120_000;

/** Fits prompts and counts tokens: small ones at once, others in a worker thread that starts when it is needed. */
export class Prompts {
  readonly #createWorker: () => Worker;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: unknown) => void }
  >();
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  #lastId = 0;

  /** @param createWorker starts `prompt-worker`: in the app through electron-vite's `?nodeWorker` import */
  constructor(createWorker: () => Worker) {
    this.#createWorker = createWorker;
  }

  /** Rejects with `context_too_long` when the question alone does not fit. */
  async fit(model: string, request: PromptRequest): Promise<FittedPrompt> {
    return withinBytes(model, request) ?? this.fitCounted(model, request);
  }

  /** The same, with `tokens` and `shrinkable` counted in any case. */
  async fitCounted(model: string, request: PromptRequest): Promise<FittedPrompt> {
    return (await this.#ask({ kind: 'fit', model, request, recent: recentOf(request) })) as FittedPrompt;
  }

  /** The same prompt, with what became of each part, all of it counted. */
  async describe(model: string, request: PromptRequest): Promise<DescribedPrompt> {
    return (await this.#ask({
      kind: 'describe',
      model,
      request,
      recent: recentOf(request),
    })) as DescribedPrompt;
  }

  /** Tokens of each text; a text that comes again under its key, changed, is counted where it changed. */
  async count(model: string, items: readonly { key: string; text: string }[]): Promise<number[]> {
    return (await this.#ask({ kind: 'count', model, items })) as number[];
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#end(null);
    await worker?.terminate();
  }

  #ask(task: PromptWork): Promise<unknown> {
    const worker = (this.#worker ??= this.#start());
    clearTimeout(this.#idle);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, task });
    }).finally(() => {
      if (this.#waiting.size > 0) return;
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => void this.close(), IDLE_MS);
      this.#idle.unref();
    });
  }

  #start(): Worker {
    const worker = this.#createWorker();
    worker.unref();
    worker.on('message', (answer: PromptAnswer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if (answer.ok) waiting?.resolve(answer.value);
      else waiting?.reject(new AppError(answer.error.code, answer.error.sentence));
    });
    const ended = (cause: unknown): void => {
      if (this.#worker === worker) this.#end(cause);
    };
    worker.on('error', ended);
    worker.on('exit', () => ended(null));
    return worker;
  }

  #end(cause: unknown): void {
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) {
      reject(new AppError('internal', 'turn.no_prompt', { cause }));
    }
  }
}

/**
 * No vocabulary has more tokens than bytes, so what fits when every byte is counted as one fits without counting: most
 * questions never wait for the worker. Null where that does not settle it.
 */
function withinBytes(model: string, request: PromptRequest): FittedPrompt | null {
  try {
    const factor = factorOf(model);
    const cost = (text: string): number => Math.ceil(Buffer.byteLength(text) * factor);
    const prompt = fitPrompt(request, { cost, rank: () => [] });
    return prompt.whole ? prompt : null;
  } catch {
    return null;
  }
}

/** How many of the last questions say what this one is about. */
const RECENT_QUESTIONS = 2;

function recentOf({ history }: PromptRequest): string {
  return history
    .filter(({ role }) => role === 'user')
    .slice(-RECENT_QUESTIONS)
    .map(({ content }) => content)
    .join('\n');
}
