import type { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors';
import type { ThreadAnswer, ThreadRequest } from './protocol';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: AppError) => void;
}

export interface ThreadOptions {
  readonly worker: Worker;
  readonly now?: () => Date;
  /** What a call is told whose thread has ended. */
  readonly ended: (cause?: unknown) => AppError;
  /** The thread has ended, by itself or not. */
  readonly onEnd?: () => void;
}

/** Calls into a worker thread that answers them with `serveCalls`. */
export class Thread {
  /** The thread is gone, and whatever it held with it. */
  readonly exited: Promise<void>;
  readonly #options: ThreadOptions;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #ended = false;

  constructor(options: ThreadOptions) {
    this.#options = options;
    const { worker } = options;
    worker.on('message', (answer: ThreadAnswer) => this.#settle(answer));
    worker.on('error', (cause) => this.#end(cause));
    this.exited = new Promise((resolve) => {
      worker.on('exit', () => {
        this.#end(undefined);
        resolve();
      });
    });
  }

  /** Rejects with the AppError that the thread answers with, or with `ended`. */
  call(name: string, args: readonly unknown[]): Promise<unknown> {
    const { worker, now, ended } = this.#options;
    if (this.#ended) return Promise.reject(ended());
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

  /** Nothing may be called any more; what was called before is still answered. */
  closeDoor(): void {
    this.#ended = true;
  }

  get isEnded(): boolean {
    return this.#ended;
  }

  get isIdle(): boolean {
    return this.#waiting.size === 0;
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
