import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { MessageId, SessionId } from '../../shared/models';
import { type Database, openDatabase } from './database';
import { migrate } from './migrate';
import { MIGRATIONS, SCHEMA_VERSION } from './schema';
import { damageOf } from './testing/integrity';
import { temporaryFolder } from './testing/temporary-history';
import { bundle } from '../thread/testing/bundle';
import { storeWorker } from './testing/worker';
import { openHistoryStore } from './open';

let child: string;
let migrateChild: string;
let worker: string;
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  child = fileURLToPath(await bundle(new URL('./testing/crash-child.ts', import.meta.url)));
  migrateChild = fileURLToPath(await bundle(new URL('./testing/migrate-child.ts', import.meta.url)));
  worker = fileURLToPath(await bundle(new URL('./thread.ts', import.meta.url)));
});
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.dispose());

/** Runs the child until it has acknowledged `lines` things, kills it without warning, and answers with what it said. */
async function killAfter(lines: number, program: string, args: readonly string[]): Promise<string[][]> {
  const process_ = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(process_, 'exit');
  const said: string[][] = [];
  for await (const line of createInterface(process_.stdout)) {
    said.push(line.split(' '));
    if (said.length === lines) process_.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  return said;
}

// A turn is 10 lines: after a question, in mid-stream, at the last piece, after an answer, in a later turn.
it.each([2, 7, 20, 31, 58])(
  'has everything that was acknowledged after a SIGKILL at line %i',
  async (lines) => {
    const file = join(folder.path, 'history.db');
    const key = randomBytes(32);
    const said = await killAfter(lines, child, [file, key.toString('hex'), worker]);

    const store = await openHistoryStore({ file, key, createWorker: await storeWorker() });
    await store.recoverAnswers();
    const sessionId = said[0]?.[1] as SessionId;
    const ended = new Set(said.filter(([what]) => what === 'answer').map(([, id]) => id));
    for (const [what, id, length] of said.slice(1)) {
      const message = await store.getMessage(sessionId, id as MessageId);
      if (what !== 'question') expect(message.content.length).toBeGreaterThanOrEqual(Number(length));
      if (ended.has(id)) expect(message.status).toBe('complete');
    }
    const branch = await store.branch(sessionId);
    // A question is on disk together with the journal of its answer, or not at all.
    expect(branch.map(({ role }) => role)).toEqual(branch.map((_, n) => (n % 2 ? 'assistant' : 'user')));
    expect(branch.at(-1)?.role).toBe('assistant');
    const questions = said.filter(([what]) => what === 'question').map(([, id]) => id);
    expect(branch.filter((message) => message.role === 'user').map((message) => message.id)).toEqual(
      expect.arrayContaining(questions),
    );
    await store.close();

    const db = openDatabase(file, key);
    expect(damageOf(db)).toEqual([]);
    db.close();
  },
);

const MESSAGES = 4_000;

/** As the first version wrote it, with so much in it that each step takes a while. */
function firstVersion(file: string, key: Buffer): void {
  const db = openDatabase(file, key);
  MIGRATIONS[0]?.run(db);
  db.exec(`
    INSERT INTO sessions (id, title, created_at, updated_at) VALUES ('s-1', 'Cars', '2026-01-01', '2026-01-01');
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${String(MESSAGES)})
    INSERT INTO messages (id, session_id, role, status, created_at, content)
      SELECT printf('00000000-0000-4000-8000-%012d', i), 's-1', 'user', 'complete',
             strftime('%Y-%m-%dT%H:%M:%fZ', 1767225600 + i, 'unixepoch'), 'silver ' || i FROM n;
    PRAGMA user_version = 1;
  `);
  db.close();
}

const contents = (db: Database): unknown =>
  db.get(`SELECT count(*) AS n, sum(length(content)) AS length FROM messages WHERE content LIKE 'silver %'`);

// Two lines a step, from the second on: in the first of them, between two, at the end, and after it.
const LINES = 2 * (SCHEMA_VERSION - 1) + 1;
it.each([1, 2, Math.ceil(LINES / 2), LINES - 1, LINES])(
  'has every message after a SIGKILL at line %i of a migration, and goes on with it',
  async (line) => {
    const file = join(folder.path, 'history.db');
    const key = randomBytes(32);
    firstVersion(file, key);
    const args = [file, key.toString('hex')];
    expect((await killAfter(line, migrateChild, args)).length).toBeGreaterThanOrEqual(line);

    const db = openDatabase(file, key);
    const { user_version: version } = db.get<{ user_version: number }>('PRAGMA user_version') ?? {};
    expect([1, SCHEMA_VERSION]).toContain(version);
    migrate(db, file);
    expect(contents(db)).toEqual({ n: MESSAGES, length: 'silver '.length * MESSAGES + 14_893 });
    expect(damageOf(db)).toEqual([]);
    db.close();
  },
);
