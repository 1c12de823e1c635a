import { type Row, tables } from '../figures/facts';

export type QuestionKind =
  | 'id'
  | 'filter'
  | 'range'
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
  readonly table: string;
  readonly kind: QuestionKind;
  readonly expected: Expected;
}

/* Plain loops over the facts, which are read here by what is known of the files: nothing of the app takes part. */

const rowsOf = (table: string): readonly Row[] => tables.get(table) ?? [];
const amount = (row: Row, column: string): number => {
  const value = row[column];
  if (value && 'amount' in value) return value.amount;
  return value && 'text' in value ? Number(value.text) : NaN;
};
const text = (row: Row, column: string): string => {
  const value = row[column];
  return value && 'text' in value ? value.text : '';
};

type Test = (row: Row) => boolean;
const is =
  (column: string, value: string): Test =>
  (row) =>
    text(row, column) === value;
const has =
  (column: string, word: string): Test =>
  (row) =>
    text(row, column).split(/[ /-]/).includes(word);
const less =
  (column: string, limit: number): Test =>
  (row) =>
    amount(row, column) < limit;
const within =
  (column: string, from: number, to: number): Test =>
  (row) =>
    amount(row, column) >= from && amount(row, column) <= to;
const equals =
  (column: string, value: number): Test =>
  (row) =>
    amount(row, column) === value;
const not =
  (test: Test): Test =>
  (row) =>
    !test(row);
const either =
  (...tests: readonly Test[]): Test =>
  (row) =>
    tests.some((test) => test(row));

const matching = (table: string, tests: readonly Test[]): number[] =>
  [...rowsOf(table).entries()].flatMap(([at, row]) => (tests.every((test) => test(row)) ? [at] : []));
const rows = (table: string, ...tests: readonly Test[]): Expected => ({ rows: matching(table, tests) });
const count = (table: string, ...tests: readonly Test[]): Expected => ({
  number: matching(table, tests).length,
});
const amounts = (table: string, column: string, tests: readonly Test[]): number[] =>
  matching(table, tests).map((at) => amount(rowsOf(table)[at] ?? {}, column));
const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const sum = (table: string, column: string, ...tests: readonly Test[]): Expected => ({
  number: total(amounts(table, column, tests)),
});
const average = (table: string, column: string, ...tests: readonly Test[]): Expected => {
  const numbers = amounts(table, column, tests);
  return { number: total(numbers) / numbers.length };
};
/** The first by a column, and what is level with the last of them. */
function first(
  table: string,
  column: string,
  way: 1 | -1,
  size: number,
  ...tests: readonly Test[]
): Expected {
  const all = matching(table, tests).map((at) => ({
    at,
    value: way * amount(rowsOf(table)[at] ?? {}, column),
  }));
  all.sort((a, b) => a.value - b.value);
  const last = all[size - 1]?.value ?? Infinity;
  return { rows: all.filter(({ value }) => value <= last).map(({ at }) => at) };
}
function groups(table: string, column: string, of: (rows: readonly Row[]) => number): Expected {
  const names = new Set(rowsOf(table).map((row) => text(row, column)));
  return {
    groups: Object.fromEntries(
      [...names].map((name) => [name, of(rowsOf(table).filter((row) => text(row, column) === name))]),
    ),
  };
}
const averagePrice = (all: readonly Row[]): number =>
  total(all.map((row) => amount(row, 'Preis'))) / all.length;

const fuel = (name: string): Test => is('fuel', name);
const doctor = (name: string): Test => is('Arzt', name);

/** What each question is to come to, in whatever language. */
export const CASES: Readonly<Record<string, Case>> = {
  'car-code': { table: 'cars', kind: 'id', expected: rows('cars', is('stock', 'A-1090')) },
  'car-code-2': { table: 'cars', kind: 'id', expected: rows('cars', is('stock', 'A-1097')) },
  'car-filter': {
    table: 'cars',
    kind: 'filter',
    expected: rows('cars', fuel('hybrid'), is('colour', 'red')),
  },
  'car-filter-model': { table: 'cars', kind: 'filter', expected: rows('cars', has('model', 'Golf')) },
  'car-filter-two': {
    table: 'cars',
    kind: 'filter',
    expected: rows('cars', fuel('electric'), is('colour', 'black')),
  },
  'car-not': {
    table: 'cars',
    kind: 'filter',
    expected: rows('cars', fuel('hybrid'), not(is('colour', 'white'))),
  },
  'car-under': { table: 'cars', kind: 'range', expected: rows('cars', less('price', 10_000)) },
  'car-between': {
    table: 'cars',
    kind: 'range',
    expected: rows('cars', fuel('diesel'), within('price', 10_000, 20_000)),
  },
  'car-mileage': { table: 'cars', kind: 'range', expected: rows('cars', less('mileage', 20_000)) },
  'car-newer': { table: 'cars', kind: 'range', expected: rows('cars', within('year', 2024, 9999)) },
  'car-cheapest': {
    table: 'cars',
    kind: 'superlative',
    expected: first('cars', 'price', 1, 1, fuel('diesel')),
  },
  'car-newest': {
    table: 'cars',
    kind: 'superlative',
    expected: first('cars', 'year', -1, 1, has('model', 'Golf')),
  },
  'car-three': { table: 'cars', kind: 'superlative', expected: first('cars', 'price', 1, 3, fuel('hybrid')) },
  'car-low-mileage': {
    table: 'cars',
    kind: 'superlative',
    expected: first('cars', 'mileage', 1, 1, fuel('electric')),
  },
  'car-count': { table: 'cars', kind: 'count', expected: count('cars', has('model', 'Corolla')) },
  'car-count-all': {
    table: 'cars',
    kind: 'count',
    expected: count('cars', fuel('electric'), less('price', 20_000)),
  },
  'car-average': {
    table: 'cars',
    kind: 'sum and average',
    expected: average('cars', 'price', fuel('hybrid')),
  },
  'car-sum': {
    table: 'cars',
    kind: 'sum and average',
    expected: sum('cars', 'price', has('model', 'Volvo')),
  },
  'car-group': { table: 'cars', kind: 'group', expected: groups('cars', 'colour', (all) => all.length) },
  'car-compare': {
    table: 'cars',
    kind: 'comparison',
    expected: rows('cars', either(has('model', 'Polo'), has('model', 'Jazz'))),
  },
  'car-typo': {
    table: 'cars',
    kind: 'typing mistake',
    expected: rows('cars', has('model', 'Corolla'), is('colour', 'red')),
  },
  'car-typo-2': {
    table: 'cars',
    kind: 'typing mistake',
    expected: first('cars', 'price', 1, 1, fuel('diesel')),
  },
  'car-follow': {
    table: 'cars',
    kind: 'follow-up',
    expected: count('cars', fuel('hybrid'), is('colour', 'red')),
  },
  'car-follow-price': {
    table: 'cars',
    kind: 'follow-up',
    expected: rows('cars', fuel('diesel'), less('price', 15_000)),
  },
  'car-none': {
    table: 'cars',
    kind: 'not in stock',
    expected: rows('cars', fuel('diesel'), is('colour', 'blue'), has('model', 'Volvo')),
  },
  'car-unknown': { table: 'cars', kind: 'no question for tables', expected: null },
  'car-other': { table: 'cars', kind: 'no question for tables', expected: null },
  'clinic-code': { table: 'clinic', kind: 'id', expected: rows('clinic', is('Nr', 'L243')) },
  'clinic-doctor': { table: 'clinic', kind: 'filter', expected: rows('clinic', doctor('Dr. Adler')) },
  'clinic-under': { table: 'clinic', kind: 'range', expected: rows('clinic', less('Preis', 50)) },
  'clinic-longest': { table: 'clinic', kind: 'superlative', expected: first('clinic', 'Dauer', -1, 1) },
  'clinic-count': { table: 'clinic', kind: 'count', expected: count('clinic', doctor('Dr. Brandt')) },
  'clinic-average': {
    table: 'clinic',
    kind: 'sum and average',
    expected: average('clinic', 'Preis', doctor('Dr. Celik')),
  },
  'clinic-cheapest': {
    table: 'clinic',
    kind: 'superlative',
    expected: first('clinic', 'Preis', 1, 1, doctor('Dr. Duran')),
  },
  'clinic-name': { table: 'clinic', kind: 'filter', expected: rows('clinic', is('Leistung', 'Hörtest')) },
  'clinic-short': { table: 'clinic', kind: 'range', expected: rows('clinic', within('Dauer', 0, 15)) },
  'clinic-group': { table: 'clinic', kind: 'group', expected: groups('clinic', 'Arzt', averagePrice) },
  'shop-code': { table: 'shop', kind: 'id', expected: rows('shop', is('ref', 'SKU-4658/A')) },
  'shop-category': { table: 'shop', kind: 'filter', expected: rows('shop', is('categoría', 'quesos')) },
  'shop-low': { table: 'shop', kind: 'range', expected: rows('shop', less('existencias', 100)) },
  'shop-count': { table: 'shop', kind: 'count', expected: count('shop', equals('IVA', 21)) },
  'shop-sum': {
    table: 'shop',
    kind: 'sum and average',
    expected: sum('shop', 'existencias', is('categoría', 'aceites')),
  },
  'shop-most': { table: 'shop', kind: 'superlative', expected: first('shop', 'existencias', -1, 1) },
  'shop-name': { table: 'shop', kind: 'filter', expected: rows('shop', is('producto', 'Chorizo picante')) },
  'room-beds': { table: 'rooms', kind: 'range', expected: rows('rooms', within('beds', 3, 99)) },
  'room-floor': { table: 'rooms', kind: 'filter', expected: rows('rooms', equals('floor', 2)) },
  'room-under': {
    table: 'rooms',
    kind: 'range',
    expected: rows('rooms', less('price per night (EUR)', 100)),
  },
  'room-largest': { table: 'rooms', kind: 'superlative', expected: first('rooms', 'area (m²)', -1, 1) },
  'room-count': { table: 'rooms', kind: 'count', expected: count('rooms', equals('floor', 3)) },
  'room-average': {
    table: 'rooms',
    kind: 'sum and average',
    expected: average('rooms', 'price per night (EUR)', equals('beds', 3)),
  },
  'room-cheapest': {
    table: 'rooms',
    kind: 'superlative',
    expected: first('rooms', 'price per night (EUR)', 1, 1, equals('beds', 4)),
  },
  'room-between': { table: 'rooms', kind: 'range', expected: rows('rooms', within('area (m²)', 40, 45)) },
  'room-code': { table: 'rooms', kind: 'id', expected: rows('rooms', is('room', '204')) },
  'room-follow': {
    table: 'rooms',
    kind: 'follow-up',
    expected: rows('rooms', equals('beds', 4), equals('floor', 1)),
  },
  'room-other': { table: 'rooms', kind: 'no question for tables', expected: null },
};
