import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';

/** Pieces are counted by themselves and remembered. In UTF-16 units. */
const PIECE_CHARS = 2_048;
/** The tokenizer's time grows with the square of a run without a break, such as a line of one letter. */
const LONGEST_PIECE_CHARS = 4_096;
/** Pieces whose counts are kept: at most some 16 MB of text. */
const MAX_KNOWN = 4_000;

interface Piece {
  readonly text: string;
  readonly tokens: number;
}

/** A text that is counted again after each change: only the pieces that changed are. */
export class CountedText {
  #pieces: readonly Piece[] = [];

  /** Tokens in the o200k vocabulary. */
  update(text: string): number {
    const old = this.#pieces;
    let start = 0;
    let head = 0;
    for (; head < old.length; head += 1) {
      const piece = old[head];
      if (!piece || !text.startsWith(piece.text, start)) break;
      start += piece.text.length;
    }
    let end = text.length;
    let tail = old.length;
    for (; tail > head; tail -= 1) {
      const piece = old[tail - 1];
      if (!piece || end - piece.text.length < start || !text.startsWith(piece.text, end - piece.text.length))
        break;
      end -= piece.text.length;
    }
    // Where a piece may end depends on what follows it, so its neighbours are cut anew with the change.
    if (head > 0 && start < text.length) {
      head -= 1;
      start -= old[head]?.text.length ?? 0;
    }
    if (tail < old.length && end > start) {
      end += old[tail]?.text.length ?? 0;
      tail += 1;
    }
    const changed = cutForCounting(text.slice(start, end)).map((piece) => ({
      text: piece,
      tokens: countPiece(piece),
    }));
    this.#pieces = [...old.slice(0, head), ...changed, ...old.slice(tail)];
    return this.#pieces.reduce((sum, { tokens }) => sum + tokens, 0);
  }
}

const known = new Map<string, number>();

/** Tokens of a text in the o200k vocabulary. */
export function countText(text: string): number {
  return cutForCounting(text).reduce((sum, piece) => sum + countPiece(piece), 0);
}

function countPiece(piece: string): number {
  let tokens = known.get(piece);
  if (tokens === undefined) {
    // Names of special tokens are text like any other here.
    tokens = countTokens(piece, { disallowedSpecial: new Set<string>() });
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(piece, tokens);
  }
  return tokens;
}

/**
 * Cuts where the tokenizer itself would begin anew, so that the sum is exact: after a line break that no blank space or
 * slash follows, else between a letter and a space with a letter behind it. Only where a text has neither within
 * thousands of characters is it cut anywhere, which can cost a token.
 */
function cutForCounting(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > LONGEST_PIECE_CHARS) {
    const window = text.slice(start, start + LONGEST_PIECE_CHARS);
    const cut = start + placeToCut(window);
    pieces.push(text.slice(start, cut));
    start = cut;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}

const AFTER_LINE = /\n(?=[^\s/])/g;
const BETWEEN_WORDS = /(?<=\p{L})(?= \p{L})/gu;

function placeToCut(window: string): number {
  for (const [pattern, offset] of [
    [AFTER_LINE, 1],
    [BETWEEN_WORDS, 0],
  ] as const) {
    pattern.lastIndex = PIECE_CHARS;
    const match = pattern.exec(window);
    if (match) return match.index + offset;
    pattern.lastIndex = 1;
    let last = 0;
    for (const earlier of window.slice(0, PIECE_CHARS).matchAll(pattern)) last = earlier.index + offset;
    if (last > 0) return last;
  }
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? window.length - 1 : window.length;
}
