import { inflateRawSync } from 'node:zlib';
import { ImportError } from './import-error';

const MAX_ENTRIES = 5_000;
/** Nobody's price list is larger unpacked; a zip bomb is. */
const MAX_UNPACKED_BYTES = 150 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Word and Excel files are zip archives. What their parsers are given has been unpacked here once before, with a limit, so
 * that no entry is larger than it says and all of them together are of a size that a person's file has.
 */
export function checkZip(bytes: Uint8Array): void {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + 22 > data.length || data.readUInt32LE(end) !== END) throw broken();
  const entries = data.readUInt16LE(end + 10);
  if (entries > MAX_ENTRIES) throw tooLarge();
  let at = data.readUInt32LE(end + 16);
  let total = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== ENTRY) throw broken();
    const flags = data.readUInt16LE(at + 8);
    const method = data.readUInt16LE(at + 10);
    const packed = data.readUInt32LE(at + 20);
    const unpacked = data.readUInt32LE(at + 24);
    const local = data.readUInt32LE(at + 42);
    if ((flags & 1) !== 0) throw new ImportError('import.locked');
    total += unpacked;
    if (total > MAX_UNPACKED_BYTES) throw tooLarge();
    checkEntry(data, local, method, packed, unpacked);
    at += 46 + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
}

function checkEntry(data: Buffer, local: number, method: number, packed: number, unpacked: number): void {
  if (local + 30 > data.length || data.readUInt32LE(local) !== LOCAL) throw broken();
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  if (start + packed > data.length) throw broken();
  if (method === 0) {
    if (packed !== unpacked) throw broken();
    return;
  }
  if (method !== 8) throw broken();
  let size: number;
  try {
    size = inflateRawSync(data.subarray(start, start + packed), { maxOutputLength: unpacked + 1 }).length;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken();
  }
  if (size !== unpacked) throw broken();
}

const broken = (): ImportError => new ImportError('import.damaged');
const tooLarge = (): ImportError => new ImportError('import.unpacks');
