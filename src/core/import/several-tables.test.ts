import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';
import { rowsXml, xlsxOf } from './testing/office-files';

/* Several tables on one sheet: each becomes one, and what is one table stays it. */

type Cells = Parameters<typeof rowsXml>[0];

const read = async (name: string, bytes: Uint8Array, header: boolean | null = null) =>
  (await readFile({ name, bytes, header })).documents;
const sheet = (rows: Cells): Uint8Array => xlsxOf([{ name: 'S', xml: rowsXml(rows) }]);
const csv = (text: string): Uint8Array => Buffer.from(text);

describe('tables below each other', () => {
  it.each([
    [
      'with other columns',
      'Model,Price,Fuel\nGolf,30,D\nPolo,20,B\n\nPart,Stock\nOil,4\nBelt,2',
      ['Model,Price,Fuel\nGolf,30,D\nPolo,20,B', 'Part,Stock\nOil,4\nBelt,2'],
    ],
    [
      'with titles',
      'Cars,,\nModel,Price,Fuel\nGolf,30,D\nPolo,20,B\n,,\nBikes,,\nName,Price,Gears\nTrek,900,21\nCube,800,18',
      ['Model,Price,Fuel\nGolf,30,D\nPolo,20,B', 'Name,Price,Gears\nTrek,900,21\nCube,800,18'],
    ],
    [
      'with the same names and other titles',
      'Berlin,\nModel,Price\nGolf,30\nPolo,20\n\nCologne,\nModel,Price\nUp,10\nFox,9',
      ['Model,Price\nGolf,30\nPolo,20', 'Model,Price\nUp,10\nFox,9'],
    ],
    [
      'of which one has more',
      'Model,Price\nGolf,30\n\nName,Phone,Role\nAnn,030 12,Sales\nBob,030 13,Service',
      ['Model,Price\nGolf,30', 'Name,Phone,Role\nAnn,030 12,Sales\nBob,030 13,Service'],
    ],
    [
      'of which a third has one of the names',
      'Model,Price\nGolf,30\n\nPart,Price,Stock\nOil,4,2\n\nHours,\n\nService,Hour,Price\nWash,1,20',
      ['Model,Price\nGolf,30', 'Part,Price,Stock\nOil,4,2', 'Service,Hour,Price\nWash,1,20'],
    ],
  ])('%s are several', async (_, text, tables) => {
    expect((await read('a.csv', csv(text))).map(({ content }) => content)).toEqual(tables);
  });

  it('are named by their titles, or numbered, and known again by their place', async () => {
    const titled = 'Cars\nModel,Price\nGolf,30\n\nBikes\nName,Cost,Gears\nTrek,900,21';
    const both = (documents: Awaited<ReturnType<typeof read>>) =>
      documents.map(({ title, part }) => [title, part]);
    expect(both(await read('a.csv', csv(titled)))).toEqual([
      ['a – Cars', ''],
      ['a – Bikes', '/2'],
    ]);
    const plain = sheet([
      ['Model', 'Price'],
      ['Golf', 30],
      [null],
      ['Part', 'Place', 'Stock'],
      ['Oil', 'K1', 4],
    ]);
    expect(both(await read('a.xlsx', plain))).toEqual([
      ['a', 'S'],
      ['a – 2', 'S/2'],
    ]);
  });

  it('may have rows between them that the file leaves out', async () => {
    const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = [
      `<row r="1">${cell('A1', 'Model')}${cell('B1', 'Price')}</row>`,
      `<row r="2">${cell('A2', 'Golf')}<c r="B2"><v>30</v></c></row>`,
      `<row r="6">${cell('A6', 'Part')}${cell('B6', 'Place')}${cell('C6', 'Stock')}</row>`,
      `<row r="7">${cell('A7', 'Oil')}${cell('B7', 'K1')}<c r="C7"><v>4</v></c></row>`,
    ];
    const file = xlsxOf([{ name: 'S', xml: `<sheetData>${rows.join('')}</sheetData>` }]);
    expect((await read('a.xlsx', file)).map(({ content }) => content)).toEqual([
      'Model,Price\nGolf,30',
      'Part,Place,Stock\nOil,K1,4',
    ]);
  });
});

describe('tables beside each other', () => {
  it.each<[string, Cells, string[]]>([
    [
      'that end by themselves',
      [
        ['Model', 'Price', null, 'Part', 'Stock'],
        ['Golf', 30, null, 'Oil', 4],
        ['Polo', 20, null, 'Belt', 2],
        ['Up', 10],
      ],
      ['Model,Price\nGolf,30\nPolo,20\nUp,10', 'Part,Stock\nOil,4\nBelt,2'],
    ],
    [
      'that are named alike',
      [
        ['Model', 'Price', null, 'Model', 'Price'],
        ['Golf', 30, null, 'Up', 10],
        ['Polo', 20, null, 'Fox', 9],
      ],
      ['Model,Price\nGolf,30\nPolo,20', 'Model,Price\nUp,10\nFox,9'],
    ],
  ])('%s are two', async (_, rows, tables) => {
    expect((await read('a.xlsx', sheet(rows))).map(({ content }) => content)).toEqual(tables);
  });
});

describe('one table stays one', () => {
  it.each<[string, Uint8Array]>([
    ['with sections', csv('Model,Price,Fuel\nGolf,30,D\n\nSUVs,,\nTiguan,40,D\nTouareg,60,B')],
    ['with a word for a price', csv('Model,Price,Fuel\nGolf,30,D\n\nTesla,on request,E\nUp,10,B\nFox,9,B')],
    ['with sums', csv('Model,Qty,Price\nGolf,2,30\nPolo,3,20\n\nTotal,5,50\nVAT,,9.5\nGross,,59.5')],
    ['of words', csv('Question,Answer\nOpen?,9-17\n\nWhere?,Main St 5\n\nDeliver?,Yes')],
    [
      'with a column between',
      sheet([
        ['Model', null, 'Price', 'Fuel'],
        ['Golf', null, 30, 'D'],
        ['Polo', null, 20, 'B'],
      ]),
    ],
    [
      'with notes at its side',
      sheet([
        ['Model', 'Price', null, 'Note', 'By'],
        ['Golf', 30, null, 'sold', 'Ann'],
        ['Polo', 20, null, 'new', 'Ann'],
        ['Up', 10],
      ]),
    ],
  ])('%s', async (_, bytes) => {
    const name = bytes[0] === 80 ? 'a.xlsx' : 'a.csv';
    expect(await read(name, bytes)).toHaveLength(1);
  });

  it('where there would be hundreds', async () => {
    const parts = Array.from(
      { length: 60 },
      (_, at) => `Model,Price${at % 2 === 0 ? '' : ',Fuel'}\nGolf,30${at % 2 === 0 ? '' : ',D'}`,
    );
    expect(await read('a.csv', csv(parts.join('\n\n')))).toHaveLength(1);
    expect(await read('a.csv', csv(parts.slice(0, 9).join('\n\n')))).toHaveLength(9);
  });

  it('where the person says that it has no names', async () => {
    const two = csv('Model,Price\nGolf,30\n\nPart,Place,Stock\nOil,K1,4');
    expect(await read('a.csv', two)).toHaveLength(2);
    expect(await read('a.csv', two, false)).toHaveLength(1);
  });
});
