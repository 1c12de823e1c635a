import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bind } from './operation';
import { operations } from './operations';
import { createClock } from './clock';
import { type Database, openDatabase } from './database';
import { copyName, migrate } from './migrate';
import { type Migration, MIGRATIONS, SCHEMA_VERSION, sql } from './schema';
import { indexOfVersion2 } from './search/earlier-index';
import { temporaryFolder } from './testing/temporary-history';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
const key = randomBytes(32);

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'history.db');
});
afterEach(() => folder.dispose());

/** A file as the first version wrote it, with a conversation and a text in it. */
function firstVersion(): Database {
  const db = openDatabase(file, key);
  db.exec('PRAGMA journal_mode = WAL');
  MIGRATIONS[0]?.run(db);
  db.exec(`
    INSERT INTO sessions (id, title, created_at, updated_at) VALUES ('s-1', 'Cars', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:02.000Z');
    INSERT INTO messages (id, session_id, role, status, created_at, content) VALUES
      ('00000000-0000-4000-8000-000000000002', 's-1', 'user', 'complete', '2026-01-01T00:00:01.000Z', 'later silver'),
      ('00000000-0000-4000-8000-000000000001', 's-1', 'user', 'complete', '2026-01-01T00:00:00.123Z', 'earlier silver');
    INSERT INTO training_data (id, title, enabled, position, created_at, updated_at, content) VALUES
      ('00000000-0000-4000-8000-00000000000a', 'Stock', 1, 0, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'silver Civic');
    INSERT INTO outbox (kind, id, session_id, created_at) VALUES ('message', '00000000-0000-4000-8000-000000000002', 's-1', '2026-01-01T00:00:01.000Z');
    PRAGMA user_version = 1;
  `);
  return db;
}

const nothing: Migration = { run: () => undefined };
const versionOf = (db: Database): unknown => db.all('PRAGMA user_version');

describe('a file of an earlier version', () => {
  it('is said how far it is, where a step touches rows', () => {
    const shares: number[] = [];
    const db = firstVersion();
    migrate(db, file, MIGRATIONS, (share) => shares.push(share));
    db.close();
    expect(shares[0]).toBe(0);
    expect(shares).toContain(0.5);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  });

  it('keeps every row, is copied first, and can be searched', () => {
    const db = firstVersion();
    migrate(db, file);
    const store = bind(
      operations,
      db,
      createClock(() => 0),
    );
    expect(store.search('silver', 10).messages.map((hit) => hit.snippet.text)).toEqual([
      'later silver',
      'earlier silver',
    ]);
    expect(store.search('silver', 10).documents.map((hit) => hit.title)).toEqual(['Stock']);
    expect(store.sync.pending(10)).toHaveLength(1);
    db.close();

    const copy = openDatabase(copyName(file, 1), key);
    expect(versionOf(copy)).toEqual([{ user_version: 1 }]);
    expect(copy.all('SELECT content FROM messages ORDER BY id')).toEqual([
      { content: 'earlier silver' },
      { content: 'later silver' },
    ]);
    copy.close();
  });

  it.each([
    ['fails', (db: Database) => db.exec('SELECT * FROM nowhere'), /nowhere/],
    [
      'loses a row',
      (db: Database) => db.exec(`DELETE FROM messages WHERE content = 'later silver'`),
      /messages/,
    ],
    [
      'changes a word',
      (db: Database) => db.exec(`UPDATE training_data SET content = 'gold'`),
      /training_data/,
    ],
  ])('stays as it is when a step %s', (_, broken, message) => {
    const db = firstVersion();
    expect(() => migrate(db, file, [...MIGRATIONS, { run: broken }])).toThrow(message);
    expect(versionOf(db)).toEqual([{ user_version: 1 }]);
    expect(db.all('SELECT content FROM messages ORDER BY id')).toHaveLength(2);
    expect(db.all(`SELECT name FROM sqlite_schema WHERE name LIKE '%search%'`)).toEqual([]);
    migrate(db, file);
    expect(versionOf(db)).toEqual([{ user_version: SCHEMA_VERSION }]);
    db.close();
  });

  it('loses copies of its own that are older than two versions', () => {
    const others = ['history.db.v2 of mine', 'other.db.v2'];
    for (const name of ['history.db.v2', 'history.db.v10', 'history.db.v11', ...others]) {
      writeFileSync(join(folder.path, name), '');
    }
    const db = firstVersion();
    db.exec('PRAGMA user_version = 12');
    migrate(db, file, Array<Migration>(13).fill(nothing));
    db.close();
    expect(readdirSync(folder.path).filter((name) => name.includes('.v'))).toEqual([
      'history.db.v11',
      'history.db.v12',
      ...others,
    ]);
  });

  it.each([
    ['a table that was forgotten', `DELETE FROM training_known`, /training_known/],
    ['a table that no record tells of', `CREATE TABLE notes (id TEXT)`, /notes/],
  ])('stays as it is when a step touches %s', (_, broken, message) => {
    const db = firstVersion();
    migrate(db, file, MIGRATIONS.slice(0, 4));
    db.exec(`INSERT INTO training_known (document_id, hash, elsewhere) VALUES ('a', 'b', 0)`);
    const step: Migration = { run: (opened) => opened.exec(broken) };
    expect(() => {
      migrate(db, file, [...MIGRATIONS.slice(0, 4), step]);
      migrate(db, file, [...MIGRATIONS.slice(0, 4), step, nothing]);
    }).toThrow(message);
    db.close();
  });

  it('is proven where a step could touch a row, and where none can, only copied', () => {
    const proven = MIGRATIONS.flatMap(({ keepsRows }, from) => (keepsRows === true ? [] : [from + 1]));
    expect(proven).toEqual([2, 7, 8]);
    const touching = ['UPDATE meta SET value = 1', 'DROP TABLE meta', 'ALTER TABLE meta DROP COLUMN value'];
    for (const one of touching) {
      expect(sql(`CREATE INDEX i ON meta (value); ${one};`).keepsRows).toBe(false);
    }
  });

  it('makes a kind of the mark of test questions, and takes nothing else away', () => {
    const db = firstVersion();
    migrate(db, file, MIGRATIONS.slice(0, 6));
    const add = (id: string, content: string): void => {
      db.run(
        `INSERT INTO training_data (row_key, id, title, enabled, position, created_at, updated_at, content)
         VALUES (?, ?, 'Tests', 0, 1, '2026', '2026', ?)`,
        Number(id.slice(2)) + 10,
        id,
        content,
      );
      indexOfVersion2.addDocument(db, { row_key: Number(id.slice(2)) + 10, title: 'Tests', content });
    };
    add('t-1', '<!-- test questions -->\n\nQ: colour?\nA: silver');
    add('t-2', 'Says <!-- test questions --> later');
    migrate(db, file);
    expect(
      db.all('SELECT id, kind, content FROM training_data WHERE title = ? ORDER BY id', 'Tests'),
    ).toEqual([
      { id: 't-1', kind: 'questions', content: 'Q: colour?\nA: silver' },
      { id: 't-2', kind: 'text', content: 'Says <!-- test questions --> later' },
    ]);
    db.close();
  });
});

describe('a file of the newest version', () => {
  it('is made with a log and without a copy, and left alone from then on', () => {
    const db = openDatabase(file, key);
    for (const version of [0, SCHEMA_VERSION]) {
      expect(versionOf(db)).toEqual([{ user_version: version }]);
      migrate(db, file);
    }
    expect(db.all('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(readdirSync(folder.path).sort()).toEqual(['history.db', 'history.db-shm', 'history.db-wal']);
    db.close();
  });

  it('is refused by an older app, and untouched', () => {
    firstVersion().close();
    const before = readFileSync(file);
    const db = openDatabase(file, key);
    expect(() => migrate(db, file, [])).toThrow(
      expect.objectContaining({ code: 'store_newer', sentence: 'store.newer' }),
    );
    db.close();
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder.path).filter((name) => name.includes('.v'))).toEqual([]);
  });

  it('is held to every row, however many there are', () => {
    const db = openDatabase(file, key);
    migrate(db, file);
    db.exec(`
      WITH RECURSIVE rows (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM rows WHERE n < 1199)
      INSERT INTO training_known (document_id, hash, elsewhere) SELECT n / 700, printf('%04d', n), 0 FROM rows
    `);
    const changing = (number: number): Migration => ({
      run: (opened) =>
        opened.run('UPDATE training_known SET elsewhere = 1 WHERE hash = ?', String(number).padStart(4, '0')),
    });
    for (const number of [0, 499, 500, 699, 700, 999, 1000, 1199]) {
      expect(() => migrate(db, file, [...MIGRATIONS, changing(number)])).toThrow(/training_known/);
    }
    migrate(db, file, [...MIGRATIONS, changing(1200)]);
    expect(versionOf(db)).toEqual([{ user_version: SCHEMA_VERSION + 1 }]);
    db.close();
  });
});
