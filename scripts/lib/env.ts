import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { repoRoot } from './paths';

export type Env = Readonly<Record<string, string | undefined>>;

/** What `.env` says; the process's own environment wins. */
export async function readEnv(): Promise<Env> {
  const file = await readFile(join(repoRoot, '.env'), 'utf8').catch(() => '');
  return { ...parse(file), ...process.env };
}
