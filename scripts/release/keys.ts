import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseUpdateKeys, rawKeyOf, updateKeyId } from '../../src/core/updates/keys';
import { UserError } from '../lib/progress';

interface Entry {
  readonly id: string;
  readonly publicKey: string;
  readonly revoked?: boolean;
}

/** One signs, one lies in a safe. */
const TRUSTED = 2;

/** Makes a key pair: the private half into `folder`, the public one into the file that is packed with the app. */
export async function addKey(folder: string, keyFile: string): Promise<string> {
  const entries = await entriesOf(keyFile);
  if (entries.filter(({ revoked }) => revoked !== true).length >= TRUSTED) {
    throw new UserError(
      `There are ${TRUSTED} keys already. Revoke one first: npm run release:keys -- --revoke ID`,
    );
  }
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = rawKeyOf(publicKey);
  const id = updateKeyId(raw);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `safycore-update-${id}.pem`);
  await writeFile(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
  await chmod(file, 0o600);
  await writeEntries(keyFile, [...entries, { id, publicKey: raw.toString('base64') }]);
  return file;
}

/** Versions with this file refuse what the key signed; the entry stays, so that they can say why. */
export async function revokeKey(id: string, keyFile: string): Promise<void> {
  const entries = await entriesOf(keyFile);
  if (!entries.some((entry) => entry.id === id)) throw new UserError(`There is no key ${id}.`);
  await writeEntries(
    keyFile,
    entries.map((entry) => (entry.id === id ? { ...entry, revoked: true } : entry)),
  );
}

async function entriesOf(keyFile: string): Promise<readonly Entry[]> {
  const text = await readFile(keyFile, 'utf8');
  parseUpdateKeys(text);
  return (JSON.parse(text) as { keys: Entry[] }).keys;
}

const writeEntries = (keyFile: string, keys: readonly Entry[]): Promise<void> =>
  writeFile(keyFile, `${JSON.stringify({ keys }, null, 2)}\n`);
