import { expect, it } from 'vitest';
import { randomFrom } from '../../../scripts/lib/random';
import { writeCsv } from '../../shared/tables/csv';
import { readTable } from '../../shared/tables/columns';
import type { Condition, Query } from './language';
import { inWords, partInWords } from './language';
import { BadQuery, lookUp } from './look-up';
import { readPart } from './read-words';

interface Plain {
  readonly name: string;
  readonly price: number;
  readonly kept: boolean;
}

const NAMES = ['Golf', 'Golf Variant', 'Polo', 'Škoda Fabia', 'Up!'];
const table = (rows: readonly Plain[]) => ({
  title: 'cars',
  ...readTable(
    writeCsv([
      ['name', 'price', 'kept'],
      ...rows.map(({ name, price, kept }) => [name, `${String(price)},50 €`, kept ? 'yes' : 'no']),
    ]),
  ),
});

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

it('finds, sorts and computes what plain loops do, over random tables and queries', () => {
  const random = randomFrom(7);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  for (let round = 0; round < 400; round += 1) {
    const rows = Array.from({ length: 1 + Math.floor(random() * 40) }, (): Plain => ({
      name: pick(NAMES),
      price: Math.floor(random() * 20),
      kept: random() < 0.5,
    }));
    const limit = Math.floor(random() * 20) + 0.5;
    const is = pick(Object.keys(COMPARE)) as Condition['is'];
    const tests: [Condition, (row: Plain) => boolean][] = [];
    if (random() < 0.7)
      tests.push([
        { column: 'price', is, value: limit },
        ({ price }) => COMPARE[is]?.(price + 0.5, limit) === true,
      ]);
    if (random() < 0.5)
      tests.push([{ column: 'Name', is: 'contains', value: 'golf' }, ({ name }) => name.startsWith('Golf')]);
    if (random() < 0.3)
      tests.push([
        { column: 'name', is: 'in', value: ['skoda fabia', 'UP!'] },
        ({ name }) => name.startsWith('Š') || name === 'Up!',
      ]);
    if (random() < 0.3 && new Set(rows.map(({ kept }) => kept)).size === 2)
      tests.push([{ column: 'kept', is: '=', value: 'sí' }, ({ kept }) => kept]);
    const descending = random() < 0.5;
    const wanted = rows
      .map((row, at) => ({ ...row, at }))
      .filter((row) => tests.every(([, test]) => test(row)))
      .sort((a, b) => (descending ? b.price - a.price : a.price - b.price) || a.at - b.at);
    const where = tests.map(([condition]) => condition);
    const found = lookUp(table(rows), {
      table: 'cars',
      where,
      sort: { column: 'price', descending },
      limit: 3,
      compute: { what: 'sum', column: 'price' },
    });
    const last = wanted[2]?.price;
    expect(found).toMatchObject({
      count: wanted.length,
      rows: wanted.filter(({ price }, place) => place < 3 || price === last).map(({ at }) => at),
      value: wanted.length === 0 ? null : wanted.reduce((sum, { price }) => sum + price + 0.5, 0),
    });
    const counts = new Map<string, number>();
    for (const { name } of wanted) counts.set(name, (counts.get(name) ?? 0) + 1);
    const grouped = lookUp(table(rows), { table: 'cars', where, group: 'name', compute: { what: 'count' } });
    expect(new Map(grouped.groups.map(({ name, value }) => [name, value]))).toEqual(counts);
  }
});

it('has all groups, however many', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({ name: `Car ${String(at)}`, price: at, kept: true }));
  const { groups } = lookUp(table(many), {
    table: 'cars',
    where: [],
    group: 'name',
    compute: { what: 'count' },
  });
  expect(groups).toHaveLength(300);
});

it('says what it cannot do', () => {
  const cars = table([{ name: 'Golf', price: 1, kept: true }]);
  const ask = (where: readonly Condition[]) => () => lookUp(cars, { table: 'cars', where });
  expect(ask([{ column: 'colour', is: '=', value: 'red' }])).toThrow(BadQuery);
  expect(ask([{ column: 'name', is: '<', value: 3 }])).toThrow('not_comparable');
  expect(ask([{ column: 'price', is: '<', value: 'cheap' }])).toThrow(BadQuery);
  expect(ask(Array.from({ length: 21 }, () => ({ column: 'name', is: 'empty', value: '' })))).toThrow(
    BadQuery,
  );
});

it('says a query in words', () => {
  const query: Query = {
    table: 'inventory',
    where: [
      { column: 'fuel', is: '=', value: 'diesel' },
      { column: 'price', is: '<', value: 15_000 },
    ],
    sort: { column: 'price' },
  };
  expect(inWords(query)).toBe('inventory where fuel is diesel and price is below 15000, lowest price first');
});

it('says any query so that it can be read again, whatever names and values look like', () => {
  const random = randomFrom(11);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const TEXTS = [
    'fuel',
    'VW Golf',
    'where',
    'is',
    'a and b',
    '2020',
    '-3',
    '”',
    '“x” or “y”',
    ': 3 of 4',
    'not',
    ', the first 2',
    'größe',
    '',
  ];
  const text = (): string => pick(TEXTS);
  const value = (): string | number =>
    random() < 0.5 ? text() : Math.round(random() * 10_000 - 5_000) / 100;
  const condition = (): Condition => {
    const column = text();
    const is = pick(['=', '!=', '<', '<=', '>', '>=', 'between', 'contains', 'in', 'empty'] as const);
    if (is === 'empty') return { column, is, value: '' };
    if (is === 'between') return { column, is, value: [value(), value()] };
    if (is === 'in') return { column, is, value: [value()] };
    return { column, is, value: random() < 0.3 ? [value(), value()] : value() };
  };
  for (let round = 0; round < 2_000; round += 1) {
    const what = pick(['count', 'sum', 'avg', 'min', 'max'] as const);
    const query: Query = {
      table: text(),
      where: Array.from({ length: Math.floor(random() * 3) }, condition),
      ...(random() < 0.5
        ? { sort: random() < 0.5 ? { column: text() } : { column: text(), descending: true } }
        : {}),
      ...(random() < 0.5 ? { limit: Math.floor(random() * 10) } : {}),
      ...(random() < 0.5 ? { compute: what === 'count' ? { what } : { what, column: text() } } : {}),
      ...(random() < 0.3 ? { group: text() } : {}),
    };
    expect(readPart(partInWords(query, 7, 1_500))).toEqual({ query, count: 7, rows: 1_500 });
  }
  for (const other of [
    'lines 3–9',
    '',
    'looked up: x',
    'looked up: a b: 1 of 2',
    'looked up: a where b: 1 of 2',
  ]) {
    expect(readPart(other)).toBeNull();
  }
  const cut = `${partInWords({ table: 'cars', where: [] }, 7, 9)}, 3 listed here`;
  expect(readPart(cut)).toEqual({ query: { table: 'cars', where: [] }, count: 7, rows: 9 });
});
