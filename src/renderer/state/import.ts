import type { DocumentSource, ImportedDocument, ImportedFile, TrainingDocument } from '../../shared/models';
import { say } from '../../shared/words/say';
import { call, drop, toErrorData } from '../bridge';
import { accountStore } from './account-store';
import { readFile } from './read-file';
import { splitText } from './split';
import { changedUpdate, sourceOf, type Update, type UpdateChoice, updatesOf } from './import-updates';
import { loadTraining, selectDocument, type Scope } from './training';

/** A file on its way to becoming training data. */
export interface FileImport {
  readonly job: string;
  readonly file: File;
  readonly state: 'waiting' | 'reading' | 'read' | 'failed' | 'saving' | 'saved';
  /** Whether the first row of a table names the columns; null: found out. */
  readonly header: boolean | null;
  /** With what is hidden in a spreadsheet. */
  readonly hidden: boolean;
  /** What the person says that a text is written in. */
  readonly encoding?: string;
  readonly result: ImportedFile | null;
  /** For each document that it holds: the one here that it is the next version of. */
  readonly updates: readonly (Update | null)[];
  readonly problem: string | null;
}

interface ImportState {
  readonly scope: Scope;
  /** Null while nothing is imported. */
  readonly files: readonly FileImport[] | null;
}

export const useImport = accountStore<ImportState>({ scope: null, files: null });

const change = (job: string, patch: Partial<FileImport>): void =>
  useImport.setState(({ files }) => ({
    files: files?.map((each) => (each.job === job ? { ...each, ...patch } : each)) ?? null,
  }));

/** Reads files one after the other; what comes of them is shown before anything is kept. */
export async function importFiles(scope: Scope, chosen: readonly File[]): Promise<void> {
  if (chosen.length === 0) return;
  const added = chosen.map((file): FileImport => ({
    job: crypto.randomUUID(),
    file,
    state: 'waiting',
    header: null,
    hidden: false,
    result: null,
    updates: [],
    problem: null,
  }));
  useImport.setState(({ files }) => ({ scope, files: [...(files ?? []), ...added] }));
  for (const { job } of added) await read(job);
}

async function read(job: string): Promise<void> {
  const entry = useImport.getState().files?.find((each) => each.job === job);
  if (!entry) return;
  const { file, header, hidden, encoding } = entry;
  change(job, { state: 'reading', problem: null });
  try {
    const result = await readFile(job, file, {
      header,
      hidden,
      ...(encoding === undefined ? {} : { encoding }),
    });
    const table = result.documents.find((document) => document.table !== null)?.table;
    const here = await call('training.list', { sessionId: useImport.getState().scope });
    const updates = updatesOf(file.name, result, here);
    change(job, { state: 'read', result, updates, header: table?.header ?? null });
  } catch (error) {
    change(job, { state: 'failed', problem: toErrorData(error).message });
  }
}

/** Reads a file again, in another way. */
export function readAgain(
  job: string,
  how: { readonly header?: boolean; readonly hidden?: boolean; readonly encoding?: string },
): void {
  change(job, how);
  drop(read(job));
}

/** What becomes of the document at this place of a file: an update, or one of its own. */
export function changeUpdate(job: string, place: number, patch: Partial<UpdateChoice>): void {
  const entry = useImport.getState().files?.find((each) => each.job === job);
  const document = entry?.result?.documents[place];
  const update = entry?.updates[place];
  if (!entry || !document || !update) return;
  const updates = entry.updates.with(place, changedUpdate(update, document, patch));
  change(job, { updates });
}

export function removeFile(job: string): void {
  drop(call('training.cancelRead', { job }));
  useImport.setState(({ files }) => {
    const left = files?.filter((each) => each.job !== job) ?? [];
    return { files: left.length > 0 ? left : null };
  });
}

/** Nothing is kept of what was not saved yet. */
export function cancelImport(): void {
  for (const { job } of useImport.getState().files ?? []) drop(call('training.cancelRead', { job }));
  useImport.setState({ files: null });
}

/** Keeps what was read: a document for each file, or several where one cannot hold it. */
export async function keepImported(): Promise<void> {
  const { scope, files } = useImport.getState();
  let last: TrainingDocument | null = null;
  for (const { job, file, result, updates, state } of files ?? []) {
    if (state !== 'read' || !result) continue;
    change(job, { state: 'saving' });
    try {
      for (const [place, document] of result.documents.entries()) {
        const update = updates[place] ?? null;
        const source = sourceOf(file.name, result, document, update);
        last =
          update === null || update.keepBoth
            ? await keep(scope, document, source)
            : await replace(update, document, source);
      }
      change(job, { state: 'saved' });
    } catch (error) {
      change(job, { state: 'failed', problem: toErrorData(error).message });
    }
  }
  await loadTraining(scope);
  if (last) selectDocument(scope, last.id);
  const failed = useImport.getState().files?.filter(({ state }) => state === 'failed') ?? [];
  useImport.setState({ files: failed.length > 0 ? failed : null });
}

/** The first of the documents that come of it: a text may be longer than one can hold. */
async function keep(
  scope: Scope,
  { kind, title, content }: ImportedDocument,
  source: DocumentSource,
): Promise<TrainingDocument> {
  const parts = partsOf(kind, content);
  const saved: TrainingDocument[] = [];
  for (const [index, part] of parts.entries()) {
    const name =
      parts.length === 1
        ? title
        : say('training.split_title', { title: title.slice(0, 180), number: index + 1, all: parts.length });
    saved.push(
      await call('training.save', {
        sessionId: scope,
        kind,
        source: index === 0 ? source : { ...source, part: `${source.part}#${String(index + 1)}` },
        title: name,
        content: part,
        enabled: true,
      }),
    );
  }
  const [first] = saved;
  if (first === undefined) throw new Error('A text has a part.');
  return first;
}

const partsOf = (kind: ImportedDocument['kind'], content: string): string[] =>
  kind === 'table' ? [content] : splitText(content);

/** The next version of a document; what it said until now goes into its history. */
function replace(
  { document }: Update,
  { kind, content }: ImportedDocument,
  source: DocumentSource,
): Promise<TrainingDocument> {
  const { id, sessionId, title, enabled, updatedAt } = document;
  return call('training.save', { id, sessionId, kind, source, title, content, enabled, basedOn: updatedAt });
}
