import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf, readCsv, writeCsv } from './csv';

const cell = fc.constantFrom('', 'a', '1,5', 'say "hi"', 'two\nlines', ' kept ', '"', '\r', '17" wheels');
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

it('is read as it was written, as a whole and line by line', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = writeCsv(rows);
      expect(readCsv(text)).toEqual(rows);
      expect(linesOf(text).join('\n')).toBe(text);
      expect(linesOf(text).map((line) => readCsv(line)[0])).toEqual(rows);
    }),
  );
});

it.each([
  ['a,b\n\nc,', [['a', 'b'], [''], ['c', '']]],
  [
    'a,17" wheels\nb,"open\nc',
    [
      ['a', '17" wheels'],
      ['b', 'open\nc'],
    ],
  ],
  ['a,b\n', [['a', 'b']]],
])('is read whatever wrote it: %j', (text, rows) => {
  expect(readCsv(text)).toEqual(rows);
  expect(linesOf(text).map((line) => readCsv(line)[0] ?? [''])).toEqual(rows);
});
