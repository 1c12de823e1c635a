import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fold } from '../../../shared/fold';
import { parseQuery, termsOf } from '../../../shared/search/query';
import { inOwnWords } from './own-meanings';
import { type TemporaryHistory, temporaryHistory } from '../testing/temporary-history';

vi.mock(import('../../../shared/fold'), async (original) => {
  const real = await original();
  return { ...real, fold: vi.fn(real.fold) };
});

let history: TemporaryHistory;
beforeEach(() => {
  history = temporaryHistory();
});
afterEach(() => history.dispose());

function add(content: string): void {
  history.store.saveDocument({ sessionId: null, kind: 'words', title: 'Words', enabled: true, content });
}
const ways = (text: string): string[] =>
  inOwnWords(history.db, termsOf(parseQuery(text, new Date())).wanted).map((terms) =>
    terms.map(({ words }) => words).join(' '),
  );

it('folds each word of the list once, however much is searched for', () => {
  const lines = Array.from({ length: 1_000 }, (_, n) => `mine${String(n)} = yours${String(n)}`);
  add(lines.join('\n'));
  const query = Array.from({ length: 50 }, (_, n) => `word${String(n)}`).join(' ');
  const counted = vi.mocked(fold);
  counted.mockClear();
  expect(ways(`${query} mine7 `)).toEqual([`${query} yours7`]);
  const first = counted.mock.calls.length;
  expect(first).toBeLessThan(2_000 + 1_000);
  counted.mockClear();
  ways(`${query} mine7 `);
  expect(counted.mock.calls.length).toBeLessThan(1_000);
  add('mine7 = theirs');
  expect(ways('mine7 ')).toEqual(['yours7', 'theirs']);
});

it('stops after as many ways as are looked for', () => {
  add(Array.from({ length: 500 }, (_, n) => `mine = yours${String(n)}`).join('\n'));
  expect(ways('mine yours1 ')).toEqual(Array.from({ length: 12 }, (_, n) => `yours${String(n)} yours1`));
});

it('reads no more of the list than a prompt does', () => {
  add(`early = first\n${'x'.repeat(60_000)}`);
  add('late = last');
  expect(ways('early ')).toEqual(['first']);
  expect(ways('late ')).toEqual([]);
});
