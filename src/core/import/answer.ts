import type { ImportedFile } from '../../shared/models';
import { type Sentence } from '../../shared/words/say';
import { ImportError } from './import-error';
import { type FileToRead, readFile } from './read-file';

/** What the process that reads a file answers with: it has to be data. */
export type Answer =
  | { readonly ok: true; readonly value: ImportedFile }
  | { readonly ok: false; readonly sentence: Sentence };

export async function answerFor(file: FileToRead): Promise<Answer> {
  try {
    return { ok: true, value: await readFile(file) };
  } catch (error) {
    return { ok: false, sentence: error instanceof ImportError ? error.sentence : 'import.damaged' };
  }
}
