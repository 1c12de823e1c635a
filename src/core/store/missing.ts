import type { Database } from './database';
import { damaged, notFound, type StoreError } from './store-error';

const NAMES = { sessions: 'conversation', training_data: 'text', messages: 'message' } as const;

/**
 * By another way than by its key. There may be a million messages, so one of those goes by its conversation; a text that is
 * in the bin is gone for whoever opens it, however well its key leads there.
 */
const ANOTHER_WAY: Readonly<Record<keyof typeof NAMES, string>> = {
  sessions: 'SELECT 1 AS found FROM sessions NOT INDEXED WHERE id = ? AND deleted_at IS NULL',
  training_data: `SELECT 1 AS found FROM training_data NOT INDEXED
                   WHERE id = ? AND deleted_at IS NULL AND binned_at IS NULL`,
  messages: `SELECT 1 AS found FROM messages INDEXED BY messages_newest
              WHERE id = ? AND session_id = ? AND deleted_at IS NULL`,
};

/** What a key that leads to no row means: the row is gone, or the index of keys is damaged. */
export function missing(db: Database, table: keyof typeof NAMES, ...key: string[]): StoreError {
  return db.get(ANOTHER_WAY[table], ...key)
    ? damaged(new Error('A row is there that its key does not lead to.'))
    : notFound(NAMES[table]);
}
