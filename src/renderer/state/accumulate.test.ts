import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulate, type Delta } from './accumulate';

/** Feeds deltas in order; a gap is filled as the app does it, by asking for the whole text so far. */
function receive(deltas: readonly Delta[], whole: string): string {
  let text = '';
  for (const delta of deltas) {
    const next = accumulate(text, delta);
    text = next.kind === 'text' ? next.text : whole.slice(0, delta.offset + delta.text.length);
  }
  return text;
}

describe('accumulate', () => {
  it('reports a gap instead of joining text that does not belong together', () => {
    expect(accumulate('Hello', { offset: 7, text: 'world' })).toEqual({ kind: 'gap' });
  });

  it('ignores a delta that came twice', () => {
    expect(accumulate('Hello', { offset: 2, text: 'llo' })).toEqual({ kind: 'text', text: 'Hello' });
  });

  it('adds only what is new of a delta that overlaps', () => {
    expect(accumulate('Hello', { offset: 3, text: 'lo there' })).toEqual({
      kind: 'text',
      text: 'Hello there',
    });
  });

  it('ends with the whole text whatever deltas are lost or repeated, once the last one arrives', () => {
    const sent = fc
      .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 20 })
      .chain((parts) =>
        fc.record({
          parts: fc.constant(parts),
          copies: fc.array(fc.nat(2), { minLength: parts.length, maxLength: parts.length }),
        }),
      );
    fc.assert(
      fc.property(sent, ({ parts, copies }) => {
        let offset = 0;
        const deltas = parts.flatMap((text, index) => {
          const delta = { offset, text };
          offset += text.length;
          const times = index === parts.length - 1 ? 1 : (copies[index] ?? 1);
          return Array.from({ length: times }, () => delta);
        });
        expect(receive(deltas, parts.join(''))).toBe(parts.join(''));
      }),
    );
  });
});
