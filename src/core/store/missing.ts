import type { Database } from './database';
import { damaged, notFound, type StoreError } from './store-error';

const NAMES = { sessions: 'conversation', training_data: 'text', messages: 'message' } as const;

/** To a row by another way than by its key. There may be a million messages, so one of those goes by its conversation. */
const ANOTHER_WAY: Readonly<Record<keyof typeof NAMES, string>> = {
  sessions: 'SELECT deleted_at FROM sessions NOT INDEXED WHERE id = ?',
  training_data: 'SELECT deleted_at FROM training_data NOT INDEXED WHERE id = ?',
  messages: `SELECT deleted_at FROM messages INDEXED BY messages_newest
              WHERE id = ? AND session_id = ? AND deleted_at IS NULL`,
};

/**
 * Of a row that was not found as it was looked for: it is gone for whoever asks, deleted or in the bin; or its key leads to
 * nothing though it is there, and the index of keys is damaged.
 */
export function missing(
  db: Database,
  table: keyof typeof NAMES,
  id: string,
  ...conversation: string[]
): StoreError {
  const hasKey = db.get(`SELECT deleted_at FROM ${table} WHERE id = ?`, id) !== undefined;
  return !hasKey && db.get(ANOTHER_WAY[table], id, ...conversation)
    ? damaged(new Error('A row is there that its key does not lead to.'))
    : notFound(NAMES[table]);
}
