import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeSupabaseData } from './data';
import { PREPARED, startSupabase } from './stack';

/** Has Vitest make the database once that each file of tests begins with: to make it anew takes longer than most of them. */
export async function setup(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'safycore-prepared-'));
  const supabase = await startSupabase({ dataDir });
  await supabase.stop();
  process.env[PREPARED] = dataDir;
  return async () => {
    await removeSupabaseData(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  };
}
