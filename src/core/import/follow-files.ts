import { cutAt } from '../../shared/cut';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_IMPORT_BYTES, MAX_TRAINING_BYTES } from '../../shared/limits';
import type { DocumentId, DocumentSource, ImportedFile, TrainingDocument } from '../../shared/models';
import { differenceOf } from '../../shared/tables/difference';
import { say } from '../../shared/words/say';
import type { DocumentEdit } from '../store/documents';
import type { WatchedFile } from '../store/watched-files';
import type { FileToRead } from './read-file';

type Later<T> = T | Promise<T>;

/** What is needed of the open account's file. */
export interface FollowedStore {
  watchedFiles(): Later<WatchedFile[]>;
  watchFile(file: WatchedFile): Later<void>;
  readDocument(id: DocumentId): Later<TrainingDocument>;
  saveDocument(edit: DocumentEdit): Later<TrainingDocument>;
}

interface Parts {
  readonly read: (file: FileToRead) => Promise<ImportedFile>;
  /** A sentence for the person. */
  readonly tell: (sentence: string) => void;
  /** A document was written. */
  readonly changed: () => void;
}

interface Seen {
  /** Size and time at the last look. */
  mark: string;
  /** Those with which it was read. */
  done: string;
  /** What was said of it last; each trouble is said once. */
  trouble: string;
}

/**
 * Keeps documents up to date with files of this computer. A file is read when it looked the same twice, so that it has been
 * written to its end; one that is gone, locked or broken changes nothing.
 */
export class FileFollower {
  readonly #parts: Parts;
  readonly #seen = new Map<string, Seen>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** One look at every file; how many documents were written. */
  async look(store: FollowedStore): Promise<number> {
    let written = 0;
    for (const file of await store.watchedFiles()) {
      const key = `${file.documentId} ${file.path}`;
      const seen = this.#seen.get(key) ?? { mark: '', done: '', trouble: '' };
      this.#seen.set(key, seen);
      if (await this.#lookAt(store, file, seen)) written += 1;
    }
    return written;
  }

  async #lookAt(store: FollowedStore, file: WatchedFile, seen: Seen): Promise<boolean> {
    const document = await Promise.resolve(store.readDocument(file.documentId)).catch(() => null);
    if (document === null) return false;
    const name = basename(file.path);
    const trouble = (kind: 'gone' | 'locked' | 'broken', reason = ''): false => {
      if (seen.trouble === kind + seen.mark) return false;
      seen.trouble = kind + seen.mark;
      this.#parts.tell(say(TROUBLES[kind], { title: document.title, file: name, reason }));
      return false;
    };
    const mark = await markOf(file.path);
    if (mark === null) return trouble('gone');
    if (mark === seen.done) return false;
    if (mark !== seen.mark) {
      seen.mark = mark;
      return false;
    }
    const bytes = await readFile(file.path).catch(() => null);
    if (bytes === null) return trouble('locked');
    if ((await markOf(file.path)) !== mark) return false;
    const hash = createHash('sha256').update(bytes).digest('hex');
    seen.done = mark;
    if (hash === file.hash) return false;
    try {
      if (bytes.byteLength > MAX_IMPORT_BYTES) return trouble('broken', say('files.too_large'));
      const imported = await this.#readLike(document.content, { name, bytes, header: null });
      const said = await replace(store, document, name, imported);
      if (said === null) return trouble('broken');
      await store.watchFile({ ...file, hash });
      seen.trouble = '';
      if (said === '') return false;
      this.#parts.tell(said);
      this.#parts.changed();
      return true;
    } catch (error) {
      return trouble('broken', error instanceof Error ? error.message : '');
    }
  }

  /** Where a file does not say its letters, they are what they were: the person has seen and perhaps chosen them. */
  async #readLike(before: string, file: FileToRead): Promise<ImportedFile> {
    const { read } = this.#parts;
    let best = await read(file);
    if (best.encoding === null) return best;
    const { used } = best.encoding;
    const lines = new Set(before.split('\n'));
    const known = ({ documents }: ImportedFile): number =>
      documents.reduce(
        (sum, { content }) => sum + content.split('\n').filter((line) => lines.has(line)).length,
        0,
      );
    for (const { encoding } of best.encoding.readings) {
      if (encoding === used) continue;
      const other = await read({ ...file, encoding });
      if (known(other) > known(best)) best = other;
    }
    return best;
  }
}

const TROUBLES = { gone: 'follow.gone', locked: 'follow.locked', broken: 'follow.broken' } as const;

async function markOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? `${String(found.size)} ${String(found.mtimeMs)}` : null;
}

/** What was changed, in a sentence; '' for nothing, null where the file has no such part any more. */
async function replace(
  store: FollowedStore,
  document: TrainingDocument,
  file: string,
  { documents, bytes, hash }: ImportedFile,
): Promise<string | null> {
  const part = document.source?.part ?? '';
  const alike = documents.filter(({ kind }) => kind === document.kind);
  const found = alike.find((each) => each.part === part) ?? (alike.length === 1 ? alike[0] : undefined);
  if (found === undefined) return null;
  if (found.kind === 'text' && Buffer.byteLength(found.content) > MAX_TRAINING_BYTES) return null;
  if (found.content === document.content) return '';
  const { id, sessionId, kind, title, enabled, content } = document;
  const key = document.source?.key;
  const source: DocumentSource = {
    ...{ file, part: cutAt(found.part, 200), bytes, hash, importedAt: new Date().toISOString() },
    ...(key === undefined ? {} : { key }),
  };
  await store.saveDocument({ id, sessionId, kind, source, title, enabled, content: found.content });
  if (kind !== 'table') return say('follow.text', { title });
  const { changed, added, gone } = differenceOf(content, found.content, key);
  return say('follow.table', { title, changed: changed.length, added: added.length, gone: gone.length });
}
