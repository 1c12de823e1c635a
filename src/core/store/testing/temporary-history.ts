import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bind } from '../operation';
import { operations, type BoundStore } from '../operations';
import { createClock } from '../clock';
import { type Database, openDatabase } from '../database';
import { migrate } from '../migrate';
import type { SyncStore } from '../operations';
import type { PendingChange } from '../changes/outbox';

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
  const key = randomBytes(32);
  const db = openDatabase(file, key);
  migrate(db, file);
  return {
    file,
    key,
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
