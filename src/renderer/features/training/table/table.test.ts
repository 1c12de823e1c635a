import { describe, expect, it } from 'vitest';
import { csvRow } from '../../../../shared/tables/csv';
import { readCells, writeCells } from './clipboard';
import {
  cellAt,
  changeColumn,
  deleteColumn,
  deleteRows,
  emptyRow,
  insertColumns,
  insertRows,
  parseNext,
  parseTable,
  paste,
  textOf,
  write,
} from './table';
import { arrange, arranged, type Filters } from './view';

const CARS = 'Model,Fuel,Price\nCivic,petrol,"$9,900"\nGolf,diesel,"$12,500"\nYaris,petrol,"$11,000"';
const firstColumn = (rows: readonly { cells: readonly string[] }[]) => rows.map(({ cells }) => cells[0]);

describe('a table', () => {
  it.each([
    CARS,
    'a\n""\nb',
    'a,b\n"say ""hi""","two\nlines"',
    'Only,a,header',
    'ragged,rows\none\none,two,three',
  ])('says again what it was read from, as it was written: %j', (text) => {
    const { columns } = parseTable(text);
    const again = textOf(parseTable(text));
    expect(again.split('\n').slice(1)).toEqual(text.split('\n').slice(1));
    expect(columns.length).toBeGreaterThan(0);
  });

  it('changes nothing but what is written into it', () => {
    const table = parseTable(CARS);
    const [, golf] = table.rows;
    if (!golf) throw new Error('There is no second row.');
    const next = write(table, 2, new Map([[golf.id, ['$12,900']]]));
    expect(textOf(next)).toBe(CARS.replace('$12,500', '$12,900'));
    expect(next.rows[0]).toBe(table.rows[0]);
    expect(write(table, 2, new Map([[golf.id, ['$12,500']]]))).toBe(table);
  });

  it('knows its rows and columns again when the text comes from elsewhere: order and filters stay', () => {
    const table = parseTable(CARS);
    const [model, , price] = table.columns;
    const [civic, golf, yaris] = table.rows;
    const filters: Filters = new Map([[price?.id ?? 0, { values: null, from: '', to: '12000' }]]);
    const view = arrange(table, [{ column: price?.id ?? 0, down: true }], filters);
    expect(firstColumn(arranged(table, view))).toEqual(['Yaris', 'Civic']);
    const next = parseNext(CARS.replace('Civic,petrol', 'Civic,hybrid'), table);
    expect(next.columns).toBe(table.columns);
    expect(next.rows[0]).toEqual({ id: civic?.id, cells: ['Civic', 'hybrid', '$9,900'] });
    expect([next.rows[1], next.rows[2]]).toEqual([golf, yaris]);
    expect(next.rows[1]).toBe(golf);
    expect(arranged(next, view).map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Yaris', 'petrol'],
      ['Civic', 'hybrid'],
    ]);
    const wider = parseNext(
      'Model,Doors,Fuel,Price\nGolf,5,diesel,"$12,500"\nYaris,5,petrol,"$11,000"',
      next,
    );
    expect([wider.columns[0]?.id, wider.columns[3]?.id]).toEqual([model?.id, price?.id]);
    expect(wider.rows.map(({ id }) => id)).toEqual([golf?.id, yaris?.id]);
  });

  it('takes rows and columns in and out', () => {
    const table = parseTable('a,b\n1,2\n3');
    expect(textOf(insertRows(table, 1, [emptyRow(table)]))).toBe('a,b\n1,2\n,\n3');
    expect(textOf(insertColumns(table, 1, ['new']))).toBe('a,new,b\n1,,2\n3,');
    expect(textOf(insertColumns(table, 2, ['new']))).toBe('a,b,new\n1,2,\n3');
    expect(textOf(deleteColumn(table, 1))).toBe('a\n1\n3');
    expect(textOf(changeColumn(table, 0, { name: 'A, first' }))).toBe('"A, first",b\n1,2\n3');
    expect(textOf(deleteRows(table, new Set(table.rows.map(({ id }) => id))))).toBe('a,b');
  });

  it('takes a block that reaches beyond its edges', () => {
    const table = parseTable('a,b\n1,2\n3,4');
    const next = paste(
      table,
      table.rows,
      { row: 1, column: 1 },
      [['x', 'y'], ['z']],
      (number) => `c${String(number)}`,
    );
    expect(textOf(next)).toBe('a,b,c3\n1,2,\n3,x,y\n,z,');
  });
});

describe('what is shown', () => {
  const table = parseTable(CARS);
  const [model, fuel, price] = table.columns.map(({ id }) => id);
  if (model === undefined || fuel === undefined || price === undefined) throw new Error('No columns.');
  const only = (id: number, value: string): Filters =>
    new Map([[id, { values: new Set([value]), from: '', to: '' }]]);

  it('is sorted by what cells mean, and empty ones come last either way', () => {
    const withEmpty = parseTable(`${CARS}\nPanda,petrol,`);
    const [, , amount] = withEmpty.columns.map(({ id }) => id);
    const sorted = (down: boolean) =>
      firstColumn(arranged(withEmpty, arrange(withEmpty, [{ column: amount ?? 0, down }], new Map())));
    expect(sorted(false)).toEqual(['Civic', 'Yaris', 'Golf', 'Panda']);
    expect(sorted(true)).toEqual(['Golf', 'Yaris', 'Civic', 'Panda']);
  });

  it('is what the filters leave, and keeps its place while one types', () => {
    const arrangement = arrange(table, [{ column: price, down: true }], only(fuel, 'petrol'));
    expect(firstColumn(arranged(table, arrangement))).toEqual(['Yaris', 'Civic']);
    const [civic] = table.rows;
    const next = insertRows(write(table, 1, new Map([[civic?.id ?? 0, ['electric']]])), 3, [emptyRow(table)]);
    expect(firstColumn(arranged(next, arrangement))).toEqual(['Yaris', 'Civic', '']);
  });

  it('is between two limits of a column', () => {
    const filters: Filters = new Map([[price, { values: null, from: '10000', to: '$12,000' }]]);
    expect(firstColumn(arranged(table, arrange(table, [], filters)))).toEqual(['Yaris']);
  });
});

describe('the clipboard of a spreadsheet', () => {
  it.each([
    [
      'a\tb\r\n1\t2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"two\nlines"\t"say ""hi"""', [['two\nlines', 'say "hi"']]],
    ['5" pipe\t"open', [['5" pipe', '"open']]],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['one', [['one']]],
  ])('is read: %j', (text, cells) => {
    expect(readCells(text)).toEqual(cells);
    expect(readCells(writeCells(cells))).toEqual(cells);
  });
});

describe('the type of a column', () => {
  it('that a person tells is kept behind its name, and in no other way', () => {
    const found = parseTable('zip,price\n1234,$5');
    expect(found.columns.map(({ name, type }) => [name, type])).toEqual([
      ['zip', 'number'],
      ['price', 'money'],
    ]);
    const told = changeColumn(found, 0, { type: 'code', isTold: true });
    expect(textOf(told)).toBe('zip [code],price\n1234,$5');
    expect(parseTable(textOf(told)).columns[0]).toMatchObject({ name: 'zip', type: 'code', isTold: true });
    expect(textOf(parseTable(textOf(told)))).toBe(textOf(told));
  });

  it.each([
    [
      ['1.234,50 €', '99 €'],
      ['99 €', '1.234,50 €'],
    ],
    [
      ['20/02/2024', '03/12/2023', '04/03/2024'],
      ['03/12/2023', '20/02/2024', '04/03/2024'],
    ],
    [
      ['12 Mar 2024', '2 Apr 2023', '1 Jan 2025'],
      ['2 Apr 2023', '12 Mar 2024', '1 Jan 2025'],
    ],
    [
      ['18 000 km', '9 500 km', '100 km'],
      ['100 km', '9 500 km', '18 000 km'],
    ],
    [
      ['élan', 'Zoo', 'Abel'],
      ['Abel', 'élan', 'Zoo'],
    ],
  ])('says in which order %j are', (cells, sorted) => {
    const table = parseTable(['of', ...cells.map((cell) => csvRow([cell]))].join('\n'));
    const id = table.columns[0]?.id ?? 0;
    const rows = arranged(table, arrange(table, [{ column: id, down: false }], new Map()));
    expect(rows.map((row) => cellAt(row, 0))).toEqual(sorted);
  });
});
