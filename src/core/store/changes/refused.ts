import { assertNever } from '../../../shared/assert';
import type { RefusedChange } from '../../../shared/models';
import { writeCursor } from '../meta';
import type { Database } from '../database';
import { passOn } from './document-changes';
import { type ChangeKind, type Entry, enqueueSession } from './outbox';
import { purgeDocument, purgeMessage, reviveSession } from '../text-rows';
import { read, write } from '../operation';
import type { Clock } from '../clock';

/** What a person recognises a change by. */
const LABEL_CHARS = 100;

interface RefusedEntry {
  readonly sequence: number;
  readonly kind: ChangeKind;
  readonly id: string;
  readonly parked_at: string;
  readonly error: string;
  readonly label: string | null;
}

/**
 * Sets a refused entry aside, with the server's reason, so that those behind it go on. A document that was changed
 * meanwhile is tried as it is now.
 */
export function refuse(db: Database, clock: Clock, sequence: number, reason: string): void {
  const entry = db.get<Entry>('SELECT * FROM outbox WHERE sequence = ?', sequence);
  if (entry?.kind === 'document' && passOn(db, entry)) return;
  db.run('UPDATE outbox SET parked_at = ?, error = ? WHERE sequence = ?', clock(), reason, sequence);
}

/** Changes that the server refused, in the order in which they were made. */
export function listRefused(db: Database): RefusedChange[] {
  return db
    .all<RefusedEntry>(
      `SELECT o.sequence, o.kind, o.id, o.parked_at, o.error,
              coalesce(nullif(substr(m.content, 1, ${String(LABEL_CHARS)}), ''), nullif(t.title, ''), s.title) AS label
         FROM outbox o
         LEFT JOIN messages m ON o.kind IN ('message', 'delete_message') AND m.id = o.id
         LEFT JOIN training_data t ON o.kind IN ('document', 'delete_document') AND t.id = o.id
         LEFT JOIN sessions s ON s.id = o.session_id
        WHERE o.parked_at IS NOT NULL ORDER BY o.sequence`,
    )
    .map(({ sequence, kind, parked_at, error, label }) => ({
      sequence,
      kind,
      label: label ?? '',
      reason: error,
      refusedAt: parked_at,
    }));
}

/** Puts it back in its old place among those that wait; all of them for null. */
export function retryRefused(db: Database, clock: Clock, sequence: number | null): void {
  const which = 'parked_at IS NOT NULL AND (?1 IS NULL OR sequence = ?1)';
  const sessions = db.all<{ session_id: string }>(
    `SELECT DISTINCT session_id FROM outbox WHERE kind = 'message' AND ${which}`,
    sequence,
  );
  db.run(`UPDATE outbox SET parked_at = NULL, error = NULL WHERE ${which}`, sequence);
  // While the message was refused, no head could name it or what follows it.
  for (const { session_id } of sessions) enqueueSession(db, session_id, ['head_id'], clock());
}

/**
 * Gives the change up. What the server has instead is pulled again, from the start: it does not send twice what it thinks
 * is known here.
 */
export function withdrawRefused(db: Database, sequence: number): void {
  const entry = db.get<{ kind: ChangeKind; id: string }>(
    'SELECT kind, id FROM outbox WHERE sequence = ? AND parked_at IS NOT NULL',
    sequence,
  );
  if (!entry) return;
  db.run('DELETE FROM outbox WHERE sequence = ?', sequence);
  switch (entry.kind) {
    case 'message':
    case 'delete_message':
      purgeMessage(db, entry.id);
      break;
    case 'document':
    case 'delete_document':
      purgeDocument(db, entry.id);
      break;
    case 'delete_session':
    case 'clear_conversation':
      reviveSession(db, entry.id);
      break;
    case 'session':
    case 'profile':
      break;
    default:
      assertNever(entry.kind);
  }
  writeCursor(db, 0);
}

export const refused = {
  refused: read(listRefused),
  retryRefused: write(retryRefused),
  withdrawRefused: write((db, _clock, sequence: number) => withdrawRefused(db, sequence)),
};
