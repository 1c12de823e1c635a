import { fold } from '../../shared/fold';
import { BEFORE_ARABIC } from '../../shared/values/number-words';
import { readNumber } from '../../shared/values/numbers';
import { inBytes } from '../../shared/values/units';

export interface Token {
  readonly text: string;
  /** As words are compared: without endings and what Arabic writes before a word. */
  readonly stem: string;
  readonly number: number | null;
}

const TOKEN =
  /\d{1,2}:\d{2}(?![\d:])|\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?![\p{L}\p{N}])|\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d+)?(?![\p{L}\p{N}])|\d+[.,]\d+(?![\p{L}\p{N}])|(?=[\p{L}\p{N}]*(?:[-/._][\p{L}\p{N}]+)*)(?=[^\s]*\d)[\p{L}\p{N}]+(?:[-/._][\p{L}\p{N}]+)*|[\p{L}\p{M}\p{N}]+|[$€£%°]/gu;
const ARABIC = /^[\u0600-\u06ff]/;
const ENDING = /(?:es|s|en|er|e|as|os|a|o)$/;
const MIN_STEM = 3;
/** Arabic writes its “and” before a number without a space. */
const AND_NUMBER = /(?<![\p{L}\p{N}])و(?=\d)/gu;
/** “2nd”, “1er”. */
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th|er|eme|º|ª)$/;

export function stemOf(word: string): string {
  if (ARABIC.test(word)) return arabicStem(word);
  if (/\d/.test(word)) return word;
  const stem = word.replace(ENDING, '');
  return stem.length >= MIN_STEM ? stem : word;
}

function arabicStem(word: string): string {
  // “Its colour” is a colour.
  const own = word.replace(/(?<=\p{L}{3})ها$/u, '');
  if (own !== word) return arabicStem(own);
  const bare = word.replace(BEFORE_ARABIC, '');
  if (bare !== word && bare.length >= MIN_STEM - 1) return arabicStem(bare);
  return word.replace(/[ةه]$/, '').replaceAll('ى', 'ي');
}

/** The words, numbers and signs of a text, in order. */
export function tokensOf(text: string): Token[] {
  const folded = fold(inBytes(text)).replace(AND_NUMBER, '$& ');
  return Array.from(folded.matchAll(TOKEN), ({ 0: word }) => {
    const [, digits = '', k] = /^(\d[\d.,' ]*?)(k)?$/.exec(word) ?? ORDINAL.exec(word) ?? [];
    const number = digits === '' ? null : readNumber(digits);
    return { text: word, stem: stemOf(word), number: number === null ? null : k ? number * 1_000 : number };
  });
}

/** As values are compared. */
export const phraseOf = (tokens: readonly Token[]): string => tokens.map(({ stem }) => stem).join(' ');

/** As the words of a language are compared, whose forms are all written down: only Arabic writes others before them. */
export const wordingOf = (tokens: readonly Token[]): string =>
  tokens.map(({ text, stem }) => (ARABIC.test(text) ? stem : text)).join(' ');

const MIN_SHARED = 5;
const MIN_OWN = 3;

/** What two compounds end with that begin differently: “Kaltmiete” and “Warmmiete” are two things. */
export function sharedEndings(a: string, b: string): string[] {
  if (a === b) return [];
  const most = Math.min(a.length, b.length) - MIN_OWN;
  const endings: string[] = [];
  for (let size = MIN_SHARED; size <= most && b.endsWith(a.slice(-size)); size += 1)
    endings.push(a.slice(-size));
  return endings;
}

const oneMore = (longer: string, shorter: string): boolean => longer.slice(1) === shorter;

/** Whether one slip of the fingers makes one word of the other. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || !b.startsWith(a.slice(0, 1))) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    oneMore(restA, restB) ||
    oneMore(restB, restA) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(0, 2) === Array.from(restB.slice(0, 2)).reverse().join('') &&
      restA.slice(2) === restB.slice(2))
  );
}
