import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bind } from '../operation';
import { operations, type BoundStore } from '../operations';
import { createClock } from '../clock';
import { type Database, openDatabase } from '../database';
import { migrate } from '../migrate';
import type { SyncStore } from '../operations';
import type { PendingChange } from '../changes/outbox';

/** Of every history that is made here. */
export const TEST_KEY: Uint8Array = randomBytes(32);

let empty: Buffer | undefined;

/** Of the newest version, with nothing in it. It is made once: to take every step from the first takes four times as long. */
export function writeEmptyHistory(file: string): void {
  writeFileSync(file, (empty ??= emptyHistory()));
}

function emptyHistory(): Buffer {
  const folder = temporaryFolder();
  const file = join(folder.path, 'history.db');
  const db = openDatabase(file, TEST_KEY);
  migrate(db, file);
  db.close();
  const content = readFileSync(file);
  folder.dispose();
  return content;
}

export interface TemporaryHistory {
  readonly file: string;
  readonly key: Uint8Array;
  readonly db: Database;
  readonly store: BoundStore;
  dispose(): void;
}

/** A real encrypted file in a folder of its own, and all that the worker offers, without the thread. */
export function temporaryHistory(now: () => number = () => Date.UTC(2026, 0, 1)): TemporaryHistory {
  const folder = temporaryFolder();
  const file = join(folder.path, 'history.db');
  writeEmptyHistory(file);
  const db = openDatabase(file, TEST_KEY);
  migrate(db, file);
  return {
    file,
    key: TEST_KEY,
    db,
    store: bind(operations, db, createClock(now)),
    dispose: () => {
      db.close();
      folder.dispose();
    },
  };
}

export function temporaryFolder(): { path: string; dispose: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'safycore-history-'));
  return { path, dispose: () => rmSync(path, { recursive: true, force: true }) };
}

/** The file as the sync engine sees it, without the thread between. */
export function asSyncStore(store: BoundStore): SyncStore {
  const all = Object.entries(store.sync) as [string, (...args: unknown[]) => unknown][];
  const remote = all.map(([name, run]) => [name, (...args: unknown[]) => Promise.resolve(run(...args))]);
  return Object.fromEntries(remote) as SyncStore;
}

/** All that waits, in order, as a server that takes everything would get it; nothing waits afterwards. */
export function takePending(store: BoundStore): PendingChange[] {
  const changes = store.sync.pending(100);
  if (changes.length === 0) return [];
  store.sync.acknowledge(changes.map(({ sequence }) => sequence));
  return [...changes, ...takePending(store)];
}
