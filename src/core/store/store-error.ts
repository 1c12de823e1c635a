import type { ErrorCode } from '../../shared/errors';

/** What can go wrong in the worker. It has no zod, hence not AppError; the main thread turns one into the other. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

export type StoreErrorCode = Extract<
  ErrorCode,
  'not_found' | 'store_failed' | 'store_damaged' | 'store_newer' | 'disk_full'
>;

export const notFound = (what: 'conversation' | 'message' | 'text'): StoreError =>
  new StoreError('not_found', `This ${what} no longer exists.`);

export const damaged = (cause: unknown): StoreError =>
  new StoreError(
    'store_damaged',
    'Your history on this computer is damaged. Restart SafyCore to repair it: what can be read is kept.',
    cause,
  );

/** Maps whatever SQLite throws to a code and a sentence for the person. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return new StoreError('disk_full', 'The disk is full. Free some space and try again.', error);
  }
  // A key that does not fit looks the same.
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return damaged(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new StoreError(
      'store_failed',
      'Another program is using your history. Close it and try again.',
      error,
    );
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return new StoreError(
      'store_failed',
      'SafyCore may not write to the folder of your history. Check its permissions and try again.',
      error,
    );
  }
  return new StoreError('store_failed', 'Your history on this computer could not be read or written.', error);
}
