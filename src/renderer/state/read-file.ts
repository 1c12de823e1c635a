import { MAX_IMPORT_BYTES } from '../../shared/limits';
import type { ImportedFile } from '../../shared/models';
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
  if (file.size > MAX_IMPORT_BYTES)
    throw refusal('This file is larger than 32 MB. Split it, or keep the part you need.');
  const bytes = await file.arrayBuffer().catch(() => {
    // A folder, or a file that went away, cannot be read at all.
    throw refusal('This could not be read. Is it a folder?');
  });
  return call('training.readFile', { job, name: file.name, bytes: new Uint8Array(bytes), header });
}
