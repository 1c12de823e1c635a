import { EACH_EMOJI, fold, spelledWords } from '../../shared/fold';
import { stemOf } from '../../shared/stem';
import { joinedForms } from '../../shared/written-forms';

/**
 * The words of a text as the index keeps them and as a question asks for them. No list of any language's words: folded, numbers
 * without their separators, codes with and without theirs, and pairs of characters where a script has no spaces.
 */
export interface Terms {
  /** As written. */
  readonly words: readonly string[];
  /** The beginnings of longer words: `price` for prices, `holid` for holidays and Holiday. */
  readonly stems: readonly string[];
}

/** Han, kana, Thai, Lao, Khmer and Burmese run on without spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
/** Numbers with separators first, then codes such as SKU-4411/B, then words. */
const TOKEN =
  /\d{1,3}(?:[,.'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?![\p{L}\d])|[\p{L}\p{M}\d]+(?:[-/._#][\p{L}\p{M}\d]+)+|[\p{L}\p{M}\d]+/gu;
const THOUSANDS = /^\d{1,3}(?:[,.'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;
const STEM_CHARS = 5;
export function termsOf(text: string, folded = fold(text)): Terms {
  const words: string[] = [];
  const stems: string[] = [];
  const addWord = (word: string): void => {
    words.push(word);
    stems.push(beginningOf(word));
  };
  for (const run of folded.match(RUNS) ?? []) {
    if (UNSPACED.test(run)) {
      const pairs = pairsOf(run);
      words.push(...pairs);
      continue;
    }
    const joined = new Set(joinedForms(run));
    for (const token of run.match(TOKEN) ?? []) {
      if (THOUSANDS.test(token)) {
        words.push(...numberForms(token));
      } else if (/[-/._#]/.test(token)) {
        const parts = token.split(/[-/._#]+/);
        for (const part of parts) addWord(part);
      } else {
        addWord(token);
      }
    }
    for (const word of words) joined.delete(word);
    words.push(...joined);
  }
  words.push(...spelledWords(text), ...(text.match(EACH_EMOJI) ?? []));
  return { words, stems };
}

/** `25,000` is asked for as 25000 and the other way round; `1.234,50` is 1234 and its cents. */
function numberForms(token: string): string[] {
  const parts = token.split(/[,.'’\u00a0\u202f]/);
  const last = parts.at(-1) ?? '';
  // A last group of three could be thousands or decimals: nobody writes prices with three.
  return last.length === 3 ? [parts.join('')] : [parts.slice(0, -1).join(''), parts.join('')];
}

const ARABIC = /^[\u0600-\u06ff]/;

function beginningOf(word: string): string {
  if (/\d/.test(word)) return word;
  if (ARABIC.test(word)) return stemOf(word);
  return (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word).slice(0, STEM_CHARS);
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}
