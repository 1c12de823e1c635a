import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackageWithOptions, extractAll } from '@electron/asar';

/** Copies an unpacked app to `to` and makes the copy a test build, which a browser's debugger may look into. */
export async function makeTestBuild(app: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(app, to, { recursive: true });
  const archive = join(to, 'resources', 'app.asar');
  const scratch = await mkdtemp(join(tmpdir(), 'safycore-asar-'));
  try {
    extractAll(archive, scratch);
    const manifest = JSON.parse(await readFile(join(scratch, 'package.json'), 'utf8')) as object;
    await writeFile(join(scratch, 'package.json'), JSON.stringify({ ...manifest, testBuild: true }));
    await createPackageWithOptions(scratch, archive, { unpack: '**/*.node' });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
