import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, parse, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type Rolldown } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../../..');
const CACHE = join(ROOT, 'node_modules/.cache/safycore');

/** An entry as the app's build makes it. */
async function built(entry: URL): Promise<Rolldown.OutputChunk> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: fileURLToPath(entry),
      write: false,
      minify: false,
      rolldownOptions: { external: ['libsql'] },
    },
  });
  return (output as Rolldown.RolldownOutput).output[0];
}

/** What an entry loads, by path from the project's folder. Node's own modules and libsql stay outside. */
export async function modulesOf(entry: URL): Promise<string[]> {
  const { moduleIds } = await built(entry);
  return moduleIds.map((id) => relative(ROOT, id));
}

/** Bundles an entry the way the app's build does, to run it in plain Node. Answers with the bundle's URL. */
export async function bundle(entry: URL): Promise<URL> {
  const { code } = await built(entry);
  await mkdir(CACHE, { recursive: true });
  const file = join(CACHE, `${basename(dirname(entry.pathname))}-${parse(entry.pathname).name}.mjs`);
  // Renamed into place: several test files may do this at once.
  const part = `${file}.${String(process.pid)}`;
  await writeFile(part, code);
  await rename(part, file);
  return pathToFileURL(file);
}

/** As `storeWorker`, for prompts. */
export async function promptWorker(): Promise<() => Worker> {
  const url = await bundle(new URL('../../prompt/thread.ts', import.meta.url));
  return () => new Worker(url, { execArgv: [] });
}

/** What the app gets from electron-vite's `?nodeWorker` import. */
export async function storeWorker(): Promise<() => Worker> {
  const url = await bundle(new URL('../thread.ts', import.meta.url));
  return () => new Worker(url, { execArgv: [] });
}
