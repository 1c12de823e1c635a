import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The sources of some folders, without tests and without the catalogue itself. */
export const sourcesOf = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?<!\.test)\.tsx?$/.test(path) && !isCatalogue(path))
      .map((path) => join(folder, path)),
  );

const isCatalogue = (path: string): boolean => /[/\\]languages[/\\]/.test(path);

const IMPORT = /^(?:import|export)\b(?! type\b)(?:[^'";]*? from)? '(\.[^'?]+)';/gm;

/** A module with all that it imports, but for the catalogue and what it only loads when it is needed. */
export function importedBy(entry: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(entry) || isCatalogue(entry)) return found;
  found.add(entry);
  for (const [, path = ''] of readFileSync(entry, 'utf8').matchAll(IMPORT)) {
    const file = [`${path}.ts`, `${path}.tsx`]
      .map((name) => join(dirname(entry), name))
      .find((name) => existsSync(name));
    if (file !== undefined) importedBy(file, found);
  }
  return found;
}

const KEY = /['"`]([a-z0-9_]+(?:\.[a-z0-9_]+)+)['"`]/g;
/** A key may be put together of its room and a code: `failure.${code}`. */
const ROOM = /`([a-z0-9_.]+\.)\$\{/g;

/** Whether a message is said in these sources. */
export function saidIn(files: Iterable<string>): (key: string) => boolean {
  const texts = [...files].map((file) => readFileSync(file, 'utf8'));
  const keys = new Set(texts.flatMap((text) => [...text.matchAll(KEY)].map(([, key]) => key)));
  const rooms = texts.flatMap((text) => [...text.matchAll(ROOM)].map(([, room = '']) => room));
  return (key) => keys.has(key) || rooms.some((room) => key.startsWith(room));
}
