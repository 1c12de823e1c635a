import { decodeAs } from '../guess-encoding';

/** A text in an encoding of one byte or two a sign. */
export function encode(text: string, encoding: string): Uint8Array {
  const signs = signsOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => {
      if (sign < '\x80') return [sign.charCodeAt(0)];
      const bytes = signs.get(sign);
      if (bytes === undefined) throw new Error(`${encoding} has no ${sign}.`);
      return bytes;
    }),
  );
}

const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

function signsOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const before = known.get(encoding);
  if (before) return before;
  const signs = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const sign = decodeAs(Uint8Array.from(bytes), encoding);
    if (Array.from(sign).length === 1 && sign !== '\ufffd' && !signs.has(sign)) signs.set(sign, bytes);
  };
  for (let byte = 0x80; byte < 0x100; byte += 1) add([byte]);
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail]);
  }
  known.set(encoding, signs);
  return signs;
}
