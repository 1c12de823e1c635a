import { randomBytes } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { earlierNameOf } from '../../core/accounts/earlier-names';
import { openDatabase } from '../../core/store/database';
import type { HistoryStore } from '../../core/store/open';
import { temporaryFolder } from '../../core/store/testing/temporary-history';
import { storeWorker } from '../../core/store/testing/worker';
import { openHistoryStore } from '../../core/store/open';
import { Ledger } from '../../core/updates/ledger';
import type { Account, AccountId } from '../../shared/models';
import { createSafeguard } from './safeguard';

const key = randomBytes(32);
const account = { id: 'anna' } as Account;
const COPY = 'anna.db.before-update';

let createWorker: () => Worker;
let worker: Worker | undefined;
let folder: ReturnType<typeof temporaryFolder>;
let store: HistoryStore;
beforeAll(async () => {
  const create = await storeWorker();
  createWorker = () => (worker = create());
});
beforeEach(async () => {
  folder = temporaryFolder();
  store = await openHistoryStore({ file: join(folder.path, 'anna.db'), key, createWorker });
  for (const title of ['Prices', 'Doors']) await saveDocument(title);
});
afterEach(async () => {
  await worker?.terminate();
  folder.dispose();
});

const saveDocument = (title: string) =>
  store.saveDocument({ sessionId: null, title, content: `About ${title}`, enabled: true });

async function updated() {
  const ledger = await Ledger.open(join(folder.path, 'updates.json'), '1.0.0');
  const safeguard = createSafeguard(folder.path, ledger, () => Promise.resolve({ account, store }));
  await ledger.begin('1.0.0', '1.0.1', await safeguard.backUp());
  return safeguard;
}

describe('before an update', () => {
  it('the open history is copied as it is now, with the same key, and counted', async () => {
    const safeguard = createSafeguard(
      folder.path,
      await Ledger.open(join(folder.path, 'updates.json'), '1.0.0'),
      () => Promise.resolve({ account, store }),
    );
    expect(await safeguard.backUp()).toEqual({ anna: { sessions: 0, messages: 0, documents: 2 } });
    const copy = openDatabase(join(folder.path, COPY), key);
    expect(copy.all('SELECT title FROM training_data ORDER BY title')).toMatchObject([
      { title: 'Doors' },
      { title: 'Prices' },
    ]);
    copy.close();
  });

  it('others are copied whole, with what a crash left in their logs', async () => {
    await writeFile(join(folder.path, 'bert.db'), 'another history');
    await writeFile(join(folder.path, 'bert.db-wal'), 'its log');
    await updated();
    const names = (await readdir(folder.path)).filter((name) => name.startsWith('bert'));
    expect(names.sort()).toEqual([
      'bert.db',
      'bert.db-wal',
      'bert.db.before-update',
      'bert.db.before-update-wal',
    ]);
  });
});

describe('after an update', () => {
  it('a history that holds what it held needs no copy any more', async () => {
    const safeguard = await updated();
    await saveDocument('More');
    expect(await safeguard.compare(account.id, store)).toBeNull();
    expect(await readdir(folder.path)).not.toContain(COPY);
  });

  it('one that lacks something is told of, and its copy stays', async () => {
    const safeguard = await updated();
    const [first] = await store.listDocuments(null);
    if (first) await store.deleteDocument(first.id);
    expect(await safeguard.compare(account.id, store)).toContain(`kept as “${COPY}”`);
    expect(await readdir(folder.path)).toContain(COPY);
  });

  it('is counted by the name that the version before had for the account', async () => {
    const id = `${'0123abcd'.repeat(4)}-0199aa00-1111-7abc-8def-0123456789ab` as AccountId;
    const ledger = await Ledger.open(join(folder.path, 'updates.json'), '1.0.0');
    const safeguard = createSafeguard(folder.path, ledger, () => Promise.resolve(null));
    await ledger.begin('1.0.0', '1.0.1', { [earlierNameOf(id)]: { sessions: 0, messages: 0, documents: 3 } });
    expect(await safeguard.compare(id, store)).toContain(`kept as “${id}.db.before-update”`);
  });
});
