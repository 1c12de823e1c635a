import type { Database } from '../database';
import type { ServerRow } from '../records';
import { type Entry, insert, notedIn, pushedColumns } from './outbox';

/*
 * What of a document waits to be pushed: the whole of a new one, and of any other only the columns that were changed, as of a
 * session. So whoever puts it elsewhere undoes no text, and whoever writes it does not put it back where it was.
 */

export type DocumentField = Exclude<
  keyof ServerRow<'training_data'>,
  'id' | 'created_at' | 'updated_at' | 'deleted_at' | 'moved_at'
>;

/** What two devices wrote at once is merged, or kept beside each other: it goes together. */
export const TEXT_FIELDS = ['kind', 'source', 'title', 'content'] as const;

/** All else of a row stays as it was made. */
export const DOCUMENT_FIELDS = pushedColumns('training_data').filter(
  (name) => !['id', 'created_at', 'updated_at'].includes(name),
) as readonly DocumentField[];

/** The server lost it, and nobody has written it since. */
const LOST = 'lost';

interface DocumentEntry extends Entry {
  readonly session_id: string | null;
  readonly parked_at: string | null;
}

const entriesOf = (db: Database, id: string): DocumentEntry[] =>
  db.all(`SELECT * FROM outbox WHERE kind = 'document' AND id = ? ORDER BY sequence`, id);

export const isLost = ({ fields }: Entry): boolean => fields === LOST;

/**
 * The oldest entry that waits stays, as of a session: a push may be carrying it, and may reach the server after what comes
 * now. All others become one at the end. One that was refused is tried again with what comes now: the document is another
 * one. `sessionId` is where the document is now: it goes with that conversation, and waits for it.
 */
export function enqueueDocument(
  db: Database,
  id: string,
  sessionId: string | null,
  fields: readonly DocumentField[] | 'all',
  at: string,
): void {
  const entries = entriesOf(db, id);
  const first = entries.find(({ parked_at }) => parked_at === null);
  const others = entries.filter((entry) => entry !== first);
  for (const { sequence } of others) db.run('DELETE FROM outbox WHERE sequence = ?', sequence);
  db.run(`UPDATE outbox SET session_id = ? WHERE kind = 'document' AND id = ?`, sessionId, id);
  if (fields === 'all' || others.some((entry) => entry.fields === null)) {
    insert(db, 'document', id, sessionId, null, at);
    return;
  }
  if (others.some(isLost)) insert(db, 'document', id, sessionId, LOST, at);
  insert(db, 'document', id, sessionId, joined([...fields, ...others.flatMap(notedIn)]), at);
}

/** Before all else that waits for it, which is no repetition. */
export function enqueueLostDocument(db: Database, id: string, sessionId: string | null, at: string): void {
  const waiting = entriesOf(db, id);
  if (waiting.some((entry) => entry.fields === null || isLost(entry))) return;
  for (const { sequence } of waiting) db.run('DELETE FROM outbox WHERE sequence = ?', sequence);
  insert(db, 'document', id, sessionId, LOST, at);
  for (const { fields, created_at, change_id } of waiting) {
    insert(db, 'document', id, sessionId, fields, created_at, change_id);
  }
}

/** Which columns of a document wait to be pushed: what a pull must leave alone. */
export function pendingDocumentFields(db: Database, id: string): ReadonlySet<string> {
  return new Set(entriesOf(db, id).flatMap((entry) => fieldsOf(entry) ?? DOCUMENT_FIELDS));
}

/** The columns that an entry changes; null where it has all of them. */
export const fieldsOf = (entry: Entry): readonly string[] | null =>
  entry.fields === null || isLost(entry) ? null : notedIn(entry);

/** Whether the server may not have it yet. */
export const isNewDocument = (db: Database, id: string): boolean =>
  entriesOf(db, id).some(({ fields }) => fields === null);

/** The server has it again, by another device. */
export function withdrawLost(db: Database, id: string): void {
  db.run(`DELETE FROM outbox WHERE kind = 'document' AND id = ? AND fields = '${LOST}'`, id);
}

/** A later entry says what this one did as well. @returns false where there is none, and where a repetition would become an act */
export function passOn(db: Database, entry: Entry): boolean {
  const later = entriesOf(db, entry.id).find(({ sequence }) => sequence > entry.sequence);
  if (!later || isLost(entry) !== isLost(later)) return false;
  const [before, now] = [fieldsOf(entry), fieldsOf(later)];
  const fields = before === null || now === null ? later.fields && entry.fields : joined([...before, ...now]);
  db.run('UPDATE outbox SET fields = ? WHERE sequence = ?', fields, later.sequence);
  db.run('DELETE FROM outbox WHERE sequence = ?', entry.sequence);
  return true;
}

const joined = (fields: readonly string[]): string =>
  DOCUMENT_FIELDS.filter((field) => fields.includes(field)).join(',');

/** It was put elsewhere by another device: what waits of it goes with it. */
export function followDocument(db: Database, id: string, sessionId: string | null): void {
  db.run(`UPDATE outbox SET session_id = ? WHERE kind = 'document' AND id = ?`, sessionId, id);
}
