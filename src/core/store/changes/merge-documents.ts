import { mergeTables } from '../../../shared/tables/merge';
import type { Clock } from '../clock';
import type { Database } from '../database';
import { enqueueDocument, TEXT_FIELDS } from './document-changes';
import type { NewRow } from '../records';
import {
  commonText,
  isKnownText,
  keepCommon,
  keepRevision,
  knowsAllTexts,
  noteText,
  type Text,
} from '../revisions';
import type { DocumentRow } from '../rows';

interface Versioned extends Text {
  readonly kind: string;
}

export interface MergedText extends Text {
  /** Something that both changed is in one of the texts alone. */
  readonly collides: boolean;
}

/** What two devices wrote at once. Only tables are merged: whether two changes of a text agree, nobody but a person knows. */
export function mergeTexts(common: Text | undefined, ours: Versioned, theirs: Versioned): MergedText | null {
  if (common === undefined || ours.kind !== 'table' || theirs.kind !== 'table') return null;
  const { content, collisions } = mergeTables(common.content, ours.content, theirs.content);
  const title = ours.title === common.title ? theirs.title : ours.title;
  return { title, content, collides: collisions > 0 };
}

/**
 * Ours will be pushed over what another device wrote: with its changes in it where it is a table. What cannot be in it
 * is kept, and shown beside it. @returns what it says from now on, where that is another text
 */
export function meetElsewhere(
  db: Database,
  clock: Clock,
  local: DocumentRow,
  pulled: NewRow<'training_data'>,
): { readonly isNews: boolean; readonly text?: Text & { readonly updated_at: string } } {
  const { id } = local;
  if (isKnownText(db, id, pulled)) {
    if (pulled.kind === 'table') keepCommon(db, id, pulled, pulled.updated_at);
    return { isNews: false };
  }
  const at = clock();
  const merged = mergeTexts(commonText(db, id), local, pulled);
  if (merged) {
    keepRevision(db, id, local, 'replaced', at);
    enqueueDocument(db, id, local.session_id, TEXT_FIELDS, at);
    noteText(db, id, merged, false);
    keepCommon(db, id, pulled, at);
  }
  const collides = merged?.collides ?? true;
  if (collides)
    keepRevision(db, id, pulled, knowsAllTexts(db, id) ? 'conflict' : 'replaced', pulled.updated_at);
  noteText(db, id, pulled, true);
  if (!merged) return { isNews: true };
  return { isNews: true, text: { title: merged.title, content: merged.content, updated_at: at } };
}
