import { describe, expect, it } from 'vitest';
import { findTerms } from '../shared/find-terms';
import { findText, findWords } from '../shared/find-text';
import { allWritings } from '../shared/testing/writings';
import { checkAnswer } from './figures/check';
import { FactIndex } from './figures/facts';
import { Lookups } from './lookup/lookups';
import { PassageIndex } from './prompt/passage-index';
import { document } from './prompt/testing/document';

/** Each with a number of its own, by which the check of answers is seen to know it. */
const price = (at: number): string => String(700_001 + 7 * at);
const facts = allWritings.map(({ written }, at) => `${written}: $${price(at)}`);

describe('every writing', () => {
  const starts = facts.map((_, at) => facts.slice(0, at).join('\n').length + Math.min(at, 1));
  const table = {
    id: 't',
    title: 'list',
    content: ['thing,price', ...facts.map((fact) => `"${fact.replace(': $', '",')}`)].join('\n'),
  };
  const lookups = new Lookups();
  const passages = new PassageIndex();
  passages.update(facts.map((content, at) => document({ content }, at)));
  const index = new FactIndex([{ title: 'list', scope: 'all conversations', content: facts.join('\n') }]);

  it.each(allWritings)('$typed finds $written wherever words are looked for', ({ written, typed }) => {
    const at = allWritings.findIndex((each) => each.written === written);
    const text = `– ${written} –`;
    const marked = findTerms(text, [{ words: typed, open: false }]).marks.map(([start, end]) =>
      text.slice(start, end),
    );
    expect.soft(marked, 'search').toEqual([written]);
    expect.soft(findText(typed)(text).marks, 'find bar').toHaveLength(1);
    expect.soft(findWords(typed)(written), 'palette').toBe(true);
    const [first] = passages.rank({ question: typed, before: '' });
    expect.soft(first?.documentId, 'ranking').toBe(document({}, at).id);
    const call = JSON.stringify({ where: [{ column: 'thing', is: '=', value: typed }] });
    expect.soft(lookups.ask([table], call, '').rows.join(), 'tables').toContain(price(at));
    const asked = lookups.find([table], [`price of ${typed}`], '');
    expect.soft(asked?.rows.join(), 'questions over tables').toContain(price(at));
    const { figures } = checkAnswer(index, `${typed}: $${price(at)}`, []);
    const found = figures.map(({ state, line }) => [state, line?.start]);
    expect.soft(found.length, 'check').toBeGreaterThan(0);
    expect.soft(new Set(found.map(String)), 'check').toEqual(new Set([`found,${String(starts[at])}`]));
  });
});
