import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText, holdsText } from './find-text';
import { fold } from './fold';
import { spentMs } from './testing/spent';

const found = (text: string, needle: string): string[] =>
  findText(needle)(text).marks.map(([start, end]) => text.slice(start, end));

it('finds a long text by its beginning, of which no sign is cut in two', () => {
  for (const text of [`a${'🚗'.repeat(600)}`, `a ${'𐐨'.repeat(600)}`]) {
    expect(found(text, text)).toEqual([expect.stringMatching(/^a/)]);
  }
});

describe('findText', () => {
  it.each([
    ['a 12\u2011month warranty', '12-month', '12\u2011month'],
    ['costs 42\u202f500 km', '42 500', '42\u202f500'],
    ['costs 42\u202f500 km', '42500', '42\u202f500'],
    ['costs $42,500.', '42500', '42,500'],
    ['costs 42.500 €', '42,500', '42.500'],
    ['CHF 42’500', '42500', '42’500'],
    ['costs 42500 km', '42,500', '42500'],
    ['costs 1,250,000', '1250000', '1,250,000'],
    ['costs $42,500.', '$42,5', '$42,5'],
    ['it’s “new”', 'it\'s "new"', 'it’s “new”'],
    ['„neu“ und »alt«', '"neu" und "alt"', '„neu“ und »alt«'],
    ['Crème brûlée', 'creme BRULEE', 'Crème brûlée'],
    ['Cre\u0300me', 'crème', 'Cre\u0300me'],
    ['Kadıköy’de İSTANBUL', 'kadikoy', 'Kadıköy'],
    ['Kadıköy’de İSTANBUL', 'istanbul', 'İSTANBUL'],
    ['die Straße', 'STRASSE', 'Straße'],
    ['２５，０００円', '25,000円', '２５，０００円'],
    ['السعر ٢٥٬٠٠٠', '25000', '٢٥٬٠٠٠'],
    ['سَيّارة', 'سيارة', 'سَيّارة'],
    ['ware\u00adhouse', 'warehouse', 'ware\u00adhouse'],
    ['25\u00a0000\u00a0€', '25 000 €', '25\u00a0000\u00a0€'],
    ['4635×1780', '4635x1780', '4635×1780'],
    ['9–17 Uhr', '9-17', '9–17'],
    ['20〜30万円', '20~30', '20〜30'],
    ['12 m²', 'm2', 'm²'],
    ['ΟΔΟΣ', 'οδός', 'ΟΔΟΣ'],
    ['a.b (c) [d] $1', '(c) [d] $1', '(c) [d] $1'],
    ['Teil AX-2207/B', 'ax2207b', 'AX-2207/B'],
    ['Teil AX2207B', 'AX-2207/B', 'AX2207B'],
    ['06A 115 561 B', '06a115561b', '06A 115 561 B'],
    ['शहर हिन्दी', 'हिंदी', 'हिन्दी'],
    ['ｶﾞﾚｰｼﾞ', 'ガレージ', 'ｶﾞﾚｰｼﾞ'],
    ['two  words', 'two words', 'two  words'],
    ['die grüne Tonne', 'gruene', 'grüne'],
    ['die gruene Tonne', 'grüne', 'gruene'],
    ['die Gru\u0308ne', 'gruen', 'Gru\u0308n'],
    ['Århus C', 'aarhus', 'Århus'],
    ['Wi-Fi is free', 'wifi', 'Wi-Fi'],
    ['wifi is free', 'Wi-Fi', 'wifi'],
    ['don’t', 'dont', 'don’t'],
    ['צה״ל', 'צהל', 'צה״ל'],
    // Part of a sign that stands for several.
    ['ﬁnance', 'f', 'ﬁ'],
    ['the oﬃce', 'of', 'oﬃ'],
    ['½ a day', '1', '½'],
    ['㏠ or later', '1', '㏠'],
    ['5 ㎏', 'k', '㎏'],
    ['محمد ﷺ', 'صل', 'ﷺ'],
  ])('finds in %j what looks like %j', (text, needle, marked) => {
    expect(found(text, needle)).toEqual([marked]);
  });

  it.each([
    ['20, 21', '2021'],
    ['42,50', '4250'],
    ['one\ntwo', 'one two'],
    ['1,2345', '12345'],
    ['abc', 'ac'],
  ])('does not find in %j what is not there: %j', (text, needle) => {
    expect(found(text, needle)).toEqual([]);
  });

  it.each(["l'A4", 'l’été2', "d'06A 115", 'Ⰰ"ﺁ𑑐', 'צה"ל5'])(
    'finds a code at a word in itself: %s',
    (text) => {
      expect(findText(text)(`The ${text}.`).marks).toHaveLength(1);
    },
  );

  it('finds every text in itself, whatever it is, and marks whole characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (around, text) => {
          fc.pre(fold(text.trim()).trim() !== '');
          const whole = `${around} ${text} ${around}`;
          for (const [start, end] of findText(text)(whole).marks) expect(end).toBeGreaterThan(start);
          expect(findText(text)(text).marks.length).toBeGreaterThan(0);
        },
      ),
      {
        examples: [
          ['', "l'A4"],
          ['', "À'ၐ𐤖 "],
          ['', "d'un m²"],
          ['', 'Wi-Fi⅓'],
        ],
      },
    );
  });

  it.each([
    'ﷺ',
    'a1',
    'a-1 ',
    "a'",
    '1,000 ',
    '(a+)+$',
    '\\',
    '[',
    '\ud800',
    'e\u0301\u0323',
    '\0',
    'ß',
    '👨‍👩‍👧',
  ])('looks for a long text of %j at once', (part) => {
    const needle = part.repeat(500).slice(0, 500);
    const from = spentMs();
    expect(findText(needle)(`Before ${needle} after. `.repeat(20)).place).not.toBeNull();
    expect(spentMs() - from).toBeLessThan(500);
  });
});

it('knows whether a text is there as it knows where', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from('aefßﬁ½㏠ﷺ²äöÅ1,. -\'"/क़\u0308\u0301')),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(text, text, (whole, needle) => {
      expect(holdsText(needle)(whole)).toBe(findText(needle)(whole).place !== null);
      expect(holdsText(needle)(`${whole} ${needle}`)).toBe(
        findText(needle)(`${whole} ${needle}`).place !== null,
      );
    }),
  );
});
