import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Beside } from '../beside';
import { createClock } from '../clock';
import { type Database, openDatabase } from '../database';
import { earlierIndexes, indexOfVersion10, indexOfVersion2 } from './earlier-index';
import type { FullTextIndex } from './full-text';
import { IndexRebuild } from './index-rebuild';
import { dropMeta, writeMeta } from '../meta';
import { migrate } from '../migrate';
import { bind } from '../operation';
import { type BoundStore, operations } from '../operations';
import { MIGRATIONS } from '../schema';
import { searchIndex } from './search-index';
import { temporaryFolder } from '../testing/temporary-history';
import { leaveMessageTombstones, writeMessage } from '../text-rows';

/* Files whose search index took words as version 10 did, and those that were between two indexes when they were updated. */

const key = randomBytes(32);
const MESSAGES = 200;
const BEFORE = 13;

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let db: Database;

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'history.db');
  db = openDatabase(file, key);
});
afterEach(() => {
  db.close();
  folder.dispose();
});

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const timeOf = (n: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString();
const textOf = (n: number): string => `Straße ${String(n)}, 030 5550 1738`;
const rowOf = (n: number) => ({ row_key: Date.parse(timeOf(n)) * 1024, role: 'user', content: textOf(n) });

/** As that version wrote them, each in a transaction of its own. */
function fill(index: FullTextIndex): void {
  db.run(`INSERT INTO sessions (id, title, created_at, updated_at) VALUES ('s-1', 'Streets', '', '')`);
  for (let n = 1; n <= MESSAGES; n += 1) {
    const row = rowOf(n);
    db.transaction(() => {
      db.run(
        `INSERT INTO messages (row_key, id, session_id, role, status, created_at, content) VALUES (?, ?, 's-1', 'user', 'complete', ?, ?)`,
        ...[row.row_key, idOf(n), timeOf(n), row.content],
      );
      index.addMessage(db, row);
    });
  }
}

function updated(): BoundStore {
  migrate(db, file);
  return bind(
    operations,
    db,
    createClock(() => 0),
  );
}

async function finish(): Promise<void> {
  let now = 0;
  const beside = new Beside(file, key);
  const rebuild = new IndexRebuild(db, beside, () => (now += 1));
  while (await rebuild.work(50));
  beside.close();
}

const tables = (name: string): number => db.all('SELECT 1 FROM sqlite_schema WHERE name = ?', name).length;
const segments = ({ messages }: FullTextIndex): number =>
  db.get<{ count: number }>(`SELECT count(DISTINCT segid) AS count FROM ${messages}_idx`)?.count ?? 0;
const message = (n: number) => ({
  id: idOf(n),
  session_id: 's-1',
  parent_id: null,
  role: 'user' as const,
  status: 'complete' as const,
  error_code: null,
  model: null,
  usage: null,
  created_at: timeOf(n),
  content: textOf(n),
  reasoning: null,
});

it('answers as version 10 did until digits in other groups are found, too', async () => {
  migrate(db, file, MIGRATIONS.slice(0, BEFORE));
  fill(indexOfVersion10);
  const store = updated();
  const found = (text: string): number => store.search(text, 1_000).messages.length;
  expect([found('strasse '), found('03055501738 ')]).toEqual([MESSAGES, 0]);
  expect(store.search('strasse ', 1).rebuilt).toBe(0);
  db.transaction(() => {
    leaveMessageTombstones(db, timeOf(900), 'id = ?', idOf(2));
    writeMessage(db, message(900));
    writeMessage(db, message(901));
  });
  expect(found('strasse ')).toBe(MESSAGES + 1);
  await finish();
  expect([found('strasse '), found('03055501738 ')]).toEqual([MESSAGES + 1, MESSAGES + 1]);
  expect(store.search('strasse ', 1).rebuilt).toBeNull();
  expect(tables('message_words') + tables('document_words')).toBe(0);
});

it('is cured of the hundreds of pieces that an earlier rebuild left, and nobody waits for their merging', async () => {
  migrate(db, file, MIGRATIONS.slice(0, BEFORE));
  db.exec(`
    INSERT INTO message_words (message_words, rank) VALUES ('automerge', 0);
    INSERT INTO message_words (message_words, rank) VALUES ('crisismerge', 1999);
  `);
  fill(indexOfVersion10);
  db.exec(`
    INSERT INTO message_words (message_words, rank) VALUES ('automerge', 4);
    INSERT INTO message_words (message_words, rank) VALUES ('crisismerge', 16);
  `);
  updated();
  for (const n of [900, 901, 902]) db.transaction(() => writeMessage(db, message(n)));
  expect(segments(indexOfVersion10)).toBe(MESSAGES + 3);
  await finish();
  expect(segments(searchIndex)).toBeLessThanOrEqual(3);
  expect(earlierIndexes(db)).toEqual([]);
});

it.each([
  ['that of version 2, where that of version 10 was not whole', true],
  ['that of version 10, where that of version 2 was on its way out', false],
])('goes on with %s', async (_, isHalfMade) => {
  migrate(db, file, MIGRATIONS.slice(0, 9));
  fill(indexOfVersion2);
  migrate(db, file, MIGRATIONS.slice(0, BEFORE));
  const made = isHalfMade ? MESSAGES / 2 : MESSAGES;
  db.transaction(() => {
    for (let n = 1; n <= made; n += 1) indexOfVersion10.addMessage(db, rowOf(n));
    for (const name of ['messages_indexed', 'documents_indexed'] as const) {
      if (isHalfMade) writeMeta(db, name, String(rowOf(made).row_key));
      else dropMeta(db, name);
    }
  });
  const store = updated();
  expect(earlierIndexes(db)).toEqual([isHalfMade ? indexOfVersion2 : indexOfVersion10]);
  expect(store.search('Straße ', 1_000).messages).toHaveLength(MESSAGES);
  await finish();
  expect(store.search('03055501738 ', 1_000).messages).toHaveLength(MESSAGES);
  expect(earlierIndexes(db)).toEqual([]);
});
