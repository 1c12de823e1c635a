import { AppError } from '../shared/errors';
import type { Sentence } from '../shared/words/say';

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** What a file system says, as a sentence; everything else stays what it is. */
export function toFileError(error: unknown, sentences: { full: Sentence; refused: Sentence }): unknown {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new AppError('disk_full', sentences.full, { cause: error });
  if (/^E[A-Z]+$/.test(code)) return new AppError('file_failed', sentences.refused, { cause: error });
  return error;
}
