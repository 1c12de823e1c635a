import { fold } from '../../shared/fold';
import type { Around } from './around';
import { isYear, type FactIndex, type FactLine } from './facts';
import { push } from './multi-map';
import { wordsOf } from './words';

/* What a whole column comes to, or the rows of it that have a word of the sentence. */

const TOTAL =
  /(?<!\p{L})(?:total|totals|sum|together|altogether|combined|insgesamt|zusammen|summe|gesamt\p{L}*|ensemble|somme|suma|juntos|juntas|conjunto|مجموع|اجمالي|معا)(?!\p{L})/u;
const AVERAGE =
  /(?<!\p{L})(?:average|averages|mean|avg|durchschnitt|durchschnittlich|schnitt|mittel|moyenne|moyen|promedio|media|medio|متوسط|معدل)(?!\p{L})/u;
const MEDIAN = /(?<!\p{L})(?:median|mediane|mediana|وسيط)(?!\p{L})/u;
const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const WAYS: readonly (readonly [words: RegExp, way: (amounts: readonly number[]) => number])[] = [
  [TOTAL, sumOf],
  [AVERAGE, (amounts) => sumOf(amounts) / amounts.length],
  [MEDIAN, median],
];
const APPROXIMATE =
  /(?:about|around|roughly|nearly|almost|circa|ca\.?|rund|etwa|knapp|environ|unos|unas|casi|حوالي|نحو)[ ($€£]*$/u;
const APPROXIMATE_SHARE = 0.03;
const MAX_WORDS = 24;

interface Value {
  readonly row: FactLine;
  readonly amount: number;
}

const known = new WeakMap<FactIndex, ReadonlyMap<string, readonly Value[]>>();

/** By unit, table and column. */
function columnsOf(facts: FactIndex): ReadonlyMap<string, readonly Value[]> {
  const before = known.get(facts);
  if (before) return before;
  const columns = new Map<string, Value[]>();
  for (const row of facts.lines) {
    if (row.table === null || row.isHead) continue;
    for (const figure of row.figures) {
      const { kind, unit, start, amounts } = figure;
      if (kind !== 'number' || isYear(figure)) continue;
      const column = row.cells.findIndex((cell) => start >= cell.start && start < cell.end);
      const key = `${unit?.dimension ?? ''}\n${row.table}\n${column}`;
      push(columns, key, { row, amount: (amounts[0] ?? 0) * (unit?.factor ?? 1) });
    }
  }
  known.set(facts, columns);
  return columns;
}

export function isOfColumn(facts: FactIndex, { figure, before }: Around, statement: string): boolean {
  const text = fold(statement);
  const asked = WAYS.filter(([words]) => words.test(text)).map(([, way]) => way);
  if (figure.kind !== 'number' || asked.length === 0) return false;
  const isAbout = APPROXIMATE.test(before);
  const factor = figure.unit?.factor ?? 1;
  const is = (exact: number): boolean =>
    figure.amounts.some((amount) => {
      const digits = (String(amount).split('.')[1] ?? '').length;
      const off = Math.abs(exact / factor - amount);
      return off <= 10 ** -digits / 2 + 1e-9 || (isAbout && off <= amount * APPROXIMATE_SHARE);
    });
  const stems = wordsOf(statement)
    .map(({ stem }) => stem)
    .filter((stem) => !/\d/.test(stem) && facts.linesWith(stem).length > 1)
    .slice(0, MAX_WORDS);
  return [...columnsOf(facts)].some(([key, all]) => {
    if (!key.startsWith(`${figure.unit?.dimension ?? ''}\n`)) return false;
    const sets = [all, ...stems.map((stem) => all.filter(({ row }) => row.stems.has(stem)))];
    return sets.some(
      (values) => values.length > 1 && asked.some((way) => is(way(values.map(({ amount }) => amount)))),
    );
  });
}

function median(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? 0;
  return (at((sorted.length - 1) >> 1) + at(sorted.length >> 1)) / 2;
}
