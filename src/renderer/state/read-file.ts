import { MAX_IMPORT_BYTES } from '../../shared/limits';
import type { ImportedFile } from '../../shared/models';
import { say } from '../../shared/words/say';
import { call, Failure } from '../bridge';

const refusal = (message: string): Failure => new Failure({ code: 'bad_request', message });

interface HowToRead {
  /** Whether the first row of a table names its columns; null: found out. */
  readonly header: boolean | null;
  /** With what is hidden in a spreadsheet. */
  readonly hidden: boolean;
  /** What the person says that it is written in. */
  readonly encoding?: string;
}

/** What a file holds, taken out of it by main. Throws a Failure with a sentence for the person. */
export async function readFile(
  job: string,
  file: File,
  how: HowToRead = { header: null, hidden: false },
): Promise<ImportedFile> {
  if (file.size > MAX_IMPORT_BYTES) throw refusal(say('files.too_large'));
  const bytes = await file.arrayBuffer().catch(() => {
    // A folder, or a file that went away, cannot be read at all.
    throw refusal(say('files.unreadable'));
  });
  return call('training.readFile', { job, name: file.name, bytes: new Uint8Array(bytes), ...how });
}

/** All of it as one text. */
export const textOf = ({ documents }: ImportedFile): string =>
  documents.length === 1
    ? (documents[0]?.content ?? '')
    : documents.map(({ title, content }) => `# ${title}\n\n${content}`).join('\n\n');
