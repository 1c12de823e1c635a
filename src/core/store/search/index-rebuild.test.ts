import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Beside } from '../beside';
import { createClock } from '../clock';
import { type Database, openDatabase } from '../database';
import { earlierIndexes, indexOfVersion2 } from './earlier-index';
import { IndexRebuild } from './index-rebuild';
import { migrate } from '../migrate';
import { bind } from '../operation';
import { type BoundStore, operations } from '../operations';
import { MIGRATIONS } from '../schema';
import { temporaryFolder } from '../testing/temporary-history';
import { leaveDocumentTombstones, leaveMessageTombstones, writeDocument, writeMessage } from '../text-rows';

const key = randomBytes(32);
const MESSAGES = 300;
const WITH_EARLIER_INDEX = 9;

let folder: ReturnType<typeof temporaryFolder>;
let db: Database;
let beside: Beside;
let store: BoundStore;

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const timeOf = (n: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString();
const message = (n: number, content: string) => ({
  id: idOf(n),
  session_id: 's-1',
  parent_id: null,
  role: 'user' as const,
  status: 'complete' as const,
  error_code: null,
  model: null,
  usage: null,
  created_at: timeOf(n),
  content,
  reasoning: null,
});
const document = (n: number, content: string) => ({
  id: idOf(n),
  session_id: null,
  title: `Document ${String(n)}`,
  enabled: 1,
  position: n,
  created_at: timeOf(n),
  updated_at: timeOf(n),
  content,
  kind: 'text' as const,
  source: null,
  binned_at: null,
  moved_at: null,
});

/** A file of the version before, with messages and documents. */
beforeEach(() => {
  folder = temporaryFolder();
  const file = join(folder.path, 'history.db');
  db = openDatabase(file, key);
  beside = new Beside(file, key);
  migrate(db, file, MIGRATIONS.slice(0, WITH_EARLIER_INDEX));
  db.transaction(() => {
    db.run(
      `INSERT INTO sessions (id, title, created_at, updated_at) VALUES ('s-1', 'Streets', ?, ?)`,
      timeOf(0),
      timeOf(0),
    );
    for (let n = 1; n <= MESSAGES; n += 1) {
      const row_key = Date.parse(timeOf(n)) * 1024;
      const content = `Straße ${String(n)}`;
      db.run(
        `INSERT INTO messages (row_key, id, session_id, role, status, created_at, content) VALUES (?, ?, 's-1', 'user', 'complete', ?, ?)`,
        row_key,
        idOf(n),
        timeOf(n),
        content,
      );
      indexOfVersion2.addMessage(db, { row_key, role: 'user', content });
    }
    for (const n of [1, 2, 3]) {
      db.run(
        `INSERT INTO training_data (row_key, id, title, enabled, position, created_at, updated_at, content) VALUES (?, ?, 'Size', 1, 0, ?, ?, 'Größe')`,
        n,
        idOf(n),
        timeOf(n),
        timeOf(n),
      );
      indexOfVersion2.addDocument(db, { row_key: n, title: 'Size', content: 'Größe' });
    }
  });
  migrate(db, file);
  store = bind(
    operations,
    db,
    createClock(() => 0),
  );
});
afterEach(() => {
  beside.close();
  db.close();
  folder.dispose();
});

const found = (text: string): number => store.search(text, 1_000).messages.length;

/** A clock by which each row, and each slice that merges, takes so many milliseconds. */
function slices(ms = 1): IndexRebuild {
  let now = 0;
  return new IndexRebuild(db, beside, () => (now += ms));
}

/** Pieces that FTS5 has to look through for a word, and to merge. */
const segments = (): number =>
  db.get<{ count: number }>('SELECT count(DISTINCT segid) AS count FROM message_terms_idx')?.count ?? 0;

/** As in an index of a million messages, in which a page is a small part of all. */
const useSmallPages = (): void =>
  db.exec(`INSERT INTO message_terms (message_terms, rank) VALUES ('pgsz', 64)`);

async function finish(): Promise<void> {
  const rebuild = slices();
  while (await rebuild.work(50));
}

it('answers by the earlier index until the new one is made, and says how far that is', async () => {
  expect([found('Straße '), found('strasse ')]).toEqual([MESSAGES, 0]);
  expect(store.search('Straße ', 5)).toMatchObject({ rebuilt: 0, meant: null });
  const rebuild = slices();
  let last = 0;
  while (await rebuild.work(20)) {
    const { rebuilt } = store.search('Straße ', 5);
    if (rebuilt === null) break;
    expect(found('Straße ')).toBe(MESSAGES);
    expect(rebuilt).toBeGreaterThanOrEqual(last);
    last = rebuilt;
  }
  expect(last).toBeGreaterThan(0.5);
  await finish();
  expect([found('Straße '), found('strasse ')]).toEqual([MESSAGES, MESSAGES]);
  expect(store.search('groesse ', 5).documents).toHaveLength(3);
  expect(earlierIndexes(db)).toEqual([]);
  expect(db.all(`SELECT name FROM meta WHERE name LIKE '%indexed'`)).toEqual([]);
});

it('goes on from where it was when the app was quit in between', async () => {
  const rebuild = slices();
  for (let slice = 0; slice < 4; slice += 1) await rebuild.work(40);
  const before = store.search('Straße ', 1).rebuilt ?? 0;
  expect(before).toBeGreaterThan(0.1);
  await finish();
  db.exec('CREATE VIRTUAL TABLE temp.list USING fts5vocab(main, message_terms, row)');
  expect(db.all(`SELECT doc, cnt FROM temp.list WHERE term = 'strasse'`)).toEqual([
    { doc: MESSAGES, cnt: MESSAGES },
  ]);
  expect(found('strasse ')).toBe(MESSAGES);
});

it('has what was written, changed and deleted meanwhile, on either side of where it is', async () => {
  const rebuild = slices();
  while ((store.search('Straße ', 1).rebuilt ?? 1) < 0.5) {
    await rebuild.work(10);
  }
  db.transaction(() => {
    leaveMessageTombstones(db, timeOf(900), 'id IN (?, ?)', idOf(2), idOf(MESSAGES - 1));
    writeMessage(db, message(900, 'neue Straße'));
    writeDocument(db, document(1, 'Höhe'));
    leaveDocumentTombstones(db, timeOf(900), 'id = ?', idOf(2));
    writeDocument(db, document(9, 'Größe'));
  });
  expect(found('Straße ')).toBe(MESSAGES - 1);
  await finish();
  expect(found('strasse ')).toBe(MESSAGES - 1);
  expect(store.search('groesse ', 9).documents).toHaveLength(2);
  expect(store.search('hoehe ', 9).documents).toHaveLength(1);
  db.transaction(() => leaveMessageTombstones(db, timeOf(901), `session_id = 's-1'`));
  const words = db.all<{ block: unknown }>('SELECT block FROM message_terms_data');
  expect(Buffer.concat(words.map(({ block }) => Buffer.from(String(block), 'hex'))).includes('strasse')).toBe(
    false,
  );
});

it('forgets all words when a copy starts anew meanwhile', async () => {
  const rebuild = slices();
  for (let slice = 0; slice < 4; slice += 1) await rebuild.work(40);
  store.sync.applyPage({ cursor: 9, hasMore: false, reset: true, changes: [] });
  await finish();
  expect([found('Straße '), found('strasse ')]).toEqual([0, 0]);
});

it('merges what it has written before it goes on, and all of it in the end', async () => {
  useSmallPages();
  const rebuild = slices();
  let most = 0;
  // A slice for every two rows.
  while (await rebuild.work(3)) most = Math.max(most, segments());
  expect(most).toBeGreaterThan(10);
  expect(most).toBeLessThan(50);
  // From sixteen on one level, the next message would wait until they are merged, and those of the level above.
  expect(segments()).toBeLessThanOrEqual(3);
  expect(found('strasse ')).toBe(MESSAGES);
});

it('merges the rest when the app was quit before, though the index serves already', async () => {
  useSmallPages();
  const rebuild = slices();
  while (store.search('Straße ', 1).rebuilt !== null) await rebuild.work(3);
  expect(segments()).toBeGreaterThan(3);
  const again = slices();
  while (await again.work(3));
  expect(segments()).toBeLessThanOrEqual(3);
  expect(earlierIndexes(db)).toEqual([]);
});

it.each([
  ['fewer', 40, 15, 50],
  ['more', 0.01, 1, 12],
])('merges %s pages at a time where they take %d ms, of 8 that they may', async (_, ms, least, most) => {
  useSmallPages();
  const rows = slices();
  while (store.search('Straße ', 1).rebuilt !== null) await rows.work(3);
  const rebuild = slices(ms);
  let count = 0;
  for (; segments() > 3 && count <= most; count += 1) await rebuild.work(8);
  // It begins with sixteen, of which it would need fourteen slices.
  expect(count).toBeGreaterThanOrEqual(least);
  expect(count).toBeLessThanOrEqual(most);
});

it('merges, drops and moves the log beside the store, which answers meanwhile', async () => {
  useSmallPages();
  const asked: string[] = [];
  const during = async (what: string, done: Promise<void>): Promise<void> => {
    asked.push(`${what} ${String(store.search('Straße ', 1_000).messages.length)}`);
    await done;
  };
  const held = {
    exec: (sql: string) => during(sql.replace(/\W.*/s, ''), beside.exec(sql)),
    moveLog: () => during('log', beside.moveLog()),
  };
  let now = 0;
  const rebuild = new IndexRebuild(db, held, () => (now += 1));
  while (await rebuild.work(3));
  expect(new Set(asked)).toEqual(
    new Set([`INSERT ${String(MESSAGES)}`, `log ${String(MESSAGES)}`, `DELETE ${String(MESSAGES)}`]),
  );
});

it('lets whoever writes know when nothing is written beside the store', async () => {
  const order: string[] = [];
  const merged = beside
    .exec(`INSERT INTO message_terms (message_terms, rank) VALUES ('merge', 16)`)
    .then(() => order.push('merged'));
  await beside.freeFor('read');
  order.push('read');
  await beside.freeFor('write');
  order.push('written');
  await merged;
  await expect(beside.exec('SELECT nothing')).rejects.toThrow('nothing');
  await beside.freeFor('write');
  expect(order).toEqual(['read', 'merged', 'written']);
});

it('has whoever writes add to the log while it is moved, and whoever takes the whole file wait', async () => {
  const order: string[] = [];
  const moved = beside.moveLog().then(() => order.push('moved'));
  await beside.freeFor('write');
  db.transaction(() => db.run(`UPDATE sessions SET title = 'Roads'`));
  order.push('written');
  await beside.freeFor('whole');
  order.push('whole');
  await moved;
  expect(order).toEqual(['written', 'moved', 'whole']);
  expect(store.listSessions()).toMatchObject([{ title: 'Roads' }]);
});
