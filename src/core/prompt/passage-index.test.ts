import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TrainingDocument } from '../../shared/models';
import { fold } from '../../shared/fold';
import { Thesaurus } from '../../shared/thesaurus/thesaurus';
import { NearWords } from './near-words';
import { PassageIndex } from './passage-index';
import { cutPassages } from './passages';
import { termsOf } from './terms';
import { document } from './testing/document';

function indexOf(documents: readonly TrainingDocument[]): PassageIndex {
  const index = new PassageIndex();
  index.update(documents);
  return index;
}
const ordinals = (index: PassageIndex, question: string, before = ''): number[] =>
  index.rank({ question, before }).map(({ ordinal }) => ordinal);

const cars = document({
  content: '# Civic\n\nIt comes in silver.\n\n# Corolla\n\nIt comes in red.\n\n# Vans\n\nNone left.',
});

it('ranks by what was asked before, but less than by the question', () => {
  const index = indexOf([cars]);
  expect(ordinals(index, 'and in red?', 'Tell me about the Civic')[0]).toBe(1);
  expect(ordinals(index, 'which colours?', 'Tell me about the Civic')[0]).toBe(0);
  const [score = 0] = index.rank({ question: 'vans', before: '' }).map((each) => each.score);
  expect(index.rank({ question: '', before: 'vans' })).toMatchObject([{ ordinal: 2, score: score / 4 }]);
});

it('finds what is near the question, after what means the same', () => {
  const near = document({ content: 'Trucks are checked on Monday.' });
  const same = document({ content: 'Furgonetas: lunes.' }, 2);
  const other = document({ content: 'The piano is tuned.' }, 3);
  const ranked = indexOf([near, same, other]).rank({ question: 'van', before: '' });
  expect(ranked.map(({ documentId }) => documentId)).toEqual([same.id, near.id]);
});

it('gives nothing where no term is shared, or nothing is there', () => {
  expect(ordinals(indexOf([cars]), 'price of a helicopter')).toEqual([]);
  expect(ordinals(indexOf([]), 'red')).toEqual([]);
  expect(ordinals(indexOf([document({ content: ' \n' })]), 'red')).toEqual([]);
});

it('keeps the order of documents and passages where these rank alike', () => {
  const same = (number: number) => document({ content: '# red\n\nvan\n\n# red\n\nvan' }, number);
  const ranked = indexOf([same(2), same(1)]).rank({ question: 'red', before: '' });
  expect(ranked.map(({ documentId, ordinal }) => [documentId.at(-1), ordinal])).toEqual([
    ['2', 0],
    ['2', 1],
    ['1', 0],
    ['1', 1],
  ]);
});

it('finds what a long letter asks about by its rarest terms', () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${String(index)}`);
  const letter = document({ content: words.map((word) => `${word} `.repeat(80)).join('\n\n') });
  const rare = document({ title: 'Stock', content: 'SKU-4411-B is on shelf 9' }, 2);
  const common = document({ title: 'Copy', content: letter.content }, 3);
  const index = indexOf([letter, common, rare]);
  expect(index.rank({ question: `${words.join(' ')} sku 4411 b`, before: '' })[0]?.documentId).toBe(rare.id);
});

const words = fc.constantFrom(
  'civic',
  'civics',
  'silver',
  'price',
  'red',
  'van',
  '25,000',
  'sku-4411',
  '发票',
);
const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((each) => each.join(' '));
const state = fc
  .array(
    fc.record({ id: fc.nat(3), title: words, content: fc.array(text, { maxLength: 4 }), heading: words }),
    { maxLength: 4 },
  )
  .map((entries) =>
    [...new Map(entries.map((entry) => [entry.id, entry])).values()].map(({ id, title, heading, content }) =>
      document({ title, content: content.map((each) => `# ${heading}\n\n${each}`).join('\n\n') }, id),
    ),
  );

it('ranks by BM25 as its formula says', () => {
  fc.assert(
    fc.property(state, text, (documents, question) => {
      const expected = ranksByFormula(documents, question);
      const ranked = indexOf(documents).rank({ question, before: '' });
      expect(new Set(ranked.map(({ documentId, ordinal }) => `${documentId}/${String(ordinal)}`))).toEqual(
        new Set(expected.keys()),
      );
      for (const { documentId, ordinal, score } of ranked)
        expect(score).toBeCloseTo(expected.get(`${documentId}/${String(ordinal)}`) ?? NaN, 5);
      const scores = ranked.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }),
  );
});

it('ranks the same whatever was indexed before', () => {
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 4 }), text, (states, question) => {
      const used = new PassageIndex();
      for (const documents of states) used.update(documents);
      const query = { question, before: '' };
      expect(used.rank(query)).toEqual(indexOf(states.at(-1) ?? []).rank(query));
    }),
  );
});

const thesaurus = new Thesaurus('', true);

/** Term by term and passage by passage, without an index. */
function ranksByFormula(documents: readonly TrainingDocument[], question: string): Map<string, number> {
  const stemsOf = (stems: readonly string[]) => stems.map((stem) => `${stem}*`);
  const conceptsOf = (of: string) => thesaurus.conceptsIn(fold(of)).map((concept) => `${String(concept)}=`);
  const passages = documents.flatMap(({ id, title, content }) =>
    cutPassages(content).map(({ ordinal, start, end, context }) => {
      const own = termsOf(content.slice(start, end));
      const heading = termsOf(`${title} ${context}`);
      const stems = stemsOf([...own.stems, ...heading.stems]);
      const concepts = conceptsOf(`${title} ${context}\n${content.slice(start, end)}`);
      return { key: `${id}/${String(ordinal)}`, own: own.words, heading: heading.words, stems, concepts };
    }),
  );
  const lengthOf = ({ own, heading, stems }: (typeof passages)[number]) =>
    own.length + heading.length + stems.length;
  const mean = passages.reduce((sum, passage) => sum + lengthOf(passage), 0) / passages.length;
  const times = (list: readonly string[], term: string) => list.filter((each) => each === term).length;
  const asked = termsOf(question);
  const scores = new Map<string, number>();
  const all = new Set(passages.flatMap(({ own, heading }) => [...own, ...heading]));
  const near = new NearWords();
  for (const word of all) near.add(word);
  const shares = new Map(
    [...asked.words, ...stemsOf(asked.stems), ...conceptsOf(question)].map((term) => [term, 1]),
  );
  for (const { word, weight } of asked.words.flatMap((each) => near.of(each, (other) => all.has(other)))) {
    shares.set(word, Math.max(weight, shares.get(word) ?? 0));
  }
  for (const concept of thesaurus.nearTo(thesaurus.conceptsIn(fold(question)))) {
    const term = `${String(concept)}=`;
    shares.set(term, Math.max(0.3, shares.get(term) ?? 0));
  }
  for (const [term, share] of shares) {
    const frequencies = passages.map(
      ({ own, heading, stems, concepts }) =>
        times(own, term) +
        1.4 * times(heading, term) +
        0.35 * times(stems, term) +
        0.6 * times(concepts, term),
    );
    const count = frequencies.filter((frequency) => frequency > 0).length;
    for (const [place, passage] of passages.entries()) {
      const frequency = frequencies[place] ?? 0;
      if (frequency === 0) continue;
      const rarity = Math.log(1 + (passages.length - count + 0.5) / (count + 0.5)) ** 1.5;
      const damped = (frequency * 2.2) / (frequency + 1.2 * (0.25 + (0.75 * lengthOf(passage)) / mean));
      scores.set(passage.key, (scores.get(passage.key) ?? 0) + share * rarity * damped);
    }
  }
  return scores;
}
