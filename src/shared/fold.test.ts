import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldSpelled, foldSpelledWithOrigins, foldWithOrigins } from './fold';

/** What is written in several ways, each line one word. */
const SAME: readonly (readonly string[])[] = [
  ['Straße', 'STRASSE', 'strasse', 'STRAẞE'],
  ['café', 'cafe\u0301', 'CAFE', 'ｃａｆｅ'],
  ['œuvre', 'OEUVRE', 'Œuvre'],
  ['Ærø', 'aero'],
  ['Łódź', 'lodz'],
  ['İstanbul', 'istanbul', 'ıstanbul', 'ISTANBUL'],
  ['ёлка', 'ЕЛКА', 'елка'],
  ['Σίσυφος', 'ΣΙΣΥΦΟΣ', 'σισυφοσ'],
  ['السيّارة', 'السياره', 'السـيارة'],
  ['أسعار', 'اسعار', 'إسعار', 'ٱسعار'],
  ['مستشفى', 'مستشفي', 'مستشفی'],
  ['مسؤول', 'مسوول'],
  ['شاطئ', 'شاطي'],
  ['שָׁלוֹם', 'שלום'],
  ['בית־ספר', 'בית-ספר'],
  ['हिन्दी', 'हिंदी'],
  ['क़लम', 'कलम', 'क़लम'],
  ['चाँद', 'चांद'],
  ['カタカナ', 'ｶﾀｶﾅ', 'かたかな'],
  ['ガレージ', 'ｶﾞﾚｰｼﾞ', 'がれーじ'],
  ['١٢٣', '123', '१२३', '۱۲۳', '１２３'],
  ['AX–2207', 'ax-2207', 'AX‑2207'],
  ['l’été', "l'ete"],
  ['18 000', '18\u00a0000', '18\u202f000'],
  ['한국어', '한국어'.normalize('NFD')],
  ['👍', '👍🏽', '👍\ufe0f'],
];

describe('folding', () => {
  it.each(SAME)('takes %s and its other writings for the same', (...writings) => {
    expect(new Set(writings.map(fold)).size).toBe(1);
  });

  it('keeps apart what is another word', () => {
    for (const [one, other] of [
      ['は', 'ば'],
      ['か', 'が'],
      ['कल', 'काल'],
      ['Bär', 'Bor'],
      ['ท', 'ทา'],
    ] as const) {
      expect(fold(one)).not.toBe(fold(other));
    }
  });

  it('has a second reading for letters that are written as two where a keyboard has none', () => {
    for (const [written, spelled] of [
      ['grüne', 'gruene'],
      ['Ärzte', 'aerzte'],
      ['O\u0308l', 'oel'],
      ['Århus', 'aarhus'],
      ['Søren', 'soeren'],
      ['naïve ёлка Straße', 'naive елка strasse'],
    ] as const) {
      expect(foldSpelled(written)).toBe(spelled);
      expect(foldSpelledWithOrigins(written).folded).toBe(spelled);
    }
  });

  it('is the same with and without where things lie, and folds nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWithOrigins(text).folded).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('tells for each position where it lies in the text, in order and within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aßÉœﬁ½ﾞｶ́شّ👍🏽न्द')) }), (text) => {
        const { folded, origin, end } = foldWithOrigins(text);
        let last = 0;
        for (let at = 0; at <= folded.length; at += 1) {
          expect(origin(at)).toBeGreaterThanOrEqual(last);
          if (at > 0) expect(end(at)).toBeGreaterThan(origin(at - 1));
          last = origin(at);
        }
        expect(last).toBe(text.length);
        expect(end(folded.length)).toBe(text.length);
      }),
    );
  });
});
