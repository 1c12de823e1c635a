import { detect } from 'chardet';
import { ImportError } from './import-error';

export interface Decoded {
  readonly text: string;
  /** As `TextDecoder` calls it. */
  readonly encoding: string;
}

/** What the encoding is guessed from: the whole of a large file says no more than its beginning. */
const SAMPLE_BYTES = 256 * 1024;
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes as text: by their mark, as UTF-8 where they are that, else as what they look most like. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { text: clean(new TextDecoder(marked[0]).decode(bytes)), encoding: marked[0] };
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const wide = wideOrder(sample);
  if (wide !== null) return { text: clean(new TextDecoder(wide).decode(bytes)), encoding: wide };
  if (sample.includes(0)) throw new ImportError('import.not_text');
  try {
    return { text: clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'utf-8' };
  } catch {
    const encoding = guess(sample);
    return { text: clean(decodeAs(bytes, encoding)), encoding };
  }
}

/** The encoding that somebody names, such as a mail's header; null where nobody knows it. */
export function decodeNamed(bytes: Uint8Array, name: string): string | null {
  try {
    return clean(decodeAs(bytes, new TextDecoder(name).encoding));
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return encoding === 'windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** UTF-16 without a mark: of every pair of its bytes that make an ASCII sign, one is zero, and always the same one. */
function wideOrder(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (sample.length < 4) return null;
  let [first, second] = [0, 0];
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (sample[index] === 0) first += 1;
    if (sample[index + 1] === 0) second += 1;
  }
  // Line breaks, digits and spaces are ASCII in every script; a picture has zeros on both sides.
  const enough = sample.length / 2 / 20;
  if (second > enough && first * 20 < second && isWideText(sample, 'utf-16le')) return 'utf-16le';
  if (first > enough && second * 20 < first && isWideText(sample, 'utf-16be')) return 'utf-16be';
  return null;
}

function isWideText(sample: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length & ~1));
  // Text has no control characters but blank ones.
  return !/[\0-\x08\x0e-\x1f\ufffd]/.test(text.slice(0, -1));
}

function guess(sample: Uint8Array): string {
  const found = detect(sample);
  // What has no letters above 127 but a few is nearly always what Windows writes in the West.
  if (found === null || /^(utf-8|ascii|iso-8859-[12])$/i.test(found)) return 'windows-1252';
  // Of two bytes for a sign, both are above 127 somewhere.
  const isOfPairs = !/^(windows|iso-8859|koi8)/i.test(found);
  if (isOfPairs && !sample.some((byte, index) => byte > 127 && (sample[index + 1] ?? 0) > 127)) {
    return 'windows-1252';
  }
  try {
    return new TextDecoder(found).encoding;
  } catch {
    return 'windows-1252';
  }
}

/** What Windows has at 0x80 to 0x9f; several versions of Node read them as Latin-1's control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

const clean = (text: string): string => text.replaceAll('\0', '').replace(/\r\n?/g, '\n');
