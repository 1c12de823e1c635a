import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, parse, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Rolldown } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../../..');
const CACHE = join(ROOT, 'node_modules/.cache/safycore');

/** An entry as the app's build makes it, with its chunks; in one, where it has to run from one file. */
async function built(entry: URL, codeSplitting: boolean): Promise<readonly Rolldown.OutputChunk[]> {
  // Where a bundle is there already, it is not needed.
  const { build } = await import('vite');
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

/** How bundles are made, and with which versions. */
const MAKING = ['package-lock.json', relative(ROOT, import.meta.filename)];

/** What the last line of a bundle says. */
interface Origin {
  /** Paths from the project's folder, of the bundle's modules. */
  readonly modules: readonly string[];
  /** Of what was in them, and in `MAKING`. */
  readonly digest: string;
}

async function digestOf(modules: readonly string[]): Promise<string> {
  const contents = await Promise.all([...MAKING, ...modules].map((path) => readFile(join(ROOT, path))));
  const hash = createHash('sha256');
  for (const content of contents) hash.update(`${String(content.length)} `).update(content);
  return hash.digest('hex');
}

async function isCurrent(file: string): Promise<boolean> {
  try {
    const code = await readFile(file, 'utf8');
    const { modules, digest } = JSON.parse(code.slice(code.lastIndexOf('\n// ') + 4)) as Origin;
    return (await digestOf(modules)) === digest;
  } catch {
    return false;
  }
}

/**
 * Bundles an entry the way the app's build does, to run it in plain Node. Answers with the bundle's URL. Many test files
 * begin with the same one: it is made anew when something changed of what it was made of.
 */
export async function bundle(entry: URL): Promise<URL> {
  const file = join(CACHE, `${basename(dirname(entry.pathname))}-${parse(entry.pathname).name}.mjs`);
  if (!(await isCurrent(file))) {
    const { code = '', moduleIds = [] } = (await built(entry, false))[0] ?? {};
    const modules = moduleIds.filter((id) => !id.startsWith('\0')).map((id) => relative(ROOT, id));
    const origin: Origin = { modules, digest: await digestOf(modules) };
    await mkdir(CACHE, { recursive: true });
    // Renamed into place: several test files may do this at once.
    const part = `${file}.${String(process.pid)}`;
    await writeFile(part, `${code}\n// ${JSON.stringify(origin)}\n`);
    await rename(part, file);
  }
  return pathToFileURL(file);
}
