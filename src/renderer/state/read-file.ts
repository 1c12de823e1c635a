import { MAX_IMPORT_BYTES } from '../../shared/limits';
import type { ImportedFile } from '../../shared/models';
import { say } from '../../shared/words/say';
import { call, Failure } from '../bridge';

const refusal = (message: string): Failure => new Failure({ code: 'bad_request', message });

/**
 * A file's text, taken out of it by main. Throws a Failure with a sentence for the person.
 * @param header whether the first row of a table names its columns; null: found out
 */
export async function readFile(
  job: string,
  file: File,
  header: boolean | null = null,
): Promise<ImportedFile> {
  if (file.size > MAX_IMPORT_BYTES) throw refusal(say('files.too_large'));
  const bytes = await file.arrayBuffer().catch(() => {
    // A folder, or a file that went away, cannot be read at all.
    throw refusal(say('files.unreadable'));
  });
  return call('training.readFile', { job, name: file.name, bytes: new Uint8Array(bytes), header });
}
