import type { Finder } from './find-terms';
import type { Mark } from './models';

/*
 * Finds a text as the eye finds it. However it is written (case, accents, width, the kinds of dashes, quotation marks and
 * spaces, the separators of a number, what is not seen), what looks the same is the same.
 */

/** Signs that look alike and have no common form in Unicode. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d'],
      ["'", '\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u02b9\u02bc\uff07'],
      ['"', '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02'],
      [',', '\u066c\uff0c\u060c'],
      ['.', '\u066b\uff0e'],
      ['x', '\u00d7'],
      ['~', '\u223c\u301c\uff5e'],
      ['i', '\u0131'],
      ['ss', '\u00df\u1e9e'],
      ['ae', '\u00e6\u00c6'],
      ['oe', '\u0153\u0152'],
      ['o', '\u00f8\u00d8'],
      ['l', '\u0142\u0141'],
      ['d', '\u0111\u0110\u00f0\u00d0'],
      ['\u03c3', '\u03c2'],
      ['', '\u00ad\u0640\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'],
    ] as const
  ).flatMap(([plain, signs]) => Array.from(signs, (sign) => [sign, plain])),
);
/** Marks on letters that people leave out: Latin, Greek, Cyrillic, Hebrew, Arabic. Elsewhere marks are vowels. */
const ACCENTS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u202a-\u202e\u2066-\u2069]/gu;
const EACH_DIGIT = /\p{Nd}/gu;

/** The digit that a character of any script is. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code < 0x80 ? character : String((code - zero) % 10);
}

function foldCharacter(character: string): string {
  const alike = ALIKE[character];
  if (alike !== undefined) return alike;
  if (/[^\S\n\t]/u.test(character)) return ' ';
  return character.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(EACH_DIGIT, digitOf);
}

interface Folded {
  readonly folded: string;
  /** Where in the text a position of what was folded lies. */
  readonly origin: (position: number) => number;
}

/** The text as it is compared with another one. */
export function fold(text: string): Folded {
  if (/^[\0-\x5f\x61-\x7f]*$/.test(text))
    return { folded: text.toLowerCase(), origin: (position) => position };
  const known = new Map<string, string>();
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    let plain = known.get(character);
    if (plain === undefined) known.set(character, (plain = foldCharacter(character)));
    folded += plain;
    while (origins.length < folded.length) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  return { folded, origin: (position) => origins[position] ?? at };
}

const SEPARATOR = "[,.' ]";
/** Only before a group of three: `42500` is `42,500`, and 2021 is not `20, 21`. */
const BETWEEN_DIGITS = `(?:${SEPARATOR}(?=\\d{3}(?!\\d)))?`;

function patternOf(needle: string): RegExp {
  const pattern = fold(needle.trim())
    .folded.replace(/(?<=\d)[,.' ](?=\d{3}(?!\d))/g, '')
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/ +/g, ' +')
    .replace(/(?<=\d)(?=\d)/g, BETWEEN_DIGITS);
  return new RegExp(pattern, 'gu');
}

/** Finds this very text, as it looks. */
export function findText(needle: string): Finder {
  const pattern = patternOf(needle);
  return (text) => {
    const { folded, origin } = fold(text);
    const marks: Mark[] = [];
    for (const { 0: match, index } of folded.matchAll(pattern)) {
      const [start, end] = [origin(index), origin(index + match.length)];
      if (end > start) marks.push([start, end]);
    }
    return { marks, place: marks[0]?.[0] ?? null };
  };
}
