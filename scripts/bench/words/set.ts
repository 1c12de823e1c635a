import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody asks, and the fact that answers it, in whatever words and language either is written. */
export interface Pair {
  readonly kind: string;
  /** Of the question, and of the facts: `other` are those of which there are few. */
  readonly asked: string;
  readonly told: string;
  readonly question: string;
  readonly fact: string;
  /** What a model looks for in the language of the facts, where it may look again. */
  readonly again: string;
  /** What must not come before it, because it only shares a word of several meanings; else nothing. */
  readonly wrong: string;
  readonly file: string;
}

const FILES = [
  'pairs-in-one-language.txt',
  'pairs-in-two-languages.txt',
  'pairs-of-other-subjects.txt',
  'pairs-of-small-trades.txt',
  'pairs-of-town-services.txt',
  'pairs-of-yet-other-trades.txt',
  'false-friends.txt',
];
const PAIR = /^(\w+) > (\w+): (.+?) => (.+?)(?: ~ (.+?))?(?: ≠ (.+))?$/;

/** The files say how a pair is written. */
export function readPairs(): Pair[] {
  return FILES.flatMap((file) => {
    let kind = '';
    return linesOf(file).flatMap((line): Pair[] => {
      if (line.startsWith('## ')) kind = line.slice(3);
      if (line === '' || line.startsWith('#')) return [];
      const [, asked, told, question, fact, again = '', wrong = ''] = PAIR.exec(line) ?? [];
      if (!asked || !told || !question || !fact) throw new Error(`This is no pair: ${line}`);
      return [{ kind, asked, told, question, fact, again, wrong, file }];
    });
  });
}

const linesOf = (file: string): string[] => readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
