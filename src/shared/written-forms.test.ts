import { expect, it } from 'vitest';
import { fold } from './fold';
import { joinedForms, patternOf } from './written-forms';
import { spentMs } from './testing/spent';

it.each([
  ['AX-2207/B', ['ax2207', 'ax2207b', '2207b']],
  ['Wi-Fi, don’t', ['wifi', 'dont']],
  ['1a-b c', ['ab', '1ab']],
  ['a1b-c', ['bc', 'a1bc']],
  ['25,000', ['25000']],
  ['030 5550 1738', ['0305550', '03055501738', '55501738']],
  ['12 05 2026 1738', []],
  // A row of a table.
  ['120 4500 33 1250 17 90 42', []],
  ['one word', []],
])('%s', (text, forms) => {
  expect(joinedForms(fold(text))).toEqual(forms);
});

/** A line of base64, a script without spaces: whoever keeps it does not wait for minutes. */
it.each(['a', '1', 'a1', 'ب', 'न\u094d', '车', 'a-', '1.', '12 ', 'de89 3704 '])(
  'reads a long word of %s in time',
  (part) => {
    const started = spentMs();
    joinedForms(fold(`${part.repeat(250_000 / part.length)} 1`));
    expect(spentMs() - started).toBeLessThan(2_000);
  },
);

it.each(['1a', 'a1', '12ab', 'é1', 'ب1'])('tells a long code of %s from its neighbour in time', (part) => {
  const code = fold(part.repeat(40).slice(0, 40));
  const started = spentMs();
  expect(new RegExp(patternOf(`${code}b`, ' ')).test(`${code}c`)).toBe(false);
  expect(spentMs() - started).toBeLessThan(100);
});
