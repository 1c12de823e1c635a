import type { Row } from '../figures/facts';

export type QuestionKind =
  | 'id'
  | 'filter'
  | 'range'
  | 'date'
  | 'superlative'
  | 'count'
  | 'sum and average'
  | 'group'
  | 'comparison'
  | 'typing mistake'
  | 'follow-up'
  | 'not in stock'
  | 'no question for tables';

/** The numbers of the rows, a number, numbers by group, or nothing: it is to be left alone. */
export type Expected =
  | { readonly rows: readonly number[] }
  | { readonly number: number }
  | { readonly groups: Readonly<Record<string, number>> }
  | null;

export interface Case {
  readonly kind: QuestionKind;
  readonly expected: Expected;
}

/* Plain loops over the facts, which are read by what is known of the files: nothing of the app takes part. */

/** A day is a number that grows with time. */
export const dayOf = (year: number, month: number, day: number): number => year * 10_000 + month * 100 + day;

const amount = (row: Row, column: string): number => {
  const value = row[column];
  if (value && 'amount' in value) return value.amount;
  if (value && 'month' in value) return dayOf(value.year, value.month, value.day);
  return value && 'text' in value ? Number(value.text) : NaN;
};
const text = (row: Row, column: string): string => {
  const value = row[column];
  return value && 'text' in value ? value.text : '';
};

export type Test = (row: Row) => boolean;
export const is =
  (column: string, value: string): Test =>
  (row) =>
    text(row, column) === value;
export const has =
  (column: string, word: string): Test =>
  (row) =>
    text(row, column)
      .split(/[ ,/-]+/)
      .includes(word);
export const less =
  (column: string, limit: number): Test =>
  (row) =>
    amount(row, column) < limit;
export const within =
  (column: string, from: number, to: number): Test =>
  (row) =>
    amount(row, column) >= from && amount(row, column) <= to;
export const equals =
  (column: string, value: number): Test =>
  (row) =>
    amount(row, column) === value;
export const not =
  (test: Test): Test =>
  (row) =>
    !test(row);
export const either =
  (...tests: readonly Test[]): Test =>
  (row) =>
    tests.some((test) => test(row));

export const lessThan =
  (column: string, other: string): Test =>
  (row) =>
    amount(row, column) < amount(row, other);
/** Nothing is written there. */
export const isEmpty =
  (column: string): Test =>
  (row) =>
    text(row, column) === '' && !(amount(row, column) > 0);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
export const averageOf =
  (column: string) =>
  (rows: readonly Row[]): number =>
    total(rows.map((row) => amount(row, column))) / rows.length;
const sumOf =
  (column: string) =>
  (rows: readonly Row[]): number =>
    total(rows.map((row) => amount(row, column)));

/** What is to be found in these tables. */
export function loopsOver(tables: ReadonlyMap<string, readonly Row[]>) {
  const rowsOf = (table: string): readonly Row[] => tables.get(table) ?? [];
  const matching = (table: string, tests: readonly Test[]): number[] =>
    [...rowsOf(table).entries()].flatMap(([at, row]) => (tests.every((test) => test(row)) ? [at] : []));
  const found = (table: string, tests: readonly Test[]): Row[] =>
    matching(table, tests).map((at) => rowsOf(table)[at] ?? {});
  return {
    rows: (table: string, ...tests: readonly Test[]): Expected => ({ rows: matching(table, tests) }),
    count: (table: string, ...tests: readonly Test[]): Expected => ({
      number: matching(table, tests).length,
    }),
    sum: (table: string, column: string, ...tests: readonly Test[]): Expected => ({
      number: sumOf(column)(found(table, tests)),
    }),
    average: (table: string, column: string, ...tests: readonly Test[]): Expected => ({
      number: averageOf(column)(found(table, tests)),
    }),
    /** The first by a column, and what is level with the last of them. */
    first: (
      table: string,
      column: string,
      way: 1 | -1,
      size: number,
      ...tests: readonly Test[]
    ): Expected => {
      const all = matching(table, tests).map((at) => ({
        at,
        value: way * amount(rowsOf(table)[at] ?? {}, column),
      }));
      all.sort((a, b) => a.value - b.value);
      const last = all[size - 1]?.value ?? Infinity;
      return { rows: all.filter(({ value }) => value <= last).map(({ at }) => at) };
    },
    groups: (table: string, column: string, of: (rows: readonly Row[]) => number): Expected => {
      const names = new Set(rowsOf(table).map((row) => text(row, column)));
      return {
        groups: Object.fromEntries(
          [...names].map((name) => [name, of(rowsOf(table).filter((row) => text(row, column) === name))]),
        ),
      };
    },
  };
}
