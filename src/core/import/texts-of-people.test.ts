import { fileURLToPath } from 'node:url';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';
import { encode } from './testing/encode';
import { docxOf, odfOf } from './testing/office-files';

/* Texts as people have them: what a person with such a file expects of it. */

const read = async (name: string, content: string | Uint8Array): Promise<string> => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const { documents } = await readFile({ name, bytes, header: null });
  return documents.map(({ content: text }) => text).join('\n---\n');
};

describe('a page', () => {
  it.each([
    [
      'names at the left of rows',
      '<table><tr><th>Price</th><td>25,000</td></tr><tr><th>Colour</th><td>red</td></tr></table>',
      'Price: 25,000\nColour: red',
    ],
    [
      'pairs without a mark',
      '<table><tr><td>Price:</td><td>25,000</td></tr><tr><td>Colour</td><td>red</td></tr></table>',
      'Price: 25,000\nColour: red',
    ],
    [
      'pairs without a colon',
      '<table><tr><td>Opening hours</td><td>Mon-Fri 9-17</td></tr><tr><td>Phone</td><td>030 123456</td></tr><tr><td>Closed on</td><td>Sunday</td></tr></table>',
      'Opening hours: Mon-Fri 9-17\nPhone: 030 123456\nClosed on: Sunday',
    ],
    [
      'pairs that begin with words',
      '<table><tr><td>Contact</td><td>Ann Lee</td></tr><tr><td>Phone</td><td>030 123456</td></tr><tr><td>Closed on</td><td>Sunday</td></tr></table>',
      'Contact: Ann Lee\nPhone: 030 123456\nClosed on: Sunday',
    ],
    [
      'questions beside their answers',
      '<table><tr><td>Open on Sunday?</td><td>No.</td></tr><tr><td>Do you deliver?</td><td>From 50 euro.</td></tr></table>',
      'Open on Sunday? No.\nDo you deliver? From 50 euro.',
    ],
    [
      'two columns of words above what has figures',
      '<table><tr><td>Service</td><td>Price</td></tr><tr><td>Oil change</td><td>from 89 €</td></tr><tr><td>Tyres</td><td>40–60 €</td></tr></table>',
      'Service: Oil change; Price: from 89 €\nService: Tyres; Price: 40–60 €',
    ],
    [
      'two columns of words above figures',
      '<table><tr><td>Model</td><td>Price</td></tr><tr><td>Golf</td><td>30 €</td></tr><tr><td>Polo</td><td>20 €</td></tr></table>',
      'Model: Golf; Price: 30 €\nModel: Polo; Price: 20 €',
    ],
    [
      'what stands above its table',
      '<table><caption>Used cars</caption><tr><th>Model</th><th>Price</th></tr><tr><td>Golf</td><td>30</td></tr></table>',
      'Used cars\nModel: Golf; Price: 30',
    ],
    ['an old price at the beginning', '<p>Now</p><p><s>50 €</s> 40 €</p>', 'Now\n\n~~50 €~~ 40 €'],
    [
      'names at the left and above',
      '<table><tr><td></td><th>Golf</th><th>Polo</th></tr><tr><th>Price</th><td>25</td><td>20</td></tr></table>',
      'Price; Golf: 25; Polo: 20',
    ],
    [
      'cells over several rows',
      '<table><tr><th>Make</th><th>Model</th><th>Price</th></tr><tr><td rowspan="2">VW</td><td>Golf</td><td>30</td></tr><tr><td>Polo</td><td>20</td></tr></table>',
      'Make: VW; Model: Golf; Price: 30\nMake: VW; Model: Polo; Price: 20',
    ],
    [
      'cells over several columns',
      '<table><tr><th>Model</th><th colspan="2">Price</th></tr><tr><th></th><th>net</th><th>gross</th></tr><tr><td>Golf</td><td>25</td><td>30</td></tr></table>',
      'Model: Golf; Price net: 25; Price gross: 30',
    ],
    [
      'an old price',
      '<table><tr><th>Model</th><th>Price</th></tr><tr><td>Golf</td><td><s>22,900</s><span>21,500</span></td></tr></table>',
      'Model: Golf; Price: ~~22,900~~ 21,500',
    ],
    [
      'small figures and neighbours',
      '<p>Price 22,900<sup>1</sup> for 20 m<sup>2</sup></p><p><span>22,900</span><span>21,500</span> and <b>H</b><span>ello</span></p>',
      'Price 22,900¹ for 20 m²\n\n22,900 21,500 and **H**ello',
    ],
    [
      'an old price in a text',
      '<p>Now <del>22,900</del>21,500 €, once <span style="text-decoration: line-through">9</span><span>8</span></p>',
      'Now ~~22,900~~ 21,500 €, once ~~9~~ 8',
    ],
    [
      'a form',
      '<form><label>Price</label> <input value="25,000"> <select><option>red</option><option selected>blue</option></select><textarea>One owner</textarea><input type="hidden" value="secret"><button>Send</button></form>',
      'Price 25,000 blueOne owner',
    ],
    [
      'how signs are read out, and what is folded away',
      '<p><ruby>東京<rp>(</rp><rt>とう</rt><rp>)</rp></ruby>です</p><details><summary>More</summary>inside</details>',
      '東京です\n\nMore\n\ninside',
    ],
    [
      'a foot that stands before what it sums up',
      '<table><thead><tr><th>Model</th><th>Price</th></tr></thead><tfoot><tr><td>Sum</td><td>30</td></tr></tfoot><tbody><tr><td>Golf</td><td>30</td></tr></tbody></table>',
      'Model: Golf; Price: 30\nModel: Sum; Price: 30',
    ],
    ['signs of Markdown', '<p>1. Floor_2 *new* [a]</p>', '1. Floor_2 *new* [a]'],
    [
      'a table in a table',
      '<table><tr><th>Model</th><th>Prices</th></tr><tr><td>Golf</td><td><table><tr><th>net</th><th>gross</th></tr><tr><td>25</td><td>30</td></tr></table></td></tr></table>',
      'Model: Golf; Prices: net: 25; gross: 30',
    ],
  ])('with %s', async (_, html, expected) => {
    expect(await read('a.html', html)).toBe(expected);
  });
});

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const list = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;

describe('a Word file', () => {
  it.each([
    [
      'what was deleted and what was added',
      p(
        `${run('Price ')}<w:del><w:r><w:delText>22,900</w:delText></w:r></w:del><w:ins>${run('21,500')}</w:ins>`,
      ),
      'Price 21,500',
    ],
    [
      'what was moved',
      p(
        `<w:moveFrom>${run('old place')}</w:moveFrom>${run('here ')}<w:moveTo>${run('new place')}</w:moveTo>`,
      ),
      'here new place',
    ],
    [
      'a deleted end of a paragraph',
      p(run('One '), '<w:rPr><w:del/></w:rPr>') + p(run('sentence')),
      'Onesentence',
    ],
    [
      'what is hidden, and an old price',
      p(run('secret', '<w:vanish/>') + run('22,900', '<w:strike/>') + run('21,500')),
      '~~22,900~~ 21,500',
    ],
    [
      'cells that are one',
      `<w:tbl>${row(cell(p(run('Make'))), cell(p(run('Model'))), cell(p(run('Price'))))}${row(cell(p(run('VW')), '<w:vMerge w:val="restart"/>'), cell(p(run('Golf'))), cell(p(run('30'))))}${row(cell(p(''), '<w:vMerge/>'), cell(p(run('Polo'))), cell(p(run('20'))))}</w:tbl>`,
      'Make: VW; Model: Golf; Price: 30\nMake: VW; Model: Polo; Price: 20',
    ],
    [
      'cells of several paragraphs',
      `<w:tbl>${row(cell(p(run('Model'))), cell(p(run('Colours'))), cell(p(run('Price'))))}${row(cell(p(run('Golf'))), cell(p(run('red')) + p(run('blue'))), cell(p(run('30'))))}</w:tbl>`,
      'Model: Golf; Colours: red / blue; Price: 30',
    ],
    [
      'a table in a table',
      `<w:tbl>${row(cell(p(run('Model'))), cell(p(run('Prices'))), cell(p(run('Stock'))))}${row(cell(p(run('Golf'))), cell(`<w:tbl>${row(cell(p(run('net'))), cell(p(run('gross'))))}${row(cell(p(run('25'))), cell(p(run('30'))))}</w:tbl>`), cell(p(run('4'))))}</w:tbl>`,
      'Model: Golf; Prices: net: 25; gross: 30; Stock: 4',
    ],
    [
      'a deleted row',
      `<w:tbl>${row(cell(p(run('Model'))), cell(p(run('Price'))))}<w:tr><w:trPr><w:del/></w:trPr>${cell(p(run('Golf')))}${cell(p(run('30')))}</w:tr>${row(cell(p(run('Polo'))), cell(p(run('20'))))}</w:tbl>`,
      'Model: Polo; Price: 20',
    ],
    [
      'how signs are read out',
      p(
        `<w:r><w:ruby><w:rubyPr/><w:rt>${run('とう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r>${run('です')}`,
      ),
      '東京です',
    ],
    [
      'paragraphs in two forms',
      `<mc:AlternateContent><mc:Choice>${p(run('newer'))}</mc:Choice><mc:Fallback>${p(run('older'))}</mc:Fallback></mc:AlternateContent>`,
      'newer',
    ],
    [
      'a text box, once',
      p(
        `${run('Before')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(run('In a box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run('In a box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      'Before\n\nIn a box',
    ],
  ])('with %s', async (_, body, expected) => {
    expect(await read('a.docx', docxOf(body))).toBe(expected);
  });

  it('counts its lists as Word does, also where they begin again', async () => {
    const body = [
      p(run('a'), list(1)),
      p(run('b'), list(1)),
      p(run('b1'), list(1, 1)),
      p(run('c'), list(1)),
      p(run('between')),
      p(run('d'), list(2)),
    ];
    expect(await read('a.docx', docxOf(body.join(''), { numbering }))).toBe(
      '1. a\n2. b\n  a) b1\n3. c\n\nbetween\n\n1. d',
    );
  });

  it('has its headings, headers, footers and notes', async () => {
    const body =
      p(run('Warranty'), '<w:pStyle w:val="H"/>') +
      p(`${run('Two years')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const parts = {
      styles: '<w:styles><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>',
      header1: `<w:hdr>${p(run('ACME Cars'))}</w:hdr>`,
      footer1: `<w:ftr>${p(run('Page 1 of 2'))}</w:ftr>`,
      footer2: `<w:ftr>${p(run('Prices are net'))}</w:ftr>`,
      footnotes: `<w:footnotes><w:footnote w:id="2">${p(run('not for vans'))}</w:footnote></w:footnotes>`,
    };
    expect(await read('a.docx', docxOf(body, parts))).toBe(
      'ACME Cars\n\n## Warranty\n\nTwo years (not for vans)\n\nPrices are net',
    );
  });
});

it('reads OpenDocument texts as they stand in the end', async () => {
  const body =
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
    '<text:p>Open<text:s text:c="2"/>9<text:line-break/>to 5</text:p><text:list><text:list-item><text:p>Golf</text:p></text:list-item><text:list-item><text:p>Polo</text:p></text:list-item></text:list>' +
    '<table:table><table:table-row><table:table-cell><text:p>Model</text:p></table:table-cell><table:table-cell><text:p>Price</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Golf</text:p></table:table-cell><table:table-cell><text:p>30</text:p></table:table-cell></table:table-row></table:table>';
  expect(await read('a.odt', odfOf('text', body))).toBe(
    'Open  9\nto 5\n\n- Golf\n- Polo\n\nModel: Golf; Price: 30',
  );
});

it('takes the title of Markdown from what stands before it', async () => {
  const { documents } = await readFile({
    name: 'a.md',
    bytes: strToU8('---\ntitle: "Opening hours"\nlang: en\n---\n\nOpen 9 to 5'),
    header: null,
  });
  expect(documents).toMatchObject([{ title: 'Opening hours', content: 'lang: en\n\nOpen 9 to 5' }]);
});

it.each(['', '; charset=us-ascii', '; charset=utf-8'])(
  'reads a mail that says nothing true of its encoding: %s',
  async (charset) => {
    const mail = `Subject: Preis für Golf\nContent-Type: text/plain${charset}\n\nGrüße, 25.000 €`;
    expect(await read('a.eml', encode(mail, 'windows-1252'))).toBe('# Preis für Golf\n\nGrüße, 25.000 €');
  },
);

it('reads the text of a mail, and names what is attached', async () => {
  const mail = [
    'From: =?iso-8859-1?Q?J=F6rg?= <j@b.example>',
    'Subject: Offer',
    'Content-Type: multipart/mixed; boundary="x"',
    '',
    '--x',
    'Content-Type: multipart/alternative; boundary=y',
    '',
    '--y',
    'Content-Type: text/plain; charset=windows-1252',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Golf: 15,50 =80 =',
    'only',
    '',
    '--y',
    'Content-Type: text/html',
    '',
    '<p>Golf</p>',
    '--y--',
    '',
    '--x',
    'Content-Type: application/pdf; name="list.pdf"',
    'Content-Disposition: attachment; filename="list.pdf"',
    '',
    'JVBERi0=',
    '--x--',
    '',
  ].join('\r\n');
  expect(await read('a.eml', mail)).toBe(
    '# Offer\n\nFrom: Jörg <j@b.example>\n\nGolf: 15,50 € only\n\n[list.pdf]',
  );
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

it.each([
  [
    'a.xlsx',
    new Uint8Array([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'protected with a password. Save it without one',
  ],
  ['a.doc', new Uint8Array([...OLE, 0, 0]), '(.doc) cannot be read. Save it as Word (.docx) or PDF first.'],
  ['a.xls', new Uint8Array([...OLE, 0, 0]), '(.xls) cannot be read. Save it as Excel (.xlsx) or CSV first.'],
  ['a.rtf', strToU8('{\\rtf1 Hello}'), '(.rtf) cannot be read. Save it as Word (.docx) or PDF first.'],
  ['a.numbers', strToU8('x'), '(.numbers) cannot be read. Save it as Excel (.xlsx) or CSV first.'],
  ['a.pptx', strToU8('x'), '(.pptx) cannot be read. Save it as PDF first.'],
  ['a.jpg', strToU8('x'), 'It is a picture: run it through text recognition'],
])('says of %s what is to be done', async (name, bytes, sentence) => {
  await expect(readFile({ name, bytes, header: null })).rejects.toThrow(sentence);
});

/** A page of a PDF: lines of text at their places. */
const pdfOf = (lines: readonly (readonly [x: number, y: number, text: string])[]): string => {
  const stream = lines.map(([x, y, text]) => `BT /F1 10 Tf ${x} ${y} Td (${text}) Tj ET`).join('\n');
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${stream.length}>>stream
${stream}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`;
};

/** In a font that the file names and does not hold. */
const pdfInFont = (map: string, collection: string, hex: string): string => {
  const stream = `BT /F1 10 Tf 40 700 Td <${hex}> Tj ET`;
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${stream.length}>>stream
${stream}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/${map}/DescendantFonts[6 0 R]>>endobj
6 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/Any/CIDSystemInfo<</Registry(Adobe)/Ordering(${collection})/Supplement 2>>/FontDescriptor 7 0 R>>endobj
7 0 obj<</Type/FontDescriptor/FontName/Any/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>endobj
trailer<</Root 1 0 R>>`;
};

describe('a PDF file', () => {
  it.each([
    ['90ms-RKSJ-H', 'Japan1', 'shift_jis', '価格は300万円'],
    ['GBK-EUC-H', 'GB1', 'gbk', '价格三十万元'],
    ['ETen-B5-H', 'CNS1', 'big5', '價格三十萬元'],
    ['KSCms-UHC-H', 'Korea1', 'euc-kr', '가격 삼천만원'],
  ])('is read in fonts that it only names: %s', async (map, collection, encoding, text) => {
    const bytes = strToU8(pdfInFont(map, collection, Buffer.from(encode(text, encoding)).toString('hex')));
    const maps = fileURLToPath(new URL('../../../resources/character-maps.zip', import.meta.url));
    const { documents } = await readFile({ name: 'a.pdf', bytes, header: null, maps });
    expect(documents[0]?.content).toBe(text);
  });

  it('is read upright where its page is turned', async () => {
    const stream = ['Model', 'Golf', 'Polo']
      .flatMap((car, row) => [
        `BT /F1 10 Tf 0 1 -1 0 ${100 + row * 14} 40 Tm (${car}) Tj ET`,
        `BT /F1 10 Tf 0 1 -1 0 ${100 + row * 14} 300 Tm (${['Price', '30', '20'][row] ?? ''}) Tj ET`,
      ])
      .join('\n');
    const turned = pdfOf([]).replace('/MediaBox', '/Rotate 90/MediaBox');
    const pdf = turned.replace(/<<\/Length 0>>stream\n/, `<</Length ${stream.length}>>stream\n${stream}`);
    expect(await read('a.pdf', pdf)).toBe('Model Price\nGolf 30\nPolo 20');
  });

  it('is read in three columns', async () => {
    const column = (name: string): string[] =>
      Array.from({ length: 5 }, (_, line) => `${name} line ${line} of the text in it`);
    const columns = [column('First'), column('Second'), column('Third')];
    const lines = columns.flatMap((texts, at) =>
      texts.map((text, line) => [30 + at * 190, 700 - line * 12, text] as const),
    );
    expect(await read('a.pdf', pdfOf(lines))).toBe(columns.map((texts) => texts.join('\n')).join('\n\n'));
  });

  it('joins the words that its lines divide', async () => {
    const lines = [
      [20, 700, 'All cars have an auto-'],
      [20, 688, 'matic gearbox and air-'],
      [20, 676, 'Conditioning'],
    ] as const;
    expect(await read('a.pdf', pdfOf(lines))).toBe(
      'All cars have an automatic gearbox and air-\nConditioning',
    );
  });

  it('is read column by column', async () => {
    const left = [
      'The warranty is two years',
      'for all of the new cars',
      'and one year for the',
      'used ones of the house.',
      'Vans are without it.',
    ];
    const right = [
      'Opening hours are nine to',
      'five on all the weekdays',
      'and ten to two on every',
      'Saturday of the year.',
      'Closed on Sundays here.',
    ];
    const lines = left.flatMap(
      (text, index) =>
        [
          [40, 700 - index * 12, text],
          [320, 700 - index * 12, right[index] ?? ''],
        ] as const,
    );
    expect(
      await read(
        'a.pdf',
        pdfOf([
          [40, 740, 'ACME Cars: everything that you have ever wanted to know about our cars and our hours'],
          ...lines,
        ]),
      ),
    ).toBe(
      `ACME Cars: everything that you have ever wanted to know about our cars and our hours\n\n${left.join('\n')}\n\n${right.join('\n')}`,
    );
  });

  it('has its rows as they stand where they are none of prose', async () => {
    const lines = ['Golf', 'Polo', 'Up', 'Passat', 'Tiguan'].flatMap(
      (car, row) =>
        [
          [40, 700 - row * 12, car],
          [320, 700 - row * 12, `${row + 1}0,000`],
        ] as const,
    );
    expect(await read('a.pdf', pdfOf(lines))).toBe(
      'Golf 10,000\nPolo 20,000\nUp 30,000\nPassat 40,000\nTiguan 50,000',
    );
  });

  it('without text is said to be a scan only where there are pictures', async () => {
    await expect(read('a.pdf', pdfOf([]))).rejects.toThrow('There is no text in this file.');
  });
});
