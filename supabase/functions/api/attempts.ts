import { ProxyError } from '../groq/errors.ts';

const MINUTE_MS = 60_000;
const MAX_KNOWN = 10_000;

/**
 * Counts attempts to sign up and to log in. Each running copy of the function counts for itself; behind them stand the
 * limits of the project's auth server, which knows nobody's address but this function's.
 */
export class Attempts {
  readonly #perMinute: number;
  readonly #known = new Map<string, { left: number; at: number }>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Throws a ProxyError where one of the keys has had its share. */
  take(keys: readonly string[]): void {
    const now = Date.now();
    const waits = keys.map((key) => this.#takeOne(key, now));
    const wait = Math.max(...waits);
    if (wait === 0) return;
    const message = `There were too many attempts. Try again in ${wait}s.`;
    const headers = { 'retry-after': String(wait) };
    throw new ProxyError(429, 'rate_limit_exceeded', message, undefined, headers);
  }

  /** In how many seconds; 0: now. */
  #takeOne(key: string, now: number): number {
    const known = this.#known.get(key) ?? { left: this.#perMinute, at: now };
    const perMs = this.#perMinute / MINUTE_MS;
    const left = Math.min(this.#perMinute, known.left + (now - known.at) * perMs);
    this.#known.delete(key);
    this.#known.set(key, { left: left < 1 ? left : left - 1, at: now });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MAX_KNOWN) break;
      this.#known.delete(oldest);
    }
    return left < 1 ? Math.ceil((1 - left) / perMs / 1000) : 0;
  }
}
