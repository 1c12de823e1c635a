import type { DocumentSource, ImportedDocument, ImportedFile, TrainingDocument } from '../../shared/models';
import { isFacts } from '../../shared/own-words';
import { type Difference, differenceOf, hasLikeColumns } from '../../shared/tables/difference';

export interface UpdateChoice {
  /** The file becomes a document of its own beside the one that is here. */
  readonly keepBoth: boolean;
  /** The columns by which rows are told apart; null: found out. */
  readonly key: readonly string[] | null;
}

/** What is read of a file is the next version of a document. */
export interface Update extends UpdateChoice {
  readonly document: TrainingDocument;
  /** Of a table, by rows; null for a text. */
  readonly difference: Difference | null;
}

/** For each document of a file the one here that it updates: it came of the same file, or has nearly the same columns. */
export function updatesOf(
  name: string,
  { documents }: ImportedFile,
  here: readonly TrainingDocument[],
): (Update | null)[] {
  const left = new Set(here.filter(isFacts));
  const take = (found: TrainingDocument | undefined): TrainingDocument | null => {
    if (found) left.delete(found);
    return found ?? null;
  };
  // What a file says of itself comes before what its columns look like.
  const bySource = documents.map(({ kind, part }) =>
    take(
      [...left].find((each) => each.kind === kind && each.source?.part === part && isSameFile(each, name)),
    ),
  );
  return documents.map((document, place) => {
    const found =
      bySource[place] ?? (document.kind === 'table' ? take(likeTable(document, [...left])) : null);
    if (found === null) return null;
    const key = found.source?.key ?? null;
    return { document: found, keepBoth: false, key, difference: difference(found, document, key) };
  });
}

export function changedUpdate(
  update: Update,
  document: ImportedDocument,
  patch: Partial<UpdateChoice>,
): Update {
  const changed = { ...update, ...patch };
  if (patch.key === undefined) return changed;
  return { ...changed, difference: difference(update.document, document, changed.key) };
}

export function sourceOf(
  file: string,
  { bytes, hash }: ImportedFile,
  { part }: ImportedDocument,
  update: Update | null,
): DocumentSource {
  const key = update?.key ?? null;
  return {
    file: file.slice(-255),
    part: part.slice(0, 200),
    bytes,
    importedAt: new Date().toISOString(),
    hash,
    ...(key === null ? {} : { key: [...key] }),
  };
}

const isSameFile = ({ source }: TrainingDocument, name: string): boolean =>
  source?.file.toLowerCase() === name.slice(-255).toLowerCase();

/** Of those with nearly the same columns, the one of the same title before others. */
function likeTable(
  { title, content }: ImportedDocument,
  here: readonly TrainingDocument[],
): TrainingDocument | undefined {
  const like = here.filter((each) => each.kind === 'table' && hasLikeColumns(each.content, content));
  return like.find((each) => each.title === title) ?? (like.length === 1 ? like[0] : undefined);
}

const difference = (
  document: TrainingDocument,
  { kind, content }: ImportedDocument,
  key: readonly string[] | null,
): Difference | null =>
  kind === 'table' && document.kind === 'table'
    ? differenceOf(document.content, content, key ?? undefined)
    : null;
