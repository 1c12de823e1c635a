import { expect, it } from 'vitest';
import { cutAt } from './cut';

it.each([
  ['ab', 2, 'ab'],
  ['abc', 2, 'ab'],
  ['a👍', 2, 'a'],
  ['a👍', 3, 'a👍'],
  ['👍👍', 3, '👍'],
  ['👍', 1, ''],
  ['', 0, ''],
])('%s is cut at %i as %s', (text, length, cut) => {
  expect(cutAt(text, length)).toBe(cut);
});
