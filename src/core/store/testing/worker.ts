import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type Rolldown } from 'vite';

const CACHE = resolve(import.meta.dirname, '../../../../node_modules/.cache/safycore');

/** Bundles an entry the way the app's build does, to run it in plain Node. Answers with the bundle's URL. */
export async function bundle(entry: URL): Promise<URL> {
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
  const [chunk] = (output as Rolldown.RolldownOutput).output;
  await mkdir(CACHE, { recursive: true });
  const file = join(CACHE, `${basename(dirname(entry.pathname))}-${parse(entry.pathname).name}.mjs`);
  // Renamed into place: several test files may do this at once.
  const part = `${file}.${String(process.pid)}`;
  await writeFile(part, chunk.code);
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
