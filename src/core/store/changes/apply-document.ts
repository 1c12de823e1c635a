import type { Clock } from '../clock';
import type { Database } from '../database';
import {
  DOCUMENT_FIELDS,
  enqueueLostDocument,
  followDocument,
  pendingDocumentFields,
  TEXT_FIELDS,
  withdrawLost,
} from './document-changes';
import { leaveDocumentTombstone } from '../documents';
import { meetElsewhere } from './merge-documents';
import { enqueue, isPending } from './outbox';
import type { PulledDocument } from './pulled';
import { newRow, type NewRow } from '../records';
import { markedKind } from '../questions';
import { keepRevision, startFrom } from '../revisions';
import type { DocumentRow } from '../rows';
import { purgeDocument, writeDocument } from '../text-rows';

/** Of a conversation that is not deleted here. @returns whether a person sees that it is another one */
export function applyDocument(db: Database, clock: Clock, row: PulledDocument, comparing: boolean): boolean {
  const local = db.get<DocumentRow>('SELECT * FROM training_data WHERE id = ?', row.id);
  if (row.deleted_at !== null) {
    if (local?.deleted_at !== null) return false;
    leaveDocumentTombstone(db, row.id, row.deleted_at);
    return true;
  }
  const pulled = newRow('training_data', { ...row, ...markedKind(row, local?.kind) }, local);
  if (!local || wentWithAnother(db, local, pulled.session_id)) {
    if (local) purgeDocument(db, row.id);
    startFrom(db, row.id, pulled, false);
    writeDocument(db, pulled);
    return true;
  }
  if (local.deleted_at !== null) {
    if (!isPending(db, 'delete_document', row.id)) {
      enqueue(db, { kind: 'delete_document', id: row.id, sessionId: row.session_id }, local.deleted_at);
    }
    return false;
  }
  return meetDocument(db, clock, local, pulled, comparing);
}

/** It was deleted with a conversation in which it was not any more: another device had put it elsewhere before. */
function wentWithAnother(db: Database, local: DocumentRow, sessionId: string | null): boolean {
  if (local.deleted_at === null || local.session_id === null || local.session_id === sessionId) return false;
  const found = db.get(
    'SELECT 1 AS found FROM sessions WHERE id = ? AND deleted_at = ?',
    local.session_id,
    local.deleted_at,
  );
  return found !== undefined;
}

/** What was changed here and waits is pushed over what the server has; all else is what others made of it. */
function meetDocument(
  db: Database,
  clock: Clock,
  local: DocumentRow,
  pulled: NewRow<'training_data'>,
  comparing: boolean,
): boolean {
  const { id } = local;
  // What the server had lost another device pushed, or made anew.
  const isLater = local.updated_at > pulled.updated_at || isAfter(local.moved_at, pulled.moved_at);
  const isEarlier = local.updated_at < pulled.updated_at || isAfter(pulled.moved_at, local.moved_at);
  if (isEarlier && !isLater) withdrawLost(db, id);
  const mine = pendingDocumentFields(db, id);
  const isOurText = mine.has('content');
  const isNew = local.title !== pulled.title || local.content !== pulled.content;
  const met = isOurText && isNew ? meetElsewhere(db, clock, local, pulled) : null;
  const theirs: NewRow<'training_data'> = { ...pulled, ...kept(local, pulled, mine), ...met?.text };
  const lost = comparing ? lostOf(local, pulled, theirs, met !== null) : {};
  const here: NewRow<'training_data'> = { ...theirs, ...lost };
  if (Object.keys(lost).length > 0) enqueueLostDocument(db, id, local.session_id, local.updated_at);
  if (!isOurText && here.content === pulled.content && here.title === pulled.title) {
    if (isNew) keepRevision(db, id, local, 'replaced', pulled.updated_at);
    startFrom(db, id, pulled, isNew);
  }
  if (here.session_id !== local.session_id) followDocument(db, id, here.session_id);
  writeDocument(db, here);
  return met?.isNews === true || DOCUMENT_FIELDS.some((name) => local[name] !== here[name]);
}

const isAfter = (one: string | null, other: string | null): boolean => (one ?? '') > (other ?? '');

const PLACE = ['session_id', 'position'] as const;
const ALL_ELSE = DOCUMENT_FIELDS.filter((name) => !(PLACE as readonly string[]).includes(name));

/** What a server that went back had said later than what it says now: of all but the place by one time, of that by its own. */
function lostOf(
  local: DocumentRow,
  pulled: NewRow<'training_data'>,
  theirs: NewRow<'training_data'>,
  isMet: boolean,
): Partial<NewRow<'training_data'>> {
  const differs = (names: readonly (keyof NewRow<'training_data'>)[]): boolean =>
    names.some((name) => local[name] !== theirs[name]);
  const of = (names: readonly (keyof NewRow<'training_data'>)[]): Partial<NewRow<'training_data'>> =>
    Object.fromEntries(names.map((name) => [name, local[name]]));
  const others = isMet ? ALL_ELSE.filter((name) => !isTextField(name)) : ALL_ELSE;
  return {
    ...(local.updated_at > pulled.updated_at &&
      differs(others) &&
      of([...others, ...(isMet ? [] : (['updated_at'] as const))])),
    ...(isAfter(local.moved_at, pulled.moved_at) && differs(PLACE) && of([...PLACE, 'moved_at'])),
  };
}

const isTextField = (name: string): boolean => (TEXT_FIELDS as readonly string[]).includes(name);

/** What of the row here stands. A place in a list is none in another one. */
function kept(
  local: DocumentRow,
  pulled: NewRow<'training_data'>,
  mine: ReadonlySet<string>,
): Partial<NewRow<'training_data'>> {
  const isElsewhere = !mine.has('session_id') && local.session_id !== pulled.session_id;
  const names = DOCUMENT_FIELDS.filter((name) => mine.has(name) && !(name === 'position' && isElsewhere));
  return {
    ...Object.fromEntries(names.map((name) => [name, local[name]])),
    ...(mine.has('content') && { updated_at: local.updated_at }),
  };
}
