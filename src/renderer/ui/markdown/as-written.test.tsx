import katex from 'katex';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { advance, EMPTY_SPLIT, type Split } from './blocks';
import { BlockView } from './BlockView';
import { asWritten } from './formulas';
import { Markdown } from './Markdown';
import { toPlainText } from './plain-text';
import { addresses, asTheyStand, elements, formulas, marked } from './testing/written-texts';

const SIZES = [1, 2, 3, 7];

const draw = ({ closed, open }: Split): string =>
  renderToStaticMarkup(
    [...closed, ...open].map((block) => (
      <BlockView key={block.key} block={block} open={false} live={false} />
    )),
  );

/** What was on the page after each piece, the end last. */
function streamed(text: string, size: number): string[] {
  const pages: string[] = [];
  let split = EMPTY_SPLIT;
  for (let end = size; end < text.length; end += size) {
    split = advance(split, text.slice(0, end), false);
    pages.push(draw(split));
  }
  return [...pages, draw(advance(split, text, true))];
}

const whole = (text: string): string => renderToStaticMarkup(<Markdown text={text} done />);

const decode: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const seen = (html: string): string =>
  html
    .replace(/<br\/?>/g, '\n')
    .replace(/<\/(?:p|li|h\d)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => decode[name] ?? '')
    .trim();
const mathIn = (html: string): string[] =>
  [...html.matchAll(/<span class="md-math[^>]*>(.*?)<\/span>/gs)].map(([, raw = '']) =>
    seen(raw).replace(/^(?:\$\$?|\\[([])\s*|\s*(?:\$\$?|\\[)\]])$/g, ''),
  );

describe('an answer is seen and copied as it was written', () => {
  it.each(asTheyStand)('%s', (text) => {
    expect(seen(whole(text))).toBe(text);
    expect(whole(text)).not.toMatch(/md-math|<del>|<em>|<strong>/);
    expect(toPlainText(text)).toBe(text);
    for (const size of SIZES) {
      const pages = streamed(text, size);
      // Nothing that was seen is taken back: each page is a beginning of the text.
      for (const page of pages) expect(text.startsWith(seen(page))).toBe(true);
      expect(seen(pages.at(-1) ?? '')).toBe(text);
    }
  });

  it('without what would turn a number round', () => {
    expect(seen(whole('It is \u202e$25,000\u202c, not \u202d17\0.'))).toBe('It is $25,000\u202c, not 17.');
  });

  it.each(formulas)('%s is a formula', (text, ...tex) => {
    for (const html of [whole(text), ...SIZES.map((size) => streamed(text, size).at(-1) ?? '')]) {
      expect(mathIn(html)).toEqual(tex);
    }
    for (const each of tex) expect(toPlainText(text)).toContain(each);
  });

  it.each(marked)('%s', (text, words, html) => {
    for (const page of [whole(text), ...SIZES.map((size) => streamed(text, size).at(-1) ?? '')]) {
      expect(seen(page)).toBe(words);
      expect(page).toContain(html);
    }
    expect(toPlainText(text)).toBe(words);
  });
});

describe('lines, elements and addresses', () => {
  it.each(elements)('%j', (text, html, plain) => {
    for (const page of [whole(text), ...SIZES.map((size) => streamed(text, size).at(-1) ?? '')]) {
      expect(page).toContain(html);
    }
    expect(toPlainText(text)).toBe(plain);
  });

  it.each(addresses)('%s', (text, ...hrefs) => {
    for (const page of [whole(text), ...SIZES.map((size) => streamed(text, size).at(-1) ?? '')]) {
      expect(
        [...page.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
      ).toEqual(hrefs);
      expect(seen(page)).toBe(text);
    }
    expect(toPlainText(text)).toBe(text);
  });

  it('makes an element that is not closed yet look as if it were', () => {
    const pages = streamed('Wasser ist H<sub>2</sub>O, <kbd>Strg</kbd> und <!-- leise -->laut.', 1);
    for (const page of pages) expect(seen(page)).not.toMatch(/[<>]/);
  });
});

describe('asWritten', () => {
  const typeset = (tex: string): string =>
    seen(katex.renderToString(asWritten(tex), { output: 'html', throwOnError: true, strict: 'ignore' }));

  it.each([
    ['25,000 + 3,14', '25,000+3,14'],
    ['25{,}000', '25,000'],
    ['5% = x', '5%=x'],
    ['5\\%', '5%'],
    ["25'000", '25’000'],
    ['10~20', '10∼20'],
  ])('keeps what %s says', (tex, shown) => {
    expect(typeset(tex).replace(/[\u200b\s]/g, '')).toBe(shown);
  });
});

describe('the numbers of a list', () => {
  it.each([
    ['2021. Honda\n2019. Toyota\n', '2021. Honda\n2019. Toyota'],
    ['3. Oktober\n5. November\n', '3. Oktober\n5. November'],
    ['1. a\n1. b\n1. c\n', '1. a\n2. b\n3. c'],
    ['1. a\n2. b\n4. c\n', '1. a\n2. b\n4. c'],
    ['0. a\n1. b\n', '0. a\n1. b'],
  ])('%j are seen and copied as written', (text, plain) => {
    expect(toPlainText(text)).toBe(plain);
    const values = [...whole(text).matchAll(/value="(\d+)"/g)].map(([, value]) => value);
    expect(values).toEqual(plain.match(/^\d+/gm));
  });
});
