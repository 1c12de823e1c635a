import { expect, it } from 'vitest';
import { directionOf } from './direction';

it.each([
  ['السعر', 'rtl'],
  ['**12.** «שלום» world', 'rtl'],
  ['The price is السعر', 'ltr'],
  ['12,000 – 🚗', 'ltr'],
  ['', 'ltr'],
])('%s runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
