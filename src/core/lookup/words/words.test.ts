import { expect, it } from 'vitest';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

const listsIn = (words: object): string[] =>
  Object.values(words).flatMap((list: object | string) =>
    typeof list === 'string' ? [list] : listsIn(list),
  );

it.each(Object.entries({ en, es, de, fr, ar }))('%s has no word twice in a list', (_, words) => {
  const lists = listsIn(words).map((list) => list.split(',').map((word) => word.trim()));
  expect(lists.length).toBeGreaterThan(50);
  expect(lists.flatMap((list) => list.filter((word, at) => list.indexOf(word) !== at))).toEqual([]);
});
