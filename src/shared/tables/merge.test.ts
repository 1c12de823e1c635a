import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, writeCsv } from './csv';
import { mergeTables } from './merge';
import { spentMs } from '../testing/spent';

const CARS = 'id,model,price\nA1,Golf,30\nA2,Polo,20\nA3,Up,10';
const edit = (...changes: [string, string][]): string =>
  changes.reduce((text, [was, is]) => text.replace(was, is), CARS);

describe('a table that two devices changed', () => {
  it.each([
    ['other rows', edit(['30', '29']), edit(['10', '9']), edit(['30', '29'], ['10', '9'])],
    [
      'other cells of one row',
      edit(['Golf', 'Golf GTI']),
      edit(['30', '29']),
      edit(['Golf,30', 'Golf GTI,29']),
    ],
    ['the same cell to the same', edit(['30', '29']), edit(['30', '29']), edit(['30', '29'])],
    ['rows that are new on both', `${CARS}\nB1,Fox,5`, `${CARS}\nC1,Lupo,6`, `${CARS}\nB1,Fox,5\nC1,Lupo,6`],
    ['the same new row on both', `${CARS}\nB1,Fox,5`, `${CARS}\nB1,Fox,5`, `${CARS}\nB1,Fox,5`],
    [
      'a row that one deleted',
      edit(['A2,Polo,20\n', '']),
      edit(['10', '9']),
      edit(['A2,Polo,20\n', ''], ['10', '9']),
    ],
    [
      'a row in the midst',
      edit(['A2', 'N1,Fox,5\nA2']),
      edit(['30', '29']),
      edit(['A2', 'N1,Fox,5\nA2'], ['30', '29']),
    ],
    [
      'a row that was sorted elsewhere',
      'id,model,price\nA3,Up,10\nA2,Polo,20\nA1,Golf,30',
      edit(['30', '29']),
      'id,model,price\nA3,Up,10\nA2,Polo,20\nA1,Golf,29',
    ],
    [
      'a column that one added',
      'id,model,fuel,price\nA1,Golf,D,30\nA2,Polo,P,20\nA3,Up,P,10',
      edit(['30', '29']),
      'id,model,fuel,price\nA1,Golf,D,29\nA2,Polo,P,20\nA3,Up,P,10',
    ],
    [
      'a column that one renamed',
      edit(['price', 'price [money]']),
      edit(['30', '29']),
      edit(['price', 'price [money]'], ['30', '29']),
    ],
    [
      'a column that one deleted',
      'id,price\nA1,30\nA2,20\nA3,10',
      edit(['30', '29']),
      'id,price\nA1,29\nA2,20\nA3,10',
    ],
    [
      'the name by which rows are told apart',
      edit(['A1', 'B1']),
      edit(['30', '29']),
      edit(['A1,Golf,30', 'B1,Golf,29']),
    ],
    ['an empty row that one filled', `${CARS}\n,,`, `${CARS}\n,,`, `${CARS}\n,,`],
  ])('has both changes: %s', (_what, ours, theirs, both) => {
    expect(mergeTables(CARS, ours, theirs)).toEqual({ content: both, collisions: 0 });
    expect(readTable(mergeTables(CARS, theirs, ours).content).rows.toSorted()).toEqual(
      readTable(both).rows.toSorted(),
    );
  });

  it.each([
    ['a cell', edit(['30', '29']), edit(['30', '28']), edit(['30', '29'])],
    [
      'a row that one deleted and the other changed',
      edit(['A2,Polo,20\n', '']),
      edit(['20', '19']),
      edit(['20', '19']),
    ],
    [
      'a column that one deleted and the other wrote into',
      'id,price\nA1,30\nA2,20\nA3,10',
      edit(['Golf', 'Golf GTI']),
      edit(['Golf', 'Golf GTI']),
    ],
    ['two new rows of one name', `${CARS}\nB1,Fox,5`, `${CARS}\nB1,Fox,6`, `${CARS}\nB1,Fox,5`],
  ])('says that it cannot have both: %s', (_what, ours, theirs, kept) => {
    expect(mergeTables(CARS, ours, theirs)).toEqual({ content: kept, collisions: 1 });
  });

  it('keeps every change of every cell that only one of them changed', () => {
    const cell = fc.constantFrom('', 'a', 'b', 'c,"d"', '1');
    const place = fc.record({ row: fc.nat(9), column: fc.nat(2), value: cell, theirs: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 10, maxLength: 10 }),
        fc.array(place),
        (cells, edits) => {
          const rows = cells.map(([one, two], at) => [`K${String(at)}`, one, two, 'x', 'y']);
          const versions = [rows, structuredClone(rows), structuredClone(rows)] as const;
          for (const { row, column, value, theirs } of edits) {
            const cellsOf = versions[theirs ? 2 : 1][row];
            if (cellsOf) cellsOf[column + 1] = value;
          }
          const [base, ours, theirs] = versions.map((all) => writeCsv([['id', 'a', 'b', 'c', 'd'], ...all]));
          const found = readTable(mergeTables(base ?? '', ours ?? '', theirs ?? '').content);
          const expected = rows.map((row, at) =>
            row.map((was, column) => {
              const [mine, other] = [versions[1][at]?.[column], versions[2][at]?.[column]];
              return mine === was ? other : mine;
            }),
          );
          expect(found.rows).toEqual(expected);
        },
      ),
    );
  });

  it('is done soon, however large', () => {
    const rows = Array.from({ length: 8_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => `${String(row)}/${String(column)}`),
    );
    const columns = Array.from({ length: 10 }, (_, column) => `c${String(column)}`);
    const written = (change: (row: string[], at: number) => string[]): string =>
      writeCsv([columns, ...rows.map(change)]);
    const [ours, theirs] = [1, 2].map((side) =>
      written((row, at) => (at % 3 === side ? row.with(side, 'new') : row)),
    );
    const started = spentMs();
    expect(
      mergeTables(
        written((row) => row),
        ours ?? '',
        theirs ?? '',
      ).collisions,
    ).toBe(0);
    expect(spentMs() - started).toBeLessThan(5_000);
  });
});
