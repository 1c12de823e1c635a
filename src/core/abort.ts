/**
 * Settles like `promise`, but rejects with the signal's reason the moment it aborts, whether or not whoever
 * makes the promise listens to the signal.
 */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) {
      promise.catch(() => undefined);
      abort();
      return;
    }
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

export function delay(ms: number, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const elapsed = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  return abortable(elapsed, signal).finally(() => clearTimeout(timer));
}

const held = (): void => undefined;

/**
 * Aborts with the first of them. `AbortSignal.any` alone holds them weakly: of a time limit that nobody else holds, nothing
 * is heard once garbage was collected. One that has a listener is held until it aborts, and has this one but once.
 */
export function anyOf(...signals: AbortSignal[]): AbortSignal {
  for (const signal of signals) signal.addEventListener('abort', held);
  return AbortSignal.any(signals);
}

/** Aborts with the parent, or with a reason of its own when it was not fed in time. */
export class Watchdog {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(parent: AbortSignal) {
    this.signal = anyOf(parent, this.#controller.signal);
  }

  /** Allows `ms` from now on until the next call. */
  allow(ms: number, reason: () => Error): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#controller.abort(reason()), ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
