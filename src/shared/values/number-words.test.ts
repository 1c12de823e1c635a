import { describe, expect, it } from 'vitest';
import { fold } from '../fold';
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
    ['mil doscientos euros', [1_200]],
    ['zweitausendfünfhundert Euro', [2_500]],
    ['ألف ومائتان', [1_200]],
    ['ثلاثة عشر ألف دولار', [13_000]],
    ['cent quatre-vingts euros', [180]],
    ['soixante et onze', [71]],
    ['two million five hundred thousand', [2_500_000]],
    ['dos mil millones', [2_000_000_000]],
    ['the twenty-one cheapest', [21]],
    ['السيارات الثلاث', [3]],
    // Two beside each other are none together.
    ['between two and ten beds', [2, 10]],
    ['entre cinco y mil euros', [5, 1_000]],
    ['between two hundred and five hundred', [200, 500]],
    ['between twenty and two hundred', [20, 200]],
    ['zwischen fünftausend und zehntausend', [5_000, 10_000]],
    ['entre doscientos y trescientos', [200, 300]],
    ['entre mil y mil quinientos', [1_000, 1_500]],
    ['entre cent et deux cents euros', [100, 200]],
    ['بين خمسة وعشرة', [5, 10]],
    ['at two thirty', [2, 30]],
    // French hundreds, and coins.
    ['less than ten cents', [10]],
    ['two hundred cents a page', [200]],
    ['twenty-six cents', [26]],
    ['weniger als fünf Cent', [5]],
    ['fünfundzwanzig Cent', [25]],
    ['moins de deux cent cinquante euros', [250]],
    ['deux mille trois cents euros', [2_300]],
    ['mille cent euros', [1_100]],
    ['moins de cent euros', [100]],
    ['un prix inférieur à cent euros', [100]],
    ['entre dix et cent euros', [10, 100]],
    ['six cents euros', [600]],
    ['moins de six cents', [600]],
    ['entre cent et six cents euros', [100, 600]],
    ['under six cents', [6]],
    ['six cents a page', [6]],
  ])('are read in %s', (text, wanted) => {
    expect(amounts(text)).toEqual(wanted);
  });

  it.each([
    'revenue was 2 million euros',
    'revenue was 2.5 million euros',
    '250 mil euros',
    '250 Tausend Euro',
    'It holds 3 hundred litres',
    'It costs 5 thousand two hundred',
    'It costs 85 cents',
    'sold per cent of the list',
    'cleaned once a day',
    'hundreds of cars, millions of miles',
    'one of them',
    'under a cent',
    'a cent each',
    'costs less than one cent',
    'unter einem Cent, um jeden Cent',
    'der Cent, kein Cent',
  ])('are none of their own in %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });
});
