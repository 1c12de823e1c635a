import { chmod, mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getConfig } from 'app-builder-lib/out/util/config/config';
import { build, type Configuration } from 'electron-builder';
import type { InstalledElectron } from '../lib/electron/install';
import { repoRoot } from '../lib/paths';

export interface PackageOptions {
  readonly electron: InstalledElectron;
  /** Where the packages are put. */
  readonly output: string;
  /** `dir` alone is the unpacked app; `null`: all that electron-builder.yml names for this system. */
  readonly targets: readonly string[] | null;
  /** Instead of package.json's. */
  readonly version?: string;
  /** Lets `--remote-debugging-port` in; for tests, never for people. */
  readonly testBuild?: boolean;
  /** A folder with another defaults.json and update-keys.json. */
  readonly resources?: string;
}

/** The Electron that npm carried serves for development and tests: a release is made with the official one. */
export const isCarriedByNpm = async (): Promise<boolean> =>
  (await readlink(join(repoRoot, 'node_modules', 'electron', 'dist')).catch(() => null)) !== null;

/** Packages what lies in `out/`. Without any download where `targets` are `dir` and `deb` and npm carried Electron. */
export async function packageApp(options: PackageOptions): Promise<void> {
  const carried = await isCarriedByNpm();
  const scratch = await mkdtemp(join(tmpdir(), 'safycore-package-'));
  try {
    if (process.platform === 'linux' && carried) {
      process.env.CUSTOM_FPM_PATH = await dpkgInsteadOfFpm(scratch);
    }
    await build({
      projectDir: repoRoot,
      publish: 'never',
      config: { extends: await configuration(options.resources, scratch), ...overrides(options, carried) },
      ...(options.targets === null ? {} : { [flagOfSystem()]: [...options.targets] }),
    });
    await removeUnsignedManifests(options.output);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/**
 * electron-builder.yml, or a copy whose entry for `resources` names another folder: electron-builder adds what it is told
 * to its own lists, and the first of two files with one name stays.
 */
async function configuration(resources: string | undefined, scratch: string): Promise<string> {
  if (resources === undefined) return join(repoRoot, 'electron-builder.yml');
  const { files, ...rest } = await getConfig(repoRoot, null, null);
  const sets = [files ?? []].flat();
  const others = sets.filter((set) => typeof set === 'string' || set.from !== 'resources');
  if (others.length !== sets.length - 1)
    throw new Error('electron-builder.yml packs its resources another way.');
  const file = join(scratch, 'electron-builder.json');
  await writeFile(
    file,
    JSON.stringify({ ...rest, files: [...others, { from: resources, to: 'resources' }] }),
  );
  return file;
}

function overrides(options: PackageOptions, carried: boolean): Configuration {
  const { electron, output, version, testBuild } = options;
  const quick = carried || testBuild === true;
  return {
    directories: { output },
    extraMetadata: {
      ...(version === undefined ? {} : { version }),
      ...(testBuild === true ? { testBuild: true } : {}),
    },
    ...(carried
      ? {
          electronDist: join(repoRoot, 'node_modules', 'electron', 'dist'),
          electronVersion: electron.version,
          // A development Electron carries a program of its own, which would be packed with ours.
          afterExtract: ({ appOutDir }) => forgetDevelopment(appOutDir),
        }
      : {}),
    // For a machine, not for a download: packing tightly takes minutes.
    ...(quick ? { compression: 'store', deb: { compression: 'gz' } } : {}),
  };
}

/** electron-builder's own update manifests: unsigned, so that no app of ours would believe them. */
async function removeUnsignedManifests(output: string): Promise<void> {
  for (const name of await readdir(output)) {
    if (/^(latest|beta|alpha).*\.yml$|^builder-/.test(name)) await rm(join(output, name));
  }
}

async function forgetDevelopment(folder: string): Promise<void> {
  await rm(join(folder, 'resources'), { recursive: true, force: true });
  await mkdir(join(folder, 'resources'));
  for (const name of ['version', 'safycore-recipe']) await rm(join(folder, name), { force: true });
}

/** @returns a program that electron-builder can start in fpm's place */
async function dpkgInsteadOfFpm(folder: string): Promise<string> {
  const program = join(folder, 'fpm');
  const script = join(repoRoot, 'scripts', 'package', 'fpm.ts');
  await writeFile(
    program,
    `#!/bin/sh\ncd '${repoRoot}' && exec '${process.execPath}' --import tsx '${script}' "$@"\n`,
  );
  await chmod(program, 0o755);
  return program;
}

const flagOfSystem = (): 'mac' | 'win' | 'linux' =>
  process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'win' : 'linux';
