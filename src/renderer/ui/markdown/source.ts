/** More blank lines than anybody leaves, which would be added frame by frame to a page that shows nothing. */
const MAX_BLANK_LINES = 1_000;
const BLANK_LINES = new RegExp(`(?<!\\n)\\n{${String(MAX_BLANK_LINES)},}`, 'g');

/** With the lexer's line ends, without blank lines by the thousand and what would turn the digits of a number round. */
export const toSource = (text: string): string =>
  (/[\r\0\u202d\u202e]/.test(text)
    ? text.replace(/\r\n?/g, '\n').replace(/[\0\u202d\u202e]/g, '')
    : text
  ).replace(BLANK_LINES, '\n'.repeat(MAX_BLANK_LINES));

/** Whether a text begins with another one; `startsWith` compares letter by letter. */
export function goesOn(text: string, before: string): boolean {
  const beginning = text.slice(0, before.length);
  return beginning === before;
}

/**
 * The end of the line before the first one that begins with a mark. The mark is looked for, not the end: the lexer asks for
 * each line of a list what is in all that follow, and of line ends they are full.
 */
export function lineBefore(mark: string, text: string): number {
  let at = text.indexOf(mark);
  while (at !== -1 && text.charAt(at - 1) !== '\n') at = text.indexOf(mark, at + 1);
  return at === -1 ? -1 : at - 1;
}

const IS_ANOTHER = new RegExp(`[\\r\\0\\u202d\\u202e]|\\n{${String(MAX_BLANK_LINES)}}`);

/** The source of a text that grows: of one that is its own source, only what came since is read. */
export class GrowingSource {
  #same = '';

  of(written: string): string {
    const from = goesOn(written, this.#same) ? Math.max(0, this.#same.length - MAX_BLANK_LINES) : 0;
    if (IS_ANOTHER.test(written.slice(from))) return toSource(written);
    this.#same = written;
    return written;
  }
}
