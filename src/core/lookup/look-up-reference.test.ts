import { expect, it } from 'vitest';
import { randomFrom } from '../../../scripts/lib/random';
import { dayInWords, dayNumber } from '../../shared/values/dates';
import { readTable } from '../../shared/tables/columns';
import { writeCsv } from '../../shared/tables/csv';
import type { Computation, Condition, Query } from './language';
import { lookUp } from './look-up';

/* Any query over any table comes to what plain loops over the facts come to; every operator has its turn. */

interface Fact {
  readonly name: string;
  /** Null: the cell is empty. */
  readonly price: number | null;
  readonly day: number | null;
  readonly kept: boolean;
  readonly tags: string;
}
type Column = keyof Fact;
type Test = (fact: Fact) => boolean;

const NAMES = ['Golf', 'Golf Variant', 'golf', 'Škoda Fabia', 'Up!', ''];
const TAGS = ['red, new', 'red', 'new, blue', '', 'blue'];
const FIRST_DAY = dayNumber(2026, 1, 1) ?? NaN;
const ROUNDS = 600;

const plain = (text: string): string => text.toLowerCase().replaceAll('š', 's');
const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

it('comes to what plain loops come to, whatever the table, the operator and the order', () => {
  const random = randomFrom(23);
  const below = (end: number): number => Math.floor(random() * end);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const used = new Set<string>();

  const factOf = (): Fact => ({
    name: pick(NAMES),
    price: random() < 0.05 ? null : below(30) / 2,
    day: random() < 0.05 ? null : FIRST_DAY + below(40),
    kept: random() < 0.5,
    tags: pick(TAGS),
  });
  const cellsOf = ({ name, price, day, kept, tags }: Fact): string[] => [
    name,
    price === null ? '' : `€${price.toFixed(2)}`,
    day === null ? '' : dayInWords(day),
    kept ? 'yes' : 'no',
    tags,
  ];

  const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
    '=': (a, b) => a === b,
  };
  const measured = (column: 'price' | 'day'): [Condition, Test] => {
    const say = (value: number): string | number => (column === 'day' ? dayInWords(value) : value);
    const value = (): number => (column === 'day' ? FIRST_DAY + below(40) : below(30) / 2);
    const is = pick(['<', '<=', '>', '>=', '=', '!=', 'between', 'in'] as const);
    const [a, b] = [value(), value()];
    if (is === 'between') {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      return [
        { column, is, value: [say(a), say(b)] },
        (fact) => fact[column] !== null && fact[column] >= low && fact[column] <= high,
      ];
    }
    if (is === 'in')
      return [{ column, is, value: [say(a), say(b)] }, (fact) => fact[column] === a || fact[column] === b];
    if (is === '!=') return [{ column, is, value: say(a) }, (fact) => fact[column] !== a];
    return [
      { column, is, value: say(a) },
      (fact) => fact[column] !== null && COMPARE[is]?.(fact[column], a) === true,
    ];
  };
  const ofText = (column: 'name' | 'tags'): [Condition, Test] => {
    const is = pick(['=', '!=', 'contains', 'in', 'empty'] as const);
    const all = column === 'name' ? NAMES : TAGS;
    const [a, b] = [pick(all), pick(all)];
    if (is === 'empty') return [{ column, is, value: '' }, (fact) => fact[column] === ''];
    if (is === 'in') {
      return [{ column, is, value: [a, b] }, (fact) => [plain(a), plain(b)].includes(plain(fact[column]))];
    }
    if (is === 'contains') {
      const word = pick(['golf', 'fabia', 'red', 'new']);
      return [{ column, is, value: word }, (fact) => wordsOf(fact[column]).includes(word)];
    }
    const equals: Test = (fact) => plain(fact[column]) === plain(a);
    return [{ column, is, value: a }, is === '=' ? equals : (fact) => !equals(fact)];
  };
  const kept = (): [Condition, Test] => {
    const value = random() < 0.5;
    return [{ column: 'kept', is: '=', value: value ? 'sí' : 'nein' }, (fact) => fact.kept === value];
  };

  for (let round = 0; round < ROUNDS; round += 1) {
    const facts = Array.from({ length: 2 + below(50) }, factOf);
    const table = {
      title: 'facts',
      ...readTable(
        writeCsv([['name', 'price', 'day [date]', 'kept [yes_no]', 'tags'], ...facts.map(cellsOf)]),
      ),
    };
    // What a column holds is found from its values: without any, there is nothing to compare.
    if (facts.every(({ price }) => price === null)) continue;
    const tests = Array.from({ length: below(4) }, () =>
      pick([
        () => measured('price'),
        () => measured('day'),
        () => ofText('name'),
        () => ofText('tags'),
        kept,
      ])(),
    );
    for (const [{ column, is }] of tests) used.add(`${column} ${is}`);
    const where = tests.map(([condition]) => condition);
    const matching = facts.flatMap((fact, at) =>
      tests.every(([, test]) => test(fact)) ? [{ fact, at }] : [],
    );
    const ask = (rest: Omit<Query, 'table' | 'where'>) => lookUp(table, { table: 'facts', where, ...rest });

    const by = pick(['price', 'day'] as const);
    const descending = random() < 0.5;
    const limit = 1 + below(6);
    const order = [...matching].sort((a, b) => {
      const [left, right] = [a.fact[by], b.fact[by]];
      if (left === null || right === null)
        return Number(left === null) - Number(right === null) || a.at - b.at;
      return (descending ? right - left : left - right) || a.at - b.at;
    });
    const last = order[limit - 1]?.fact[by];
    const first = order.filter(({ fact }, place) => place < limit || fact[by] === last);
    expect(ask({ sort: { column: by, descending }, limit })).toMatchObject({
      count: matching.length,
      rows: first.map(({ at }) => at),
    });

    const what = pick(['sum', 'avg', 'min', 'max'] as const);
    const numbers = (of: typeof matching): number[] => of.flatMap(({ fact }) => fact.price ?? []);
    const total = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);
    const computed = (of: typeof matching): number | null => {
      const all = numbers(of);
      if (all.length === 0) return null;
      return { sum: total(all), avg: total(all) / all.length, min: Math.min(...all), max: Math.max(...all) }[
        what
      ];
    };
    const compute: Computation = { what, column: 'price' };
    expect(ask({ compute }).value).toEqual(computed(matching));
    expect(ask({ compute: { what: 'count' } }).value).toBe(matching.length);

    const group = pick<Column>(['name', 'tags', 'kept']);
    const groups = new Map<string, typeof matching>();
    for (const each of matching) {
      const key = plain(String(each.fact[group]));
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    const found = ask({ compute, group }).groups;
    expect(found.map(({ count }) => count).sort()).toEqual(
      [...groups.values()].map(({ length }) => length).sort(),
    );
    for (const { name, value } of found) {
      const key = group === 'kept' ? String(name === 'yes') : plain(name);
      expect(value).toEqual(computed(groups.get(key) ?? []));
    }
  }
  for (const is of ['<', '<=', '>', '>=', '=', '!=', 'between', 'in']) {
    expect(used).toContain(`price ${is}`);
    expect(used).toContain(`day ${is}`);
  }
  for (const is of ['=', '!=', 'contains', 'in', 'empty']) expect(used).toContain(`name ${is}`);
});
