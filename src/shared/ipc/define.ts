import type { z } from 'zod';
import type { ErrorCode, ErrorData } from '../errors';

/** One row of the contract. */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
  /** The codes this operation answers with, beside `bad_request`, `forbidden` and `internal`, which any may. */
  readonly errors: readonly ErrorCode[];
}

export function operation<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  errors: readonly ErrorCode[] = [],
): Operation<I, O> {
  return Object.freeze({ input, output, errors });
}

/** Failures are data: nothing is thrown across IPC. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorData };
