import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageFile } from '../../../src/core/updates/manifest';

type Shape = Pick<PackageFile, 'system' | 'arch' | 'kind'>;

/** How electron-builder.yml names the packages that can update themselves; the rest (dmg, sums) is for people. */
const NAMES: readonly (readonly [pattern: RegExp, of: (arch: string) => Shape])[] = [
  [/^safycore_([^_]+)_(amd64|arm64)\.deb$/, (arch) => ({ system: 'linux', arch: archOf(arch), kind: 'deb' })],
  [
    /^safycore-(.+)\.(x86_64|aarch64)\.rpm$/,
    (arch) => ({ system: 'linux', arch: archOf(arch), kind: 'rpm' }),
  ],
  [
    /^SafyCore-(.+)-linux-(x86_64|x64|arm64)\.AppImage$/,
    (arch) => ({ system: 'linux', arch: archOf(arch), kind: 'AppImage' }),
  ],
  [/^SafyCore-(.+)-mac-(x64|arm64)\.zip$/, (arch) => ({ system: 'darwin', arch: archOf(arch), kind: 'zip' })],
  [/^SafyCore-(.+)-win-(x64)\.exe$/, (arch) => ({ system: 'win32', arch: archOf(arch), kind: 'nsis' })],
];

const archOf = (name: string): PackageFile['arch'] => (/arm64|aarch64/.test(name) ? 'arm64' : 'x64');

/** What a package is and of which version, by its name; null for every other file. */
export function describePackage(name: string): (Shape & { version: string }) | null {
  for (const [pattern, of] of NAMES) {
    const [, version, arch] = pattern.exec(name) ?? [];
    if (version !== undefined && arch !== undefined) {
      // Debian and rpm write a beta as 1.2.0~beta.1.
      return { version: version.replace('~', '-'), ...of(arch) };
    }
  }
  return null;
}

/** The packages of a version in a folder, measured. */
export async function packagesIn(folder: string, version: string): Promise<PackageFile[]> {
  const found = (await readdir(folder)).sort().flatMap((name) => {
    const shape = describePackage(name);
    return shape?.version === version ? [{ name, shape }] : [];
  });
  return Promise.all(
    found.map(async ({ name, shape: { system, arch, kind } }) => ({
      name,
      system,
      arch,
      kind,
      ...(await measure(join(folder, name))),
    })),
  );
}

export async function measure(file: string): Promise<{ size: number; sha512: string }> {
  const hash = createHash('sha512');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return { size: (await stat(file)).size, sha512: hash.digest('base64') };
}
