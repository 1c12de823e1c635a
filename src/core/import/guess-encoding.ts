import { detect } from 'chardet';

/** The letters beyond ASCII that people write where an encoding is used; the first of equals is taken. */
const LETTERS: readonly (readonly [encoding: string, letters: RegExp])[] = [
  ['windows-1252', /[äöüßÄÖÜàâçéèêëîïôùûœÀÂÇÉÈÊËÎÔÛŒñáíóúÑÁÍÓÚæøåÆØÅãìòÃ]|õ(?=e)/],
  ['windows-1252', /[áéíóúýþæðöÁÉÍÓÚÝÞÆÐÖ]/],
  ['windows-1250', /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűöüŐŰÖÜăâîşţĂÂÎŞŢđĐäôľĺŕ]/],
  ['windows-1254', /[çğıöşüâÇĞİÖŞÜ]/],
  ['windows-1257', /[ąčęėįšųūžāēģīķļņĄČĘĖĮŠŲŪŽĀĒĢĪĶĻŅõäöüÕÄÖÜ]/],
  ['macintosh', /[äöüßÄÖÜàâçéèêëîïôùûœÉÈÀÇñáíóúÑæøåÆØÅ]/],
  ['windows-1251', /[а-яё]|(?<!\p{Ll})[А-ЯЁ]/u],
  ['windows-1253', /[α-ωάέήίόύώϊϋς]|(?<!\p{Ll})[Α-ΩΆΈΉΊΌΎΏ]/u],
];
/** Signs that stand between words, or within them, in any language. */
const SIGNS = /[€£¥–—“”„‘’‚…•·°®©™«»¿¡²³¼½¾×±§¶\u00a0\u00ad]/;
/** So many of the letters must be such that one expects. */
const LIKELY = 0.5;

/** What a text's bytes are in that are no UTF-8. */
export function guessEncoding(sample: Uint8Array): string {
  const found = detect(sample) ?? 'ascii';
  if (/^(utf-8|ascii|iso-8859-[129]|windows-125[02478])$/i.test(found)) return byLetters(sample);
  // Of two bytes for a sign, both are above 127 somewhere.
  const isOfPairs = !/^(windows|iso-8859|koi8)/i.test(found);
  if (isOfPairs && !sample.some((byte, index) => byte > 127 && (sample[index + 1] ?? 0) > 127)) {
    return byLetters(sample);
  }
  try {
    return new TextDecoder(found).encoding;
  } catch {
    return byLetters(sample);
  }
}

function byLetters(sample: Uint8Array): string {
  let best = { encoding: 'windows-1252', share: LIKELY };
  for (const [encoding, letters] of LETTERS) {
    const share = shareOf(letters, decodeAs(sample, encoding));
    if (share > best.share) best = { encoding, share };
  }
  return best.encoding;
}

function shareOf(letters: RegExp, text: string): number {
  let [expected, others] = [0, 0];
  const expectedAt = new RegExp(letters.source, `${letters.flags}y`);
  for (const { index, 0: sign } of text.matchAll(/[^\0-\x7f]/gu)) {
    expectedAt.lastIndex = index;
    if (expectedAt.test(text)) expected += 1;
    else if (!SIGNS.test(sign) || isWithinWord(text, index)) others += 1;
  }
  return expected + others === 0 ? 1 : expected / (expected + others);
}

const isWithinWord = (text: string, at: number): boolean =>
  !/[’·\u00ad]/.test(text[at] ?? '') && /^\p{L}.\p{L}$/u.test(text.slice(Math.max(0, at - 1), at + 2));

export const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  encoding === 'windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);

/** What Windows has at 0x80 to 0x9f; several versions of Node read them as Latin-1's control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const fromWindows1252 = (bytes: Uint8Array): string =>
  latin1Of(bytes).replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);

const latin1Of = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** A sign of several bytes in UTF-8, or a byte that is part of none. */
const PIECES = /([\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})|[\x80-\xff]/g;
const MOSTLY = 3;

/** UTF-8 into which something else was mixed, or that was cut: each strange byte as Windows has it. Null: no UTF-8 at all. */
export function readMostlyUtf8(bytes: Uint8Array): string | null {
  // A sign that the end of the file cuts is none.
  const raw = latin1Of(bytes).replace(
    /(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})$/,
    '',
  );
  let [whole, strange] = [0, 0];
  const text = raw.replace(PIECES, (piece: string, sign: string | undefined) => {
    if (sign === undefined) strange += 1;
    else whole += 1;
    const own = Buffer.from(piece, 'latin1');
    return sign === undefined ? fromWindows1252(own) : own.toString('utf8');
  });
  return whole > 0 && whole >= strange * MOSTLY ? text : null;
}
