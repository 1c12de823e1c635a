import { expect, it } from 'vitest';
import { termsOf } from './terms';

const share = (a: string, b: string): boolean => {
  const [one, other] = [termsOf(a), termsOf(b)];
  return (
    one.words.some((word) => other.words.includes(word)) ||
    one.stems.some((stem) => other.stems.includes(stem))
  );
};

it.each([
  ['accents and case', 'MÜNCHEN', 'munchen'],
  ['a letter of its own', 'Łódź', 'lodz'],
  ['thousands', '25,000', '25000'],
  ['thousands as in Germany', '1.250.000', '1,250,000'],
  ['cents', '1,234.50', '1234'],
  ['codes with and without their hyphens', 'SKU-4411-B', 'sku4411b'],
  ['parts of codes', 'SKU-4411-B', '4411'],
  ['plurals', 'prices', 'price'],
  ['other endings', 'holidays', 'Holiday'],
  ['Chinese without spaces', '怎么开发票', '发票'],
  ['Thai without spaces', 'ค่าจัดส่งเท่าไหร่', 'จัดส่ง'],
  ['Arabic with its vowels', 'مُدَّة', 'مدة'],
])('finds %s', (_, written, asked) => {
  expect(share(written, asked)).toBe(true);
});

it.each([
  ['numbers that only begin alike', '4411', '44112'],
  ['other words', 'silver', 'sister'],
])('tells %s apart', (_, written, asked) => {
  expect(share(written, asked)).toBe(false);
});
