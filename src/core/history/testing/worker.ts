import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { build, type Rolldown } from 'vite';

const HISTORY = resolve(import.meta.dirname, '..');
const CACHE = resolve(HISTORY, '../../../node_modules/.cache/safycore');

/** Bundles a file of this folder the way the app's build does, to run it in plain Node. Answers with the bundle's URL. */
export async function bundle(entry: string): Promise<URL> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: join(HISTORY, entry),
      write: false,
      minify: false,
      rolldownOptions: { external: ['libsql'] },
    },
  });
  const [chunk] = (output as Rolldown.RolldownOutput).output;
  await mkdir(CACHE, { recursive: true });
  const file = join(CACHE, `${entry.replaceAll(/\W/g, '-')}.mjs`);
  // Renamed into place: several test files may do this at once.
  const part = `${file}.${String(process.pid)}`;
  await writeFile(part, chunk.code);
  await rename(part, file);
  return pathToFileURL(file);
}

/** What the app gets from electron-vite's `?nodeWorker` import. */
export async function storeWorker(): Promise<(options: WorkerOptions) => Worker> {
  const url = await bundle('store-worker.ts');
  return (options) => new Worker(url, { ...options, execArgv: [] });
}
