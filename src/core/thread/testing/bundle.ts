import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, parse, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

/** What an entry loads: paths from the project's folder, and names of what stays outside, as Node's own modules do. */
export async function modulesOf(entry: URL): Promise<string[]> {
  const { code, moduleIds, imports, dynamicImports } = await built(entry);
  const own = moduleIds.filter((id) => !id.startsWith('\0'));
  // Rolldown's own helpers import what is gone again where nobody needs them.
  const outside = [...imports, ...dynamicImports].filter((name) => code.includes(JSON.stringify(name)));
  return [...own.map((id) => relative(ROOT, id)), ...outside];
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
