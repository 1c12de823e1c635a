import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents, tables } from '../figures/facts';
import { LANGUAGES, type Language } from '../figures/writing';
import { type Case, CASES } from './expected';

export interface TableQuestion extends Case {
  readonly key: string;
  readonly language: Language;
  /** What was asked before, and the question. */
  readonly asked: readonly string[];
}

/** The same questions in five languages, written before anything read them. */
export const questions: readonly TableQuestion[] = LANGUAGES.flatMap((language) =>
  readFileSync(join(import.meta.dirname, 'questions', `${language}.txt`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [, key = '', asked = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
      const known = CASES[key];
      if (known === undefined) throw new Error(`No such case: ${line}`);
      return { ...known, key, language, asked: asked.split(' >> ') };
    }),
);

/** The tables as an account has them. */
export const tableDocuments = documents
  .filter(({ title }) => tables.has(title))
  .map(({ title, content }) => ({ title, content }));
