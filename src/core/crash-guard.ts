import type { SessionId } from '../shared/models';

/** Crashes further apart than this have nothing to do with each other. */
const WINDOW_MS = 60_000;
/** The second crash on the same conversation is no chance. */
const CRASHES_TO_PLAIN = 2;
/** Whatever crashes the window so often is not a conversation, and starting it again and again helps nobody. */
const CRASHES_TO_GIVE_UP = 4;

/**
 * What to do when the window's process has ended by itself. Main and what it has written are not touched by that: the
 * page is loaded again, and takes up a running answer where it is.
 */
export class CrashGuard {
  readonly #now: () => number;
  readonly #crashes: { readonly at: number; readonly sessionId: SessionId | null }[] = [];
  readonly #plain = new Set<SessionId>();

  /** `now` in milliseconds since 1970. */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** `sessionId`: the conversation that was open. */
  crashed(sessionId: SessionId | null): 'reload' | 'give_up' {
    const at = this.#now();
    this.#crashes.push({ at, sessionId });
    const recent = this.#crashes.filter((crash) => at - crash.at <= WINDOW_MS);
    const here = recent.filter((crash) => crash.sessionId === sessionId);
    if (sessionId !== null && here.length >= CRASHES_TO_PLAIN) this.#plain.add(sessionId);
    return recent.length >= CRASHES_TO_GIVE_UP ? 'give_up' : 'reload';
  }

  /** Shown without formatting, because it made the window fail. */
  isPlain(sessionId: SessionId): boolean {
    return this.#plain.has(sessionId);
  }
}
