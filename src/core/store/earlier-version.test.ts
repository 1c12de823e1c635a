import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createClock, newestTimestamp } from './clock';
import { type Database, openDatabase } from './database';
import { migrate } from './migrate';
import { bind } from './operation';
import { operations } from './operations';
import { type Table, TABLES } from './records';
import { temporaryFolder } from './testing/temporary-history';

/**
 * Written by the store of version 0.1.0: each of its operations once, so that there are rows in every table, every kind of
 * change in the outbox and every kind of revision. Its key is 32 times the byte 6.
 */
const VERSION_6 = join(import.meta.dirname, 'testing/files/version-6.db');
const key = Buffer.alloc(32, 6);

let folder: ReturnType<typeof temporaryFolder>;
let db: Database;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'history.db');
  copyFileSync(VERSION_6, file);
  db = openDatabase(file, key);
});
afterEach(() => {
  db.close();
  folder.dispose();
});

type Row = Record<string, unknown>;
const rowsOf = (table: Table): Row[] => db.all<Row>(`SELECT * FROM ${table} ORDER BY rowid`);

it('opens with every row of every table as it was, and test questions know what they are', () => {
  const names = new Set(db.all<{ name: string }>('SELECT name FROM sqlite_schema').map(({ name }) => name));
  const tables = TABLES.filter((table) => names.has(table));
  const before = new Map(tables.map((table) => [table, rowsOf(table)]));
  expect(tables.filter((table) => before.get(table)?.length === 0)).toEqual([]);
  expect(TABLES.filter((table) => !names.has(table))).toEqual([
    'watched_files',
    'taken_changes',
    'compared_rows',
  ]);
  expect(db.all('SELECT DISTINCT kind FROM outbox')).toHaveLength(8);
  expect(db.all('SELECT DISTINCT kind FROM training_revisions')).toHaveLength(3);
  migrate(db, file);
  for (const table of tables) {
    const now = rowsOf(table);
    // How far the search index is made anew stands in `meta`.
    expect(now).toHaveLength((before.get(table)?.length ?? -1) + (table === 'meta' ? 2 : 0));
    for (const [index, row] of (before.get(table) ?? []).entries()) {
      if (row.title !== 'Test questions') expect(now[index]).toMatchObject(row);
    }
  }
  const store = bind(
    operations,
    db,
    createClock(() => 0, newestTimestamp(db)),
  );
  expect(
    store.listDocuments(null).map(({ kind, title, content, conflict }) => [kind, title, content, conflict]),
  ).toEqual([
    ['text', 'Stock', 'third: Civic, silver, 25,000', true],
    ['questions', 'Test questions', 'Q: Which colour?\nA: silver', undefined],
    ['text', 'Hours', 'eight to four', undefined],
  ]);
  expect(store.search('strasse silver', 9).messages).toHaveLength(0);
  expect(store.search('silver', 9).messages.map(({ title }) => title)).toEqual(['Cars']);
  expect(store.recoverAnswers()).toBe(1);
  expect(store.sync.counts()).toMatchObject({ refused: 1 });
  expect(store.queued(null).map(({ content }) => content)).toEqual(['Waits', 'Waits, too']);
});
