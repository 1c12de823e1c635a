import { describe, expect, it } from 'vitest';
import { codesIn, isCode, wordsIn } from './spelled-words';
import { spentMs } from './testing/spent';

const words = (text: string): string[] => wordsIn(text).map(({ word }) => word);

describe('the words that a spell checker looks at', () => {
  it('are those of sentences, with their apostrophes and where they stand', () => {
    expect(words('Don’t (ever) say "l\'amie", well-known: das Fahrrad!')).toEqual([
      'Don’t',
      'ever',
      'say',
      "l'amie",
      'well',
      'known',
      'das',
      'Fahrrad',
    ]);
    expect(wordsIn('at  nine.')).toEqual([
      { word: 'at', from: 0, to: 2 },
      { word: 'nine', from: 4, to: 8 },
    ]);
    expect(words('один приве́т and/or …')).toEqual(['один', 'приве́т', 'and', 'or']);
  });

  it('are as long as main takes them', () => {
    expect(words(`a ${'x'.repeat(200)} ${'y'.repeat(201)} b`)).toEqual(['a', 'x'.repeat(200), 'b']);
  });

  it.each([
    ['a code', 'AB-1234x'],
    ['a code without digits', 'SKU-lmnq'],
    ['letters and digits', 'A3x'],
    ['a number with its unit', '12kg'],
    ['an ordinal', '3rd'],
    ['a mail address', 'anna.qvist@exmaplle.com'],
    ['a mail address that ends a sentence', 'anna@exmaplle.com.'],
    ['a web address', 'https://exmaplle.com/qpath?qa=lmnq'],
    ['an address without a scheme', 'www.exmaplle.com'],
    ['a path', '/usr/lcl/bnn'],
    ['a path of Windows', 'C:\\Prgrms\\wrdx'],
    ['a name of a program', 'user_nmae'],
    ['a tag', '#wrdx'],
    ['an abbreviation', 'KWXQ'],
    ['a product', 'iPhonne'],
  ])('are none in %s', (_what, text) => {
    expect(words(text)).toEqual([]);
  });

  it('are found where a code stands beside them', () => {
    expect(words('huose AB-12 huose')).toEqual(['huose', 'huose']);
    expect(words('The end.Next one')).toEqual(['The', 'end', 'Next', 'one']);
    expect(isCode('house.')).toBe(false);
  });

  it('are found in a long text at once', () => {
    const text = 'wrdx '.repeat(40_000) + '/a'.repeat(50_000) + 'x-'.repeat(50_000);
    const from = spentMs();
    expect(words(text)).toHaveLength(40_000);
    expect(spentMs() - from).toBeLessThan(2_000);
  });

  it('leave out codes that follow each other as one place, and the rest of a line that has too many', () => {
    const places = (line: string): string[] => codesIn(line).map(({ from, to }) => line.slice(from, to));
    expect(places('Bolts (M8, M10) and 12 nuts in AB-12')).toEqual(['M8, M10', '12', 'AB-12']);
    expect(places('1 2 3 '.repeat(50_000))).toHaveLength(1);
    const line = '1 a '.repeat(50_000);
    expect(places(line)).toHaveLength(200);
    expect(codesIn(line).at(-1)?.to).toBe(line.length);
  });
});
