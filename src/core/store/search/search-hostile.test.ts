import { afterAll, beforeAll, expect, it } from 'vitest';
import { MAX_SEARCH_CHARS, MAX_SEARCH_HITS } from '../../../shared/limits';
import { type TemporaryHistory, temporaryHistory } from '../testing/temporary-history';
import { spentMs } from '../../../shared/testing/spent';

/* What somebody may type or paste into the search, to its whole length. */

let history: TemporaryHistory;
beforeAll(() => {
  history = temporaryHistory();
  const { store } = history;
  const { id } = store.ensureEmptySession();
  let parentId = null;
  for (let count = 0; count < 200; count += 1) {
    const content = `one needle 1 2 3 4 5 6 7 8 9 a b c d ${String(count)} AB-12 ${'word '.repeat(50)}`;
    parentId = store.addQuestion({ sessionId: id, parentId, content, system: null }).id;
  }
  store.saveDocument({ sessionId: null, title: 'Facts', content: 'a needle of 1 2 3', enabled: true });
});
afterAll(() => history.dispose());

const whole = (text: string): string => text.repeat(MAX_SEARCH_CHARS).slice(0, MAX_SEARCH_CHARS);

/** What is not wanted, or a filter, or no word at all. */
const SAYS_NO_WORDS: ReadonlySet<string> = new Set([
  'words that are not wanted',
  'numbers that are not wanted',
  'words and words that are not wanted',
  'quotation marks',
  'filters',
  'filters that are not wanted',
  'filters of states',
  'filters of times',
  'times that are not wanted',
  'times of words',
  'colons',
  'dashes',
  'dashes apart',
  'wildcards',
  'halves of pairs',
  'marks of direction',
  'spaces',
]);

it.each([
  ['single digits', whole('1 ')],
  ['single letters', whole('a ')],
  ['other letters', whole('a b c d ')],
  ['letters and digits', whole('a 1 ')],
  [
    'other letters and digits',
    Array.from({ length: 125 }, (_, n) => `${String.fromCharCode(97 + (n % 26))} ${String(n % 9)}`).join(' '),
  ],
  ['a row of a table', Array.from({ length: 80 }, (_, n) => `K${String(n)} ${String(n)}`).join(' ')],
  ['other codes', Array.from({ length: 90 }, (_, n) => `A-${String(n)}`).join(' ')],
  ['numbers', whole('12 34 ')],
  ['codes', whole('A-1 ')],
  ['one code', whole('a-1')],
  ['words that are not wanted', whole('-a ')],
  ['numbers that are not wanted', whole('-"1" ')],
  ['words and words that are not wanted', whole('a -b ')],
  ['phrases', whole('"a b" ')],
  ['open phrases', whole('"a')],
  ['quotation marks', whole('"')],
  ['filters', whole('in:a ')],
  ['filters that are not wanted', whole('-in:a ')],
  ['filters of states', whole('is:pinned ')],
  ['filters of times', whole('on:2024 ')],
  ['times that are not wanted', whole('-on:2024 ')],
  ['times of words', whole('on:last week ')],
  ['begun filters', whole('from: ')],
  ['mistyped filters', whole('frm:me ')],
  ['colons', whole(':')],
  ['names', whole('a:')],
  ['dashes', whole('-')],
  ['dashes apart', whole('- ')],
  ['words of FTS5', whole('NEAR( OR AND NOT ) * ^ {a} + ')],
  ['words of SQL', whole(`' OR 1=1; -- `)],
  ['regular expressions', whole('(a+)+$|[^a]*(?=b)\\')],
  ['wildcards', whole('*%_?')],
  ['halves of pairs', whole('\ud800 ')],
  ['other halves', whole('a\udfff')],
  ['zero bytes', whole('a\0b ')],
  ['marks', whole('a\u0301\u0323 ')],
  ['ligatures', whole('ﷺ')],
  ['emoji', whole('👨‍👩‍👧 ')],
  ['umlauts', whole('äöüß ')],
  ['Chinese', whole('漢字 ')],
  ['Arabic', whole('ب ')],
  ['marks of direction', whole('\u202e ')],
  ['spaces', whole(' ')],
])('is answered at once, and finds where that stands: %s', (what, text) => {
  const content = `${text}\n`.repeat(20);
  const { id } = history.store.saveDocument({ sessionId: null, title: '', content, enabled: true });
  const from = spentMs();
  const { documents } = history.store.search(text, MAX_SEARCH_HITS, [], new Date());
  expect(spentMs() - from).toBeLessThan(1_000);
  expect(documents.some(({ documentId }) => documentId === id)).toBe(!SAYS_NO_WORDS.has(what));
  history.store.deleteDocument(id);
});
