import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../shared/errors';
import type { MessageId } from '../../shared/models';
import type { HistoryStore } from './open';
import { temporaryFolder, temporaryHistory } from './testing/temporary-history';
import { storeWorker } from './testing/worker';
import { openHistoryStore } from './open';

/* What a machine does to the file, and what the person is told. Nothing that was saved before is lost by any of it. */

let createWorker: () => Worker;
let folder: ReturnType<typeof temporaryFolder>;
let key: Uint8Array = randomBytes(32);
const isRoot = process.getuid?.() === 0;

beforeAll(async () => {
  createWorker = await storeWorker();
});
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.dispose());

const open = (dir = folder.path): Promise<HistoryStore> =>
  openHistoryStore({ file: join(dir, 'history.db'), key, createWorker });

const save = (store: HistoryStore, content: string) =>
  store.saveDocument({ sessionId: null, title: '', content, enabled: true });

const contents = async (store: HistoryStore): Promise<string[]> =>
  (await store.listDocuments(null)).map((document) => document.content);

/** A small file system of its own, where this machine lets us make one. */
function mountSmall(dir: string, size: string): ((options: string) => void) | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dir], { stdio: 'ignore' });
  } catch {
    return null;
  }
  return (options) => void execFileSync('mount', ['-o', `remount,${options}`, dir]);
}

describe('a full disk', () => {
  it('refuses what does not fit, keeps what did, and goes on when there is room', async (test) => {
    const remount = isRoot && process.platform === 'linux' ? mountSmall(folder.path, '1m') : null;
    if (!remount) return test.skip('a file system of its own can be made only by root, outside of a sandbox');
    try {
      const store = await open();
      const saved: string[] = [];
      let refusal: unknown = null;
      for (let n = 0; refusal === null && n < 200; n++) {
        const content = `${String(n)} ${'x'.repeat(20_000)}`;
        await save(store, content).then(
          () => saved.push(content),
          (error: unknown) => (refusal = error),
        );
      }
      expect(refusal).toMatchObject({
        code: 'disk_full',
        message: 'The disk is full. Free some space and try again.',
      });
      expect(saved.length).toBeGreaterThan(3);
      expect(await contents(store)).toEqual(saved);

      remount('size=20m');
      await save(store, 'fits again');
      await store.close();
      const again = await open();
      expect(await contents(again)).toEqual([...saved, 'fits again']);
      await again.close();
    } finally {
      execFileSync('umount', [folder.path]);
    }
  });
});

describe('a folder that may only be read', () => {
  it('is told, and everything is there when it may be written again', async (test) => {
    const remount = isRoot && process.platform === 'linux' ? mountSmall(folder.path, '10m') : null;
    if (isRoot && !remount)
      return test.skip('root may write everywhere, and no file system can be made here');
    const allow = (writing: boolean): void => {
      if (remount) remount(writing ? 'rw' : 'ro');
      else chmodSync(folder.path, writing ? 0o700 : 0o500);
    };
    try {
      const store = await open();
      await save(store, 'kept');
      await store.close();
      allow(false);
      await expect(open()).rejects.toMatchObject({
        code: 'store_failed',
        message: 'SafyCore may not write to the folder of your history. Check its permissions and try again.',
      });
      allow(true);
      const again = await open();
      expect(await contents(again)).toEqual(['kept']);
      await again.close();
    } finally {
      if (remount) execFileSync('umount', [folder.path]);
    }
  });
});

describe('a file that another process holds', () => {
  /** Takes the file's lock in another process, until it is let go. */
  async function lock(file: string): Promise<() => Promise<void>> {
    const libsql = createRequire(import.meta.url).resolve('libsql');
    const secret = Buffer.from(key.subarray(0, 24)).toString('base64');
    const program = `
      const db = new (require(${JSON.stringify(libsql)}))(${JSON.stringify(file)},
        { encryptionCipher: 'aes256cbc', encryptionKey: ${JSON.stringify(secret)} });
      db.exec('BEGIN IMMEDIATE');
      console.log('locked');
      process.stdin.resume().on('end', () => { db.exec('ROLLBACK'); db.close(); });`;
    const other = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(createInterface(other.stdout), 'line');
    return async () => {
      other.stdin.end();
      await once(other, 'exit');
    };
  }

  it('can be read meanwhile, says why it cannot be written, and can be written afterwards', async () => {
    const store = await open();
    await save(store, 'before');
    const unlock = await lock(join(folder.path, 'history.db'));
    expect(await contents(store)).toEqual(['before']);
    await expect(save(store, 'meanwhile')).rejects.toMatchObject({
      code: 'store_failed',
      message: 'Another program is using your history. Close it and try again.',
    });
    await unlock();
    await save(store, 'after');
    expect(await contents(store)).toEqual(['before', 'after']);
    await store.close();
  });
});

describe('bits that flip in the file at rest', () => {
  const texts = Array.from({ length: 40 }, (_, n) => `text ${String(n)} ${'of some length '.repeat(30)}`);

  /** Everything that can be read, whatever has to be repaired on the way; each failure says what it is. */
  async function readAll(): Promise<string[]> {
    for (let attempt = 0; attempt < 4; attempt++) {
      let store: HistoryStore | undefined;
      try {
        store = await open();
        const seen = await contents(store);
        for (const session of await store.listSessions()) {
          seen.push(...(await store.branch(session.id)).map((message) => message.content));
        }
        return seen;
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
        expect((error as AppError).code).toMatch(/^store_/);
        expect((error as AppError).message).toMatch(/^[A-Z].{20,}\.$/);
      } finally {
        await store?.close().catch(() => undefined);
      }
    }
    throw new Error('It cannot be read in spite of repairs.');
  }

  /** A history with all of the texts, a document of facts, and what opens each of them. */
  function written() {
    const history = temporaryHistory();
    key = history.key;
    const { id: session } = history.store.ensureEmptySession();
    const messages: MessageId[] = [];
    for (const content of texts) {
      const parentId = messages.at(-1) ?? null;
      messages.push(history.store.addQuestion({ sessionId: session, parentId, content, system: null }).id);
    }
    const document = history.store.saveDocument({
      sessionId: null,
      title: '',
      content: 'facts',
      enabled: true,
    }).id;
    history.db.emptyLog();
    const whole = readFileSync(history.file);
    const pageOf = (index: string): number =>
      history.db.get<{ page: number }>('SELECT rootpage AS page FROM sqlite_schema WHERE name = ?', index)
        ?.page ?? 0;
    const pages = new Map(KEYS.map((index) => [index, pageOf(index)]));
    history.dispose();
    return { whole, pages, session, messages, document };
  }

  /** SQLite's own names for the indexes of keys. */
  const KEYS = [
    'sqlite_autoindex_sessions_1',
    'sqlite_autoindex_messages_1',
    'sqlite_autoindex_training_data_1',
  ] as const;

  it('is said of a row that its key does not lead to any more, and cured by the repair', async () => {
    const { whole, pages, session, messages, document } = written();
    const ways: Record<(typeof KEYS)[number], (store: HistoryStore) => Promise<unknown>> = {
      sqlite_autoindex_sessions_1: (store) => store.branch(session),
      sqlite_autoindex_messages_1: (store) =>
        Promise.all(messages.map((id) => store.getMessage(session, id))),
      sqlite_autoindex_training_data_1: (store) => store.readDocument(document),
    };
    for (const index of KEYS) {
      const damaged = Buffer.from(whole);
      // The first key of a page stands at its end, before what the cipher keeps there.
      const at = (pages.get(index) ?? 0) * 4096 - 52;
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      for (const name of readdirSync(folder.path)) rmSync(join(folder.path, name));
      writeFileSync(join(folder.path, 'history.db'), damaged);
      const store = await open();
      await expect(ways[index](store), index).rejects.toMatchObject({ code: 'store_damaged' });
      await store.close();
      const again = await open();
      await ways[index](again);
      await again.close();
    }
  });

  it('never crash the app and never change a word: a sentence, and what could be read', async () => {
    const { whole } = written();
    const said = new Set([...texts, 'facts']);

    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        const damaged = Buffer.from(whole);
        for (const [at, mask] of places) damaged.writeUInt8(damaged.readUInt8(at) ^ mask, at);
        for (const name of readdirSync(folder.path)) rmSync(join(folder.path, name));
        writeFileSync(join(folder.path, 'history.db'), damaged);
        const wrong = (await readAll()).filter((text) => !said.has(text));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
