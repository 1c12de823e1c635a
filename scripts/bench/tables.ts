import { lookUp } from '../../src/core/lookup/look-up';
import { inWords } from '../../src/core/lookup/language';
import { Meanings } from '../../src/core/lookup/meanings';
import { Lookups } from '../../src/core/lookup/lookups';
import { readQuestions } from '../../src/core/lookup/read';
import { Vocabulary } from '../../src/core/lookup/vocabulary';
import { writeCsv } from '../../src/shared/tables/csv';
import { dayNumber } from '../../src/shared/values/dates';
import { randomFrom } from '../lib/random';
import type { BenchResult } from './result';
import type { Expected } from './tables/plain-loops';
import { ASKED_ON } from './tables/second/expected';
import { SETS, type TableQuestion, type TableSet } from './tables/set';

const RIGHT = 0.9;
const WRONG = 0.01;
const LARGE_ROWS = 50_000;
const LOOK_UP_MS = 20;
const NONE_MS = 0.05;

const TODAY = dayNumber(...ASKED_ON) ?? NaN;

type Outcome = 'right' | 'alone' | 'wrong';

/** Which of the questions over tables are read, and whether what is looked up is what plain loops find. */
// eslint-disable-next-line @typescript-eslint/require-await -- as all benchmarks
export async function run(): Promise<BenchResult> {
  const [first, ...others] = SETS.flatMap(measure);
  if (!first) throw new Error('No sets');
  const ms = largeMs();
  const large = {
    ...result('tables-large', `ms to look up ${LARGE_ROWS} rows`, ms, 1),
    baseline: LOOK_UP_MS,
    ratio: Number((ms / LOOK_UP_MS).toFixed(4)),
  };
  const none = noneMs();
  const without = {
    ...result('tables-none', 'ms for a question without tables', none, 1),
    baseline: NONE_MS,
    ratio: Number((none / NONE_MS).toFixed(4)),
  };
  return { ...first, also: [...others, large, without] };
}

function measure({ name, documents, questions }: TableSet): BenchResult[] {
  const meanings = new Meanings();
  const tables = documents.map(({ title, content }) => new Vocabulary(title, content, meanings));
  const outcomes = questions.map((question) => ({ question, ...judge(question, tables) }));
  for (const { question, outcome, words } of outcomes) {
    if (outcome !== 'right') {
      console.log(
        `${outcome.padEnd(5)} ${question.language} ${question.key}: ${question.asked.join(' >> ')} | ${words}`,
      );
    }
  }
  table(
    `kind (${name} set)`,
    outcomes.map(({ question: { kind }, outcome }) => [kind, outcome]),
  );
  table(
    `language (${name} set)`,
    outcomes.map(({ question: { language }, outcome }) => [language, outcome]),
  );
  const readable = outcomes.filter(({ question }) => question.expected !== null);
  const right = readable.filter(({ outcome }) => outcome === 'right').length / readable.length;
  const wrong = outcomes.filter(({ outcome }) => outcome === 'wrong').length / outcomes.length;
  const prefix = name === 'first' ? 'tables' : `tables-${name}`;
  return [
    result(prefix, 'share of questions not answered from rows', 1 - right, 1 - RIGHT),
    result(`${prefix}-wrong`, 'share of questions read wrongly', wrong, WRONG),
  ];
}

const best = (times: readonly number[]): number => Math.min(...times);

function timesOf(rounds: number, work: () => void): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** A question over a large table that has been read before, from its words to its rows. */
function largeMs(): number {
  const random = randomFrom(3);
  const rows = Array.from({ length: LARGE_ROWS }, (_, at) => [
    `Model ${String(at)}`,
    ['diesel', 'petrol', 'hybrid'][at % 3] ?? '',
    `$${String(Math.floor(random() * 30_000))}`,
  ]);
  const content = writeCsv([['model', 'fuel', 'price'], ...rows]);
  const large = [{ id: 'large', title: 'large', content }];
  const lookups = new Lookups();
  const ask = (): void => {
    const found = lookups.find(large, ['cheapest diesel under 15,000'], '');
    if (found?.rows.length === 0) throw new Error('Nothing is found.');
  };
  ask();
  return best(timesOf(15, ask));
}

/** What the same question costs who has no tables. */
function noneMs(): number {
  const lookups = new Lookups();
  const times = timesOf(200, () => void lookups.find([], ['cheapest diesel under 15,000'], ''));
  return times.sort((a, b) => a - b)[100] ?? NaN;
}

function judge(
  { asked, expected }: TableQuestion,
  tables: readonly Vocabulary[],
): { outcome: Outcome; words: string } {
  const query = readQuestions(asked, tables, TODAY);
  if (query === null) return { outcome: expected === null ? 'right' : 'alone', words: '' };
  const words = inWords(query);
  const table = tables.find((each) => each.table.title === query.table);
  if (!table) return { outcome: 'wrong', words };
  return { outcome: agrees(lookUp(table.table, query), expected) ? 'right' : 'wrong', words };
}

function agrees(found: ReturnType<typeof lookUp>, expected: Expected): boolean {
  const isNear = (a: number | null, b: number): boolean =>
    a !== null && Math.abs(a - b) < 1e-6 * Math.max(1, b);
  if (expected === null) return false;
  if ('number' in expected) return found.query.group === undefined && isNear(found.value, expected.number);
  if ('groups' in expected) {
    const names = Object.entries(expected.groups);
    return (
      found.groups.length === names.length &&
      names.every(([name, value]) =>
        isNear(found.groups.find((each) => each.name === name)?.value ?? null, value),
      )
    );
  }
  const rows = new Set(found.rows);
  const isAll = found.query.compute === undefined && found.query.group === undefined;
  return isAll && rows.size === expected.rows.length && expected.rows.every((row) => rows.has(row));
}

function table(by: string, all: readonly (readonly [name: string, outcome: Outcome])[]): void {
  console.log(`${by.padEnd(24)} questions  right  alone  wrong`);
  for (const name of new Set(all.map(([each]) => each))) {
    const own = all.filter(([each]) => each === name);
    const share = (outcome: Outcome): string =>
      (own.filter(([, each]) => each === outcome).length / own.length).toFixed(2).padStart(5);
    console.log(
      `${name.padEnd(24)} ${String(own.length).padStart(9)}  ${share('right')}  ${share('alone')}  ${share('wrong')}`,
    );
  }
}

function result(name: string, unit: string, value: number, limit: number): BenchResult {
  const round = (number: number): number => Number(number.toFixed(4));
  return { name, value: round(value), unit, baseline: 1, ratio: round(value), limit: round(limit) };
}
