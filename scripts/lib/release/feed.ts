import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UpdateChannel } from '../../../src/shared/models';
import { rawKeyOf, type UpdateKey, updateKeyId } from '../../../src/core/updates/keys';
import {
  Manifest,
  type PackageFile,
  PRODUCT,
  readManifest,
  type SignatureFile,
} from '../../../src/core/updates/manifest';
import { UserError } from '../progress';
import { measure, packagesIn } from './artefacts';

/** What a release says of itself. */
export interface Release {
  readonly version: string;
  readonly channel: UpdateChannel;
  readonly notes: string;
  readonly rollout: number;
  readonly released: Date;
}

/** Writes `<channel>.json` and its signatures beside the packages. */
export async function writeFeed(folder: string, release: Release, keys: readonly KeyObject[]): Promise<void> {
  const files = await packagesIn(folder, release.version);
  if (files.length === 0) throw new UserError(`There is no package of ${release.version} in ${folder}.`);
  const manifest = Manifest.parse({
    format: 1,
    product: PRODUCT,
    ...release,
    released: release.released.toISOString(),
    files,
  });
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(folder, `${release.channel}.json`), bytes);
  await writeFile(join(folder, `${release.channel}.json.sig`), signaturesOf(bytes, keys));
}

export function signaturesOf(bytes: Uint8Array, keys: readonly KeyObject[]): string {
  const signatures = keys.map((key) => ({
    key: updateKeyId(rawKeyOf(createPublicKey(key))),
    signature: sign(null, bytes, key).toString('base64'),
  }));
  return `${JSON.stringify({ signatures } satisfies SignatureFile, null, 2)}\n`;
}

/** A private key as PEM. */
export function parseSigningKey(pem: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new UserError('This is not a private key as `npm run release:keys` writes it.');
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new UserError('The key must be an Ed25519 key.');
  return key;
}

/** Reads a channel as the app would, then every package that it names. @returns what it offers */
export async function verifyFeed(
  folder: string,
  channel: UpdateChannel,
  keys: readonly UpdateKey[],
): Promise<Manifest> {
  const bytes = await readFile(join(folder, `${channel}.json`));
  const signatures = await readFile(join(folder, `${channel}.json.sig`), 'utf8').catch(() => undefined);
  const manifest = readManifest({ bytes, signatures }, keys);
  if (manifest.channel !== channel) throw new UserError(`${channel}.json is for ${manifest.channel}.`);
  for (const file of manifest.files) await verifyFile(folder, file);
  return manifest;
}

export async function verifyFile(
  folder: string,
  { name, size, sha512 }: Pick<PackageFile, 'name' | 'size' | 'sha512'>,
): Promise<void> {
  const found = await measure(join(folder, name)).catch(() => null);
  if (!found) throw new UserError(`${name} is missing.`);
  if (found.size !== size || found.sha512 !== sha512)
    throw new UserError(`${name} is not the file that was signed.`);
}
