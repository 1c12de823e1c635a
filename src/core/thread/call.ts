import type { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors';
import type { ThreadAnswer, ThreadProgress, ThreadRequest } from './protocol';

export interface ThreadOptions {
  readonly worker: Worker;
  readonly now?: () => Date;
  readonly onProgress?: (share: number) => void;
  /** What a call is told whose thread has ended. */
  readonly ended: (cause?: unknown) => AppError;
  /** The thread has ended, by itself or not. */
  readonly onEnd?: () => void;
}

/** What a thread can be asked, by name. */
type Calls<All> = { readonly [Name in keyof All]: (...args: never[]) => unknown };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: AppError) => void;
}

/** Calls into a worker thread that answers them with `serveCalls`. */
export class Thread<All extends Calls<All>> {
  readonly #options: ThreadOptions;
  readonly #exited: Promise<void>;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #ended = false;

  constructor(options: ThreadOptions) {
    this.#options = options;
    const { worker, onProgress } = options;
    worker.on('message', (message: ThreadAnswer | ThreadProgress) => {
      if ('share' in message) onProgress?.(message.share);
      else this.#settle(message);
    });
    worker.on('error', (cause) => this.#end(cause));
    this.#exited = new Promise((resolve) => {
      worker.on('exit', () => {
        this.#end(undefined);
        resolve();
      });
    });
  }

  /** Nothing waits for an answer. */
  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }

  /** Rejects with the AppError that the thread answers with, or with `ended`. */
  call<Name extends keyof All & string>(
    name: Name,
    ...args: Parameters<All[Name]>
  ): Promise<ReturnType<All[Name]>> {
    if (this.#ended) return Promise.reject(this.#options.ended());
    return this.#ask(name, args) as Promise<ReturnType<All[Name]>>;
  }

  /** Asks for `close`, after all that was asked before. Resolves when the thread is gone, and whatever it held with it. */
  async close(): Promise<void> {
    if (!this.#ended) {
      const closed = this.#ask('close', []);
      this.#ended = true;
      await closed;
    }
    await this.#exited;
  }

  /** Ends the thread in the middle of what it does; whoever waits is told `ended`. */
  async terminate(): Promise<void> {
    this.#end(undefined);
    await this.#options.worker.terminate();
  }

  #ask(name: string, args: readonly unknown[]): Promise<unknown> {
    const { worker, now } = this.#options;
    this.#lastId += 1;
    const request: ThreadRequest = {
      id: this.#lastId,
      at: now ? now().getTime() : Date.now(),
      name,
      args,
    };
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });
  }

  #settle(answer: ThreadAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.value);
    else {
      const { code, sentence, cause } = answer.error;
      waiting?.reject(new AppError(code, sentence, { cause }));
    }
  }

  #end(cause: unknown): void {
    const { ended, onEnd } = this.#options;
    this.#ended = true;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(ended(cause));
    onEnd?.();
  }
}
