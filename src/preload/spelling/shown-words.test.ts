import { expect, it } from 'vitest';
import { ShownWords } from './shown-words';

it('reads a text once while it is shown, and keeps none that is not', () => {
  const shown = new ShownWords();
  const [line] = shown.of(['a line', 'another']);
  expect(line?.map(({ word }) => word)).toEqual(['a', 'line']);
  expect(shown.of(['another!', 'a line'])[1]).toBe(line);
  shown.of([]);
  expect(shown.of(['a line'])[0]).not.toBe(line);
});
