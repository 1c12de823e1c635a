import { PLAIN_PIECE_LINES, PLAIN_PIECE_ROOM, roomEnd } from './budget';

const segmenters: Partial<Record<'word' | 'grapheme', Intl.Segmenter>> = {};

/** What is longer is broken like any long word. */
const MAX_WORD_CHARS = 200;

/**
 * Where a piece of plain text that begins at a place ends: with a line where it can, else with a word, and not within what is
 * seen as one sign. What is added to the text later moves no end that was told before the end of the text.
 */
export function pieceEnd(text: string, from: number, to = text.length): number {
  const far = endOfLines(text, from, Math.min(to, roomEnd(text, from, PLAIN_PIECE_ROOM)));
  if (far === to) return to;
  const line = text.slice(from, far).lastIndexOf('\n') + 1;
  if (line > 0) return from + line;
  const end = startOf('grapheme', text, from, wordEnd(text, from, far));
  // One sign may be longer than a piece, as a letter with thousands of marks.
  return end > from ? end : far;
}

/** The end of the last line that a piece has room for. */
function endOfLines(text: string, from: number, far: number): number {
  let end = from;
  for (let line = 0; line < PLAIN_PIECE_LINES; line += 1) {
    const next = text.indexOf('\n', end);
    if (next === -1 || next >= far) return far;
    end = next + 1;
  }
  return end;
}

/** The end of the last word before a place; some scripts put no spaces between words. */
function wordEnd(text: string, from: number, far: number): number {
  const near = Math.max(from, far - MAX_WORD_CHARS);
  const space = text.slice(near, far).search(/\s\S*$/u);
  if (space !== -1) return near + space + 1;
  const word = startOf('word', text, near, far);
  return word > near ? word : far;
}

/** Where that begins which a place is in, of which the sign there is seen, both its halves. */
function startOf(granularity: 'word' | 'grapheme', text: string, from: number, at: number): number {
  const segmenter = (segmenters[granularity] ??= new Intl.Segmenter(undefined, { granularity }));
  return from + (segmenter.segment(text.slice(from, at + 2)).containing(at - from)?.index ?? 0);
}
