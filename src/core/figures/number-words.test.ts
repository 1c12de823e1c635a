import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/fold';
import { wordNumbers } from './number-words';

const amounts = (text: string): number[] => wordNumbers(fold(text)).map(({ amount }) => amount);

describe('numbers in words', () => {
  it.each([
    ['two beds', [2]],
    ['two hundred and five rooms', [205]],
    ['dreiundzwanzig Zimmer', [23]],
    ['quatre-vingt-dix-sept euros', [97]],
    ['treinta y dos mil euros', [32_000]],
    ['two million euros', [2_000_000]],
    ['خمسة وعشرون غرفة', [25]],
    ['a hundred litres', [100]],
  ])('are read in %s', (text, wanted) => {
    expect(amounts(text)).toEqual(wanted);
  });

  it.each([
    'revenue was 2 million euros',
    'revenue was 2.5 million euros',
    '250 mil euros',
    '250 Tausend Euro',
    'It holds 3 hundred litres',
    'It costs 85 cents',
    'sold per cent of the list',
    'cleaned once a day',
    'hundreds of cars, millions of miles',
    'one of them',
  ])('are none of their own in %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });
});
