import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';

/** Ed25519 keys as SPKI begin with these bytes; the 32 that follow are the key itself. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

const KeyFile = z.strictObject({
  keys: z
    .array(
      z.strictObject({
        /** The first 16 hex digits of SHA-256 over the key's 32 bytes. */
        id: z.string().regex(/^[0-9a-f]{16}$/),
        /** Base64 of the key's 32 bytes. */
        publicKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
        /** What it signed is refused from now on. */
        revoked: z.boolean().default(false),
      }),
    )
    .max(8),
});

export interface UpdateKey {
  readonly id: string;
  readonly key: KeyObject;
  readonly revoked: boolean;
}

/** Reads resources/update-keys.json. Throws for one that is not as it should be. */
export function parseUpdateKeys(text: string): readonly UpdateKey[] {
  return KeyFile.parse(JSON.parse(text)).keys.map(({ id, publicKey, revoked }) => {
    const raw = Buffer.from(publicKey, 'base64');
    if (updateKeyId(raw) !== id) throw new Error(`The update key ${id} has another id.`);
    return { id, key: publicKeyOf(raw), revoked };
  });
}

export const updateKeyId = (raw: Uint8Array): string =>
  createHash('sha256').update(raw).digest('hex').slice(0, 16);

/** The 32 bytes of an Ed25519 public key. */
export const rawKeyOf = (key: KeyObject): Buffer =>
  key.export({ format: 'der', type: 'spki' }).subarray(SPKI_PREFIX.length);

const publicKeyOf = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI_PREFIX, raw]), format: 'der', type: 'spki' });
