import { MAX_CHECKED_WORD_CHARS } from './limits';

/* What a spell checker looks at in a text: its words, but no codes, numbers and addresses. */

/** What is written together. Brackets and quotation marks belong to the sentence. */
const EACH_WRITTEN = /[^\s()[\]{}<>"“”„«»]+/g;
const END_OF_SENTENCE = /[.,;:!?…]+$/u;
/** With a digit, or with what only stands within addresses, paths, codes and names of programs. */
const IS_CODE = /[\p{N}@\\_#]|\/\/|^\/\p{L}|\p{L}\.\p{Ll}|\p{L}\/\p{L}.*[./]|\p{Lu}{2,}-|-\p{Lu}{2,}/u;
const EACH_WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
/** Abbreviations and names of products: a capital inside. */
const IS_NAME = /[\p{L}\p{M}]\p{Lu}/u;

export interface SpelledWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

export const isCode = (written: string): boolean => IS_CODE.test(written.replace(END_OF_SENTENCE, ''));

/** Each makes an element of the page: after so many, a line is read by nobody. */
const MAX_PLACES = 200;

/** Where codes, numbers and addresses stand in a line; those that follow each other are one place. */
export function codesIn(line: string): { readonly from: number; readonly to: number }[] {
  const places: { from: number; to: number }[] = [];
  let isAfterCode = false;
  for (const { 0: written, index } of line.matchAll(EACH_WRITTEN)) {
    const last = places.at(-1);
    const to = index + written.length;
    const isOne = isCode(written);
    if (isOne && last && isAfterCode) last.to = to;
    else if (isOne && places.push({ from: index, to }) === MAX_PLACES) {
      places[MAX_PLACES - 1] = { from: index, to: line.length };
      break;
    }
    isAfterCode = isOne;
  }
  return places;
}

export function wordsIn(text: string): SpelledWord[] {
  return [...text.matchAll(EACH_WRITTEN)].flatMap(({ 0: written, index }) =>
    isCode(written)
      ? []
      : [...written.matchAll(EACH_WORD)].flatMap(({ 0: word, index: at }) => {
          const from = index + at;
          return word.length > MAX_CHECKED_WORD_CHARS || IS_NAME.test(word)
            ? []
            : [{ word, from, to: from + word.length }];
        }),
  );
}
