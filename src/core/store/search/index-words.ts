import { EACH_UNSPACED, UNSPACED } from '../../../shared/find-terms';
import { EACH_EMOJI, fold, spelledWords } from '../../../shared/fold';

/** What SQLite takes for a word of those that it is told. */
export const TOKENIZE = `unicode61 remove_diacritics 0 categories 'L* N* M* Co'`;
/** Where a private sign of Unicode stands for an emoji: SQLite knows few of them, and none for a word. */
const EMOJI_BASE = 0xf_0000;
/** Divides the text from what is added to it, so that no phrase reaches across. */
const BEYOND = '\ue000';

/** Folded words as the index takes them: each character of an unspaced script and each emoji is one. */
export function asWords(folded: string): string {
  const spaced = UNSPACED.test(folded) ? folded.replace(EACH_UNSPACED, ' $& ') : folded;
  return spaced.replace(
    EACH_EMOJI,
    (emoji) => ` ${String.fromCodePoint(EMOJI_BASE + ((emoji.codePointAt(0) ?? 0) & 0xffff))} `,
  );
}

/** A text's words as they are compared everywhere, and whatever else they may be looked for as. */
export const wordsWith =
  (joined: (folded: string) => readonly string[]) =>
  (text: string): string => {
    const folded = fold(text);
    const others = [...joined(folded), ...spelledWords(text)];
    return asWords(others.length === 0 ? folded : `${folded} ${BEYOND} ${others.join(' ')}`);
  };
