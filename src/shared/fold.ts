/*
 * How words are compared, everywhere: by the search, the find bar, the palette, the ranking of passages, the look-up in
 * tables and the check of figures. What people write for the same word is the same: whatever case, accents, vowel marks,
 * width, kind of kana, digits of whichever script, hyphens, quotation marks and spaces.
 */

/** Letters and signs that stand for one another and have no common form in Unicode. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  (
    [
      ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d\u05be'],
      ["'", '\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u02b9\u02bb\u02bc\u02bd\uff07\u05f3'],
      ['"', '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02\u05f4'],
      [',', '\u066c\uff0c\u060c'],
      ['.', '\u066b\uff0e'],
      ['x', '\u00d7'],
      ['~', '\u223c\u301c\uff5e'],
      ['i', '\u0131'],
      ['ss', '\u00df'],
      ['ae', '\u00e6'],
      ['oe', '\u0153'],
      ['th', '\u00fe'],
      ['o', '\u00f8'],
      ['l', '\u0142'],
      ['d', '\u0111\u00f0'],
      ['h', '\u0127'],
      ['t', '\u0167'],
      ['\u03c3', '\u03c2'],
      // Arabic: alef wasla, alef maksura and Persian yeh, Persian keheh, ta marbuta, and the hamza that stands alone.
      ['\u0627', '\u0671'],
      ['\u064a', '\u0649\u06cc'],
      ['\u0643', '\u06a9'],
      ['\u0647', '\u0629\u06c1\u06d5'],
      ['', '\u0621'],
      // The nasals of Devanagari before a consonant are written as a dot, too.
      ['\u0902', '\u0901'],
      [
        '',
        '\u00ad\u0640\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
      ],
    ] as const
  ).flatMap(([plain, signs]) => Array.from(signs, (sign): [string, string] => [sign, plain])),
);

/** Marks that people leave out: of Latin, Greek, Cyrillic, Hebrew and Arabic, nuktas, and how an emoji is drawn. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c\u09bc\u0a3c\u0abc\u0b3c\ufe00-\ufe0f\u20e3]|[\u{1f3fb}-\u{1f3ff}]/gu;
/** What is read together: a character with its marks, a syllable of Hangul, a nasal of Devanagari before a consonant. */
const UNIT =
  /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[ङञणनम]\u094d(?=[क-ह])|[^\0-\u005f\u0061-\u007f][\p{M}\uff9e\uff9f]*/gu;
const ONLY_PLAIN = /^[\0-\u005f\u0061-\u007f]*$/;
const NASAL = /^[ङञणनम]\u094d$/u;
const EACH_DIGIT = /\p{Nd}/gu;
const EACH_KATAKANA = /[\u30a1-\u30f6]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/** There are few in any text, and each costs several passes. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function foldUnit(unit: string): string {
  let folded = known.get(unit);
  if (folded === undefined) {
    folded = NASAL.test(unit) ? '\u0902' : foldAnew(unit);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(unit, folded);
  }
  return folded;
}

function foldAnew(unit: string): string {
  const plain = unit.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(MARKS, '').normalize('NFC');
  return Array.from(plain, (character) => ALIKE.get(character) ?? (/\s/u.test(character) ? ' ' : character))
    .join('')
    .replace(EACH_DIGIT, digitOf)
    .replace(EACH_KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
}

/** The digit that a character of any script is: each script has its ten one after the other. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code < 0x80 ? character : String((code - zero) % 10);
}

/** The text as it is compared with another one. */
export function fold(text: string): string {
  return ONLY_PLAIN.test(text) ? text.toLowerCase() : text.replace(UNIT, foldUnit).toLowerCase();
}

/** What is written with two letters where a keyboard has not the one. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);
/** With the letter before it, where its mark stands apart. */
const HAS_SPELLED = /[äöüøå]|[aou]\u0308|a\u030a/iu;

/** Whether a text has a second reading: `grüne` is `grune` to those who drop the dots, and `gruene` to those who spell them. */
const hasSpelling = (text: string): boolean => HAS_SPELLED.test(text);

const MAY_BE_SPELLED = /[aou]e|aa/i;

/** Whether what is sought may be found in the text by that reading alone. */
export const maySpell = (text: string, sought: string): boolean =>
  hasSpelling(sought) || (MAY_BE_SPELLED.test(sought) && hasSpelling(text));

function spellUnit(unit: string, at: number, text: string): string {
  const spelled = SPELLED.get(unit.normalize('NFC').toLowerCase());
  if (spelled !== undefined) return spelled;
  const apart = SPELLED.get(`${text[at - 1] ?? ''}${unit}`.normalize('NFC').toLowerCase());
  return apart === undefined ? foldUnit(unit) : apart.slice(1);
}

/** As `fold`, with `ae` for ä and its like. */
export function foldSpelled(text: string): string {
  return HAS_SPELLED.test(text) ? text.replace(UNIT, spellUnit).toLowerCase() : fold(text);
}

/** A sign that is looked for as a word is. */
export const EACH_EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/gu;

const EACH_WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text that have a second reading, in that. */
export function spelledWords(text: string): string[] {
  if (!HAS_SPELLED.test(text)) return [];
  return (text.normalize('NFC').match(EACH_WORD) ?? []).filter(hasSpelling).map(foldSpelled);
}

export interface Folded {
  readonly folded: string;
  /** Where in the text as it is written a position of what was folded lies. */
  readonly origin: (position: number) => number;
  /** Where the sign ends that the one before a position comes from: of `1` in `½`, behind all of it. */
  readonly end: (position: number) => number;
}

/** The same, for marking in the text as it is written what was found in what was folded. */
export const foldWithOrigins = (text: string): Folded => withOrigins(text, foldUnit);

/** As `foldSpelled`. */
export const foldSpelledWithOrigins = (text: string): Folded => withOrigins(text, spellUnit);

function withOrigins(text: string, unitOf: (unit: string, at: number, text: string) => string): Folded {
  if (ONLY_PLAIN.test(text)) {
    const same = (position: number): number => position;
    return { folded: text.toLowerCase(), origin: same, end: same };
  }
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  const takePlain = (until: number): void => {
    folded += text.slice(at, until).toLowerCase();
    for (; at < until; at += 1) origins.push(at);
  };
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    takePlain(index);
    folded += unitOf(unit, index, text);
    while (origins.length < folded.length) origins.push(at);
    at = index + unit.length;
  }
  takePlain(text.length);
  origins.push(at);
  const origin = (position: number): number => origins[position] ?? at;
  const end = (position: number): number => {
    let next = position;
    while (next > 0 && next < folded.length && origins[next] === origins[next - 1]) next += 1;
    return origin(next);
  };
  return { folded, origin, end };
}
