import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GrowingSource, toSource } from './source';
import { spentMs } from '../../../shared/testing/spent';

const parts = fc.array(
  fc.constantFrom('a', '\r', '\n', '\r\n', '\0', '\u202e', ' ', '\n'.repeat(600), '\r'.repeat(600), 'word'),
  { maxLength: 40 },
);

it('is the same whether a text is there at once or grows', () => {
  fc.assert(
    fc.property(parts, (written) => {
      const source = new GrowingSource();
      let text = '';
      for (const part of written) {
        text += part;
        expect(source.of(text)).toBe(toSource(text));
      }
      expect(source.of('another')).toBe('another');
    }),
  );
});

it('reads of a text that grows what came since', () => {
  const source = new GrowingSource();
  const whole = `${'word '.repeat(20)}\n`.repeat(6_000);
  let grown = 0;
  let anew = 0;
  for (let end = whole.length - 500; end < whole.length; end += 5) {
    const text = whole.slice(0, end);
    const from = spentMs();
    source.of(text);
    const then = spentMs();
    toSource(text);
    grown += then - from;
    anew += spentMs() - then;
  }
  expect(grown).toBeLessThan(anew / 2);
});
