import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfOf } from '../prompt/testing/pdf';
import { exportAs, recordsOf } from './export-file';
import { ImportError } from './import-error';
import { readFile } from './read-file';
import { checkZip } from './zip-guard';

const read = (name: string, content: string | Uint8Array, header: boolean | null = null) =>
  readFile({ name, bytes: typeof content === 'string' ? strToU8(content) : content, header });

const sheet = (rows: readonly (readonly string[])[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Stock" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
        .map(
          (row, at) =>
            `<row r="${at + 1}">${row.map((cell, column) => `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
        )
        .join('')}</sheetData></worksheet>`,
    ),
  });

const letter = (text: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });

describe('reading files', () => {
  it('makes each row of a table a line that says everything', async () => {
    const { content, table } = await read('stock.csv', 'code;stock;note\nBR-1;12;"a; b"\nBR-2;7;\n');
    expect(content).toBe('code: BR-1; stock: 12; note: a; b\ncode: BR-2; stock: 7');
    expect(table).toMatchObject({ header: true, delimiter: 'semicolon', count: 2 });
    expect((await read('stock.csv', 'code;stock\nBR-1;12\n', false)).content).toBe('code; stock\nBR-1; 12');
  });

  it.each([
    ['windows-1252', Buffer.from('M\xfcnchen;K\xf6ln', 'latin1'), 'München;Köln'],
    ['utf-16le', Buffer.from('\ufeffMünchen', 'utf16le'), 'München'],
    ['utf-8 with a mark', Buffer.from('\ufeffMünchen'), 'München'],
  ])('finds the encoding: %s', async (_, bytes, expected) => {
    expect((await read('a.txt', bytes)).content).toBe(expected);
  });

  it('reads Excel, Word, PDF, HTML and JSON', async () => {
    expect(
      (
        await read(
          'a.xlsx',
          sheet([
            ['code', 'stock'],
            ['BR-1', '12'],
          ]),
        )
      ).content,
    ).toBe('code: BR-1; stock: 12');
    expect((await read('a.docx', letter('Dear Ben'))).content).toBe('Dear Ben');
    expect((await read('a.pdf', pdfOf('Open nine to five'))).content).toBe('Open nine to five');
    expect(
      (await read('a.html', '<h1>Hours</h1><table><tr><th>Day</th></tr><tr><td>Monday</td></tr></table>'))
        .content,
    ).toBe('# Hours\n\nDay: Monday');
    expect((await read('a.json', '[{"a":1,"b":"x"},{"a":2}]')).content).toBe('a: 1; b: x\na: 2');
    expect((await read('a.json', '{"open":{"monday":"9 to 5"}}')).content).toBe('open.monday: 9 to 5');
  });

  it('refuses what it cannot read with a sentence, whatever the bytes are', async () => {
    const names = fc.constantFrom('a.txt', 'a.csv', 'a.json', 'a.html', 'a.pdf', 'a.docx', 'a.xlsx');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map((rest) => new Uint8Array([...strToU8('%PDF-1.7\n'), ...rest])),
      fc.nat(800).map((length) => sheet([['a', 'b']]).slice(0, length)),
    );
    await fc.assert(
      fc.asyncProperty(names, bytes, async (name, content) => {
        await read(name, content).catch((error: unknown) => expect(error).toBeInstanceOf(ImportError));
      }),
      { numRuns: 60 },
    );
  });

  it('does not unpack a bomb, and believes no size that an archive gives', () => {
    /** An archive whose only entry says that it has so many bytes. */
    const claiming = (bytes: number): Uint8Array => {
      const archive = zipSync({ 'a.xml': new Uint8Array(5_000_000) });
      const view = new DataView(archive.buffer, archive.byteOffset);
      view.setUint32(view.getUint32(archive.length - 6, true) + 24, bytes, true);
      return archive;
    };
    expect(() => checkZip(claiming(5_000_000))).not.toThrow();
    expect(() => checkZip(claiming(300_000_000))).toThrow(/far more/);
    expect(() => checkZip(claiming(10))).toThrow(/far more/);
    expect(() => checkZip(claiming(6_000_000))).toThrow(/damaged/);
  });

  it('writes a table back as it came', async () => {
    const { content } = await read('stock.csv', 'code,stock\nBR-1,12\nBR-2,7\n');
    expect(exportAs('csv', content)).toBe('\ufeffcode,stock\r\nBR-1,12\r\nBR-2,7\n');
    expect(JSON.parse(exportAs('json', content))).toEqual([
      { code: 'BR-1', stock: '12' },
      { code: 'BR-2', stock: '7' },
    ]);
    expect(recordsOf('Just a sentence.')).toBeNull();
    expect(exportAs('md', 'a')).toBe('a\n');
  });
});
