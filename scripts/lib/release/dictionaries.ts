import type { KeyObject } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DictionaryManifest, readDictionaries } from '../../../src/core/spelling/dictionaries';
import type { UpdateKey } from '../../../src/core/updates/keys';
import { PRODUCT } from '../../../src/core/updates/manifest';
import { UserError } from '../progress';
import { measure } from './artefacts';
import { signaturesOf, verifyFile } from './feed';

const MANIFEST = 'dictionaries.json';

/** Writes what spell checkers on Linux fetch: the dictionaries that lie in a folder, and who signed them. */
export async function writeDictionaries(
  folder: string,
  released: Date,
  keys: readonly KeyObject[],
): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.bdic')).sort();
  if (names.length === 0)
    throw new UserError(`There is no dictionary in ${folder}: put Electron's hunspell_dictionaries there.`);
  const dictionaries = await Promise.all(
    names.map(async (name) => ({ name, ...(await measure(join(folder, name))) })),
  );
  const manifest = DictionaryManifest.parse({
    format: 1,
    product: PRODUCT,
    released: released.toISOString(),
    dictionaries,
  });
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(folder, MANIFEST), bytes);
  await writeFile(join(folder, `${MANIFEST}.sig`), signaturesOf(bytes, keys));
}

/** Reads them as the app would. @returns their names */
export async function verifyDictionaries(folder: string, keys: readonly UpdateKey[]): Promise<string[]> {
  const bytes = await readFile(join(folder, MANIFEST));
  const signatures = await readFile(join(folder, `${MANIFEST}.sig`), 'utf8').catch(() => undefined);
  const { dictionaries } = readDictionaries({ bytes, signatures }, keys);
  for (const file of dictionaries) await verifyFile(folder, file);
  return dictionaries.map(({ name }) => name);
}
