import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { MessageId, SessionId } from '../../shared/models';
import { openDatabase } from './database';
import { damageOf } from './testing/integrity';
import { temporaryFolder } from './testing/temporary-history';
import { bundle, storeWorker } from './testing/worker';
import { openHistoryStore } from './worker-store';

let child: string;
let worker: string;
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  child = fileURLToPath(await bundle(new URL('./testing/crash-child.ts', import.meta.url)));
  worker = fileURLToPath(await bundle(new URL('./store-worker.ts', import.meta.url)));
});
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.dispose());

/** Runs the child until it has acknowledged `lines` things, kills it without warning, and answers with what it said. */
async function killAfter(lines: number, file: string, key: Buffer): Promise<string[][]> {
  const process_ = spawn(process.execPath, [child, file, key.toString('hex'), worker], {
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
    const said = await killAfter(lines, file, key);

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
