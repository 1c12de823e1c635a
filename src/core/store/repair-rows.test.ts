import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentId, Message } from '../../shared/models';
import { Beside } from './beside';
import { createClock } from './clock';
import { type Database, openDatabase } from './database';
import { IndexRebuild } from './search/index-rebuild';
import { copyName, migrate } from './migrate';
import { bind } from './operation';
import { type BoundStore, operations } from './operations';
import { type Table, TABLES } from './records';
import { isMarkedDamaged, markDamaged, repair } from './repair';
import { isFromElsewhere, isKnownText, knowsAllTexts } from './revisions';
import { MIGRATIONS } from './schema';
import { takePending, temporaryFolder } from './testing/temporary-history';

/** Rows in every table, under the key below; see `earlier-version.test.ts`. */
const VERSION_6 = join(import.meta.dirname, 'testing/files/version-6.db');
const AT = '2026-01-01T12:30:00.500Z';
const ASIDE = 'history.db.damaged-2026-01-01T12-30-00-500Z';
const PAGE_BYTES = 4096;

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
const key = Buffer.alloc(32, 6);
const open: Database[] = [];
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'history.db');
});
afterEach(() => {
  for (const db of open.splice(0)) db.close();
  folder.dispose();
});

function opened(path = file): Database {
  const db = openDatabase(path, key);
  open.push(db);
  return db;
}
function inFile(work: (db: Database, store: BoundStore) => void): void {
  const db = openDatabase(file, key);
  db.exec('PRAGMA synchronous = OFF');
  migrate(db, file);
  work(db, storeOf(db));
  db.close();
}
const storeOf = (db: Database): BoundStore =>
  bind(
    operations,
    db,
    createClock(() => Date.UTC(2026, 0, 1)),
  );
/** Repairs the file whether something is wrong with it or not. */
function repaired(): { db: Database; store: BoundStore; messages: number } {
  markDamaged(file);
  const { messages, setAside } = repair(file, key, AT);
  expect(setAside).toBe(ASIDE);
  expect(isMarkedDamaged(file)).toBe(false);
  const db = opened();
  return { db, store: storeOf(db), messages };
}

/** In a conversation of their own. @returns the last one */
function ask(store: BoundStore, contents: readonly string[]): Message {
  const { id: sessionId } = store.ensureEmptySession();
  let last: Message | undefined;
  for (const content of contents) {
    last = store.addQuestion({ sessionId, parentId: last?.id ?? null, content, system: null });
  }
  return last ?? expect.fail('Nothing was asked.');
}
const questions = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `question ${String(index)} ${'with words '.repeat(20)}`);
const contents = (db: Database): string[] =>
  db.all<{ content: string }>('SELECT content FROM messages ORDER BY row_key').map(({ content }) => content);
const save = (store: BoundStore, title: string, content: string): DocumentId =>
  store.saveDocument({ sessionId: null, title, content, enabled: true }).id;

describe('a file in which nothing is wrong', () => {
  it('comes back with every row of every table; only what is pulled begins anew', async () => {
    copyFileSync(VERSION_6, file);
    const upToDate = join(folder.path, 'migrated.db');
    copyFileSync(VERSION_6, upToDate);
    const expected = opened(upToDate);
    migrate(expected, upToDate);
    const beside = new Beside(upToDate, key);
    const rebuild = new IndexRebuild(expected, beside);
    while (await rebuild.work(50));
    beside.close();
    const { db, store, messages } = repaired();
    /** Where a text lies may change. */
    const rowsOf = (of: Database, table: Table): string[] =>
      of
        .all<Record<string, unknown>>(`SELECT * FROM ${table}`)
        .filter(({ name }) => table !== 'meta' || name !== 'cursor')
        .map((row) => (/^(messages|training_data)$/.test(table) ? { ...row, row_key: 0 } : row))
        // Each file gives its changes ids of its own.
        .map((row) => JSON.stringify('change_id' in row ? { ...row, change_id: row.change_id !== '' } : row))
        .sort();
    for (const table of TABLES) expect([table, rowsOf(db, table)]).toEqual([table, rowsOf(expected, table)]);
    expect(rowsOf(expected, 'training_known')).not.toEqual([]);
    expect(messages).toBe(
      expected.get<{ n: number }>('SELECT count(*) AS n FROM messages WHERE deleted_at IS NULL')?.n,
    );
    expect(db.all(`SELECT value FROM meta WHERE name = 'cursor'`)).toEqual([]);
    const found = storeOf(expected).search('silver', 9);
    expect([found.messages.length, found.documents.length]).toEqual([1, 2]);
    expect(store.search('silver', 9)).toEqual(found);
  });

  it('comes back with what only its log holds, and stays as it was under another name', () => {
    const db = opened(join(folder.path, 'running.db'));
    migrate(db, join(folder.path, 'running.db'));
    ask(storeOf(db), ['only in the log']);
    for (const part of ['', '-wal', '-shm']) copyFileSync(`${folder.path}/running.db${part}`, file + part);
    const before = readFileSync(file);
    const result = repaired();
    expect(contents(result.db)).toEqual(['only in the log']);
    expect(readFileSync(join(folder.path, ASIDE)).length).toBeGreaterThanOrEqual(before.length);
    expect(contents(opened(join(folder.path, ASIDE)))).toEqual(['only in the log']);
  });

  it('of an earlier version comes back without the columns and tables that it lacks', () => {
    const db = openDatabase(file, key);
    MIGRATIONS[0]?.run(db);
    db.exec(`
      INSERT INTO sessions (id, title, created_at, updated_at) VALUES ('s-1', 'Cars', '${AT}', '${AT}');
      INSERT INTO messages (id, session_id, role, status, created_at, deleted_at, content) VALUES
        ('m-1', 's-1', 'user', 'complete', '${AT}', NULL, 'silver?'), ('m-2', 's-1', 'user', 'complete', '${AT}', '${AT}', '');
      INSERT INTO training_data (id, title, enabled, position, created_at, updated_at, deleted_at, content) VALUES
        ('d-1', 'Stock', 1, 0, '${AT}', '${AT}', NULL, 'Civic'), ('d-2', '', 1, 0, '${AT}', '${AT}', '${AT}', '');
      PRAGMA user_version = 1;
    `);
    db.close();
    const result = repaired();
    expect(result.messages).toBe(1);
    expect(result.db.all('SELECT id, deleted_at FROM messages ORDER BY id')).toEqual([
      { id: 'm-1', deleted_at: null },
      { id: 'm-2', deleted_at: AT },
    ]);
    expect(result.db.all('SELECT id, deleted_at FROM training_data ORDER BY id')).toEqual([
      { id: 'd-1', deleted_at: null },
      { id: 'd-2', deleted_at: AT },
    ]);
    expect(result.store.listDocuments(null).map(({ content }) => content)).toEqual(['Civic']);
    expect(readdirSync(folder.path)).not.toContain(basename(copyName(file, 1)));
  });
});

describe('of a table with damaged pages', () => {
  /** The leaves of the messages with their rows, first to last. */
  const leaves = (): { pageno: number; ncell: number }[] => {
    const db = openDatabase(file, key);
    const pages = db.all<{ pageno: number; ncell: number }>(
      `SELECT pageno, ncell FROM dbstat WHERE name = 'messages' AND pagetype = 'leaf' ORDER BY path`,
    );
    db.close();
    return pages;
  };
  const scribble = (pages: readonly number[]): void => {
    const bytes = readFileSync(file);
    for (const page of pages) randomBytes(PAGE_BYTES).copy(bytes, (page - 1) * PAGE_BYTES);
    writeFileSync(file, bytes);
  };
  const TURNS = 120;
  const all = questions(TURNS);
  let filled: Buffer | null = null;

  it.each([
    ['the first', [0]],
    ['one in the middle', [3]],
    ['the last', [-1]],
    ['two', [2, 5]],
  ])('only what lies there and between is given up: %s', (_, which) => {
    if (filled === null) inFile((_db, store) => ask(store, all));
    else writeFileSync(file, filled);
    filled ??= readFileSync(file);
    const pages = leaves();
    expect(pages.reduce((sum, { ncell }) => sum + ncell, 0)).toBe(TURNS);
    const [first = 0, last = first] = which.map((index) => (index < 0 ? pages.length + index : index));
    const before = pages.slice(0, first).reduce((sum, { ncell }) => sum + ncell, 0);
    const until = pages.slice(0, last + 1).reduce((sum, { ncell }) => sum + ncell, 0);
    scribble([first, last].map((index) => pages[index]?.pageno ?? 0));
    const { db, store, messages } = repaired();
    expect(contents(db)).toEqual([...all.slice(0, before), ...all.slice(until)]);
    expect(messages).toBe(TURNS - (until - before));
    expect(store.search('question', TURNS).messages).toHaveLength(messages);
  });
});

describe('a row that is not what was written', () => {
  it('is given up, and no other', () => {
    inFile((db, store) => {
      ask(store, ['one', 'two', 'three', 'four']);
      db.exec(`UPDATE messages SET content = 'TWO' WHERE content = 'two'`);
      db.exec(`UPDATE messages SET checksum = NULL WHERE content = 'three'`);
      for (const title of ['Stock', 'Hours', 'Old']) save(store, title, `${title} as it was`);
      db.exec(`UPDATE training_data SET title = 'Prices' WHERE title = 'Stock'`);
      db.exec(`UPDATE training_data SET checksum = NULL WHERE title = 'Old'`);
    });
    const { db, store, messages } = repaired();
    expect([messages, contents(db)]).toEqual([3, ['one', 'three', 'four']]);
    expect(store.listDocuments(null).map(({ title }) => title)).toEqual(['Hours', 'Old']);
  });

  it('is damage, too, where it breaks a rule of its table: then all is pushed that is here', () => {
    inFile((db, store) => {
      ask(store, ['one', 'two']);
      save(store, 'Stock', 'Civic');
      const columns = db
        .all<{ name: string }>(`PRAGMA table_info(outbox)`)
        .map(({ name }) => name)
        .join(', ');
      db.exec(
        `CREATE TABLE loose AS SELECT * FROM outbox; DROP TABLE outbox; CREATE TABLE outbox (${columns})`,
      );
      db.exec(
        `INSERT INTO outbox SELECT * FROM loose LIMIT 1; INSERT INTO outbox SELECT * FROM loose LIMIT 1`,
      );
    });
    const kinds = takePending(repaired().store).map(({ kind }) => kind);
    for (const kind of ['session', 'message', 'document']) expect(kinds).toContain(kind);
    expect(kinds.filter((kind) => kind === 'message')).toHaveLength(2);
  });
});

describe('the outbox', () => {
  it('is not filled where it could be read', () => {
    inFile((_db, store) => {
      ask(store, ['pushed']);
      takePending(store);
      save(store, 'Stock', 'Civic');
    });
    expect(repaired().store.sync.pending(9)).toMatchObject([{ kind: 'document' }]);
  });

  it('is made of all that is here where it could not, sessions before their messages, and those in order', () => {
    inFile((db, store) => {
      const { sessionId, id } = ask(store, ['one', 'two', 'three']);
      store.deleteMessage(sessionId, id);
      store.deleteSession(store.ensureEmptySession().id);
      save(store, 'Stock', 'Civic');
      store.deleteDocument(save(store, 'Hours', 'eight to four'));
      db.exec('DROP TABLE outbox');
    });
    const changes = repaired().store.sync.pending(20);
    expect(changes.map(({ kind, row }) => [kind, row?.content])).toEqual([
      ['session', undefined],
      ['message', 'one'],
      ['message', 'two'],
      ['document', 'Civic'],
    ]);
    expect(changes[0]?.row).toHaveProperty('created_at');
  });

  it.each([
    ['is behind', 1],
    ['is ahead', 900],
  ])('never gives a number again, though the count of them %s', (_, count) => {
    let last = 0;
    inFile((db, store) => {
      for (const title of ['Stock', 'Hours']) last = Math.max(last, ...sequencesAfter(store, title));
      db.run(`UPDATE sqlite_sequence SET seq = ? WHERE name = 'outbox'`, count);
    });
    const { store } = repaired();
    const next = Math.max(...sequencesAfter(store, 'New'));
    expect(next).toBe(Math.max(last, count) + 1);
  });
  const sequencesAfter = (store: BoundStore, title: string): number[] => {
    save(store, title, 'eight to four');
    return store.sync.pending(9).map(({ sequence }) => sequence);
  };
});

describe('the texts of a document', () => {
  it('are the person’s own where nobody can tell any more, but not what was seen to come from elsewhere', () => {
    let kept = '';
    let deleted = '';
    inFile((db, store) => {
      const [prices, hours] = [save(store, 'Prices', 'now'), save(store, 'Hours', 'eight to four')];
      store.deleteDocument(hours);
      [kept, deleted] = [prices, hours];
      const add = (kind: string, content: string): number =>
        db.run(
          `INSERT INTO training_revisions (document_id, kind, kept_at, title, content) VALUES (?, ?, ?, 'Prices', ?)`,
          kept,
          kind,
          AT,
          content,
        );
      for (const [kind, content] of [
        ['conflict', 'theirs'],
        ['conflict', 'now'],
        ['edited', 'before'],
      ] as const)
        add(kind, content);
      db.exec('DROP TABLE training_known');
    });
    const { db } = repaired();
    const about = (content: string): boolean[] => {
      const text = { title: 'Prices', content };
      return [isKnownText(db, kept, text), isFromElsewhere(db, kept, text)];
    };
    expect(['now', 'before', 'theirs', 'never'].map(about)).toEqual([
      [true, false],
      [true, false],
      [true, true],
      [false, false],
    ]);
    expect([knowsAllTexts(db, kept), knowsAllTexts(db, deleted)]).toEqual([false, true]);
  });
});

describe('the mark of a damaged file', () => {
  it('is for a file that is there, and keeps the name of what was set aside already', () => {
    markDamaged(file);
    expect([isMarkedDamaged(file), readdirSync(folder.path)]).toEqual([false, []]);
    inFile((_db, store) => ask(store, ['one']));
    copyFileSync(file, join(folder.path, 'history.db.damaged-before'));
    writeFileSync(`${file}.damaged`, 'history.db.damaged-before');
    markDamaged(file);
    for (const part of ['', '-wal', '-shm']) writeFileSync(file + part, 'half made');
    expect(repair(file, key, AT)).toEqual({ setAside: 'history.db.damaged-before', messages: 1 });
    expect(contents(opened())).toEqual(['one']);
  });

  it('leads to an empty file where nothing can be read', () => {
    writeFileSync(file, randomBytes(50_000));
    const { store, messages } = repaired();
    expect([messages, store.listSessions(), existsSync(join(folder.path, ASIDE))]).toEqual([0, [], true]);
  });
});
