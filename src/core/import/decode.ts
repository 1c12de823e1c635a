import { decodeAs, guessEncoding, readMostlyUtf8 } from './guess-encoding';
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
    const mixed = readMostlyUtf8(bytes);
    if (mixed !== null) return { text: clean(mixed), encoding: 'utf-8' };
    const encoding = guessEncoding(sample);
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

const clean = (text: string): string => text.replaceAll('\0', '').replace(/\r\n?/g, '\n');
