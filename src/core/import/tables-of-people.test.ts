import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';
import { odfOf, rowsXml, xlsxOf } from './testing/office-files';

/* Tables as people have them: what a person with such a file expects of it. */

const read = async (name: string, content: string | Uint8Array, hidden = false) =>
  readFile({ name, bytes: typeof content === 'string' ? strToU8(content) : content, header: null, hidden });
const contents = async (name: string, content: string | Uint8Array, hidden = false): Promise<string[]> =>
  (await read(name, content, hidden)).documents.map(({ content: text }) => text);
const csv = async (content: string): Promise<string | undefined> => (await contents('a.csv', content))[0];

describe('the names of columns', () => {
  it.each([
    [
      'a delimiter at the end of each row',
      'Model;Price;\nGolf;30;\nPolo;20;',
      'Model,Price\nGolf,30\nPolo,20',
    ],
    ['an empty name', 'Model;;Price\nGolf;red;30\nPolo;;20', 'Model,Column 2,Price\nGolf,red,30\nPolo,,20'],
    [
      'a doubled name',
      'Model;Price;Price\nGolf;30;28\nPolo;20;18',
      'Model,Price,Price 2\nGolf,30,28\nPolo,20,18',
    ],
    ['a title above', 'Price list 2026;;\n;;\nModel;Price;Fuel\nGolf;30;D', 'Model,Price,Fuel\nGolf,30,D'],
    ['a title above a narrow table', 'Prices\nModel;Price\nGolf;30', 'Model,Price\nGolf,30'],
    [
      'several lines above',
      'ACME Cars,,,\nAs of 1 March 2026,,,\n,,,\nID,Model,Price,Fuel\n1,Golf,30,D',
      'ID,Model,Price,Fuel\n1,Golf,30,D',
    ],
    [
      'an index without a name',
      ',name,price\n0,Golf,30\n1,Polo,20',
      'Column 1,name,price\n0,Golf,30\n1,Polo,20',
    ],
    ['years', ';2021;2022\nRevenue;10;12\nCosts;5;6', 'Column 1,2021,2022\nRevenue,10,12\nCosts,5,6'],
    [
      'years and figures',
      'Region,2021,2022,2023\nNorth,1900,2000,2050',
      'Region,2021,2022,2023\nNorth,1900,2000,2050',
    ],
    [
      'figures in names',
      'Model,CO2,0-100 km/h,Price (€)\nGolf,120,8.1,30',
      'Model,CO2,0-100 km/h,Price (€)\nGolf,120,8.1,30',
    ],
    ['a line for Excel', 'sep=;\nModel;Price\nGolf;30', 'Model,Price\nGolf,30'],
    [
      'two rows of them',
      'Model;Price;;Stock\n;net;gross;\nGolf;25;30;4',
      'Model,Price net,Price gross,Stock\nGolf,25,30,4',
    ],
    [
      'units below them',
      'Model,Power,Weight\n,kW,kg\nGolf,110,1300\nPolo,70,1100',
      'Model,Power kW,Weight kg\nGolf,110,1300\nPolo,70,1100',
    ],
    [
      'the same names on each page',
      'Model,Price\nGolf,30\nPolo,20\n\nModel,Price\nUp,10',
      'Model,Price\nGolf,30\nPolo,20\nUp,10',
    ],
    [
      'pairs of an account above',
      'Account;DE12\nFrom;01.01.2026\nTo;31.01.2026\n\nDay;Payee;Amount\n05.01.2026;Shop;-45\n07.01.2026;Fuel;-60',
      'Day,Payee,Amount\n05.01.2026,Shop,-45\n07.01.2026,Fuel,-60',
    ],
    [
      'pairs of an account above as many columns',
      'Report:;Stock\nDate:;2026-01-05\n\nPart;Stock\nBolt;5\nNut;7',
      'Part,Stock\nBolt,5\nNut,7',
    ],
    [
      'pairs, and no names',
      'Opening hours,Mon-Fri 9-17\nPhone,030 123456\nClosed on,Sunday',
      'Column 1,Column 2\nOpening hours,Mon-Fri 9-17\nPhone,030 123456\nClosed on,Sunday',
    ],
    [
      'an invoice above',
      'Invoice;;;\nNo.;2026-001;;\nDate;05.01.2026;;\n\nPos;Article;Qty;Price\n1;Bolt;5;10\n2;Nut;7;5\n\n;;Total;15',
      'Pos,Article,Qty,Price\n1,Bolt,5,10\n2,Nut,7,5\n,,Total,15',
    ],
    [
      'labels with figures above',
      '"Account:";"DE12"\n\n"From:";"01.01.2026"\n"Balance on 31.01.2026:";"1.234,56"\n\n"Day";"Payee";"Amount"\n"05.01.2026";"Shop";"-45,90"',
      'Day,Payee,Amount\n05.01.2026,Shop,"-45,90"',
    ],
    [
      'names above words, at the left and right of an empty corner',
      ',Mon,Tue,Wed\n9-12,Ann,Bob,\n12-17,Bob,,Ann',
      'Column 1,Mon,Tue,Wed\n9-12,Ann,Bob,\n12-17,Bob,,Ann',
    ],
    [
      'questions, and no names',
      'Open on Sunday?,No\nDo you deliver?,From 50 euro',
      'Column 1,Column 2\nOpen on Sunday?,No\nDo you deliver?,From 50 euro',
    ],
    [
      'a year in a name',
      'Model,Price 2024\nGolf,30000\nPolo,20000',
      'Model,Price 2024\nGolf,30000\nPolo,20000',
    ],
    [
      'days',
      'Region;31.01.2024;29.02.2024\nNorth;10;12\nSouth;5;6',
      'Region,31.01.2024,29.02.2024\nNorth,10,12\nSouth,5,6',
    ],
    [
      'sizes, and an empty corner',
      ';36;37;38\nBoot;3;0;2\nShoe;1;1;4',
      'Column 1,36,37,38\nBoot,3,0,2\nShoe,1,1,4',
    ],
    [
      'what is said of the table above',
      'Date:;1.1.2026;;\nCustomer:;ACME;;\n;;;\nID;Model;Price;Fuel\n1;Golf;30;D',
      'ID,Model,Price,Fuel\n1,Golf,30,D',
    ],
    [
      'a whole letter head above',
      `${'A line of the letter head;;;\n'.repeat(12)}ID;Model;Price;Fuel\n1;Golf;30;D`,
      'ID,Model,Price,Fuel\n1,Golf,30,D',
    ],
    ['no row below', 'Model;Price;Fuel', 'Model,Price,Fuel'],
    ['only words below', 'Model;Fuel\nGolf;Diesel\nPolo;Petrol', 'Model,Fuel\nGolf,Diesel\nPolo,Petrol'],
  ])('are found with %s', async (_, content, expected) => {
    expect(await csv(content)).toBe(expected);
  });

  it.each([
    ['cells are empty', 'Golf;;30\n;red;20', 'Column 1,Column 2,Column 3\nGolf,,30\n,red,20'],
    ['the first row is like the others', 'BR-1,12\nBR-2,7', 'Column 1,Column 2\nBR-1,12\nBR-2,7'],
    ['a year stands in every row', 'Golf,2021\nPolo,2022', 'Column 1,Column 2\nGolf,2021\nPolo,2022'],
  ])('are given where there are none and %s', async (_, content, expected) => {
    expect(await csv(content)).toBe(expected);
  });

  it('keeps what stood above them', async () => {
    const { documents } = await read('cars.csv', 'Price list 2026;;\nModel;Price;Fuel\nGolf;30;D');
    expect(documents.map(({ title }) => title)).toEqual(['cars – Price list 2026']);
    const long = 'All prices are net. '.repeat(10).trim();
    const both = await read('cars.csv', `${long};;\nModel;Price;Fuel\nGolf;30;D`);
    expect(both.documents.map(({ kind, content }) => [kind, content])).toEqual([
      ['table', 'Model,Price,Fuel\nGolf,30,D'],
      ['text', long],
    ]);
  });
});

describe('cells', () => {
  it.each([
    ['semicolons and decimal commas', 'a;b\n1,5;2,5\n3,5;4,5', 'a,b\n"1,5","2,5"\n"3,5","4,5"'],
    ['leading zeros and signs', 'code,n\n007,-5\n008,+4', 'code,n\n007,-5\n008,+4'],
    ['line breaks in quotes', 'a,b\n1,"x\ny"\n2,z', 'a,b\n1,"x\ny"\n2,z'],
    ['delimiters in quotes', 'a|b\n1|"x|y"\n2|z', 'a,b\n1,x|y\n2,z'],
    ['what Excel is told to leave alone', 'ean;n\n="0012";x\n"=""1,5""";y', 'ean,n\n0012,x\n"1,5",y'],
    [
      'quotation marks behind backslashes',
      'id,size\n1,"24\\" wide, black"\n2,"30\\""\n3,"a\\\\b"',
      'id,size\n1,"24"" wide, black"\n2,"30"""\n3,a\\b',
    ],
    [
      'backslashes at their end',
      'id,path,n\n1,"C:\\dir\\",5\n2,"D:\\x\\",6',
      'id,path,n\n1,C:\\dir\\,5\n2,D:\\x\\,6',
    ],
  ])('keep %s', async (_, content, expected) => {
    expect(await csv(content)).toBe(expected);
  });

  it.each([
    ['A1,"17" alloy wheels\nA2,steel', 'A1,"17"" alloy wheels"\nA2,steel'],
    ['A1,"17" alloy wheels",red\nA2,steel,blue', 'A1,"17"" alloy wheels",red\nA2,steel,blue'],
    ['A1,"17" alloy,"red"\nA2,steel,"blue"', 'A1,"17"" alloy",red\nA2,steel,blue'],
    ['A1,"never closed\nA2,"steel"\nA3,x', 'A1,never closed\nA2,steel\nA3,x'],
    ['A1,17" wheels\nA2,steel', 'A1,"17"" wheels"\nA2,steel'],
  ])('ends at its line where a quotation mark does not: %j', async (content, expected) => {
    expect(await csv(`id,wheels${content.includes('red') ? ',colour' : ''}\n${content}`)).toMatch(expected);
  });

  it('says in which line a quotation mark was not closed', async () => {
    const { documents } = await read('a.csv', 'id,wheels\nA0,"a\nb"\nA1,"17" alloy wheels\nA2,steel');
    expect(documents[0]?.note).toBe(
      'A quotation mark in line 4 was not closed; the cell was read as it was most likely meant.',
    );
  });

  it('has room for 50,000 rows below the names, and for many columns; what is cut is said', async () => {
    const rows = (count: number): string => Array.from({ length: count }, (_, n) => `${n},x`).join('\n');
    const { documents } = await read('a.csv', `id,note\n${rows(50_000)}`);
    expect(documents[0]?.table?.count).toBe(50_000);
    expect(documents[0]?.note).toBeNull();
    expect((await read('a.csv', `id,note\n${rows(50_001)}`)).documents[0]?.note).toContain(
      'first 50,000 of 50,001',
    );
    const wide = (columns: number): string =>
      [
        Array.from({ length: columns }, (_, n) => `c${n}x`).join(','),
        Array.from({ length: columns }, () => '1').join(','),
      ].join('\n');
    expect((await csv(wide(250)))?.split('\n')[1]?.split(',')).toHaveLength(250);
    expect((await read('a.csv', wide(1_001))).documents[0]?.note).toContain('first 1,000 of 1,001 columns');
  });

  it('makes several tables of rows that one cannot hold, each with the names', async () => {
    const row = (n: number): string => `${n},${'x'.repeat(990)}`;
    const { documents } = await read(
      'a.csv',
      `id,note\n${Array.from({ length: 9_000 }, (_, n) => row(n)).join('\n')}`,
    );
    expect(documents.map(({ title }) => title)).toEqual(['a (1 of 3)', 'a (2 of 3)', 'a (3 of 3)']);
    for (const { content } of documents) {
      expect(content.slice(0, 8)).toBe('id,note\n');
      expect(Buffer.byteLength(content)).toBeLessThanOrEqual(4 * 1024 * 1024);
    }
    expect(documents.reduce((sum, { table }) => sum + (table?.count ?? 0), 0)).toBe(9_000);
  });
});

describe('a spreadsheet', () => {
  it('shows numbers as its sheet does', async () => {
    const formats = [
      '0.00%',
      '000.00',
      'dd/mm/yyyy',
      '#,##0.00\\ [$€-407]',
      '#,##0.00 "€"',
      '#,##0',
      '[$$-409]#,##0',
      'yyyy-mm-dd hh:mm',
      'h:mm',
    ];
    const values = [0.2302, 12.3, 45123, 1234.5, 1234.5, 18000, 25000, 45123.5, 0.75];
    const sheet = rowsXml([
      [...values.map((_, n) => `c${String.fromCharCode(97 + n)}`), 'plain', 'long'],
      [...values.map((value, n) => [value, n + 1] as const), 0.13079200000000002, 123456789012345],
    ]);
    const [content] = await contents('a.xlsx', xlsxOf([{ name: 'A', xml: sheet }], formats));
    expect(content?.split('\n')[1]).toBe(
      '23.02%,012.30,2023-07-16,"1.234,50 €","1.234,50 €","18,000","$25,000",2023-07-16 12:00,18:00,0.130792,123456789012345',
    );
  });

  it('counts the days from where it says', async () => {
    const sheet = rowsXml([
      ['day', 'n'],
      [[43661, 1], 1],
    ]);
    const [content] = await contents('a.xlsx', xlsxOf([{ name: 'A', xml: sheet }], ['yyyy-mm-dd'], '', true));
    expect(content).toBe('day,n\n2023-07-16,1');
  });

  it('is a table a sheet, by its name', async () => {
    const xml = rowsXml([
      ['code', 'n'],
      ['A', 1],
    ]);
    const { documents } = await read(
      'stock.xlsx',
      xlsxOf(['Cars', 'Vans', 'Bikes'].map((name) => ({ name, xml }))),
    );
    expect(documents.map(({ kind, title, content }) => [kind, title, content])).toEqual(
      ['Cars', 'Vans', 'Bikes'].map((name) => ['table', `stock – ${name}`, 'code,n\nA,1']),
    );
  });

  it('leaves out what is hidden, says so, and takes it along on request', async () => {
    const xml =
      '<cols><col min="2" max="2" hidden="1"/></cols>' +
      rowsXml([
        ['code', 'cost', 'price'],
        ['A', 1, 2],
        ['B', 3, 4],
      ]).replace('<row r="3"', '<row r="3" hidden="1"');
    const file = xlsxOf([
      { name: 'Shown', xml },
      {
        name: 'Secret',
        state: 'hidden',
        xml: rowsXml([
          ['a', 'n'],
          ['x', 9],
        ]),
      },
    ]);
    expect(await contents('a.xlsx', file)).toEqual(['code,price\nA,2']);
    expect((await read('a.xlsx', file)).hidden).toEqual({ sheets: 1, rows: 1, columns: 1, included: false });
    expect(await contents('a.xlsx', file, true)).toEqual(['code,cost,price\nA,1,2\nB,3,4', 'a,n\nx,9']);
  });

  it('fills the cells that were made one, also of the names', async () => {
    const xml =
      rowsXml([
        ['Our cars', null, null, null],
        ['Model', 'Price', null, 'Stock'],
        [null, 'net', 'gross', null],
        ['Golf', 25, 30, 4],
        [null, 26, 31, 5],
      ]) +
      '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:D3"/><mergeCell ref="A4:A5"/></mergeCells>';
    const { documents } = await read('a.xlsx', xlsxOf([{ name: 'A', xml }]));
    expect(documents[0]?.content).toBe('Model,Price net,Price gross,Stock\nGolf,25,30,4\nGolf,26,31,5');
    expect(documents[0]?.title).toBe('a – Our cars');
  });

  it('has words alone below names that were made one', async () => {
    const xml =
      rowsXml([
        ['Model', 'Colour', null],
        [null, 'inside', 'outside'],
        ['Golf', 'red', 'blue'],
        ['Polo', 'green', 'grey'],
      ]) + '<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/></mergeCells>';
    expect(await contents('a.xlsx', xlsxOf([{ name: 'A', xml }]))).toEqual([
      'Model,Colour inside,Colour outside\nGolf,red,blue\nPolo,green,grey',
    ]);
  });

  it('hides a column that has no width', async () => {
    const xml = `<cols><col min="2" max="2" width="0" customWidth="1"/></cols>${rowsXml([
      ['code', 'cost', 'price'],
      ['A', 1, 2],
    ])}`;
    const read = await contents('a.xlsx', xlsxOf([{ name: 'A', xml }]));
    expect(read).toEqual(['code,price\nA,2']);
  });

  it('of OpenDocument may be one file without an archive', async () => {
    const row = (...cells: string[]): string =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const file = `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A">${row('Model', 'Price')}${row('Golf', '30')}</table:table></office:spreadsheet></office:body></office:document>`;
    expect(await contents('a.fods', file)).toEqual(['Model,Price\nGolf,30']);
  });

  it('marks the old price, and says of formulas without a value that they have none', async () => {
    const texts =
      '<si><r><rPr><strike/></rPr><t>22,900</t></r><r><t>21,500</t></r></si><si><t>漢字</t><rPh><t>かんじ</t></rPh></si>';
    const xml =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Price</t></is></c><c r="B1" t="inlineStr"><is><t>Sum</t></is></c><c r="C1" t="inlineStr"><is><t>Name</t></is></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><f>A2*2</f></c><c r="C2" t="s"><v>1</v></c></row></sheetData>';
    const { documents } = await read('a.xlsx', xlsxOf([{ name: 'A', xml }], [], texts));
    expect(documents[0]?.content).toBe('Price,Sum,Name\n"~~22,900~~ 21,500",=A2*2,漢字');
    expect(documents[0]?.note).toMatch(/^A formula was never calculated/);
  });

  it('of OpenDocument is read in the same way', async () => {
    const cell = (text: string, more = ''): string =>
      `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
    const file = odfOf(
      'spreadsheet',
      `<table:table table:name="A"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
       <table:table-row>${cell('Model')}${cell('Price')}${cell('Cost')}</table:table-row>
       <table:table-row>${cell('Golf')}${cell('30 €', 'office:value-type="currency" office:value="30"')}${cell('20')}</table:table-row>
       <table:table-row table:number-rows-repeated="2">${cell('16.07.23', 'office:value-type="date" office:date-value="2023-07-16"')}<table:table-cell table:number-columns-repeated="1000"/></table:table-row>
       <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>`,
    );
    expect(await contents('a.ods', file)).toEqual(['Model,Price\nGolf,30 €\n2023-07-16,\n2023-07-16,']);
  });
});

describe('JSON', () => {
  it.each([
    ['a list of records', '[{"a":1,"b":"x"},{"a":2}]', ['a,b\n1,x\n2,']],
    [
      'records under a name',
      '{"currency":"EUR","products":[{"id":9007199254740993,"price":24.90}]}',
      ['id,price\n9007199254740993,24.90', 'currency: EUR'],
    ],
    [
      'records within records',
      '[{"name":"Golf","price":{"net":1.50,"gross":2},"tags":["a","b"]}]',
      ['name,price.net,price.gross,tags\nGolf,1.50,2,"a, b"'],
    ],
    ['a record that is missing', '[{"a":1},null,{"a":2}]', ['a\n1\n2']],
    ['rows of cells', '[["Model","Price"],["Golf",30.0],["Polo",null]]', ['Model,Price\nGolf,30.0\nPolo,']],
    ['a record a line', '{"a":1.0}\n{"a":2.50}\n', ['a\n1.0\n2.50']],
    ['figures in text', '{"note":"costs 24.90, \\"not\\" 25"}', ['note: costs 24.90, "not" 25']],
  ])('with %s', async (_, content, expected) => {
    expect(await contents('a.json', content)).toEqual(expected);
  });

  it('says which line of many is none', async () => {
    const lines = '{"a":1}\n\n{"a":2}\n{bad}\n';
    await expect(read('a.jsonl', lines)).rejects.toThrow('Line 4 of this file is not valid JSON');
  });
});

it('makes a table of a text whose lines are divided as often, and none of sentences', async () => {
  expect(await contents('a.txt', 'Model;Price;Fuel\nGolf;30;D\nPolo;20;P')).toEqual([
    'Model,Price,Fuel\nGolf,30,D\nPolo,20,P',
  ]);
  const prose = 'We open at nine; we close at five.\nOn Sundays we rest; so do you.\nCome in; look around.';
  expect(await contents('a.txt', prose)).toEqual([prose]);
});
