import { describe, expect, it } from 'vitest';
import type { Query } from './lookup/language';
import { Lookups } from './lookup/lookups';
import { lookUp } from './lookup/look-up';
import { partInWords } from './lookup/language';
import { lookedUpIn } from './looked-up';
import { toBlock } from './prompt/compose';
import { readTable } from '../shared/tables/columns';

const CARS = [
  'model,fuel,year,price,arrived',
  '"VW Golf, Variant",diesel,2021,"$14,000",2026-03-01',
  'VW Polo,diesel,2019,"$9,000",2026-01-01',
  'Kia,petrol,2020,"$21,500",2025-12-24',
].join('\n');

/** As a system message has it. */
function blockOf(part: string, lines: readonly string[]): string {
  return toBlock({ scope: 'all conversations', title: 'inventory', part, content: lines.join('\n') });
}

function sayOf(query: Omit<Query, 'table'>): string | undefined {
  const whole = { table: 'inventory', ...query };
  const { count } = lookUp({ title: 'inventory', ...readTable(CARS) }, whole);
  return lookedUpIn(blockOf(partInWords(whole, count, 1_500), CARS.split('\n')))[0]?.text;
}

describe('what was looked up', () => {
  it('is read out of what was sent, with its rows as they were', () => {
    const tables = [{ id: 'a', title: 'inventory', content: CARS }];
    const found = new Lookups().find(tables, ['Which diesels are under 15,000?'], '');
    const block = blockOf(`${found?.words ?? ''}, 2 listed here`, [
      ...(found?.head ?? []),
      ...(found?.rows ?? []),
    ]);
    expect(lookedUpIn(`Answer from the facts.\n\n${blockOf('lines 3–9', ['a'])}\n\n${block}`)).toEqual([
      {
        kind: 'rows',
        text: 'inventory where price is below 15,000 and fuel is diesel: 2 of 3',
        columns: ['model', 'fuel', 'year', 'price', 'arrived'],
        rows: [
          ['VW Golf, Variant', 'diesel', '2021', '$14,000', '2026-03-01'],
          ['VW Polo', 'diesel', '2019', '$9,000', '2026-01-01'],
        ],
        block: 1,
      },
    ]);
  });

  it('says what was computed, and of how many', () => {
    const tables = [{ id: 'a', title: 'inventory', content: CARS }];
    const found = new Lookups().find(tables, ['average price of the diesels'], '');
    const block = blockOf(found?.words ?? '', [...(found?.head ?? []), ...(found?.rows ?? [])]);
    expect(lookedUpIn(block)).toMatchObject([
      {
        text: 'average price in inventory where fuel is diesel: 11,500, of 2 of 3',
        columns: ['model', 'fuel', 'year', 'price', 'arrived'],
      },
    ]);
  });

  it.each<[Omit<Query, 'table'>, string]>([
    [
      { where: [{ column: 'price', is: '<', value: 15_000 }], sort: { column: 'price' }, limit: 3 },
      'inventory where price is below 15,000, cheapest first, the first 3: 2 of 1,500',
    ],
    [
      {
        where: [{ column: 'year', is: '>=', value: 2020 }],
        sort: { column: 'arrived', descending: true },
        limit: 1,
      },
      'inventory where year is at least 2020, newest first, the first: 2 of 1,500',
    ],
    [
      {
        where: [
          { column: 'fuel', is: 'in', value: ['diesel', 'petrol'] },
          { column: 'model', is: '!=', value: 'Kia' },
        ],
      },
      'inventory where fuel is diesel or petrol and model is not Kia: 2 of 1,500',
    ],
    [
      { where: [{ column: 'year', is: 'between', value: [2019, 2020] }], sort: { column: 'year' } },
      'inventory where year is between 2019 and 2020, lowest year first: 2 of 1,500',
    ],
    [
      { where: [], group: 'fuel', compute: { what: 'count' } },
      'count of inventory, for each fuel: 3 of 1,500',
    ],
  ])('is said in the person’s words: %j', (query, text) => {
    expect(sayOf(query)).toBe(text);
  });

  it('stays in the words that it has where nobody can read them', () => {
    expect(lookedUpIn(blockOf('looked up: by other rules', ['a,b', '1,2']))).toEqual([
      { kind: 'rows', text: 'looked up: by other rules', columns: ['a', 'b'], rows: [['1', '2']], block: 0 },
    ]);
  });
});
