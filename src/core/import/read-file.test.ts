import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfOf } from '../prompt/testing/pdf';
import { exportAs } from './export-file';
import { ImportError } from './import-error';
import { readFile } from './read-file';
import { docxOf, odfOf, rowsXml, xlsxOf } from './testing/office-files';
import { checkZip } from './zip-guard';

const read = (name: string, content: string | Uint8Array, header: boolean | null = null) =>
  readFile({ name, bytes: typeof content === 'string' ? strToU8(content) : content, header });

const only = async (name: string, content: string | Uint8Array, header: boolean | null = null) => {
  const { documents } = await read(name, content, header);
  expect(documents).toHaveLength(1);
  return documents[0] ?? expect.unreachable();
};
const text = async (name: string, content: string | Uint8Array) => (await only(name, content)).content;
const sheet = (rows: Parameters<typeof rowsXml>[0]) => xlsxOf([{ name: 'Stock', xml: rowsXml(rows) }]);
const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

describe('reading files', () => {
  it('makes a table of rows, with names for its columns', async () => {
    const { kind, content, table } = await only('stock.csv', 'code;stock;note\nBR-1;12;"a; b, c"\nBR-2;7;\n');
    expect([kind, content]).toEqual(['table', 'code,stock,note\nBR-1,12,"a; b, c"\nBR-2,7,']);
    expect(table).toMatchObject({ header: true, delimiter: 'semicolon', count: 2 });
    expect((await only('stock.csv', 'code;stock\nBR-1;12\n', false)).content).toBe(
      'Column 1,Column 2\ncode,stock\nBR-1,12',
    );
  });

  it.each([
    ['windows-1252', Buffer.from('M\xfcnchen;K\xf6ln', 'latin1'), 'München;Köln'],
    [
      'windows-1252 beyond Latin-1',
      Buffer.from('15,50 \x80 \x96 \x93B\x94 \x85', 'latin1'),
      '15,50 € – “B” …',
    ],
    ['utf-16le', Buffer.from('\ufeffMünchen', 'utf16le'), 'München'],
    ['utf-16le without a mark', Buffer.from('Preis: 15,50 €\nMünchen', 'utf16le'), 'Preis: 15,50 €\nMünchen'],
    ['utf-16be without a mark', Buffer.from('Preis: 15,50 €', 'utf16le').swap16(), 'Preis: 15,50 €'],
    ['utf-16le of another script', Buffer.from('цена: 15\nцвет: синий', 'utf16le'), 'цена: 15\nцвет: синий'],
    ['utf-8 with a mark', Buffer.from('\ufeffMünchen'), 'München'],
  ])('finds the encoding: %s', async (_, bytes, expected) => {
    expect(await text('a.txt', bytes)).toBe(expected);
  });

  it('leaves a table in Markdown the text that it is', async () => {
    const table = '| Model | Price |\n|---|---|\n| Golf | 30 |';
    expect(await only('a.txt', table)).toMatchObject({ kind: 'text', content: table });
  });

  it('reads Excel, Word, PDF, HTML, JSON, OpenDocument and mail', async () => {
    expect(
      await text(
        'a.xlsx',
        sheet([
          ['code', 'stock'],
          ['BR-1', 12],
        ]),
      ),
    ).toBe('code,stock\nBR-1,12');
    expect(await text('a.docx', docxOf(paragraph('Dear Ben')))).toBe('Dear Ben');
    expect(await text('a.pdf', pdfOf('Open nine to five'))).toBe('Open nine to five');
    expect(
      await text('a.html', '<h1>Hours</h1><table><tr><th>Day</th></tr><tr><td>Monday</td></tr></table>'),
    ).toBe('# Hours\n\nDay: Monday');
    expect(await text('a.json', '{"open":{"monday":"9 to 5"}}')).toBe('open.monday: 9 to 5');
    expect(
      await text(
        'a.odt',
        odfOf('text', '<text:h text:outline-level="1">Hours</text:h><text:p>9 to 5</text:p>'),
      ),
    ).toBe('# Hours\n\n9 to 5');
    expect(
      await text(
        'a.eml',
        'Subject: =?utf-8?B?w5ZmZm51bmc=?=\r\nFrom: a@b.example\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nOSBiaXMgNSDigqw=\r\n',
      ),
    ).toBe('# Öffnung\n\nFrom: a@b.example\n\n9 bis 5 €');
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

  it('writes a table back as it came, in every format', async () => {
    const rows = 'code,price,note\n007,25000,"a, ""b""\nc"\n1E5,"1.234,50 €", kept \n-0.5,00.10,_x0041_ <&>';
    for (const extension of ['csv', 'xlsx', 'tsv']) {
      const written = exportAs(extension, 'table', rows);
      const back = await only(
        `stock.${extension}`,
        typeof written === 'string' ? written : Buffer.from(written),
      );
      expect(back.content).toBe(rows.replace(', kept ,', '," kept ",').replace(', kept \n', '," kept "\n'));
    }
    expect(JSON.parse(exportAs('json', 'table', 'code,stock\nBR-1,12') as string)).toEqual([
      { code: 'BR-1', stock: '12' },
    ]);
    expect(exportAs('csv', 'text', 'a\nb, c')).toBe('\ufefftext\na\n"b, c"\n');
    expect(exportAs('md', 'text', 'a')).toBe('a\n');
  });
});
