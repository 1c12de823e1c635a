import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TemporaryHistory, temporaryHistory } from './testing/temporary-history';

let history: TemporaryHistory;
beforeEach(() => {
  history = temporaryHistory();
});
afterEach(() => history.dispose());

it('answers each call of the same statement by its own values', () => {
  const { db } = history;
  db.run('INSERT INTO meta (name, value) VALUES (?, ?)', 'a', '1');
  db.run('INSERT INTO meta (name, value) VALUES (?, ?)', 'b', '2');
  const get = (name: string): unknown =>
    db.get<{ value: string }>('SELECT value FROM meta WHERE name = ?', name)?.value;
  expect([get('a'), get('none'), get('b'), get('none'), get('a')]).toEqual([
    '1',
    undefined,
    '2',
    undefined,
    '1',
  ]);
});

it('keeps all of a transaction or nothing', () => {
  const { db } = history;
  expect(() =>
    db.transaction(() => {
      db.run('INSERT INTO meta (name, value) VALUES (?, ?)', 'a', '1');
      db.run('INSERT INTO meta (name, value) VALUES (?, ?)', 'a', '2');
    }),
  ).toThrow(/UNIQUE/);
  expect(db.all('SELECT * FROM meta')).toEqual([]);
  db.transaction(() => db.run('INSERT INTO meta (name, value) VALUES (?, ?)', 'a', '3'));
  expect(db.get<{ value: string }>('SELECT value FROM meta')).toMatchObject({ value: '3' });
});

it('tells a full disk from other failures, and goes on when there is room', () => {
  const { db, store } = history;
  const pages = db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
  db.exec(`PRAGMA max_page_count = ${String(pages + 2)}`);
  const draft = { sessionId: null, title: '', content: 'x'.repeat(100_000), enabled: true };
  expect(() => store.saveDocument(draft)).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
  expect(store.listDocuments(null)).toEqual([]);
  db.exec('PRAGMA max_page_count = 1000000');
  expect(store.saveDocument(draft).content).toHaveLength(100_000);
});
