import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents, type Facts, tables } from '../figures/facts';
import { LANGUAGES, type Language } from '../figures/writing';
import { CASES as FIRST } from './first/expected';
import type { Case } from './plain-loops';
import { CASES as FOURTH, documents as fourthDocuments } from './fourth/expected';
import { CASES as SECOND, documents as secondDocuments } from './second/expected';
import { CASES as THIRD, documents as thirdDocuments } from './third/expected';

export interface TableQuestion extends Case {
  readonly key: string;
  readonly language: Language;
  /** What was asked before, and the question. */
  readonly asked: readonly string[];
}

export interface TableSet {
  readonly name: 'first' | 'second' | 'third' | 'fourth';
  /** The tables as an account has them, all of which are there for each question. */
  readonly documents: readonly Facts[];
  /** In five languages: the same of each set but the fourth, whose languages ask different ones. */
  readonly questions: readonly TableQuestion[];
}

/** Each was written before what it then measured. */
export const SETS: readonly TableSet[] = [
  {
    name: 'first',
    documents: documents.filter(({ title }) => tables.has(title)),
    questions: questionsOf('first', FIRST),
  },
  { name: 'second', documents: secondDocuments, questions: questionsOf('second', SECOND) },
  { name: 'third', documents: thirdDocuments, questions: questionsOf('third', THIRD) },
  { name: 'fourth', documents: fourthDocuments, questions: questionsOf('fourth', FOURTH) },
];

function questionsOf(set: TableSet['name'], cases: Readonly<Record<string, Case>>): TableQuestion[] {
  return LANGUAGES.flatMap((language) =>
    readFileSync(join(import.meta.dirname, set, 'questions', `${language}.txt`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [, key = '', asked = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
        const known = cases[key];
        if (known === undefined) throw new Error(`No such case: ${line}`);
        return { ...known, key, language, asked: asked.split(' >> ') };
      }),
  );
}
