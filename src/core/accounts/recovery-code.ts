import { createCipheriv, createDecipheriv, randomBytes, randomInt, scrypt } from 'node:crypto';
import { z } from 'zod';
import { base64, KEY_BYTES, type MasterKey, NONCE_BYTES, TAG_BYTES } from './vault-file';

/** Crockford's: no letter that is taken for a digit, or says something. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 27 random characters are 135 bits; one more tells a typing error. */
const LENGTH = 28;
const SHAPE = new RegExp(`^[${ALPHABET}]{${String(LENGTH)}}$`);

const FORMAT = 'safycore-recovery';
const VERSION = 1;
const CIPHER = 'aes-256-gcm';
const SALT_BYTES = 16;
/** A tenth of a second and 32 MB for each try: what is guessed is guessed slowly, also where files were copied. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

const RecoveryFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Of the master key that it opens. */
  keyId: z.string().regex(/^[0-9a-f]{32}$/),
  salt: base64.refine((bytes) => bytes.length === SALT_BYTES),
  nonce: base64.refine((bytes) => bytes.length === NONCE_BYTES),
  /** Ciphertext, then GCM's tag. */
  data: base64.refine((bytes) => bytes.length === KEY_BYTES + TAG_BYTES),
});

/** As `parseRecoveryCode` gives it. */
export function newRecoveryCode(): string {
  const characters = Array.from({ length: LENGTH - 1 }, () => ALPHABET.charAt(randomInt(ALPHABET.length)));
  const code = characters.join('');
  return code + checkOf(code);
}

/** As it is shown: seven groups of four. */
export const inGroups = (code: string): string => code.replaceAll(/.{4}(?=.)/g, '$&-');

/** The code as it was made, however it was typed; null when it has a typing error, or is none. */
export function parseRecoveryCode(text: string): string | null {
  const code = text
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return SHAPE.test(code) && checkOf(code.slice(0, -1)) === code.slice(-1) ? code : null;
}

/** Luhn's, modulo 32: another character anywhere, or two neighbours changed about, makes another one. */
function checkOf(code: string): string {
  const base = ALPHABET.length;
  let sum = 0;
  for (let index = 0; index < code.length; index += 1) {
    const value = ALPHABET.indexOf(code.charAt(index)) * ((code.length - index) % 2 === 0 ? 1 : 2);
    sum += Math.floor(value / base) + (value % base);
  }
  return ALPHABET.charAt((base - (sum % base)) % base);
}

/** The master key, for whoever has the code. @param code as `parseRecoveryCode` gives it */
export async function wrapKey(code: string, key: MasterKey): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, await stretch(code, salt), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(headerOf(key.id));
  const data = Buffer.concat([cipher.update(key.bytes), cipher.final(), cipher.getAuthTag()]);
  const encoded = { salt, nonce, data };
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    keyId: key.id,
    ...Object.fromEntries(Object.entries(encoded).map(([name, bytes]) => [name, bytes.toString('base64')])),
  });
}

/** The id of the key that the file's code opens; null where it is none. */
export const keyOfCode = (file: string): string | null =>
  RecoveryFile.safeParse(parseJson(file)).data?.keyId ?? null;

/** Null when the file was not made with this code, or is damaged: both take as long. */
export async function unwrapKey(code: string, file: string): Promise<MasterKey | null> {
  const parsed = RecoveryFile.safeParse(parseJson(file));
  const wrapping = await stretch(code, parsed.data?.salt ?? randomBytes(SALT_BYTES));
  if (!parsed.data) return null;
  const { keyId, nonce, data } = parsed.data;
  try {
    const decipher = createDecipheriv(CIPHER, wrapping, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(headerOf(keyId));
    decipher.setAuthTag(data.subarray(-TAG_BYTES));
    return {
      id: keyId,
      bytes: Buffer.concat([decipher.update(data.subarray(0, -TAG_BYTES)), decipher.final()]),
    };
  } catch {
    return null;
  }
}

const stretch = (code: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(code, salt, KEY_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });

const headerOf = (keyId: string): Buffer => Buffer.from(`${FORMAT}\n${VERSION}\n${keyId}`);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
