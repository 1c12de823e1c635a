import { constants, deflateRawSync } from 'node:zlib';

const PART = 'word/document.xml';
const PIECES = 37;
const DEFLATED = 8;

/** A Word file of 150 kB with one part of 148 MB, nearly as much as may be unpacked: to read it takes several times that. */
export function hungryDocx(): Buffer {
  const flushed = { finishFlush: constants.Z_FULL_FLUSH };
  // One sign that is not Latin, and each takes two bytes. What follows is packed once, and stands there many times.
  const begin = Buffer.from('<a>ก');
  const piece = Buffer.from('<p/>'.repeat(1_000_000));
  const end = Buffer.from('</a>');
  const packedPiece = deflateRawSync(piece, flushed);
  const packed = Buffer.concat([
    deflateRawSync(begin, flushed),
    ...Array.from({ length: PIECES }, () => packedPiece),
    deflateRawSync(end),
  ]);

  const about = Buffer.alloc(26);
  about.writeUInt16LE(DEFLATED, 4);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(begin.length + PIECES * piece.length + end.length, 18);
  about.writeUInt16LE(PART.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(PART)]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\0\0'),
    about,
    // No comment, and the entry begins where the file does.
    Buffer.alloc(14),
    Buffer.from(PART),
  ]);
  const directory = Buffer.alloc(22);
  directory.write('PK\x05\x06');
  directory.writeUInt16LE(1, 8);
  directory.writeUInt16LE(1, 10);
  directory.writeUInt32LE(central.length, 12);
  directory.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, central, directory]);
}
