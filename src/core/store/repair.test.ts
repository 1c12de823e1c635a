import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentId, MessageId } from '../../shared/models';
import { bind } from './operation';
import { operations } from './operations';
import { createClock } from './clock';
import { openDatabase } from './database';
import { migrate } from './migrate';
import { MIGRATIONS } from './schema';
import type { HistoryStore } from './open';
import { temporaryFolder } from './testing/temporary-history';
import { storeWorker } from './testing/worker';
import { openHistoryStore } from './open';

let createWorker: () => Worker;
let folder: ReturnType<typeof temporaryFolder>;
let file: string;
const key = randomBytes(32);

beforeAll(async () => {
  createWorker = await storeWorker();
});
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'history.db');
});
afterEach(() => folder.dispose());

const open = (): Promise<HistoryStore> => openHistoryStore({ file, key, createWorker });
const PAGE_BYTES = 4096;
const TURNS = 400;

/** A file of many turns, made once: each test damages a copy of it. */
let filled: Buffer;
const fill = (): void => writeFileSync(file, filled);

beforeAll(() => {
  const made = temporaryFolder();
  const path = join(made.path, 'history.db');
  const db = openDatabase(path, key);
  db.exec('PRAGMA synchronous = OFF');
  migrate(db, path);
  const store = bind(
    operations,
    db,
    createClock(() => Date.UTC(2026, 0, 1)),
  );
  const { id } = store.ensureEmptySession();
  let parentId: MessageId | null = null;
  for (let turn = 0; turn < TURNS; turn++) {
    const content = `question ${String(turn)} ${'with words '.repeat(20)}`;
    parentId = store.addQuestion({ sessionId: id, parentId, content, system: null }).id;
  }
  db.close();
  filled = readFileSync(path);
  made.dispose();
});

/** The page on which a message's text begins. */
function pageOf(content: string): number {
  const db = openDatabase(file, key);
  const row = db.get<{ pageno: number }>(
    `SELECT pageno FROM dbstat WHERE name = 'messages' AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET ?`,
    Number(/\d+/.exec(content)?.[0] ?? 0),
  );
  db.close();
  return row?.pageno ?? 1;
}

function scribble(page: number, from = 0, bytes = PAGE_BYTES): void {
  const content = readFileSync(file);
  randomBytes(bytes).copy(content, (page - 1) * PAGE_BYTES + from);
  writeFileSync(file, content);
}

const asides = (): string[] => readdirSync(folder.path).filter((name) => /\.db\.damaged-[^w]*Z$/.test(name));

describe('a damaged file', () => {
  it('gives back what lies on its other pages, keeps the damaged one, and pulls from the start', async () => {
    fill();
    scribble(pageOf('leaf 3'));
    const before = readFileSync(file);
    const damaged = await open();
    // Opening reads little; the damage is met when the conversation is read.
    const [session] = await damaged.listSessions();
    if (!session) throw new Error('no session');
    await expect(damaged.branch(session.id)).rejects.toMatchObject({ code: 'store_damaged' });
    await damaged.close();

    const repaired = await open();
    expect(repaired.repaired?.messages).toBeGreaterThan(TURNS / 2);
    expect(repaired.repaired?.messages).toBeLessThan(TURNS);
    expect(asides()).toEqual([repaired.repaired?.setAside]);
    expect((await repaired.sync.place()).cursor).toBe(0);
    expect((await repaired.search('question', 500)).messages).toHaveLength(repaired.repaired?.messages ?? -1);
    expect(await repaired.branch(session.id)).not.toEqual([]);
    await repaired.close();
    expect(readFileSync(join(folder.path, asides()[0] ?? '')).length).toBe(before.length);

    const again = await open();
    expect(again.repaired).toBeNull();
    await again.close();
  });

  it.each([
    ['a first page that cannot be read', () => scribble(1)],
    ['only its first half', () => writeFileSync(file, readFileSync(file).subarray(0, 20 * PAGE_BYTES + 7))],
    ['nothing but noise', () => writeFileSync(file, randomBytes(50_000))],
  ])('with %s still opens', async (_, damage) => {
    fill();
    damage();
    let store = await open();
    for (const session of await store.listSessions()) {
      await store.branch(session.id).catch(async (error: unknown) => {
        expect(error).toMatchObject({ code: 'store_damaged' });
        await store.close();
        store = await open();
      });
    }
    const { id } = await store.ensureEmptySession();
    await store.addQuestion({ sessionId: id, parentId: null, content: 'goes on', system: null });
    expect((await store.search('goes on', 5)).messages).toHaveLength(1);
    await store.close();
  });

  it('never shows another text than the one that was written', async () => {
    fill();
    // Inside of a leaf's text, far from its structure: SQLite itself notices nothing.
    const page = pageOf('leaf 2');
    scribble(page, 2048, 16);
    const store = await open();
    const [session] = await store.listSessions();
    if (!session) throw new Error('no session');
    await expect(store.branch(session.id)).rejects.toMatchObject({ code: 'store_damaged' });
    await store.close();
  });

  it('is repaired to the end when the first try was cut short', async () => {
    fill();
    const whole = readFileSync(file);
    const aside = `${file}.damaged-2026-01-01T00-00-00-000Z`;
    // As a crash leaves it: set aside, and the new file made but empty.
    copyFileSync(file, aside);
    writeFileSync(`${file}.damaged`, 'history.db.damaged-2026-01-01T00-00-00-000Z');
    writeFileSync(file, whole.subarray(0, PAGE_BYTES));
    const store = await open();
    expect(store.repaired).toEqual({
      setAside: 'history.db.damaged-2026-01-01T00-00-00-000Z',
      messages: TURNS,
    });
    expect((await store.sync.counts()).pending).toBeGreaterThan(TURNS);
    await store.close();
    expect(existsSync(`${file}.damaged`)).toBe(false);
  });

  it('gives back the history of a document, another device’s unseen text, and no conflict with the person’s own', async () => {
    const store = await open();
    const save = (content: string, id?: DocumentId) =>
      store.saveDocument({ ...(id && { id }), sessionId: null, title: 'Prices', content, enabled: true });
    const { id } = await save('first');
    const told = { kind: 'text', session_id: null, title: 'Prices', enabled: true, position: 0 } as const;
    const pulled = (content: string): Promise<unknown> =>
      store.sync.applyPage({
        cursor: 5,
        hasMore: false,
        reset: false,
        changes: [
          {
            kind: 'training_data',
            row: { ...told, id, content, created_at: AT, updated_at: AT, deleted_at: null },
          },
        ],
      });
    await store.sync.acknowledge((await store.sync.pending(9)).map(({ sequence }) => sequence));
    await pulled('first');
    await save('second', id);
    await pulled('another device’s');
    await save('third', id);
    const before = await store.listRevisions(id);
    expect(before.map(({ content }) => content).sort()).toEqual(['another device’s', 'first']);
    await store.close();

    writeFileSync(`${file}.damaged`, '');
    const repaired = await open();
    expect(repaired.repaired).not.toBeNull();
    expect(await repaired.listRevisions(id)).toEqual(before);
    // The server sends what it has from the start: nothing of it is news.
    const now = { ...told, id, created_at: AT, updated_at: AT, deleted_at: null };
    for (const content of ['first', 'another device’s']) {
      const page = { cursor: 5, hasMore: false, reset: false };
      await repaired.sync.applyPage({
        ...page,
        changes: [{ kind: 'training_data', row: { ...now, content } }],
      });
    }
    expect(await repaired.listRevisions(id)).toEqual(before);
    await repaired.close();
  });

  it('whose known texts cannot be read still takes no text of the person for another device’s', async () => {
    const store = await open();
    const at = { sessionId: null, title: 'Prices', enabled: true };
    const { id } = await store.saveDocument({ ...at, content: 'first' });
    await store.sync.acknowledge((await store.sync.pending(9)).map(({ sequence }) => sequence));
    await store.saveDocument({ ...at, id, content: 'second' });
    await store.close();
    const db = openDatabase(file, key);
    db.exec('DROP TABLE training_known');
    db.close();

    writeFileSync(`${file}.damaged`, '');
    const repaired = await open();
    const row = { id, session_id: null, title: 'Prices', content: 'first', enabled: true, position: 0 };
    await repaired.sync.applyPage({
      cursor: 5,
      hasMore: false,
      reset: false,
      changes: [{ kind: 'training_data', row: { ...row, created_at: AT, updated_at: AT, deleted_at: null } }],
    });
    expect((await repaired.listDocuments(null)).map(({ content, conflict }) => [content, conflict])).toEqual([
      ['second', undefined],
    ]);
    await repaired.close();
  });

  it('whose known texts cannot be read reports nothing that was typed within minutes, and loses nothing that is not known', async () => {
    const store = await open();
    const at = { sessionId: null, title: 'Prices', enabled: true };
    const { id } = await store.saveDocument({ ...at, content: 'first' });
    await store.saveDocument({ ...at, id, content: 'second' });
    await store.saveDocument({ ...at, id, content: 'third' });
    await store.sync.acknowledge((await store.sync.pending(9)).map(({ sequence }) => sequence));
    // Within the same minutes: what the server has now is among no revisions.
    await store.saveDocument({ ...at, id, content: 'fourth' });
    expect((await store.listRevisions(id)).map(({ content }) => content)).toEqual(['first']);
    await store.close();
    const db = openDatabase(file, key);
    db.exec('DROP TABLE training_known');
    db.close();

    writeFileSync(`${file}.damaged`, '');
    const repaired = await open();
    const row = { id, session_id: null, title: 'Prices', content: 'third', enabled: true, position: 0 };
    await repaired.sync.applyPage({
      cursor: 5,
      hasMore: false,
      reset: false,
      changes: [{ kind: 'training_data', row: { ...row, created_at: AT, updated_at: AT, deleted_at: null } }],
    });
    expect((await repaired.listDocuments(null)).map(({ content, conflict }) => [content, conflict])).toEqual([
      ['fourth', undefined],
    ]);
    expect((await repaired.listRevisions(id)).map(({ content }) => content).sort()).toEqual([
      'first',
      'third',
    ]);
    await repaired.close();
  });

  it('never gives a number of a change again, though all changes had been pushed', async () => {
    const store = await open();
    const at = { sessionId: null, title: 'Prices', enabled: true };
    for (const content of ['first', 'second']) await store.saveDocument({ ...at, content });
    const pushed = (await store.sync.pending(9)).map(({ sequence }) => sequence);
    await store.sync.acknowledge(pushed);
    await store.close();

    writeFileSync(`${file}.damaged`, '');
    const repaired = await open();
    await repaired.saveDocument({ ...at, content: 'third' });
    const [next] = await repaired.sync.pending(9);
    expect(next?.sequence).toBeGreaterThan(Math.max(...pushed));
    await repaired.close();
  });

  it('whose outbox cannot be read pushes what was written here, and not a document that another device has changed since', async () => {
    const store = await open();
    const at = { sessionId: null, enabled: true };
    const { id: known } = await store.saveDocument({ ...at, title: 'Known', content: 'as it was' });
    const [{ sequence } = { sequence: 0 }] = await store.sync.pending(1);
    await store.sync.acknowledge([sequence]);
    const told = { kind: 'text', session_id: null, title: 'Known', enabled: true, position: 0 } as const;
    const pulled = (to: HistoryStore, content: string): Promise<unknown> =>
      to.sync.applyPage({
        cursor: 5,
        hasMore: false,
        reset: false,
        changes: [
          {
            kind: 'training_data',
            row: { ...told, id: known, content, created_at: AT, updated_at: AT, deleted_at: null },
          },
        ],
      });
    await pulled(store, 'as it was');
    const { id: written } = await store.saveDocument({ ...at, title: 'Written', content: 'only here' });
    await store.close();
    const db = openDatabase(file, key);
    db.exec('DROP TABLE outbox');
    db.close();

    writeFileSync(`${file}.damaged`, '');
    const repaired = await open();
    const waiting = (await repaired.sync.pending(9)).filter(({ kind }) => kind === 'document');
    expect(waiting.map(({ id }) => id)).toEqual([written]);
    await pulled(repaired, 'changed elsewhere');
    expect(
      (await repaired.listDocuments(null)).map(({ content, conflict }) => [content, conflict]).sort(),
    ).toEqual([
      ['changed elsewhere', undefined],
      ['only here', undefined],
    ]);
    await repaired.close();
  });

  it('of an earlier version is repaired, though it lacks columns and tables', async () => {
    const db = openDatabase(file, key);
    MIGRATIONS[0]?.run(db);
    db.exec(`
      INSERT INTO sessions (id, title, created_at, updated_at) VALUES ('s-1', 'Cars', '${AT}', '${AT}');
      INSERT INTO messages (id, session_id, role, status, created_at, content)
        VALUES ('00000000-0000-4000-8000-000000000001', 's-1', 'user', 'complete', '${AT}', 'silver?');
      INSERT INTO training_data (id, title, enabled, position, created_at, updated_at, content)
        VALUES ('00000000-0000-4000-8000-00000000000a', 'Tests', 0, 0, '${AT}', '${AT}', '<!-- test questions -->\n\nQ: a\nA: b');
      PRAGMA user_version = 1;
    `);
    db.close();
    writeFileSync(`${file}.damaged`, '');
    const store = await open();
    expect(store.repaired?.messages).toBe(1);
    expect(await store.listDocuments(null)).toMatchObject([{ kind: 'questions', content: 'Q: a\nA: b' }]);
    await store.close();
  });
});

const AT = '2026-01-01T00:00:00.000Z';
