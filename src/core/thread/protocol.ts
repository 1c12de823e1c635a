import type { ErrorCode } from '../../shared/errors';
import type { Sentence } from '../../shared/words/say';

/** One call into a thread. */
export interface ThreadRequest {
  readonly id: number;
  /** The caller's time in milliseconds since 1970: a thread has no clock of its own. */
  readonly at: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface ThreadFailure {
  readonly code: ErrorCode;
  readonly sentence: Sentence;
  /** What really happened; for the log. */
  readonly cause: string | null;
}

/** How far what is being done is, from 0 to 1. */
export interface ThreadProgress {
  readonly share: number;
}

/** Answers come in the order of the requests. */
export type ThreadAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: ThreadFailure };
