import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { rawKeyOf, type UpdateKey, updateKeyId } from '../keys';
import { type Manifest, PRODUCT, type SignedManifest } from '../manifest';

/** Somebody who publishes: a key pair, and what it signs. */
export interface Publisher {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly key: UpdateKey;
  readonly revoked: UpdateKey;
  sign(bytes: Uint8Array): { key: string; signature: string };
}

export function newPublisher(): Publisher {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const id = updateKeyId(rawKeyOf(publicKey));
  return {
    id,
    privateKey,
    key: { id, key: publicKey, revoked: false },
    revoked: { id, key: publicKey, revoked: true },
    sign: (bytes) => ({ key: id, signature: sign(null, bytes, privateKey).toString('base64') }),
  };
}

export const aManifest = (changes: Partial<Manifest> = {}): Manifest => ({
  format: 1,
  product: PRODUCT,
  channel: 'stable',
  version: '1.0.1',
  released: '2026-11-01T10:00:00.000Z',
  notes: 'Better.',
  rollout: 100,
  files: [
    {
      name: 'safycore_1.0.1_amd64.deb',
      system: 'linux',
      arch: 'x64',
      kind: 'deb',
      size: 1_000_000,
      sha512: `${'A'.repeat(86)}==`,
    },
  ],
  ...changes,
});

export function publish(manifest: unknown, ...publishers: readonly Publisher[]): SignedManifest {
  const bytes = Buffer.from(JSON.stringify(manifest));
  return {
    bytes,
    signatures: JSON.stringify({ signatures: publishers.map((publisher) => publisher.sign(bytes)) }),
  };
}
