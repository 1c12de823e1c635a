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
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) throw new ImportError('import.not_text');
  try {
    return { text: clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'utf-8' };
  } catch {
    const encoding = guess(bytes.subarray(0, SAMPLE_BYTES));
    return { text: clean(new TextDecoder(encoding).decode(bytes)), encoding };
  }
}

function guess(sample: Uint8Array): string {
  const found = detect(sample);
  // What has no letters above 127 but a few is nearly always what Windows writes in the West.
  if (found === null || /^(utf-8|ascii|iso-8859-[12])$/i.test(found)) return 'windows-1252';
  try {
    return new TextDecoder(found).encoding;
  } catch {
    return 'windows-1252';
  }
}

const clean = (text: string): string => text.replaceAll('\0', '').replace(/\r\n?/g, '\n');
