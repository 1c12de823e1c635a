import { foldWithOrigins } from '../../shared/fold';

/** A word of a text, as words are compared: folded, without a plural's s and what Arabic writes before a word. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;
const BEFORE_ARABIC = /^(?:و?ال|[ولب]ال|لل|و(?=\p{L}{3}))/u;

export function wordsOf(text: string): Word[] {
  const { folded, origin, end } = foldWithOrigins(text);
  return Array.from(folded.matchAll(WORD), ({ 0: word, index }) => ({
    stem: stemOf(word),
    start: origin(index),
    end: end(index + word.length),
  }));
}

function stemOf(word: string): string {
  if (/^[\u0600-\u06ff]/.test(word)) return word.replace(BEFORE_ARABIC, '') || word;
  return word.length > 3 && word.endsWith('s') && !/\d/.test(word) ? word.slice(0, -1) : word;
}
