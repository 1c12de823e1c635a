import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Migration {
  /** 14 digits, the order. */
  readonly version: string;
  readonly name: string;
  readonly text: string;
}

export const migrationsDir = fileURLToPath(new URL('../../supabase/migrations', import.meta.url));

/** The migrations of `dir` in order. Rejects if a file is not named as the Supabase CLI wants it. */
export async function readMigrations(dir = migrationsDir): Promise<Migration[]> {
  const files = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const match = /^(\d{14})_([a-z0-9_]+)\.sql$/.exec(file);
      if (!match) throw new Error(`${file} is not named <14 digits>_<name>.sql.`);
      const [, version = '', name = ''] = match;
      return { version, name, text: await readFile(join(dir, file), 'utf8') };
    }),
  );
}
