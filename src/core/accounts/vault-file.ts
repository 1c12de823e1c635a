import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

export interface MasterKey {
  /** Names the key in the keychain; stands in the file's header. */
  readonly id: string;
  readonly bytes: Buffer;
}

const FORMAT = 'safycore-vault';
const VERSION = 1;
const CIPHER = 'aes-256-gcm';
export const KEY_BYTES = 32;
/** The size GCM is defined for; at random, 2^32 writes under one key are safe. */
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

export const base64 = z.base64().transform((text) => Buffer.from(text, 'base64'));
const Envelope = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** The name of the master key in the keychain. Random, so that two data folders never share a key. */
  keyId: z.string().regex(/^[0-9a-f]{32}$/),
  nonce: base64.refine((bytes) => bytes.length === NONCE_BYTES),
  /** Ciphertext, then GCM's tag. */
  data: base64.refine((bytes) => bytes.length >= TAG_BYTES),
});
type Envelope = z.infer<typeof Envelope>;

const NewerEnvelope = z.looseObject({ format: z.literal(FORMAT), version: z.number().int().gt(VERSION) });
const Contents = z.record(z.string(), z.string());
export type Contents = Readonly<Record<string, string>>;

/** What is so once this is written; null is a deletion. */
export function changed(contents: Contents, changes: Iterable<readonly [string, string | null]>): Contents {
  const values = new Map(Object.entries(contents));
  for (const [name, value] of changes) {
    if (value === null) values.delete(name);
    else values.set(name, value);
  }
  return Object.fromEntries(values);
}

/** Beside the vault: its key, wrapped with the recovery code. */
export const recoveryFileOf = (vaultFile: string): string => join(dirname(vaultFile), 'recovery.json');

/** What a vault file holds before it is decrypted. */
export type VaultFile =
  | { readonly kind: 'absent' }
  | { readonly kind: 'envelope'; readonly envelope: Envelope }
  /** Written by a newer version of the application: to be left alone. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** Rejects only when the file is there and cannot be read. */
export async function readVaultFile(file: string): Promise<VaultFile> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'damaged' };
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'absent' };
    throw error;
  }
  if (NewerEnvelope.safeParse(json).success) return { kind: 'newer' };
  const { data: envelope } = Envelope.safeParse(json);
  return envelope ? { kind: 'envelope', envelope } : { kind: 'damaged' };
}

/** What the file holds; null when key, header, nonce or data are not the ones that were written together. */
export const openWith = (file: VaultFile, key: MasterKey): Contents | null =>
  file.kind === 'envelope' && file.envelope.keyId === key.id ? unseal(file.envelope, key.bytes) : null;

function unseal(envelope: Envelope, key: Buffer): Contents | null {
  try {
    const decipher = createDecipheriv(CIPHER, key, envelope.nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(headerOf(envelope.keyId));
    decipher.setAuthTag(envelope.data.subarray(-TAG_BYTES));
    const plain = Buffer.concat([decipher.update(envelope.data.subarray(0, -TAG_BYTES)), decipher.final()]);
    return Contents.parse(JSON.parse(plain.toString('utf8')));
  } catch {
    return null;
  }
}

export function seal(keyId: string, key: Buffer, contents: Contents): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(headerOf(keyId));
  const data = Buffer.concat([cipher.update(JSON.stringify(contents)), cipher.final(), cipher.getAuthTag()]);
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    keyId,
    nonce: nonce.toString('base64'),
    data: data.toString('base64'),
  });
}

function headerOf(keyId: string): Buffer {
  return Buffer.from(`${FORMAT}\n${VERSION}\n${keyId}`);
}
