import { chmod, copyFile, cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runMain } from '../lib/main';
import { UserError } from '../lib/progress';
import { runOrThrow } from '../lib/run';
import { type DebRequest, parseFpmArguments } from './fpm-arguments';

/*
 * Stands in for fpm, which electron-builder would download: takes fpm's arguments and makes the deb with dpkg-deb, which
 * every Debian has. Named by CUSTOM_FPM_PATH in scripts/package/build.ts.
 */

await runMain(async () => {
  await makeDeb(parseFpmArguments(process.argv.slice(2)));
  return 0;
});

async function makeDeb(request: DebRequest): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'safycore-deb-'));
  try {
    await chmod(root, 0o755);
    for (const { from, to } of request.content) await place(from, join(root, to));
    await copyright(request, root);
    await mkdir(join(root, 'DEBIAN'));
    await writeFile(join(root, 'DEBIAN', 'control'), control(request, await sizeOf(root)));
    for (const [name, script] of Object.entries(request.scripts)) {
      await copyFile(script, join(root, 'DEBIAN', name));
      await chmod(join(root, 'DEBIAN', name), 0o755);
    }
    const compression = ['gz', 'xz', 'zst'].includes(request.compression) ? request.compression : 'xz';
    const dpkg = compression === 'gz' ? 'gzip' : compression === 'zst' ? 'zstd' : compression;
    await runOrThrow('dpkg-deb could not make the package:', 'dpkg-deb', [
      '--root-owner-group',
      `-Z${dpkg}`,
      ...(compression === 'gz' ? ['-z1'] : []),
      '--build',
      root,
      request.output,
    ]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function place(from: string, to: string): Promise<void> {
  if (to.includes('..')) throw new UserError(`Not a place inside the package: ${to}`);
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
  if ((await stat(to)).isFile()) await chmod(to, 0o644);
}

/** Debian's policy: each package says under which licence it comes. */
async function copyright({ name, license, vendor }: DebRequest, root: string): Promise<void> {
  const folder = join(root, 'usr', 'share', 'doc', name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'copyright'), `Copyright: ${vendor}\nLicense: ${license}\n`);
}

function control(request: DebRequest, installedKb: number): string {
  const [summary = '', ...rest] = request.description.split('\n').map((line) => line.trim());
  const fields: Record<string, string> = {
    Package: request.name,
    Version: request.version,
    License: request.license,
    Vendor: request.vendor,
    Architecture: request.architecture,
    Maintainer: request.maintainer,
    'Installed-Size': String(installedKb),
    ...(request.depends.length > 0 ? { Depends: request.depends.join(', ') } : {}),
    ...(request.recommends.length > 0 ? { Recommends: request.recommends.join(', ') } : {}),
    Section: request.section,
    Priority: request.priority,
    Homepage: request.url,
    Description: [summary, ...rest.filter((line) => line !== '')].join('\n '),
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

async function sizeOf(root: string): Promise<number> {
  const files = await readdir(root, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1024);
}
