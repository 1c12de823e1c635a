import type { ErrorCode } from './errors';
import { type FixedKey, isKey } from './words/say';

/** What to say about an answer that is not complete, by its stored error code: what happened, then what to do. */
export function failureSentence(code: ErrorCode): FixedKey {
  const key = `failure.${code}` as const;
  // Codes that no answer ends with get the general one.
  return isKey(key) ? key : 'failure.internal';
}
