import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeDataDir } from '../postgres/account';

/* What `startSupabase` keeps in its data folder. */

export const databaseDir = (dataDir: string): string => join(dataDir, 'postgres');

export const secretsFile = (dataDir: string): string => join(dataDir, 'supabase.json');

/** Removes all of it, also what lies elsewhere because the server may not enter the folder. The server must not run. */
export async function removeSupabaseData(dataDir: string): Promise<void> {
  await removeDataDir(databaseDir(dataDir));
  await rm(secretsFile(dataDir), { force: true });
}
