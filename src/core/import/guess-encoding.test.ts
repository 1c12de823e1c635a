import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';
import { encode } from './testing/encode';

/* Texts in the encodings of before, most of them as short as a list of a few goods. */

const read = (bytes: Uint8Array, encoding?: string) =>
  readFile({ name: 'a.txt', bytes, header: null, encoding });

describe('what a text is written in', () => {
  it.each([
    ['shift_jis', '車種,価格\nプリウス,300万円'],
    ['shift_jis', '営業時間は9時から17時です。'],
    ['shift_jis', '品名,単価\nﾈｼﾞ,15'],
    ['shift_jis', '名前,色\n山田,赤'],
    ['euc-jp', '車種,価格\nプリウス,300万円'],
    ['gbk', '车型,价格\n高尔夫,30万元'],
    ['gbk', '营业时间：9点到17点'],
    ['gbk', '红色'],
    ['big5', '車型,價格\n高爾夫,30萬元'],
    ['big5', '營業時間：9點到17點'],
    ['euc-kr', '모델,가격\n소나타,3000만원'],
    ['euc-kr', '이름,색\n김,빨강'],
    ['windows-874', 'ราคา,30\nรถ,20'],
    ['windows-1250', 'Škoda;30'],
    ['windows-1250', 'Cena 30 zł'],
    ['windows-1250', 'ČERVENÁ ŘEPA;30'],
    ['windows-1250', 'Łódź'],
    ['iso-8859-2', 'Škoda žlutá;30'],
    ['windows-1251', 'Цена,5'],
    ['windows-1251', 'ГОЛЬФ;30\nПОЛО;20'],
    ['windows-1251', 'Київ;Їжа;ґанок'],
    ['koi8-r', 'Цена;30'],
    ['koi8-u', 'Ціна;30 їжак'],
    ['ibm866', 'Цена;30\nГольф;синий'],
    ['iso-8859-5', 'Цена;30\nГольф;синий'],
    ['windows-1252', 'Müller;30 €'],
    ['windows-1252', '15,50 €'],
    ['windows-1252', 'Señor Muñoz;¿qué?'],
    ['windows-1252', 'FAHRZEUGÜBERSICHT;GRÖSSE'],
    ['windows-1252', 'Prix : 15 €\nVoiture à l’état neuf'],
    ['windows-1252', '20 m²'],
    ['iso-8859-15', 'Prix 30 €; œuvre'],
    ['macintosh', 'Größe;30 €'],
    ['ibm850', 'Größe;Stück'],
    ['windows-1253', 'Τιμή 30'],
    ['iso-8859-7', 'Τιμή;30\nΓκολφ'],
    ['windows-1254', 'Şişli;30 TL'],
    ['windows-1254', 'İstanbul'],
    ['windows-1255', 'מחיר,30\nגולף,20'],
    ['windows-1256', 'السعر 30'],
    ['windows-1257', 'Kaina: žalia ąžuolas'],
  ])('%s is told by few letters: %s', async (encoding, text) => {
    expect((await read(encode(text, encoding))).documents[0]?.content).toBe(text);
  });

  it('is told by lines at the end of a file as well', async () => {
    const bytes = Buffer.concat([Buffer.from('plain words\n'.repeat(100_000)), encode('Цена: 5', 'koi8-r')]);
    expect((await read(bytes)).documents[0]?.content).toMatch(/Цена: 5$/);
  });

  it('is seven bits in mails from Japan', async () => {
    const bytes = Buffer.from('\x1b$B2A3J\x1b(B 30', 'latin1');
    expect((await read(bytes)).documents[0]?.content).toBe('価格 30');
  });

  it('is asked where few letters could be of several languages, with what each makes of them', async () => {
    const { encoding, documents } = await read(encode('Rīga;30', 'windows-1257'));
    expect(encoding).toMatchObject({ used: 'windows-1252', isSure: false });
    expect(encoding?.readings).toContainEqual({ encoding: 'windows-1257', sample: 'Rīga;30' });
    expect(documents[0]?.note).toMatch(/^Read as windows-1252, which is not certain/);
    const told = await read(encode('Rīga;30', 'windows-1257'), 'windows-1257');
    expect(told.documents[0]).toMatchObject({ content: 'Rīga;30', note: 'Read as windows-1257' });
  });

  it('is not asked where the bytes say it, or one is by far the likeliest', async () => {
    expect((await read(Buffer.from('Größe 5 €'))).encoding).toBeNull();
    expect((await read(Buffer.from('\ufeffGröße', 'utf16le'))).encoding).toBeNull();
    expect((await read(encode('Größe; Stückzahl; Länge', 'windows-1252'))).encoding?.isSure).toBe(true);
  });
});

it('reads a text in which a zero was left, and no picture', async () => {
  expect((await read(Buffer.from('Golf\0;30\nPolo;20\0\0'))).documents[0]?.content).toBe('Golf;30\nPolo;20');
  await expect(read(Buffer.from([1, 2, 0, 0, 3, 250, 7, 0, 65, 66]))).rejects.toThrow('not text');
});
