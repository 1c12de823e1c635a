interface Waiter {
  readonly gated: boolean;
  readonly open: () => void;
}

/** Holds streams back, so that a test decides when the next chunk goes out instead of sleeping. */
export class Gate {
  #paused = false;
  #permits = 0;
  #waiting: Waiter[] = [];

  /** Resolves when one more chunk may go out. Rejects with the signal's reason when it aborts. */
  pass(gated: boolean, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting = this.#waiting.filter((waiter) => waiter !== entry);
        reject(signal.reason as Error);
      };
      const entry = {
        gated,
        open: () => {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      if (signal.aborted) {
        leave();
        return;
      }
      signal.addEventListener('abort', leave, { once: true });
      this.#waiting.push(entry);
      this.#admit();
    });
  }

  /** Permits are kept for streams that come later, so the order of request and release does not matter. */
  release(chunks = 1): void {
    this.#permits += chunks;
    this.#admit();
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#admit();
  }

  reset(): void {
    this.#permits = 0;
    this.resume();
  }

  #admit(): void {
    const held: Waiter[] = [];
    for (const waiter of this.#waiting) {
      const needsPermit = waiter.gated || this.#paused;
      if (needsPermit && this.#permits < 1) {
        held.push(waiter);
        continue;
      }
      if (needsPermit) this.#permits -= 1;
      waiter.open();
    }
    this.#waiting = held;
  }
}
