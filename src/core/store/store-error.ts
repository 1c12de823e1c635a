import type { ErrorCode } from '../../shared/errors';
import type { SentKey, KeyIn } from '../../shared/words/say';

/** What can go wrong in the thread, which knows no words: main makes an AppError of it, and says its sentence. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  readonly sentence: SentKey;

  constructor(code: StoreErrorCode, sentence: SentKey, cause?: unknown) {
    super(sentence, { cause });
    this.code = code;
    this.sentence = sentence;
  }
}

export type StoreErrorCode = Extract<
  ErrorCode,
  'not_found' | 'store_failed' | 'store_damaged' | 'store_newer' | 'disk_full'
>;

export const notFound = (what: KeyIn<'store.missing'>): StoreError =>
  new StoreError('not_found', `store.missing.${what}`);

export const damaged = (cause: unknown): StoreError =>
  new StoreError('store_damaged', 'store.damaged', cause);

/** libsql names no code where it cannot open a file; SQLite's number stands at the end of its sentence. */
const OPENING: Readonly<Record<string, string>> = {
  '8': 'SQLITE_READONLY',
  '13': 'SQLITE_FULL',
  '14': 'SQLITE_CANTOPEN',
};

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  return OPENING[/Unable to open connection .*: (\d+)"?\)?$/s.exec(error.message)?.[1] ?? ''] ?? '';
}

/** Maps whatever SQLite throws to a code and a sentence. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
    return new StoreError('disk_full', 'store.disk_full', error);
  }
  // A key that does not fit looks the same.
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return damaged(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new StoreError('store_failed', 'store.in_use', error);
  }
  if (/^SQLITE_(READONLY|CANTOPEN)|^E(ACCES|PERM|ROFS|ISDIR|NOTDIR)$/.test(code)) {
    return new StoreError('store_failed', 'store.may_not_write', error);
  }
  return new StoreError('store_failed', 'store.failed', error);
}
