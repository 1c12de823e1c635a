import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const repoRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * Everything a development run keeps: database, accounts, settings. Ignored by git, emptied by `npm run dev:reset`.
 * The test of `npm start` names a folder of its own.
 */
export const devDir = process.env.SAFYCORE_DEV_DIR ?? join(repoRoot, '.dev');

/** The part of it that is the local Supabase's. */
export const supabaseDir = join(devDir, 'supabase');

/** Holds the process id of the running `npm start`, so that nobody empties its data beneath it. */
export const devPidFile = join(devDir, 'start.pid');

const xdgCache = process.env.XDG_CACHE_HOME ?? '';

/** What several clones share and what may be deleted at any time. */
export const cacheDir = join(isAbsolute(xdgCache) ? xdgCache : join(homedir(), '.cache'), 'safycore-desktop');
