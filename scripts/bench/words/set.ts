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
}

const FILES = ['pairs-in-one-language.txt', 'pairs-in-two-languages.txt', 'pairs-of-other-subjects.txt'];
const PAIR = /^(\w+) > (\w+): (.+?) => (.+?)(?: ~ (.+))?$/;

/** The files say how a pair is written. */
export function readPairs(): Pair[] {
  let kind = '';
  const pairs: Pair[] = [];
  for (const line of FILES.flatMap(linesOf)) {
    if (line.startsWith('## ')) kind = line.slice(3);
    if (line === '' || line.startsWith('#')) continue;
    const [, asked, told, question, fact, again = ''] = PAIR.exec(line) ?? [];
    if (!asked || !told || !question || !fact) throw new Error(`This is no pair: ${line}`);
    pairs.push({ kind, asked, told, question, fact, again });
  }
  return pairs;
}

const linesOf = (file: string): string[] => readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
