import type { SessionId } from '../../shared/models';
import type { Clock } from './clock';
import type { Database } from './database';
import { storable } from './text';
import { read, write } from './operation';

/** What was typed in a conversation and not sent; '' where nothing was. Drafts stay on this machine. */
export function readDraft(db: Database, sessionId: SessionId): string {
  const row = db.get<{ content: string }>('SELECT content FROM drafts WHERE session_id = ?', sessionId);
  return row?.content ?? '';
}

/** Harmless for a conversation that is gone. */
export function saveDraft(db: Database, clock: Clock, sessionId: SessionId, content: string): void {
  if (content === '') {
    db.run('DELETE FROM drafts WHERE session_id = ?', sessionId);
    return;
  }
  db.run(
    `INSERT INTO drafts (session_id, content, updated_at)
       SELECT id, ?, ? FROM sessions WHERE id = ? AND deleted_at IS NULL
     ON CONFLICT (session_id) DO UPDATE SET content = excluded.content, updated_at = excluded.updated_at`,
    storable(content),
    clock(),
    sessionId,
  );
}

/** The draft has become a question: it must not be offered again, not even after a crash. */
export function withdrawSentDraft(db: Database, sessionId: SessionId, content: string): void {
  db.run('DELETE FROM drafts WHERE session_id = ? AND content = ?', sessionId, content);
}

export const drafts = { draft: read(readDraft), saveDraft: write(saveDraft) };
