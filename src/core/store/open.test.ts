import { randomBytes } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { AppError } from '../../shared/errors';
import type { MessageId } from '../../shared/models';
import { Thread } from '../thread/call';
import { openDatabase } from './database';
import { type HistoryStore, openHistoryStore } from './open';
import { operations } from './operations';
import { SCHEMA_VERSION } from './schema';
import { temporaryFolder } from './testing/temporary-history';
import { modulesOf } from '../thread/testing/bundle';
import { storeWorker } from './testing/worker';

let createWorker: () => Worker;
let worker: Worker | undefined;
let folder: ReturnType<typeof temporaryFolder>;
const key = randomBytes(32);

beforeAll(async () => {
  const create = await storeWorker();
  createWorker = () => (worker = create());
});
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  await worker?.terminate();
  folder.dispose();
});

const path = (): string => join(folder.path, 'history.db');
const open = (file = path(), withKey: Uint8Array = key): Promise<HistoryStore> =>
  openHistoryStore({ file, key: withKey, createWorker });

async function filesContain(...needles: string[]): Promise<string[]> {
  const hits: string[] = [];
  for (const name of await readdir(folder.path)) {
    const bytes = await readFile(join(folder.path, name));
    for (const needle of needles) if (bytes.includes(needle)) hits.push(`${name}: ${needle}`);
  }
  return hits;
}

/** The text in plain and in base64 at each of its three alignments. */
function forms(text: string): string[] {
  return [
    text,
    ...[0, 1, 2].map((shift) =>
      Buffer.from(' '.repeat(shift) + text)
        .toString('base64')
        .slice(4, -4),
    ),
  ];
}

/** Every operation's name as `true`, in its groups. */
const shapeOf = (group: object): object =>
  Object.fromEntries(
    Object.entries(group).map(([name, entry]: [string, object]) => [
      name,
      typeof entry === 'function' || 'run' in entry || shapeOf(entry),
    ]),
  );

describe('an account’s file', () => {
  it('gives back after a restart what was written', async () => {
    const store = await open();
    const session = await store.ensureEmptySession();
    await store.addQuestion({
      sessionId: session.id,
      parentId: null,
      content: 'Still there?',
      system: 'facts',
    });
    await store.close();
    expect(await readdir(folder.path)).toEqual(['history.db']);

    const again = await open();
    expect((await again.branch(session.id)).map((message) => message.content)).toEqual([
      'facts',
      'Still there?',
    ]);
    await again.close();
  });

  it('holds no readable text, in the file or in its log', async () => {
    const planted = 'planted-5f1c-silver-civic';
    const store = await open();
    const { id } = await store.ensureEmptySession();
    const question = await store.addQuestion({
      sessionId: id,
      parentId: null,
      content: planted,
      system: planted,
    });
    const answer = '00000000-0000-4000-8000-000000000001' as MessageId;
    await store.beginAnswer({
      id: answer,
      sessionId: id,
      parentId: question.id,
      model: planted,
      text: planted,
    });
    await store.saveDocument({ sessionId: null, title: planted, content: planted, enabled: true });
    expect((await readdir(folder.path)).sort()).toEqual(['history.db', 'history.db-shm', 'history.db-wal']);
    expect(await filesContain(...forms(planted))).toEqual([]);
    await store.close();
    expect(await filesContain(...forms(planted), key.toString('hex'), key.toString('base64'))).toEqual([]);
  });

  it('does not open with another key, even one that differs in a single early byte, and is set aside as it is', async () => {
    await (await open()).close();
    const before = await readFile(path());
    const wrong = Buffer.from(key);
    wrong.writeUInt8(wrong.readUInt8(23) ^ 1, 23);
    const other = await open(path(), wrong);
    expect(other.repaired?.messages).toBe(0);
    expect(await other.listSessions()).toEqual([]);
    await other.close();
    expect((await readFile(join(folder.path, other.repaired?.setAside ?? ''))).equals(before)).toBe(true);
  });

  it('is refused and untouched when a newer app has written it', async () => {
    await (await open()).close();
    const newer = openDatabase(path(), key);
    newer.exec(`PRAGMA user_version = ${String(SCHEMA_VERSION + 1)}`);
    newer.close();
    const digest = async (): Promise<string> =>
      createHash('sha256')
        .update(await readFile(path()))
        .digest('hex');
    const before = await digest();
    await expect(open()).rejects.toMatchObject({ code: 'store_newer' });
    expect(await digest()).toBe(before);
    expect(await readdir(folder.path)).toEqual(['history.db']);
  });

  it('says that it cannot be opened where there is no such folder', async () => {
    await expect(open(join(folder.path, 'missing', 'history.db'))).rejects.toMatchObject({
      code: 'store_failed',
    });
  });
});

describe('the store’s thread', () => {
  it('offers main every operation that a room of the store tells, and none besides', async () => {
    const { repaired, close, ...offered } = await open();
    expect(repaired).toBeNull();
    expect(shapeOf(offered)).toEqual(shapeOf(operations));
    await close();
  });

  it('has no operation that nobody has told', async () => {
    const store = await open();
    expectTypeOf<HistoryStore>().not.toHaveProperty('dropEverything');
    expect(store).not.toHaveProperty('dropEverything');
    const thread = new Thread<{ dropEverything: () => void }>({
      worker: createWorker(),
      ended: () => new AppError('store_failed', 'store.stopped'),
    });
    await expect(thread.call('dropEverything')).rejects.toMatchObject({
      code: 'store_failed',
      cause: 'This thread has no operation dropEverything.',
    });
    await thread.close();
    await store.close();
  });

  it('loads what SQL needs and no more: no zod, no words, nothing of the other rooms', async () => {
    const { all: modules } = await modulesOf(new URL('./thread.ts', import.meta.url));
    expect(modules).toContain('src/core/store/database.ts');
    expect(
      modules.filter(
        (id) =>
          !/^(node:|libsql$|src\/core\/(store|thread|disk)\/|src\/shared\/|node_modules\/uuid\/)/.test(id),
      ),
    ).toEqual([]);
    expect(modules.filter((id) => /^src\/shared\/(models|errors|ipc|words)\b/.test(id))).toEqual([]);
  });

  it('answers with the code and the sentence of what went wrong', async () => {
    const store = await open();
    await expect(store.getSession('no-such-session' as never)).rejects.toMatchObject({
      name: 'AppError',
      code: 'not_found',
      message: 'This conversation no longer exists.',
    });
    await store.close();
  });

  it('rejects everything that waits when it dies, and everything after', async () => {
    const store = await open();
    const dying = worker?.terminate();
    await expect(store.listSessions()).rejects.toMatchObject({ code: 'store_failed' });
    await dying;
    await expect(store.listSessions()).rejects.toMatchObject({ code: 'store_failed' });
  });

  it('finishes what was asked before it closes', async () => {
    const store = await open();
    const { id } = await store.ensureEmptySession();
    const asked = store.addQuestion({ sessionId: id, parentId: null, content: 'last words', system: null });
    const closed = store.close();
    expect((await asked).content).toBe('last words');
    await closed;
    await expect(store.listSessions()).rejects.toMatchObject({ code: 'store_failed' });
  });
});

it('says how far a file of an earlier version is brought up to date', async () => {
  copyFileSync(join(import.meta.dirname, 'testing/files/version-6.db'), path());
  const shares: number[] = [];
  const onUpdating = (share: number): void => void shares.push(share);
  const store = await openHistoryStore({ file: path(), key: Buffer.alloc(32, 6), createWorker, onUpdating });
  await store.close();
  expect(shares[0]).toBe(0);
});
