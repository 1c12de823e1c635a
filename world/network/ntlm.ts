import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/* The server's part of NTLM (MS-NLMP), of its version 2 alone: what a domain's controller checks. */

const SIGNATURE = 'NTLMSSP\0';
const FLAGS = {
  unicode: 0x1,
  requestTarget: 0x4,
  ntlm: 0x200,
  alwaysSign: 0x8000,
  targetIsDomain: 0x10000,
  extendedSessionSecurity: 0x80000,
  targetInfo: 0x800000,
} as const;
/** Attributes of a target (2.2.2.1). */
const ATTRIBUTE = { end: 0, computer: 1, domain: 2, flags: 6, time: 7 } as const;
const HAS_MIC = 0x2;
/** Of the third message: the sum of the whole conversation stands here. */
const MIC = { at: 72, length: 16 } as const;
const PROOF_LENGTH = 16;
const BLOB_HEAD = 28;

/** MD4 of the password in UTF-16LE, which Node does not compute. */
const NT_HASHES = {
  Password: 'a4f49c406510bdcab6824ee7c30fd852',
  password: '8846f7eaee8fb117ad06bdd830b7586c',
} as const;

export interface NtlmAccount {
  readonly domain: string;
  readonly name: string;
  readonly password: keyof typeof NT_HASHES;
}

const hmac = (key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer =>
  createHmac('md5', key).update(Buffer.concat(parts)).digest();
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** NTOWFv2 (3.3.2). */
const responseKeyOf = ({ domain, name, password }: NtlmAccount): Buffer =>
  hmac(Buffer.from(NT_HASHES[password], 'hex'), wide(name.toUpperCase() + domain));

/** NTProofStr (3.3.2). */
export const proofOf = (account: NtlmAccount, challenge: Uint8Array, blob: Uint8Array): Buffer =>
  hmac(responseKeyOf(account), challenge, blob);

/** Which of the three messages this is; null for none. */
export function kindOf(message: Buffer): number | null {
  return message.length >= 12 && message.toString('latin1', 0, 8) === SIGNATURE
    ? message.readUInt32LE(8)
    : null;
}

/** What is asked of whoever has said that they speak NTLM. */
export class Challenge {
  readonly #negotiate: Buffer;
  readonly #random = randomBytes(8);
  readonly message: Buffer;

  constructor(domain: string, negotiate: Buffer) {
    this.#negotiate = negotiate;
    const target = wide(domain);
    const time = Buffer.alloc(8);
    // From 1601 on, in steps of 100 nanoseconds.
    time.writeBigUInt64LE((BigInt(Date.now()) + 11_644_473_600_000n) * 10_000n);
    const info = Buffer.concat([
      attribute(ATTRIBUTE.domain, target),
      attribute(ATTRIBUTE.computer, wide('PROXY')),
      attribute(ATTRIBUTE.time, time),
      attribute(ATTRIBUTE.end),
    ]);
    const head = Buffer.alloc(56);
    head.write(SIGNATURE, 'latin1');
    head.writeUInt32LE(2, 8);
    writeField(head, 12, target.length, head.length);
    head.writeUInt32LE(
      Object.values(FLAGS).reduce((all, flag) => all + flag, 0),
      20,
    );
    this.#random.copy(head, 24);
    writeField(head, 40, info.length, head.length + target.length);
    this.message = Buffer.concat([head, target, info]);
  }

  /** Whether this third message could only be written by who knows the password, and to this challenge. */
  isMetBy(authenticate: Buffer, account: NtlmAccount): boolean {
    const text = (at: number): string => fieldOf(authenticate, at).toString('utf16le');
    if (text(28) !== account.domain || text(36) !== account.name) return false;
    const response = fieldOf(authenticate, 20);
    const [proof, blob] = [response.subarray(0, PROOF_LENGTH), response.subarray(PROOF_LENGTH)];
    if (blob.length <= BLOB_HEAD || !equal(proof, proofOf(account, this.#random, blob))) return false;
    return !hasMic(blob) || this.#isUnchanged(authenticate, hmac(responseKeyOf(account), proof));
  }

  #isUnchanged(authenticate: Buffer, sessionKey: Buffer): boolean {
    const mic = authenticate.subarray(MIC.at, MIC.at + MIC.length);
    const without = Buffer.from(authenticate).fill(0, MIC.at, MIC.at + MIC.length);
    return equal(mic, hmac(sessionKey, this.#negotiate, this.message, without));
  }
}

const equal = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

function attribute(id: number, value: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id);
  head.writeUInt16LE(value.length, 2);
  return Buffer.concat([head, value]);
}

function writeField(message: Buffer, at: number, length: number, offset: number): void {
  message.writeUInt16LE(length, at);
  message.writeUInt16LE(length, at + 2);
  message.writeUInt32LE(offset, at + 4);
}

function fieldOf(message: Buffer, at: number): Buffer {
  const offset = message.readUInt32LE(at + 4);
  return message.subarray(offset, offset + message.readUInt16LE(at));
}

/** The attributes that the client repeats say whether it has summed up the conversation. */
function hasMic(blob: Buffer): boolean {
  for (let at = BLOB_HEAD; at + 4 <= blob.length; at += 4 + blob.readUInt16LE(at + 2)) {
    const id = blob.readUInt16LE(at);
    if (id === ATTRIBUTE.end) return false;
    if (id === ATTRIBUTE.flags) return (blob.readUInt32LE(at + 4) & HAS_MIC) !== 0;
  }
  return false;
}
