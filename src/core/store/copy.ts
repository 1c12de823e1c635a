import { copyWholeFileSync } from '../disk/whole-file';
import type { Database } from './database';

/** How much a history holds, for whoever wants to know later that nothing is missing. */
export function tally(db: Database): { sessions: number; messages: number; documents: number } {
  const count = (table: string): number =>
    db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE deleted_at IS NULL`)?.n ?? 0;
  return { sessions: count('sessions'), messages: count('messages'), documents: count('training_data') };
}

/** Copies the whole file while it stays open. Encrypted like itself, with the same key. */
export function copyTo(db: Database, copy: string): void {
  const file = db.get<{ file: string }>("SELECT file FROM pragma_database_list WHERE name = 'main'")?.file;
  if (!file) throw new Error('This history has no file.');
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  // Nothing is written while it is read.
  db.transaction(() => copyWholeFileSync(file, copy));
}
