import { AppError } from '../../shared/errors';
import type { ImportedFile } from '../../shared/models';
import { type Sentence } from '../../shared/words/say';
import { anyOf } from '../abort';
import type { Answer } from './answer';
import type { FileToRead } from './read-file';

/**
 * Has `answerFor` read a file in a process of its own, and ends that process when the signal aborts. `ended`: the
 * process is gone without an answer; `too_large`: it took more memory than it may, and was ended.
 */
export type ReadApart = (file: FileToRead, signal: AbortSignal) => Promise<Answer | 'ended' | 'too_large'>;

/** A parser that needs more has been led astray: some seconds, and a minute for the largest file. */
const TIMEOUT_MS = 20_000;
const BYTES_A_MS = 850;

/**
 * Reads files one at a time, each in a process of its own with limits on memory and time. A thread would not do: one
 * whose heap is full takes the whole app along.
 */
export class Importer {
  readonly #readApart: ReadApart;
  readonly #timeoutMs: number;
  readonly #running = new Map<string, AbortController>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(readApart: ReadApart, timeoutMs = TIMEOUT_MS) {
    this.#readApart = readApart;
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

  async #run(file: FileToRead, cancelled: AbortSignal): Promise<ImportedFile> {
    if (cancelled.aborted) throw refusal('import.cancelled');
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), this.#timeoutMs + file.bytes.byteLength / BYTES_A_MS);
    const signal = anyOf(cancelled, late.signal);
    const stopped = new Promise<never>((_, reject) =>
      signal.addEventListener(
        'abort',
        () => reject(refusal(late.signal.aborted ? 'import.too_slow' : 'import.cancelled')),
        {
          once: true,
        },
      ),
    );
    try {
      const answer = await Promise.race([this.#readApart(file, signal), stopped]);
      if (answer === 'ended') throw refusal('import.damaged');
      if (answer === 'too_large') throw refusal('import.too_large');
      if (!answer.ok) throw refusal(answer.sentence);
      return answer.value;
    } finally {
      clearTimeout(timer);
    }
  }
}

const refusal = (sentence: Sentence): AppError => new AppError('bad_request', sentence);
