/** Hands out each item once, in order, to whoever waits for it, however early or late they ask. */
export class Inbox<T> {
  #items: T[] = [];
  #waiting: { readonly resolve: (item: T) => void; readonly reject: (reason: Error) => void }[] = [];

  push(item: T): void {
    const waiter = this.#waiting.shift();
    if (waiter) waiter.resolve(item);
    else this.#items.push(item);
  }

  take(): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#items.length > 0) resolve(this.#items.shift() as T);
      else this.#waiting.push({ resolve, reject });
    });
  }

  /** Forgets what was not taken, and those who wait still: a test that gave up would be handed what the next one waits for. */
  clear(): void {
    this.#items = [];
    this.#waiting = [];
  }

  close(reason: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(reason);
  }
}
