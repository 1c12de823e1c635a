import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAnswer } from '../src/core/figures/check';
import { FactIndex } from '../src/core/figures/facts';
import { lookUp } from '../src/core/lookup/look-up';
import { PassageIndex } from '../src/core/prompt/passage-index';
import { document } from '../src/core/prompt/testing/document';
import { type TemporaryHistory, temporaryHistory } from '../src/core/store/testing/temporary-history';
import { findText, findWords } from '../src/shared/find-text';
import { fold } from '../src/shared/fold';
import { readTable } from '../src/shared/tables/columns';
import { writeCsv } from '../src/shared/tables/csv';
import { allWritings, writings } from '../src/shared/testing/writings';

/*
 * Whoever compares words in the app takes the same for the same: the sidebar's search, the find bar, the palette, the
 * ranking of passages, the look-up in tables and the check of figures.
 */

const priceOf = (at: number): string => `$${String(3_000 + 7 * (at % allWritings.length))}`;
const CSV = writeCsv([
  ['code', 'name', 'colour', 'price'],
  ...allWritings.map(({ written }, at) => [`Z-${String(1_041 + at)}`, written, 'red', priceOf(at)]),
]);
const documents = allWritings.map(({ written }, at) =>
  document({ title: '', content: `– ${written} –` }, at + 1),
);
const index = new PassageIndex();
const facts = new FactIndex([{ title: 'stock', scope: 'all conversations', content: CSV }]);
let history: TemporaryHistory;

beforeAll(() => {
  index.update(documents);
  history = temporaryHistory();
  const { store } = history;
  const sessionId = store.ensureEmptySession().id;
  let parentId = null;
  for (const { written } of allWritings) {
    const content = `– ${written} –`;
    parentId = store.addQuestion({ sessionId, parentId, content, system: null }).id;
  }
});
afterAll(() => history.dispose());

it('is tried with words of so many scripts', () => {
  expect(Object.keys(writings).length).toBeGreaterThanOrEqual(15);
  expect(allWritings.length).toBeGreaterThanOrEqual(120);
  expect(new Set(allWritings.map(({ written }) => written)).size).toBe(allWritings.length);
});

describe.each(Object.entries(writings))('in %s script', (_, words) => {
  it.each(words)('%s is found by all as %s, and marked as it is written', (written, typed) => {
    const text = `– ${written} –`;
    const [mark] = findText(typed)(text).marks;
    const [hit] = history.store.search(`${typed} `, 1_000).messages;
    const [first] = index.rank({ question: typed, before: '' });
    const at = allWritings.findIndex((each) => each.written === written);
    const looked = lookUp(
      { title: 'stock', ...readTable(CSV) },
      { table: 'stock', where: [{ column: 'name', is: 'contains', value: typed }] },
    );
    const state = (price: string): string | undefined =>
      checkAnswer(facts, `The ${typed} costs ${price}.`, []).figures.find(
        ({ text: figure }) => figure === price,
      )?.state;
    // Whose figure it is, is told by names as they are folded: not by numbers, and not by parts of a word.
    const isName = fold(typed) === fold(written) && !/\d/.test(fold(written));
    expect({
      search: hit?.snippet.text,
      find: mark && text.slice(...mark),
      palette: findWords(typed)(text),
      ranking: first?.documentId,
      lookUp: looked.rows,
      figures: [state(priceOf(at)), isName ? state(priceOf(at + 5)) : 'other_row'],
    }).toEqual({
      search: text,
      find: written,
      palette: true,
      ranking: documents[at]?.id,
      lookUp: [at],
      figures: ['found', 'other_row'],
    });
  });
});
