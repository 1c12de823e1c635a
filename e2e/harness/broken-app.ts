import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoRoot } from '../../scripts/lib/paths';

export interface BrokenApp {
  readonly folder: string;
  remove(): Promise<void>;
}

/** The built app without some of its lines, to see that a test would notice. Each of them has to be there. */
export async function appWithout(...lines: readonly RegExp[]): Promise<BrokenApp> {
  const folder = await mkdtemp(join(tmpdir(), 'safycore-broken-'));
  for (const name of ['out', 'resources', 'package.json']) {
    await cp(join(repoRoot, name), join(folder, name), { recursive: true });
  }
  await symlink(join(repoRoot, 'node_modules'), join(folder, 'node_modules'));
  const index = join(folder, 'out', 'main', 'index.js');
  let text = await readFile(index, 'utf8');
  for (const line of lines) {
    const rest = text.replace(line, '0');
    if (rest === text) throw new Error(`Not there: ${String(line)}`);
    text = rest;
  }
  await writeFile(index, text);
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
