import { randomBytes } from 'node:crypto';
import type { Keychain } from './ports';
import { KEY_BYTES, type MasterKey } from './vault-file';

/** A new key that the keychain has shown to keep. */
export async function createKey(keychain: Keychain): Promise<MasterKey> {
  const key = { id: randomBytes(16).toString('hex'), bytes: randomBytes(KEY_BYTES) };
  await keepKey(keychain, key);
  return key;
}

export async function keepKey(keychain: Keychain, { id, bytes }: MasterKey): Promise<void> {
  const secret = bytes.toString('base64');
  await keychain.set(id, secret);
  if ((await keychain.get(id)) !== secret) throw new Error('The keychain does not keep what it is given.');
}

/**
 * Null where the keychain works and has no such entry; rejects where it refuses. A locked keyring answers that it has
 * none: only writing makes it ask the person, or refuse.
 */
export async function readKey(keychain: Keychain, id: string): Promise<MasterKey | null> {
  const secret = (await keychain.get(id)) ?? (await afterWriting(keychain, id));
  return secret === null ? null : { id, bytes: Buffer.from(secret, 'base64') };
}

async function afterWriting(keychain: Keychain, id: string): Promise<string | null> {
  const probe = `${id}.probe`;
  await keychain.set(probe, 'probe');
  await keychain.delete(probe);
  return keychain.get(id);
}
