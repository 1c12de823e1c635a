import type { ModelInfo, Profile, SessionId } from '../../shared/models';
import type { Database } from './database';
import { read, write } from './operation';

/** The part of a profile that is pulled; who the person is, the account knows. */
export type StoredProfile = Pick<Profile, 'createdAt' | 'defaultSessionId'>;

type Name =
  | 'cursor'
  | 'last_opened'
  | 'mark'
  | 'device'
  | 'file'
  | 'comparing'
  | 'models'
  | 'forks'
  | 'learned_words'
  // The project was seen to have a bin, too.
  | 'has_bin'
  // While the search index is made anew (`index-rebuild.ts`): the last row that it has.
  | 'messages_indexed'
  | 'documents_indexed';

export function readMeta(db: Database, name: Name): string | null {
  return db.get<{ value: string }>('SELECT value FROM meta WHERE name = ?', name)?.value ?? null;
}

export function writeMeta(db: Database, name: Name, value: string): void {
  // Every round says where it is: what is the same need not wait for the disk.
  if (readMeta(db, name) !== value)
    db.run('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)', name, value);
}

export function dropMeta(db: Database, name: Name): void {
  db.run('DELETE FROM meta WHERE name = ?', name);
}

/**
 * Before everything, and yet not 0: a pull from 0 leaves tombstones out. The bits above the 42 of the place say which purge
 * of tombstones a cursor has known (see `sync_pull`); this one has known none, and starts anew where there was one.
 */
const START_WITH_TOMBSTONES = 2047 * 2 ** 42;

/** How far the server's changes have been applied. What has been pushed before the first pull may have been deleted since. */
export function readCursor(db: Database): number {
  const cursor = readMeta(db, 'cursor');
  if (cursor !== null) return Number(cursor);
  return holdsWhatWasPushed(db) ? START_WITH_TOMBSTONES : 0;
}

function holdsWhatWasPushed(db: Database): boolean {
  const found = db.get(
    `SELECT 1 AS found FROM (SELECT id FROM sessions UNION ALL SELECT id FROM messages UNION ALL SELECT id FROM training_data)
      WHERE id NOT IN (SELECT id FROM outbox) LIMIT 1`,
  );
  return found !== undefined;
}

/** True where everything is to be pulled once more. */
export const isSetBack = (db: Database): boolean => readMeta(db, 'cursor') === '0';

export function writeCursor(db: Database, cursor: number): void {
  writeMeta(db, 'cursor', String(cursor));
}

/** The conversation that was open last, if it still exists. */
export function lastOpened(db: Database): SessionId | null {
  const row = db.get<{ id: SessionId }>(
    `SELECT id FROM sessions WHERE deleted_at IS NULL AND binned_at IS NULL
        AND id = (SELECT value FROM meta WHERE name = 'last_opened')`,
  );
  return row?.id ?? null;
}

export function setLastOpened(db: Database, id: SessionId): void {
  writeMeta(db, 'last_opened', id);
}

export interface KnownModels {
  /** Who listed them. */
  readonly of: string;
  readonly models: readonly ModelInfo[];
}

/** What a model server listed last, for when it cannot be reached. */
function knownModels(db: Database, of: string): readonly ModelInfo[] {
  const known = JSON.parse(readMeta(db, 'models') ?? 'null') as KnownModels | null;
  return known?.of === of ? known.models : [];
}

/** The profile as it was pulled last; null before the first pull. */
export function readProfile(db: Database): StoredProfile | null {
  const row = db.get<{ created_at: string; default_session_id: SessionId | null }>(
    `SELECT p.created_at, s.id AS default_session_id FROM profiles p
       LEFT JOIN sessions s ON s.id = p.default_session_id AND s.deleted_at IS NULL AND s.binned_at IS NULL`,
  );
  return row ? { createdAt: row.created_at, defaultSessionId: row.default_session_id } : null;
}

export const meta = {
  lastOpened: read(lastOpened),
  setLastOpened: write((db, _clock, id: SessionId) => setLastOpened(db, id)),
  profile: read(readProfile),
  knownModels: read(knownModels),
  noteModels: write((db, _clock, known: KnownModels) => writeMeta(db, 'models', JSON.stringify(known))),
};
