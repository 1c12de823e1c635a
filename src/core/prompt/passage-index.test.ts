import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { PassageIndex } from './passage-index';
import { document } from './testing/document';

let index: PassageIndex | null = null;
afterEach(() => {
  index?.close();
  index = null;
});

it('ranks by what was asked before, but less than by the question', () => {
  index = new PassageIndex();
  const cars = document({
    content: '# Civic\n\nIt comes in silver.\n\n# Corolla\n\nIt comes in red.\n\n# Vans\n\nNone left.',
  });
  index.update([cars]);
  const first = (question: string, before: string) => index?.rank([cars], { question, before })[0]?.ordinal;
  expect(first('and in red?', 'Tell me about the Civic')).toBe(1);
  expect(first('which colours?', 'Tell me about the Civic')).toBe(0);
});

it('ranks the same whatever was indexed before', () => {
  const words = fc.constantFrom('civic', 'silver', 'price', 'red', 'van', 'stock', 'shelf');
  const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((each) => each.join(' '));
  const state = fc.array(fc.record({ id: fc.nat(3), title: words, content: text }), { maxLength: 4 });
  const documentsOf = (entries: readonly { id: number; title: string; content: string }[]) =>
    [...new Map(entries.map((entry) => [entry.id, entry])).values()].map(({ id, ...fields }) =>
      document(fields, id),
    );
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 4 }), text, (states, question) => {
      const used = new PassageIndex();
      const fresh = new PassageIndex();
      for (const entries of states) used.update(documentsOf(entries));
      const documents = documentsOf(states.at(-1) ?? []);
      fresh.update(documents);
      const rounded = (one: PassageIndex) =>
        one
          .rank(documents, { question, before: '' })
          .map(({ score, ...rest }) => ({ ...rest, score: score.toFixed(9) }));
      expect(rounded(used)).toEqual(rounded(fresh));
      used.close();
      fresh.close();
    }),
    { numRuns: 60 },
  );
});
