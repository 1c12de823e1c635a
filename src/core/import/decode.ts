import type { ImportedFile } from '../../shared/models';
import { decodeAs, guessEncodings, readMostlyUtf8, tellingLines } from './guess-encoding';
import { ImportError } from './import-error';

export interface Decoded {
  readonly text: string;
  /** As `TextDecoder` calls it. */
  readonly encoding: string;
  /** What else its bytes can be; null where they say it themselves. */
  readonly choice: ImportedFile['encoding'];
}

/** What the beginning of a large file says of all of it. */
const SAMPLE_BYTES = 256 * 1024;
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** How far behind, as a logarithm, another encoding has to be for one to be sure. */
const SURE = 3;
const READINGS = 8;
const SHOWN_CHARS = 60;

/**
 * Bytes as text: by their mark, as UTF-8 where they are that, else as what they look most like, or as the person says.
 */
export function decode(bytes: Uint8Array, told?: string): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return certain(new TextDecoder(marked[0]).decode(bytes), marked[0]);
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const wide = wideOrder(sample);
  if (wide !== null) return certain(new TextDecoder(wide).decode(bytes), wide);
  if (isBinary(sample)) throw new ImportError('import.not_text');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Of seven bits, as mails from Japan are.
    return /\u001b\$[@B]/.test(text)
      ? certain(new TextDecoder('iso-2022-jp').decode(bytes), 'iso-2022-jp')
      : certain(text, 'utf-8');
  } catch {
    const mixed = readMostlyUtf8(bytes);
    if (mixed !== null) return certain(mixed, 'utf-8');
    return asChosen(bytes, told);
  }
}

const certain = (text: string, encoding: string): Decoded => ({ text: clean(text), encoding, choice: null });

function asChosen(bytes: Uint8Array, told: string | undefined): Decoded {
  const guesses = guessEncodings(bytes);
  const encoding = guesses.find((guess) => guess.encoding === told)?.encoding ?? guesses[0].encoding;
  const lines = tellingLines(bytes);
  return {
    text: clean(decodeAs(bytes, encoding)),
    encoding,
    choice: {
      used: encoding,
      isSure: told !== undefined || (guesses[1]?.behind ?? Infinity) > SURE,
      readings: guesses.slice(0, READINGS).map((guess) => ({
        encoding: guess.encoding,
        sample: clean(decodeAs(lines, guess.encoding)).trim().replace(/\s+/g, ' ').slice(0, SHOWN_CHARS),
      })),
    },
  };
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
  if ((first + second) * 20 < sample.length && isTextWithZeros(sample)) return null;
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

/** Text of one byte a sign, in which a program left a zero. */
function isTextWithZeros(sample: Uint8Array): boolean {
  try {
    return !/[\x01-\x08\x0e-\x1f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(sample));
  } catch {
    return false;
  }
}

/** Programs leave a zero in a text now and then, or fill a field with them; other control characters they do not. */
function isBinary(sample: Uint8Array): boolean {
  let [zeros, others] = [0, 0];
  for (const byte of sample) {
    if (byte === 0) zeros += 1;
    else if (byte < 9 || (byte > 13 && byte < 27)) others += 1;
  }
  return zeros > 0 && (zeros + others * 20) * 4 > sample.length;
}

/** Without zeros, and the sign by which DOS ended a text. */
const clean = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
    .replace(/\u001a\s*$/, '');
