import { expect, it } from 'vitest';
import { toPlainText } from './plain-text';

it('leaves the words and drops the marks', () => {
  const markdown = [
    '## Prices',
    '',
    'The **Civic** is `cheap` at *$25,000*[^1], see [the list](https://a.example/list) &amp; <https://b.example>.',
    '',
    '1. One',
    '2. Two',
    '   - [x] within',
    '',
    '| a | b |',
    '|---|---|',
    '| 1 | **2** |',
    '',
    '```ts',
    'const a = 1;',
    '```',
    '',
    '> quoted',
    '',
    'And $x^2$.',
    '',
    '[^1]: With tax.',
  ].join('\n');
  expect(toPlainText(markdown)).toBe(
    [
      'Prices',
      '',
      'The Civic is cheap at $25,000[1], see the list (https://a.example/list) & https://b.example.',
      '',
      '1. One',
      '2. Two',
      '   ☑ within',
      '',
      'a\tb',
      '1\t2',
      '',
      'const a = 1;',
      '',
      'quoted',
      '',
      'And x^2.',
      '',
      '[1] With tax.',
    ].join('\n'),
  );
});
