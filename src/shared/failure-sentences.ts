import type { ErrorCode } from './errors';
import { type SentKey, isKey } from './words/say';

/**
 * What to say about an answer that is not complete, by its stored error code: what happened, then what to do.
 * @param isBegun whether there is text to go on from: only then is there a button that is called Continue
 */
export function failureSentence(code: ErrorCode, isBegun = false): SentKey {
  const begun = `failure.${code}.begun` as const;
  if (isBegun && isKey(begun)) return begun;
  const key = `failure.${code}` as const;
  // Codes that no answer ends with get the general one.
  return isKey(key) ? key : 'failure.internal';
}
