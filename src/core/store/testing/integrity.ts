import type { Database } from '../database';

/**
 * What SQLite finds wrong with the file. Without its word on the search index: of one without content and with
 * `secure-delete` SQLite 3.45 says "malformed inverted index" after deletions although it holds what it should.
 */
export function damageOf(db: Database): string[] {
  return db
    .all<{ integrity_check: string }>('PRAGMA integrity_check')
    .map((row) => row.integrity_check)
    .filter((finding) => finding !== 'ok' && !finding.startsWith('malformed inverted index for FTS5 table'));
}
