import { constants, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

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

  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const part: ZipInputFile = {
    filename: 'word/document.xml',
    compression: DEFLATED,
    size: begin.length + PIECES * piece.length + end.length,
    crc: 0,
  };
  zip.add(part);
  part.ondata?.(null, packed, true);
  zip.end();
  return Buffer.concat(chunks);
}
