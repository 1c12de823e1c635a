import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../lib/progress';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string }>>;
}

/** Licences that ask for no more than to be named, and of what is only used to build and test. */
const ALLOWED =
  /^\(?(MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|CC-BY-3\.0|Unlicense|Python-2\.0|WTFPL|MPL-2\.0|PostgreSQL|Zlib|OFL-1\.1)\b/;

export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Every package that a clean clone installs, with its licence. */
export function licencesOf(lock: string): Licence[] {
  return Object.entries((JSON.parse(lock) as Lock).packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license = 'none' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

export const notAllowed = (licences: readonly Licence[], known: readonly string[] = KNOWN): Licence[] =>
  licences.filter(({ name, licence }) => !ALLOWED.test(licence) && !known.includes(name));

/** Packages whose licence was read by a person because the lock file does not say it in one word. */
const KNOWN: readonly string[] = ['duck']; // BSD-2-Clause, by its LICENSE

/** SHA256SUMS as `sha256sum --check` reads it, over everything in the folder. */
export async function writeSums(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== 'SHA256SUMS').sort();
  if (names.length === 0) throw new UserError(`${folder} is empty.`);
  const lines = await Promise.all(
    names.map(async (name) => `${await sha256(join(folder, name))}  ${name}\n`),
  );
  await writeFile(join(folder, 'SHA256SUMS'), lines.join(''));
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}
