import { describe, expect, it } from 'vitest';
import { compareWritings, readColumn, readTable, writeName } from './columns';

/** What a column is found to be, and what its cells come to. */
function read(name: string, ...cells: readonly string[]) {
  const { type, unit, values, codes } = readColumn(name, cells);
  return { type, unit: unit?.dimension ?? null, values: Array.from(codes, (code) => values[code]) };
}

describe('columns', () => {
  it.each([
    ['price', ['1.234,50 €', '99,00 €', '12.000 €'], 'money', 'eur', [1234.5, 99, 12_000]],
    ['price', ['$25,000', '$9,990', '$1,234.50'], 'money', 'usd', [25_000, 9_990, 1234.5]],
    ['price (EUR)', ['105', '1 080', '80'], 'money', 'eur', [105, 1080, 80]],
    ['mileage', ['18 000 km', '9 500 km', ''], 'number', 'metre', [18_000, 9_500, NaN]],
    ['weight', ['1.234', '0.5', '12.25'], 'number', null, [1.234, 0.5, 12.25]],
    ['stock', ['1.234', '12', '100'], 'number', null, [1234, 12, 100]],
    ['VAT', ['4 %', '10 %', '21 %'], 'number', 'percent', [4, 10, 21]],
    ['stockage', ['512 Go', '1 To', '256 Go'], 'number', 'byte', [512, 1_000, 256]],
    ['taille (Mo)', ['512', '80', '1 024'], 'number', 'byte', [512, 80, 1_024]],
    ['price (to)', ['512', '80', '1 024'], 'number', null, [512, 80, 1_024]],
    ['pack', ['500 g', '1 kg', '2 kg'], 'number', 'gram', [500, 1_000, 2_000]],
  ])('reads the amounts of %s by their habit: %j', (name, cells, type, unit, values) => {
    expect(read(name, ...cells)).toEqual({ type, unit, values });
  });

  it('reads days by the habit of the column', () => {
    expect(read('from', '12/03/2024', '25/03/2024').values).toEqual([19_794, 19_807]);
    expect(read('from', '12/03/2024', '03/25/2024').values).toEqual([20_060, 19_807]);
    expect(read('from', '2024-03-12', '2024-02-30')).toMatchObject({ type: 'text' });
    expect(read('Termin', '05.12.2026', '5. Dezember 2026').values).toEqual([20_792, 20_792]);
  });

  it.each([
    [['08:45', '9:30', '24:00', '']],
    [['8:45 am', '9:30 AM', '12:00 am', '']],
    [['8.45 Uhr', '09.30 Uhr', '24:00', '']],
    [['8h45', '9 h 30', '24h00', '']],
  ])('reads times of the day: %j', (cells) => {
    const midnight = cells[2]?.startsWith('12') === true ? 0 : 24 * 60;
    expect(read('opens', ...cells)).toEqual({
      type: 'time',
      unit: 'clock',
      values: [525, 570, midnight, NaN],
    });
  });

  it('takes hours and what is no time for none', () => {
    expect(read('takes', '18 h', '2 h').type).toBe('number');
    expect(read('ratio', '16:90', '4:3').type).toBe('text');
    expect(read('opens', '25:00', '9:00').type).toBe('text');
  });

  it('takes codes for no numbers, and yes and no for what they say', () => {
    expect(read('zip', '01067', '10115', '80331').type).toBe('code');
    expect(read('stock', 'A-1041', 'A-1048', 'B7').type).toBe('code');
    expect(read('ref', 'SKU-4411/C', 'SKU-4424/A').type).toBe('code');
    const { type, folded } = readColumn('automatic', ['sí', 'no', 'Sí', '']);
    expect({ type, folded }).toEqual({ type: 'yes_no', folded: ['yes', 'no', 'yes', ''] });
  });

  it('keeps a column of remarks as text, and few remarks beside numbers as what they are', () => {
    expect(read('note', '3 keys', 'new tyres', '2020').type).toBe('text');
    const cells = [...Array.from({ length: 12 }, (_, index) => `€ ${String(index + 1)}`), 'on request'];
    const { type, values } = read('price', ...cells);
    expect({ type, last: values.at(-1) }).toEqual({ type: 'money', last: NaN });
  });

  it('believes a type that a person wrote behind the name', () => {
    expect(readColumn('room [code]', ['101', '102'])).toMatchObject({ name: 'room', type: 'code' });
    expect(readColumn('note [see below]', ['a'])).toMatchObject({ name: 'note [see below]', type: 'text' });
    expect([writeName('room [code]', 'number'), writeName('room [code]', null)]).toEqual([
      'room [number]',
      'room',
    ]);
  });

  it('sorts by what values are, what is none last', () => {
    const column = readColumn('price', ['€ 900', '€ 1.200', '', '€ 80']);
    const sorted = Array.from(column.codes).sort((a, b) => compareWritings(column, a, b));
    expect(sorted.map((code) => column.written[code])).toEqual(['€ 80', '€ 900', '€ 1.200', '']);
  });

  it('reads a table with rows that are too short or too long', () => {
    const { columns, rows } = readTable('a,b\n1\n2,x,y\n');
    expect({ rows, b: columns[1]?.written }).toEqual({ rows: 2, b: ['', 'x'] });
  });
});
