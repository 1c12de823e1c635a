import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, parse, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../../..');
const CACHE = join(ROOT, 'node_modules/.cache/safycore');

/** An entry as the app's build makes it, with its chunks; in one, where it has to run from one file. */
async function built(entry: URL, codeSplitting: boolean): Promise<readonly Rolldown.OutputChunk[]> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: fileURLToPath(entry),
      write: false,
      minify: false,
      rolldownOptions: { external: ['libsql'], output: { codeSplitting } },
    },
  });
  return (output as Rolldown.RolldownOutput).output.filter((each) => each.type === 'chunk');
}

/** Paths from the project's folder, and names of what stays outside, as Node's own modules do. */
interface Modules {
  /** What an entry loads when it starts. */
  readonly first: readonly string[];
  /** What it may load in all. */
  readonly all: readonly string[];
}

export async function modulesOf(entry: URL): Promise<Modules> {
  const chunks = await built(entry, true);
  const first = chunks.slice(0, 1);
  // It grows while it is gone through.
  for (const { imports } of first)
    first.push(...chunks.filter((chunk) => imports.includes(chunk.fileName) && !first.includes(chunk)));
  const names = new Set(chunks.map(({ fileName }) => fileName));
  const modulesIn = (some: readonly Rolldown.OutputChunk[]): string[] =>
    some.flatMap(({ code, moduleIds, imports, dynamicImports }) => [
      ...moduleIds.filter((id) => !id.startsWith('\0')).map((id) => relative(ROOT, id)),
      // Rolldown's own helpers import what is gone again where nobody needs them.
      ...[...imports, ...dynamicImports].filter(
        (name) => !names.has(name) && code.includes(JSON.stringify(name)),
      ),
    ]);
  return { first: modulesIn(first), all: modulesIn(chunks) };
}

/** Bundles an entry the way the app's build does, to run it in plain Node. Answers with the bundle's URL. */
export async function bundle(entry: URL): Promise<URL> {
  const code = (await built(entry, false))[0]?.code ?? '';
  await mkdir(CACHE, { recursive: true });
  const file = join(CACHE, `${basename(dirname(entry.pathname))}-${parse(entry.pathname).name}.mjs`);
  // Renamed into place: several test files may do this at once.
  const part = `${file}.${String(process.pid)}`;
  await writeFile(part, code);
  await rename(part, file);
  return pathToFileURL(file);
}
