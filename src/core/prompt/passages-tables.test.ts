import { describe, expect, it } from 'vitest';
import { cutPassages } from './passages';

/** What is within each passage, and what stands above and beside it. */
const described = (content: string): { text: string; label: string; context: string }[] =>
  cutPassages(content).map(({ start, end, label, context }) => ({
    text: content.slice(start, end),
    label,
    context,
  }));
const labels = (content: string): string[] => cutPassages(content).map(({ label }) => label);

/** Rows of this length stand alone: no two of them fit into a passage. */
const long = (start: string): string => start + 'x'.repeat(130);

/** A table has a passage for each long row; a text packs several of them into one. */
const isTable = (lines: readonly string[]): boolean =>
  cutPassages(lines.map(long).join('\n')).length === lines.length;

describe('a table', () => {
  it('has its first row with the names of its columns, and the names above all others', () => {
    const header = ' name;colour ';
    const content = ['', header, long('Civic;'), '  ', long('Yaris;'), long('Corolla;'), '', ''].join('\n');
    expect(described(content)).toEqual([
      { text: `${header}\n${long('Civic;')}`, label: 'line 3', context: '' },
      { text: long('Yaris;'), label: 'line 5', context: 'name;colour' },
      { text: long('Corolla;'), label: 'line 6', context: 'name;colour' },
    ]);
  });

  it('without names of columns has a passage for its first row as for any other', () => {
    const rows = [long('1;'), long('2;'), long('3;')];
    expect(described(rows.join('\n'))).toEqual(
      rows.map((text, index) => ({ text, label: `line ${String(index + 1)}`, context: '' })),
    );
  });

  it('puts as many rows together as stay within 240 characters, and says which lines they are', () => {
    const row = (length: number): string => `1;${'x'.repeat(length - 2)}`;
    expect(labels([row(100), row(139), row(100), row(140)].join('\n'))).toEqual([
      'lines 1–2',
      'line 3',
      'line 4',
    ]);
  });

  it('leaves the line breaks of Windows outside', () => {
    const rows = [long('1;'), long('2;'), long('3;')];
    expect(described(rows.join('\r\n') + '\r\n').map(({ text }) => text)).toEqual(rows);
  });

  it.each(['\t', ';', '|'])('needs one %j on each line', (delimiter) => {
    expect(isTable([`a${delimiter}`, `b${delimiter}`, `c${delimiter}`].map((cell) => `1${cell}`))).toBe(true);
  });

  it('needs two commas on each line, for sentences have one', () => {
    expect(isTable(['1,a', '2,b', '3,c'])).toBe(false);
    expect(isTable(['1,a,', '2,b,', '3,c,'])).toBe(true);
  });

  it('has three lines at least', () => {
    expect(isTable(['1;', '2;'])).toBe(false);
    expect(isTable(['1;', '2;', '3;'])).toBe(true);
  });

  it('may have a line in five that is none of its rows, be it the first', () => {
    expect(isTable(['Cars 2026', '1;a;', '2;b;', '3;c;', '4;d;'])).toBe(true);
    expect(isTable(['1;a;', '2;b;', '3;c;', '4;d;', 'New: 5; 6; 7; 8'])).toBe(true);
    expect(isTable(['Cars 2026', '1;a;', '2;b;', '3;c;'])).toBe(false);
  });

  it('may have blank lines, as many as it likes', () => {
    const rows = [long('1;'), long('2;'), long('3;')];
    expect(described(rows.join('\n\n \n\n')).map(({ text }) => text)).toEqual(rows);
  });

  it('counts no delimiter within quotes', () => {
    expect(isTable(['1,"a,b",', '2,c,', '3,"d, e, f",', '4,g,'])).toBe(true);
  });

  it('keeps a cell that is a whole book in pieces that say the same line', () => {
    const content = [`1;${'x'.repeat(2_000)}`, '2;b', '3;c'].join('\n');
    expect(labels(content)).toEqual(['line 1', 'line 1', 'lines 2–3']);
  });
});

describe('a document of kind table', () => {
  const cut = (content: string) =>
    cutPassages(content, 'table').map(({ start, end, label, context }) => ({
      text: content.slice(start, end),
      label,
      context,
    }));

  it('has the names of its columns with every row, whatever they are, and whatever its rows are', () => {
    const rows = [
      'id,CO2 2024',
      `1,"a\n${'x'.repeat(130)}"`,
      `"2, ""b",${'x'.repeat(130)}`,
      `3,${'x'.repeat(130)}`,
    ];
    expect(cut(rows.join('\n'))).toEqual([
      { text: `${rows[0] ?? ''}\n${rows[1] ?? ''}`, label: 'line 2', context: '' },
      { text: rows[2], label: 'line 4', context: 'id,CO2 2024' },
      { text: rows[3], label: 'line 5', context: 'id,CO2 2024' },
    ]);
  });

  it('is one passage where it has names alone, and none where it is empty', () => {
    expect(cut('id,price')).toEqual([{ text: 'id,price', label: 'line 1', context: '' }]);
    expect(cut('')).toEqual([]);
  });
});

describe('the first line of a table', () => {
  /** Whether it stands above the later rows. */
  const namesColumns = (first: string): boolean =>
    described([first, long('1;a;'), long('2;b;'), long('3;c;'), long('4;d;')].join('\n')).some(
      ({ context }) => context === first,
    );

  it('names columns where every cell is a name', () => {
    expect(namesColumns('name;colour;price')).toBe(true);
    expect(namesColumns('name;open:close;price')).toBe(true);
  });

  it.each(['Civic;red;24000', 'Civic;;price', 'Civic; ;price', 'name: Civic;red;cheap', 'a;b;note: c'])(
    'is a row where one is not: %s',
    (first) => {
      expect(namesColumns(first)).toBe(false);
    },
  );
});
