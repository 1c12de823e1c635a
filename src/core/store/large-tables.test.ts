import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from './database';
import { readCursor } from './meta';
import { migrate } from './migrate';
import { listRevisions, keepRevision } from './revisions';
import { MIGRATIONS } from './schema';
import { temporaryFolder } from './testing/temporary-history';
import { DocumentId } from '../../shared/models';

const ID = DocumentId.parse('00000000-0000-4000-8000-00000000000a');
const AT = '2026-01-01T00:00:00.000Z';

let folder: ReturnType<typeof temporaryFolder>;
let db: Database;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'history.db');
  db = openDatabase(file, randomBytes(32));
  migrate(db, file, MIGRATIONS.slice(0, 8));
  db.run(`INSERT INTO meta (name, value) VALUES ('cursor', '4398046511105')`);
});
afterEach(() => {
  db.close();
  folder.dispose();
});

const add = (content: string): void => {
  db.run(
    `INSERT INTO training_data (id, kind, title, enabled, position, created_at, updated_at, content)
     VALUES (?, 'table', 'Cars', 1, 0, ?, ?, ?)`,
    ...[ID, AT, AT, content],
  );
};
const wait = (error: string | null): void => {
  db.run(
    `INSERT INTO outbox (kind, id, created_at, parked_at, error, change_id) VALUES ('document', ?, ?, ?, ?, 'c-1')`,
    ...[ID, AT, error === null ? null : AT, error],
  );
};
const waiting = (): number => db.get<{ n: number }>('SELECT count(*) AS n FROM outbox')?.n ?? -1;

it('pulls a table anew of which an earlier version held the beginning alone', () => {
  add('x'.repeat(262_144));
  migrate(db, file);
  expect(readCursor(db)).toBe(0);
  expect(listRevisions(db, ID)).toEqual([]);
});

it('never puts what was written into that beginning in place of the whole, and keeps it', () => {
  add('id,price');
  wait('this table is larger than this version of SafyCore can hold: update the app');
  migrate(db, file);
  expect([readCursor(db), waiting()]).toEqual([0, 0]);
  expect(listRevisions(db, ID)).toMatchObject([{ kind: 'conflict', content: 'id,price' }]);
});

it('leaves all other tables and changes alone', () => {
  add('id,price');
  wait('at most 100 training entries in one scope');
  migrate(db, file);
  expect([readCursor(db), waiting()]).toEqual([4_398_046_511_105, 1]);
});

it('keeps twenty earlier texts, and of large ones as many as sixteen million characters hold', () => {
  migrate(db, file);
  const keep = (content: string, minute: number): void =>
    keepRevision(
      db,
      ID,
      { title: '', content },
      'replaced',
      `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`,
    );
  for (let minute = 0; minute < 25; minute += 1) keep(`text ${minute}`, minute);
  expect(listRevisions(db, ID)).toHaveLength(20);
  for (let minute = 25; minute < 31; minute += 1) keep(`${minute}${'x'.repeat(4 * 1024 * 1024 - 2)}`, minute);
  expect(listRevisions(db, ID).map(({ content }) => content.slice(0, 2))).toEqual(['30', '29', '28', '27']);
});
