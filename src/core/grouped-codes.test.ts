import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findTerms } from '../shared/find-terms';
import { findText, findWords } from '../shared/find-text';
import { groupedCodes, ungroupedNumbers } from '../shared/testing/grouped-codes';
import { scan } from './figures/scan';
import { Lookups } from './lookup/lookups';
import { termsOf } from './prompt/terms';
import { type TemporaryHistory, temporaryHistory } from './store/testing/temporary-history';

let history: TemporaryHistory;
beforeEach(() => void (history = temporaryHistory()));
afterEach(() => history.dispose());

/** Closed by a space: no beginning of a longer one. */
function isInSearch(content: string, typed: string): boolean {
  const { id: sessionId } = history.store.ensureEmptySession();
  history.store.addQuestion({ sessionId, parentId: null, content, system: null });
  return history.store.search(`${typed} `, 5).messages.length > 0;
}

const marked = (text: string, typed: string): string[] =>
  findTerms(
    text,
    typed.split(' ').map((words) => ({ words, open: false })),
  ).marks.map(([start, end]) => text.slice(start, end));

function isInTable(written: string, typed: string): boolean {
  const table = { id: 't', title: 'list', content: `thing,price\n"${written}",700001\nother,3` };
  const call = JSON.stringify({ where: [{ column: 'thing', is: '=', value: typed }] });
  return new Lookups().ask([table], call, '').rows.join().includes('700001');
}

/** A column's value is compared as a whole. */
const IS_PART: ReadonlySet<string> = new Set(['30 55501742']);

/** The check of answers takes a few digits alone for a number. */
const IS_READ_IN_GROUPS: ReadonlySet<string> = new Set(['30 55501742']);

describe('a code whose digits are grouped otherwise', () => {
  it.each(groupedCodes)('%s is found by %s', (written, typed) => {
    const text = `Nr. ${written}, bitte`;
    expect.soft(isInSearch(text, typed), 'search').toBe(true);
    expect.soft(marked(text, typed).join(' '), 'marks').not.toBe('');
    expect.soft(findText(typed)(text).place, 'find bar').not.toBeNull();
    expect.soft(findWords(typed)(written), 'palette').toBe(true);
    const words = new Set(termsOf(text).words);
    expect
      .soft(
        termsOf(typed).words.filter((word) => words.has(word)),
        'ranking',
      )
      .not.toEqual([]);
    expect.soft(isInTable(written, typed), 'tables').toBe(!IS_PART.has(typed));
    // The check of answers knows it by the same key.
    const keys = new Set(scan(written).flatMap((figure) => figure.keys));
    const isKnown = scan(typed).every((figure) => figure.keys.some((key) => keys.has(key)));
    expect.soft(isKnown, 'check').toBe(!IS_READ_IN_GROUPS.has(typed));
  });

  it.each(ungroupedNumbers)('%j is not found by %s', (written, typed) => {
    const text = `Nr. ${written}, bitte`;
    expect.soft(isInSearch(text, typed), 'search').toBe(false);
    expect.soft(marked(text, typed), 'marks').toEqual([]);
    expect.soft(termsOf(text).words, 'ranking').not.toContain(typed);
    expect.soft(isInTable(written, typed), 'tables').toBe(false);
  });
});
