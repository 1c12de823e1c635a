import { cutAt } from './cut';
import { groupedForms, groupedPatternOf } from './digit-groups';

/*
 * Numbers, codes and words are written with and without what separates their parts: 25,000 is 25000, AX-2207/B is ax2207b,
 * Wi-Fi is wifi and don't is dont. Everything here is about text that was folded.
 */

/** Only before a group of three: `42500` is `42,500`, and 2021 is not `20, 21`. */
const IN_NUMBER = `(?:[,.' ](?=\\d{3}(?!\\d)))?`;
/** A code may hang at a word: l'A4. */
const IN_CODE = `(?:[-/._# '"]|,(?=\\d{3}(?!\\d)))?`;
const IN_WORD = `['"-]?`;
/** A word of letters and digits; what stands between letters of one word in Unicode's marks belongs to it. */
const EACH_PART = /[\p{L}\p{N}\p{M}]+/gu;
const IS_LETTERS = /^[\p{L}\p{M}]{2,}$/u;
/** What is no digit of ten is in a code as well: m², A½, ၐ𐤖. */
const isCode = (part: string): boolean => /\p{L}/u.test(part) && !IS_LETTERS.test(part);

/** A letter may be folded to eighteen, and a regular expression can be too long to be read. */
const MOST_CHARS = 1_000;

/** What a long text is found by. */
export const beginningOf = (folded: string): string => cutAt(folded, MOST_CHARS);

/** A regular expression for the words in this order, whatever `between` them. Empty where there is no word. */
export function patternOf(folded: string, between: string): string {
  return (folded.match(EACH_PART) ?? [])
    .map((part) => {
      if (isCode(part)) return Array.from(part).join(IN_CODE);
      if (IS_LETTERS.test(part)) return Array.from(part).join(IN_WORD);
      const grouped = /^\d+$/.test(part) ? groupedPatternOf(part) : null;
      return grouped ?? part.replace(/(?<=\d)(?=\d)/g, IN_NUMBER);
    })
    .join(between);
}

/** How the parts of what is longest may hang together: AX-2207/B, 06A 115 561 B, 25.000. */
const MOST_PARTS = 5;
/** Of what may be the beginning or the end of a code after a space. */
const MOST_LETTERS = 3;
/** From the beginning of a word: tried from each of its letters, a long one would take for ever. */
const EACH_RUN = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+(?:[-/._#,' ][\p{L}\p{N}\p{M}]+)+/gu;
const HAS_DIGIT = /\d/;

/** Letters alone, with what is left out between them: l'ete, co-op, צה"ל. */
const MAY_HAVE_PARTS = /['"-][\p{L}\p{M}]/u;
const EACH_WORD_IN_PARTS = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?:['"-][\p{L}\p{M}]+)+/gu;

/** What a folded text's numbers, codes and words are without their separators: each that can be read from its parts in a row. */
export function joinedForms(folded: string): string[] {
  const forms = joinedByRule(folded);
  return HAS_DIGIT.test(folded) ? [...new Set([...forms, ...groupedForms(folded)])] : forms;
}

/** Those whose separators say so, whatever their digits are grouped by. */
export function joinedByRule(folded: string): string[] {
  const words = MAY_HAVE_PARTS.test(folded) ? folded.match(EACH_WORD_IN_PARTS) : null;
  const forms = (words ?? []).map((word) => word.replace(/['"-]/g, ''));
  if (!HAS_DIGIT.test(folded)) return forms;
  for (const run of folded.match(EACH_RUN) ?? []) {
    if (!HAS_DIGIT.test(run)) continue;
    const parts = run.split(/[-/._#,' ]/);
    const separators = run.match(/[-/._#,' ]/g) ?? [];
    for (let first = 0; first < parts.length - 1; first += 1) {
      let form = parts[first] ?? '';
      for (let next = first + 1; next < Math.min(parts.length, first + MOST_PARTS); next += 1) {
        const [before, part] = [parts[next - 1] ?? '', parts[next] ?? ''];
        if (!hangTogether(before, separators[next - 1] ?? '', part)) break;
        form += part;
        if (HAS_DIGIT.test(form)) forms.push(form);
      }
    }
  }
  return forms;
}

const EACH_SEPARATOR = /[-+()/._#,'" ]/g;

/** A number of another country, which its plus begins. */
const ABROAD = /^\+\d{7,}$/;

/** Without what may be left out; also of what are two words. */
export const withoutSeparators = (folded: string): string => folded.replace(EACH_SEPARATOR, '');

/** A number, a code or a word that is written in parts, as one; null where it is none. */
export function wholeOf(folded: string): string | null {
  const whole = withoutSeparators(folded);
  return joinedForms(folded).includes(whole) || ABROAD.test(folded) ? whole : null;
}

const IS_DIGITS = /^\d+$/;

function hangTogether(before: string, separator: string, part: string): boolean {
  if (",.' ".includes(separator) && IS_DIGITS.test(before) && IS_DIGITS.test(part)) {
    return before.length <= 3 && part.length === 3;
  }
  if (",'".includes(separator)) return false;
  const hasDigit = HAS_DIGIT.test(before) || HAS_DIGIT.test(part);
  // `Golf 7` are two words; 06A 115 and RTX 4070 are codes.
  return separator === ' ' ? hasDigit && isOfCode(before) && isOfCode(part) : hasDigit;
}

const isOfCode = (part: string): boolean => part.length <= MOST_LETTERS || HAS_DIGIT.test(part);
