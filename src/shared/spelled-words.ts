import { MAX_CHECKED_WORD_CHARS } from './limits';

/* What a spell checker looks at in a text: its words, but no codes, numbers and addresses. */

/** What is written together. Brackets and quotation marks belong to the sentence. */
export const EACH_WRITTEN = /[^\s()[\]{}<>"“”„«»]+/g;
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
