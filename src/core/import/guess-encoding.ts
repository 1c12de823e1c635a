import { type Language, LANGUAGES } from './languages';

/** What a text's bytes may be in, the likeliest first; each reads the file in another way. */
interface Guess {
  readonly encoding: string;
  /** How much less likely it is than the first, as a logarithm. */
  readonly behind: number;
}

const SAMPLE_BYTES = 16 * 1024;

/** @param bytes of a text that is no UTF-8 */
export function guessEncodings(bytes: Uint8Array): readonly [Guess, ...Guess[]] {
  const sample = tellingLines(bytes);
  const readings = new Map<string, { encoding: string; likely: number }>();
  for (const encoding of ENCODINGS) {
    const text = decodeAs(sample, encoding);
    const ofIt = LANGUAGES.filter(({ encodings }) => encodings.includes(encoding));
    const likely = Math.max(...ofIt.map((language) => likeness(text, language))) - (SELDOM[encoding] ?? 0);
    // Of two that read it alike, the first is named.
    const known = readings.get(text);
    readings.set(text, {
      encoding: known?.encoding ?? encoding,
      likely: Math.max(known?.likely ?? likely, likely),
    });
  }
  const sorted = [...readings.values()].sort((one, other) => other.likely - one.likely);
  const most = sorted[0]?.likely ?? 0;
  const [first, ...others] = sorted.map(({ encoding, likely }) => ({ encoding, behind: most - likely }));
  return [first ?? { encoding: 'windows-1252', behind: 0 }, ...others];
}

const ENCODINGS: readonly string[] = [...new Set(LANGUAGES.flatMap(({ encodings }) => encodings))];

/** Encodings that files were written in long ago, or on few machines. */
const SELDOM: Readonly<Record<string, number>> = {
  'iso-8859-15': 1,
  'iso-8859-2': 1.5,
  'iso-8859-5': 3,
  'iso-8859-7': 1,
  'iso-8859-8': 1,
  'x-mac-cyrillic': 3,
  'koi8-r': 2,
  'koi8-u': 2.5,
  'euc-jp': 1,
  macintosh: 2.5,
  ibm850: 3.5,
  ibm866: 1.5,
};

/** The lines that have bytes beyond ASCII, from the beginning on. */
export function tellingLines(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let [from, length] = [0, 0];
  while (from < bytes.length && length < SAMPLE_BYTES) {
    const end = bytes.indexOf(10, from);
    const line = bytes.subarray(from, Math.min(end === -1 ? bytes.length : end + 1, from + SAMPLE_BYTES));
    if (line.some((byte) => byte > 127)) {
      lines.push(line);
      length += line.length;
    }
    from = end === -1 ? bytes.length : end + 1;
  }
  return Buffer.concat(lines);
}

/* How much is taken off, as a logarithm, for what one does not expect. */
const UNKNOWN_LETTER = 9;
const UNKNOWN_SIGN = 10.6;
const STRANGE = 8;
const BROKEN = 14;
const AMONG_OTHERS = 4;
const ODD_CASE = 4;
const CAPITALS = 1;
const CAPITAL = 0.3;
/** A letter with a mark that stands alone at a number, where a currency or a unit does. */
const AT_NUMBER = 5;
/** How much likelier a sign is in a language that has no letters beyond ASCII. */
const SIGNS_ALONE = 2.5;

/** How likely each letter is: the first most, the second half as much, and so on. */
const ranksOf = (signs: string): ReadonlyMap<string, number> => {
  const all = [...new Set(signs)];
  const sum = all.reduce((total, _, rank) => total + 1 / (rank + 2), 0);
  return new Map(all.map((sign, rank) => [sign, Math.log(1 / (rank + 2) / sum)]));
};
const RANKS = new Map(LANGUAGES.map((language) => [language, ranksOf(language.signs)]));

/** The logarithm of how likely these signs beyond ASCII are, in this language. */
function likeness(text: string, language: Language): number {
  const ranks = RANKS.get(language) ?? new Map<string, number>();
  let sum = -language.seldom;
  for (const { index, 0: sign } of text.matchAll(/[^\0-\x7f]/gu)) {
    const [before, after] = [text[index - 1] ?? ' ', text[index + sign.length] ?? ' '];
    if (/[\x80-\x9f\ufffd\ufeff]|\p{Co}|\p{Cn}/u.test(sign)) sum -= BROKEN;
    else if (sign === 'µ' || !/[\p{L}\p{M}ªº]/u.test(sign)) sum -= costOfSign(sign, before, after, language);
    else if (language.words === 'signs') sum += ranks.get(sign) ?? -(isHalfWide(sign) ? 6 : UNKNOWN_SIGN);
    else {
      sum += costOfLetter(sign, before, after, language, ranks);
      if (language.words === 'latin' && isAtNumber(text, index, sign)) sum -= AT_NUMBER;
    }
  }
  if (language.words === 'signs') return sum;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (/[^\0-\x7f]/.test(word)) sum -= costOfCase(word);
  }
  return sum;
}

function costOfCase(word: string): number {
  if (/^[^\p{Lu}]*$/u.test(word)) return 0;
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(word)) return CAPITAL;
  return /^[^\p{Ll}]+$/u.test(word) ? CAPITALS : ODD_CASE;
}

function isAtNumber(text: string, at: number, sign: string): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text[at + sign.length] ?? ''];
  if (/[ªº]/.test(sign) || isLetter(after) || isLetter(before.slice(-1))) return false;
  return /\d$/.test(before) || /\d/.test(after) || (/\d[ \u00a0]$/.test(before) && !/[ \u00a0]/.test(after));
}

const isHalfWide = (sign: string): boolean => /[\uff61-\uff9f]/.test(sign);
const isLetter = (sign: string): boolean => /[\p{L}\p{M}]/u.test(sign);
/** Two signs beyond ASCII seldom stand side by side, but for quotation marks, points and spaces. */
const isRare = (sign: string): boolean =>
  !isAscii(sign) && !isLetter(sign) && !/[«»“”‘’„…–—€\u00a0]/.test(sign);
const isAscii = (sign: string): boolean => sign < '\x80';

function costOfLetter(
  sign: string,
  before: string,
  after: string,
  { words }: Language,
  ranks: ReadonlyMap<string, number>,
): number {
  const small = sign.toLowerCase();
  let cost = ranks.get(sign) ?? ranks.get(small) ?? -UNKNOWN_LETTER;
  const beside = [before, after].filter(isLetter);
  if (words === 'own') cost -= beside.filter(isAscii).length * AMONG_OTHERS;
  // Letters with marks stand among those without, one by one.
  else if (beside.length > 0 && !beside.some(isAscii)) cost -= AMONG_OTHERS;
  else if (beside.some((each) => !isAscii(each))) cost -= 1;
  return cost;
}

/** What the signs are taken for that stand between words, or within them, in any language. */
const SIGNS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['€\u00a0', 3],
    ['–“”„«»’、。，：；（）「」', 3.5],
    ['°…•·‘®¿¡·％・', 4],
    ['©™²³½£§—№\u00ad￥～', 5],
    ['¼¾×±µ‚‰†¥›‹', 6],
  ].flatMap(([signs, cost]) => Array.from(String(signs), (sign) => [sign, Number(cost)] as const)),
);

function costOfSign(
  sign: string,
  before: string,
  after: string,
  { words, signs: letters }: Language,
): number {
  const cost =
    (SIGNS[sign] ??
      (words === 'signs' && !isAscii(sign) && /[\u3000-\u303f\uff01-\uff5e]/.test(sign) ? 5 : STRANGE)) -
    (letters === '' ? SIGNS_ALONE : 0);
  const isWithin = isLetter(before) && isLetter(after);
  if (words !== 'signs' && (isRare(before) || isRare(after)) && !/[«»“”‘’„…\u00a0]/.test(sign))
    return cost + AMONG_OTHERS;
  if (/[’\u00ad]/.test(sign)) return cost + (isWithin ? 0 : 1);
  if (/[²³]/.test(sign)) return cost + (/[m\d]/i.test(before) && !isLetter(after) ? 0 : AMONG_OTHERS);
  if (sign === '°' && /[CFKcf]/.test(after)) return cost;
  if (/[€£¥°½¼¾]/.test(sign) && (isLetter(after) || isLetter(before)) && !/[n\d]/i.test(before))
    return cost + 3;
  return cost + (isWithin && words !== 'signs' ? AMONG_OTHERS : 0);
}

export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const own = UPPER_HALVES[encoding];
  if (own === undefined) return new TextDecoder(encoding).decode(bytes);
  return latin1Of(bytes).replace(/[\x80-\xff]/g, (sign) => own[sign.charCodeAt(0) - 0x80] ?? sign);
}

/**
 * What bytes from 0x80 on are. Several versions of Node read Windows's signs at 0x80 to 0x9f as Latin-1's control characters;
 * what DOS wrote in Western Europe no TextDecoder knows.
 */
const UPPER_HALVES: Readonly<Record<string, string>> = {
  'windows-1252': '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ',
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};

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
    return sign === undefined ? decodeAs(own, 'windows-1252') : own.toString('utf8');
  });
  return whole > 0 && whole >= strange * MOSTLY ? text : null;
}
