import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Backend, createBackend } from '../backend';
import { createClock } from '../clock';
import { type Database, openDatabase } from '../database';
import { migrate } from '../migrate';
import type { SyncStore } from '../store';

export interface TemporaryHistory {
  readonly file: string;
  readonly key: Uint8Array;
  readonly db: Database;
  readonly backend: Backend;
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
    backend: createBackend(db, createClock(now)),
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

/** The backend as the sync engine sees it, without the worker between. */
export function asSyncStore(backend: Backend): SyncStore {
  return {
    cursor: () => Promise.resolve(backend.cursor()),
    counts: () => Promise.resolve(backend.counts()),
    pending: (limit) => Promise.resolve(backend.pending(limit)),
    acknowledge: (sequences) => {
      backend.acknowledge(sequences);
      return Promise.resolve();
    },
    park: (sequence, reason) => {
      backend.park(sequence, reason);
      return Promise.resolve();
    },
    applyPage: (page, askedFrom) => Promise.resolve(backend.applyPage(page, askedFrom)),
  };
}
