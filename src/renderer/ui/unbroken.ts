/** Scripts that set their letters by what stands beside them, and put spaces between words. Tried where a word begins alone. */
const LONG_WORD = /(?<![!-\u052f])[!-\u052f]{200}/;

/**
 * For `data-unbroken`: the text has a word that is broken into lines, so that each of them would be set anew with all that
 * follows. It is set letter by letter.
 */
export const unbroken = (text: string): '' | undefined => (LONG_WORD.test(text) ? '' : undefined);
