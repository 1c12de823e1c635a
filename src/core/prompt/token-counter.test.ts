import fc from 'fast-check';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { factorOf } from './factors';
import { CountedText, countText } from './token-counter';

const exact = (text: string): number => countTokens(text, { disallowedSpecial: new Set<string>() });
const PROSE =
  'The blue Škoda costs 25,000 €. Ask Ann at +49 40 1234, or see https://example.com/a/b.\n\n  - so it is\n';

describe('counting tokens', () => {
  it('is exact however long the text is', () => {
    const text = PROSE.repeat(400);
    expect(countText(text)).toBe(exact(text));
    expect(countText('<|endoftext|>')).toBeGreaterThan(1);
  });

  it('counts the same after any edits as from the beginning', () => {
    const edit = fc.record({
      at: fc.nat(20_000),
      remove: fc.nat(3_000),
      insert: fc.constantFrom('', '\n', ' ', '/', 'x', '\n\n', PROSE, PROSE.repeat(60)),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const counted = new CountedText();
        let text = PROSE.repeat(120);
        counted.update(text);
        for (const { at, remove, insert } of edits) {
          text = text.slice(0, at) + insert + text.slice(at + remove);
          expect(counted.update(text)).toBe(exact(text));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is not held up by a line without a break', () => {
    const text = 'a'.repeat(200_000);
    expect(Math.abs(countText(text) - text.length / 8)).toBeLessThan(200);
  });

  it('knows which models it counts exactly', () => {
    expect(factorOf('openai/gpt-oss-120b')).toBe(1);
    expect(factorOf('qwen/qwen3.8-27b')).toBeGreaterThan(1);
    expect(factorOf('something-new')).toBeGreaterThan(factorOf('qwen/qwen3.8-27b'));
  });
});
