export interface BatchLimits {
  /** Longest time that text waits, in milliseconds. */
  readonly everyMs: number;
  /** Most characters that wait. */
  readonly maxChars: number;
}

/** Gathers text into deltas: the first goes out at once, what follows in batches. */
export class TextBatcher {
  readonly #emit: (text: string) => void;
  readonly #limits: BatchLimits;
  #waiting = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(limits: BatchLimits, emit: (text: string) => void) {
    this.#limits = limits;
    this.#emit = emit;
  }

  push(text: string): void {
    this.#waiting += text;
    if (this.#timer === undefined || this.#waiting.length >= this.#limits.maxChars) this.flush();
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#waiting !== '') this.push('');
    }, this.#limits.everyMs);
  }

  /** Sends what waits, now. */
  flush(): void {
    const text = this.#waiting;
    this.#waiting = '';
    if (text !== '') this.#emit(text);
  }

  /** Sends what waits and ends the timer. */
  close(): void {
    clearTimeout(this.#timer);
    this.flush();
  }
}
