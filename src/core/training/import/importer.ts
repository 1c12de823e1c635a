import type { ResourceLimits, Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/errors';
import type { ImportedFile } from '../../../shared/models';
import type { FileToRead } from './read-file';

/** A parser that needs more has been led astray. */
const LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
const TIMEOUT_MS = 60_000;

type Answer =
  { readonly ok: true; readonly value: ImportedFile } | { readonly ok: false; readonly sentence: string };

/** Reads files one at a time, each in a thread of its own with limits on memory and time. */
export class Importer {
  readonly #createWorker: (options: { resourceLimits: ResourceLimits }) => Worker;
  readonly #timeoutMs: number;
  readonly #running = new Map<string, AbortController>();
  #queue: Promise<unknown> = Promise.resolve();

  /** @param createWorker starts `import-worker`: in the app through electron-vite's `?nodeWorker` import */
  constructor(createWorker: (options: { resourceLimits: ResourceLimits }) => Worker, timeoutMs = TIMEOUT_MS) {
    this.#createWorker = createWorker;
    this.#timeoutMs = timeoutMs;
  }

  /** Rejects with AppError `bad_request` and a sentence, also when it was cancelled. */
  read(job: string, file: FileToRead): Promise<ImportedFile> {
    const cancel = new AbortController();
    this.#running.set(job, cancel);
    const result = this.#queue
      .then(() => this.#run(file, cancel.signal))
      .finally(() => this.#running.delete(job));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Harmless when the file has been read. */
  cancel(job: string): void {
    this.#running.get(job)?.abort();
  }

  async #run(file: FileToRead, signal: AbortSignal): Promise<ImportedFile> {
    if (signal.aborted) throw refusal(CANCELLED);
    const worker = this.#createWorker({ resourceLimits: LIMITS });
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<ImportedFile>((resolve, reject) => {
        timer = setTimeout(
          () => reject(refusal('Reading this file took too long, so it was given up. Nothing was changed.')),
          this.#timeoutMs,
        );
        signal.addEventListener('abort', () => reject(refusal(CANCELLED)), { once: true });
        worker.once('message', (answer: Answer) => {
          if (answer.ok) resolve(answer.value);
          else reject(refusal(answer.sentence));
        });
        worker.once('error', (error: NodeJS.ErrnoException) =>
          reject(refusal(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_LARGE : DAMAGED)),
        );
        worker.once('exit', () => reject(refusal(DAMAGED)));
        worker.postMessage(file);
      });
    } finally {
      clearTimeout(timer);
      await worker.terminate();
    }
  }
}

const CANCELLED = 'Cancelled.';
const DAMAGED = 'This file is damaged and cannot be read.';
const TOO_LARGE = 'This file takes more memory to read than there is for it. Split it into smaller ones.';
const refusal = (sentence: string): AppError => new AppError('bad_request', sentence);
