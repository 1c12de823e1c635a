import type { z } from 'zod';
import type { ErrorCode, ErrorData } from '../errors';

/** One row of the contract. */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
  /** The codes this operation answers with, beside `bad_request`, `forbidden` and `internal`, which any may. */
  readonly errors: readonly ErrorCode[];
  /** Something is kept of it: whoever quits waits until that is on disk. */
  readonly writes: boolean;
}

export function operation<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  errors: readonly ErrorCode[] = [],
): Operation<I, O> {
  return Object.freeze({ input, output, errors, writes: true });
}

/** Its answer is for the window alone: of one that is gone nobody waits for it. */
export function asking<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  errors: readonly ErrorCode[] = [],
): Operation<I, O> {
  return Object.freeze({ input, output, errors, writes: false });
}

/** Failures are data: nothing is thrown across IPC. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorData };
