import { AppError } from '../../shared/errors';
import type { SessionId } from '../../shared/models';
import type { Answer } from './answer';

/** A conversation that is being answered: from the moment of asking until the answer is on disk. */
export interface Slot {
  readonly sessionId: SessionId;
  /** Aborted with an AppError to end the answer. */
  readonly cancel: AbortController;
  readonly ended: Promise<void>;
  /** Null until the journal has begun. */
  answer: Answer | null;
  /** Nobody could be asked. */
  unreachable: boolean;
}

/** One answer at a time in a conversation, any number of conversations at once. */
export class Slots {
  readonly #held = new Map<SessionId, { readonly slot: Slot; readonly end: () => void }>();
  #closed = false;

  get isEmpty(): boolean {
    return this.#held.size === 0;
  }

  of(sessionId: SessionId): Slot | undefined {
    return this.#held.get(sessionId)?.slot;
  }

  /**
   * Holds a conversation while `work` brings a question to disk; where that has begun an answer, until it is released.
   * Rejects with `already_answering`, `signed_out` or as `work` does.
   */
  async hold<T>(sessionId: SessionId, work: (slot: Slot) => Promise<T>): Promise<T> {
    if (this.#closed) throw new AppError('signed_out', 'turn.account_closed');
    if (this.#held.has(sessionId)) {
      throw new AppError('already_answering', 'turn.already_answering');
    }
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const slot: Slot = {
      sessionId,
      cancel: new AbortController(),
      ended,
      answer: null,
      unreachable: false,
    };
    this.#held.set(sessionId, { slot, end });
    try {
      return await work(slot);
    } finally {
      if (slot.answer === null) this.release(slot);
    }
  }

  release({ sessionId }: Slot): void {
    this.#held.get(sessionId)?.end();
    this.#held.delete(sessionId);
  }

  /** Ends all answers; resolves when they are on disk. Nothing is held afterwards. */
  async close(reason: AppError): Promise<void> {
    this.#closed = true;
    const slots = [...this.#held.values()].map(({ slot }) => slot);
    for (const { cancel } of slots) cancel.abort(reason);
    await Promise.all(slots.map(({ ended }) => ended));
  }
}
