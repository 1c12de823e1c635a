import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';
import { encode } from './testing/encode';

/* Files beside those that people have most: other encodings, programs and wrong names. */

const read = async (name: string, content: string | Uint8Array) =>
  readFile({ name, bytes: typeof content === 'string' ? strToU8(content) : content, header: null });
const contents = async (name: string, content: string | Uint8Array): Promise<string[]> =>
  (await read(name, content)).documents.map(({ content: text }) => text);

/** In an encoding of one byte a sign. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 128 }, (_, n) => [decoder.decode(Uint8Array.of(128 + n)), 128 + n] as const),
  );
  return Uint8Array.from(Array.from(text, (sign) => bytes.get(sign) ?? sign.charCodeAt(0)));
}

describe('an encoding', () => {
  it.each([
    ['windows-1250', 'Název,Cena\nŠkoda žlutá,30\nčerná,20 Kč\nstříbrná,5'],
    ['windows-1250', 'Nazwa,Cena\nŁódź,30 zł\nŻółty,20 zł\nświeży chleb,5 zł'],
    ['windows-1250', 'Név,Ár\nőszi kabát,30\nszűrő,5 Ft'],
    ['windows-1251', 'Модель,Цена\nПоло,20'],
    ['koi8-r', 'Модель,Цена\nГольф,30\nПоло,20\nТигуан,синий'],
    ['windows-1253', 'Μοντέλο,Τιμή\nΓκολφ,30\nΠόλο,20'],
    ['windows-1254', 'Ürün,Fiyat\nYeşil ışık,30\nSarı çiçek,20\nİğne,5'],
    ['windows-1256', 'الطراز,السعر\nغولف,30\nبولو,20'],
    ['macintosh', 'Modell,Straße,Größe\nGolf,München,groß'],
    ['iso-8859-1', 'Þór,Ýmir\nbíll,5 kr\nað,3'],
    ['iso-8859-1', 'Modèle,Prix\nCitroën à côté,15'],
  ])('of one byte a sign is told by its letters: %s', async (encoding, text) => {
    expect(await contents('a.csv', encoded(text, encoding))).toEqual([text]);
  });

  it.each([
    ['windows-1252', 'Golf;25.000 €\nPolo;18.000 €\nUp;9.000 €'],
    ['windows-1252', 'Total: £25,000'],
    ['windows-1252', '£5\n£6\n£7'],
    ['windows-1252', '¥500'],
    ['windows-1252', 'Open Mon–Fri 9–17'],
    ['windows-1252', '9–17\n10–18\n8–12'],
    ['windows-1252', 'It’s the dealer’s price'],
    ['windows-1252', '• one\n• two'],
    ['windows-1252', '-5 °C to 20 °C'],
    ['windows-1252', '½ litre'],
    ['windows-1252', '5 × 3'],
    ['windows-1252', '© 2024 ACME'],
    ['windows-1252', '±0,5 mm'],
    ['windows-1252', '5 µm'],
    ['windows-1252', '§ 5 Abs. 2'],
    ['windows-1252', '1º andar, 2ª porta'],
    ['windows-1252', 'Brand™ and Other®'],
    ['macintosh', '25 €'],
    ['windows-1251', '5 л; 10 кг; 3 м'],
    ['shift_jis', '価格5円'],
  ])('is told by its signs where it has few letters of its own: %s, %s', async (encoding, text) => {
    expect(await contents('a.md', encode(text, encoding))).toEqual([text]);
  });

  it('that is UTF-8 but for a strange byte, or for its end, is UTF-8', async () => {
    const strange = Buffer.concat([
      Buffer.from('Größe: München 15 €, K'),
      Buffer.of(0xf6),
      Buffer.from('ln'),
    ]);
    expect(await contents('a.txt', strange)).toEqual(['Größe: München 15 €, Köln']);
    expect(await contents('a.txt', Buffer.from('München 15 €').subarray(0, -1))).toEqual(['München 15']);
  });

  it('of a page is what the page says', async () => {
    expect(
      await contents('a.html', encoded('<meta charset=windows-1251><p>Цена 30', 'windows-1251')),
    ).toEqual(['Цена 30']);
  });
});

it.each([
  ['a zero that a program left', 'a.csv', Buffer.from('Model,Price\nGo\0lf,30\n'), 'Model,Price\nGolf,30'],
  ['an end as DOS wrote it', 'a.csv', Buffer.from('Model,Price\r\nGolf,30\r\n\x1a'), 'Model,Price\nGolf,30'],
  ['cells between bars', 'a.psv', Buffer.from('Model|Price\nGolf|30\n'), 'Model,Price\nGolf,30'],
  [
    'a page that is called a table',
    'a.csv',
    Buffer.from(
      '<!DOCTYPE html><table><tr><th>Model</th><th>Price</th></tr><tr><td>Golf</td><td>30</td></tr></table>',
    ),
    'Model,Price\nGolf,30',
  ],
  [
    'text with tabs, as Excel saves it',
    'a.txt',
    Buffer.from('\ufeffModel\tPrice\r\nGolf\t30,5\r\n', 'utf16le'),
    'Model,Price\nGolf,"30,5"',
  ],
  [
    'a line for Excel in quotes',
    'a.csv',
    '\ufeff"sep=;"\r\nModel;Price\r\nGolf;30\r\n',
    'Model,Price\nGolf,30',
  ],
  [
    'a page that is called Excel',
    'a.xls',
    '<table><tr><th>Model</th><th>Price</th></tr><tr><td>Golf</td><td>30</td></tr></table>',
    'Model,Price\nGolf,30',
  ],
  ['rows that are called Excel', 'a.xls', 'Model\tPrice\nGolf\t30', 'Model,Price\nGolf,30'],
  [
    'records by their names',
    'a.json',
    '{"A1":{"model":"Golf","price":30.0},"A2":{"model":"Polo","price":20.50}}',
    'name,model,price\nA1,Golf,30.0\nA2,Polo,20.50',
  ],
  [
    'columns by their names',
    'a.json',
    '{"model":["Golf","Polo"],"price":[30.0,20.50]}',
    'model,price\nGolf,30.0\nPolo,20.50',
  ],
  [
    'records in a record',
    'a.json',
    '[{"name":"Golf","variants":[{"c":"red","p":1.10},{"c":"blue","p":2}]},{"name":"Polo","variants":[]}]',
    'name,variants\nGolf,c: red; p: 1.10 / c: blue; p: 2\nPolo,',
  ],
])('makes a table of %s', async (_what, name, content, expected) => {
  const { documents } = await read(name, content);
  expect(documents.map(({ kind, title, content: text }) => [kind, title, text])).toEqual([
    ['table', 'a', expected],
  ]);
});

it.each([
  ['a list of words', 'a.json', '["Golf","Polo"]', 'Golf\nPolo'],
  [
    'what is hidden in a page, and pairs',
    'a.html',
    '<p style="display: none">x</p><p hidden>y</p><table><tr><td>Golf<i hidden>z</i></td></tr></table><dl><dt>Price:</dt><dd>30</dd><dt>Colour</dt><dd>red</dd></dl>',
    'Golf\n\nPrice: 30\nColour: red',
  ],
  ['a page that is called Word', 'a.doc', '<html><body><p>Price 30</p></body></html>', 'Price 30'],
  ['other front matter', 'a.md', '+++\ntitle = "Hours"\n+++\nOpen', 'Open'],
])('reads %s', async (_what, name, content, expected) => {
  expect(await contents(name, content)).toEqual([expected]);
});

const mail = (...lines: string[]): string => lines.join('\r\n');

it.each([
  [
    'a mail in a mail',
    mail(
      'Subject: Fwd',
      'Content-Type: multipart/mixed; boundary=q',
      '',
      '--q',
      'Content-Type: text/plain',
      '',
      'See below',
      '--q',
      'Content-Type: message/rfc822',
      '',
      'Subject: Inner',
      'From: x@y.example',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'F=FCr',
      '--q--',
      '',
    ),
    '# Fwd\n\nSee below\n\n# Inner\n\nFrom: x@y.example\n\nFür',
  ],
  [
    'a page whose plain text is empty',
    mail(
      'Subject: P',
      'Content-Type: multipart/alternative; boundary=q',
      '',
      '--q',
      'Content-Type: text/plain',
      '',
      '',
      '--q',
      'Content-Type: text/html',
      '',
      '<p>Price 30</p>',
      '--q--',
      '',
    ),
    '# P\n\nPrice 30',
  ],
  [
    'lines that flow',
    mail(
      'Subject: F',
      'Content-Type: text/plain; format=flowed',
      '',
      'A long line that ',
      'flows on.',
      '',
      '-- ',
      'Anna',
    ),
    '# F\n\nA long line that flows on.\n\n-- \nAnna',
  ],
  [
    'names of files',
    mail(
      'Subject: A',
      'Content-Type: multipart/mixed; boundary=q',
      '',
      '--q',
      'Content-Type: text/plain',
      '',
      'Hi',
      '--q',
      'Content-Type: application/pdf',
      "Content-Disposition: attachment; filename*=UTF-8''Preis%20%C3%BC.pdf",
      '',
      'AAAA',
      '--q--',
      '',
    ),
    '# A\n\nHi\n\n[Preis ü.pdf]',
  ],
])('reads of a mail %s', async (_what, content, expected) => {
  expect(await contents('a.eml', content)).toEqual([expected]);
});

it('reads a page that was saved with its pictures', async () => {
  const page = mail(
    'From: <Saved by Blink>',
    'Subject: Prices',
    'Content-Type: multipart/related; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>Golf =E2=82=AC 30</p>',
    '--b',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '--b--',
    '',
  );
  for (const name of ['a.mht', 'a.mhtml']) expect((await contents(name, page))[0]).toContain('Golf € 30');
});

it.each([
  ['a.7z', Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1'), 'Unpack it'],
  ['a.rar', strToU8('Rar!\u001a\u0007'), 'Unpack it'],
  ['a.csv.gz', Uint8Array.of(0x1f, 0x8b, 8, 0), 'Unpack it'],
  ['a.heic', Uint8Array.of(0, 0, 0, 0x18, 0x66, 0x74), 'run it through text recognition'],
  ['a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'run it through text recognition'],
  ['a.sqlite', strToU8('SQLite format 3\0'), 'Save it as Excel (.xlsx) or CSV first'],
  [
    'a.xls',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    '(.xls) cannot be read',
  ],
  [
    'a.xml',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    '(.xls) cannot be read',
  ],
  ['a.zip', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), '(.pptx) cannot be read'],
  ['a', zipSync({ 'META-INF/container.xml': strToU8('<c/>') }), '(.epub) cannot be read'],
  [
    'a.ods',
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': Uint8Array.of(1, 2, 3),
      'META-INF/manifest.xml': strToU8('<m><encryption-data/></m>'),
    }),
    'protected with a password',
  ],
])('says of %s what it is and what is to be done', async (name, bytes, sentence) => {
  await expect(read(name, bytes)).rejects.toThrow(sentence);
});
