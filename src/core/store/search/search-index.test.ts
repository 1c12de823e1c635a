import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { toWords } from './search-index';

/** Parts of Unicode that are full, so that another version of Node knows no more of them. */
const RANGES = [
  [0x20, 0x85f],
  [0x900, 0x97f],
  [0x1e00, 0x206f],
  [0x3041, 0x30ff],
  [0xac00, 0xaeff],
  [0xff00, 0xffef],
  [0x1f600, 0x1f64f],
] as const;
const SAMPLE = RANGES.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at))
  .map((code) => `a${String.fromCodePoint(code)}b`)
  .concat([
    "don't",
    'Wi-Fi',
    'AX-2207/B',
    '06A 115 561 B',
    'RTX 4070',
    'Golf 7',
    '25,000',
    '1.250,50',
    'Tür',
    'o\u0308l',
  ]);

/**
 * An index forgets only the very words that it was told. Where this fails, words are folded or joined in another way than
 * by the version that wrote a file: add a step to `schema.ts` that has it indexed anew, as version 10 does, and then put
 * the new hash here.
 */
it('tells the index the same words as the version before', () => {
  const words = SAMPLE.map(toWords);
  expect(createHash('sha256').update(words.join('\n')).digest('hex')).toBe(
    'e277cf370c2f4a15be091e46e1401e051fa17c0b70cf7a364b0050a49e73312a',
  );
});
