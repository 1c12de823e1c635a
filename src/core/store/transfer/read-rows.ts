import type { Database, SqlValue } from '../database';
import { verified } from '../checksum';
import { carriedColumns, type ExportRow, type FileRow, fromStored, type Table } from '../records';
import type { DocumentRow, MessageRow, SessionRow } from '../rows';
import type { TransferMessage, TransferPage, TransferPlace, TransferRow, TransferSession } from './rows';

/** So much text at a time: neither the worker nor whoever writes it away holds others up for long. */
const PAGE_BYTES = 256 * 1024;
const PAGE_ROWS = 200;

const FIRST: TransferPlace = { session: 0, part: 'document', after: null };

/** The rows from a place on, the first ones without it: as many as are good to have in memory at a time. */
export function readRows(db: Database, from: TransferPlace | null): TransferPage {
  const rows: TransferRow[] = [];
  let bytes = 0;
  let place: TransferPlace | null = from ?? FIRST;
  while (place !== null && bytes < PAGE_BYTES && rows.length < PAGE_ROWS) {
    const step = readPart(db, place, PAGE_ROWS - rows.length, PAGE_BYTES - bytes);
    rows.push(...step.rows);
    bytes += step.bytes;
    place = step.next ?? placeAfter(db, place, rows);
  }
  return { rows, next: place };
}

/** The conversation's messages follow its documents, and the next conversation's row follows them. */
function placeAfter(
  db: Database,
  { session, part }: TransferPlace,
  rows: TransferRow[],
): TransferPlace | null {
  if (session !== 0 && part === 'document') return { session, part: 'message', after: null };
  const row = db.get<SessionRow>(
    `SELECT s.*, (SELECT h.id FROM messages h
                   WHERE h.id = s.head_id AND h.session_id = s.id AND h.deleted_at IS NULL) AS head_id
       FROM sessions s WHERE s.row_key > ? AND s.deleted_at IS NULL ORDER BY s.row_key LIMIT 1`,
    session,
  );
  if (!row) return null;
  rows.push(sessionOf(row));
  const draft = db.get<FileRow<'drafts'>>('SELECT * FROM drafts WHERE session_id = ?', row.id);
  if (draft) rows.push({ kind: 'draft', ...exported('drafts', draft) });
  return { session: row.row_key, part: 'document', after: null };
}

interface Part {
  readonly rows: readonly TransferRow[];
  readonly bytes: number;
  /** Null when the part has ended. */
  readonly next: TransferPlace | null;
}

function readPart(db: Database, place: TransferPlace, limit: number, budget: number): Part {
  const { session, part, after } = place;
  const sessionId =
    session === 0
      ? null
      : (db.get<{ id: string }>('SELECT id FROM sessions WHERE row_key = ?', session)?.id ?? null);
  // Deleted while the pages were read: there is nothing more of it.
  if (session !== 0 && sessionId === null) return { rows: [], bytes: 0, next: null };

  const table = part === 'message' ? 'messages' : 'training_data';
  const scope = `t.session_id IS ? AND t.deleted_at IS NULL${after === null ? '' : ' AND (t.created_at, t.id) > (?, ?)'}`;
  const found = db.all<{ id: string; created_at: string; bytes: number }>(
    `SELECT t.id, t.created_at, octet_length(t.content) AS bytes FROM ${table} t
      WHERE ${scope} ORDER BY t.created_at, t.id LIMIT ?`,
    ...([sessionId, ...(after ?? []), limit + 1] satisfies SqlValue[]),
  );
  let bytes = 0;
  let count = 0;
  for (const row of found.slice(0, limit)) {
    if (count > 0 && bytes + row.bytes > budget) break;
    bytes += row.bytes;
    count += 1;
  }
  const chosen = found.slice(0, count);
  const ids = chosen.map(({ id }) => id);
  const last = chosen.at(-1);
  return {
    rows: part === 'message' ? readMessages(db, ids) : documents(db, ids),
    bytes,
    next: last && found.length > count ? { session, part, after: [last.created_at, last.id] } : null,
  };
}

export function readMessages(db: Database, ids: readonly string[]): TransferMessage[] {
  // A parent that is gone makes a root, here as in the tree.
  return db
    .all<MessageRow>(
      `SELECT m.*, (SELECT p.id FROM messages p
                     WHERE p.id = m.parent_id AND p.session_id = m.session_id AND p.deleted_at IS NULL) AS parent_id
         FROM json_each(?) e JOIN messages m ON m.id = e.value ORDER BY e.key`,
      JSON.stringify(ids),
    )
    .map((row) => ({ kind: 'message', ...exported('messages', verified(row)) }));
}

function documents(db: Database, ids: readonly string[]): TransferRow[] {
  return db
    .all<DocumentRow>(
      'SELECT t.* FROM json_each(?) e JOIN training_data t ON t.id = e.value ORDER BY e.key',
      JSON.stringify(ids),
    )
    .map((row) => {
      const { kind, ...rest } = exported('training_data', verified(row));
      return { kind: 'document', document_kind: kind ?? 'text', ...rest };
    });
}

export const sessionOf = (row: SessionRow): TransferSession => ({
  kind: 'session',
  ...exported('sessions', row),
});

/** The row as an export carries it. */
function exported<T extends Table>(table: T, row: FileRow<T>): ExportRow<T> {
  return fromStored(table, row, carriedColumns(table, 'export')) as ExportRow<T>;
}
