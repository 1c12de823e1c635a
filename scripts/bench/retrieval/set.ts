import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../../src/shared/tables/csv';

/** A question whose answer is known to stand in one place. */
interface KnownQuestion {
  readonly question: string;
  /** What must be in the prompt for the question to be answerable. */
  readonly needle: string;
}

export interface EvaluationSet {
  readonly name: string;
  /** In tokens, for the whole prompt: a fraction of what the documents have. */
  readonly budget: number;
  readonly documents: readonly { readonly title: string; readonly content: string }[];
  readonly questions: readonly KnownQuestion[];
}

interface SetFile {
  readonly budget: number;
  readonly documents: readonly { readonly title: string; readonly file: string }[];
}

/** Reads a folder of `sets`: its documents, and questions with the heading or the code under which they are answered. */
export function readSet(name: string): EvaluationSet {
  const read = (file: string): string =>
    readFileSync(join(import.meta.dirname, 'sets', name, file), 'utf8').trimEnd();
  const { budget, documents: files } = JSON.parse(read('set.json')) as SetFile;
  const documents = files.map(({ title, file }) => ({ title, content: read(file) }));
  const lines = documents.flatMap(({ content }) => content.split('\n').filter((line) => line !== ''));
  const [, ...rows] = readCsv(read('questions.csv'));
  const questions = rows.map(([question = '', place = '']) => ({ question, needle: lineAt(lines, place) }));
  return { name, budget, documents, questions };
}

/** The row of a code, or what follows a heading. */
function lineAt(lines: readonly string[], place: string): string {
  const at = lines.findIndex((line) => line.startsWith(`${place},`) || line.replace(/^#+ /, '') === place);
  const line = lines[at]?.startsWith('#') ? lines[at + 1] : lines[at];
  if (line === undefined) throw new Error(`No document has the place “${place}”.`);
  return line;
}
