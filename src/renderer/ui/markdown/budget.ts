import type { Token, Tokens } from 'marked';
import { childrenOf } from './dialect';
import type { MathToken } from './formulas';
import { isTooMuch } from './typesetting';

/*
 * What an answer may cost. No frame is long: of a text only so much is added to the page with each. No page is heavy:
 * what is over the budget of nodes is plain text. What people and models write stays far below.
 */

/** Nodes of one block, as a table with a thousand cells has them; it is cut there. */
export const MAX_BLOCK_NODES = 3_000;
/** Nodes of one answer: some eighty pages. */
export const MAX_ANSWER_NODES = 12_000;
/** Plain text is drawn in pieces of this size: one that grows is laid out with each frame. */
export const PLAIN_PIECE_ROOM = 4_000;
export const PLAIN_PIECE_LINES = 200;

/** The first frame of an answer, and each that follows, in what `COSTS` counts. */
export const FIRST_COST = 30_000;
export const FRAME_COST = 15_000;

/** Signs of the other planes come from one font here and from another there: each run is looked up and set by itself. */
const HALF_OF_PAIR = 40;
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** What it takes to lay a text out: one for each character, and more for those that are dear. */
export const roomOf = (text: string): number =>
  text.length + 2 * (HALF_OF_PAIR - 1) * (text.match(PAIR)?.length ?? 0);

/** How far a text goes in so much room; not between the halves of a sign. */
export function roomEnd(text: string, from: number, room: number, halfOfPair = HALF_OF_PAIR): number {
  let end = from;
  let left = room;
  while (end < text.length) {
    const isPair = (text.codePointAt(end) ?? 0) > 0xffff;
    left -= isPair ? 2 * halfOfPair : 1;
    if (left < 0 && end > from) return end;
    end += isPair ? 2 : 1;
  }
  return end;
}

/** What makes nodes, beside one for each character: a line, a code block, an image, any other mark. */
const COSTLY = /\n {4}|\n|`{3}|~{3}|!\[|[\ud800-\udbff*_`~|$<[&:@\\]/g;
const LINE = 30;
const COSTS: Readonly<Record<string, number>> = {
  '\n': LINE,
  '\n    ': 150,
  '```': 400,
  '~~~': 400,
  '![': 100,
  $: 80,
  '\\': 40,
};
const MARK = 12;
const costOf = (mark: string): number => COSTS[mark] ?? (mark >= '\ud800' ? 2 * (HALF_OF_PAIR - 1) : MARK);

/** How far of a text may be drawn with one frame more: to the end of a line where one is near. */
export function frameEnd(text: string, from: number, budget: number): number {
  let cost = 0;
  let at = from;
  let line = from;
  COSTLY.lastIndex = from;
  for (;;) {
    const match = COSTLY.exec(text);
    const next = match ? COSTLY.lastIndex : text.length;
    const left = budget - cost;
    cost += next - at + (match ? costOf(match[0]) : 0);
    // Within a line, before what is over the budget: a line of marks may be a table of thousands of cells.
    if (cost > budget) return line > from ? line : roomEnd(text, at, Math.max(1, left));
    if (!match) return text.length;
    at = next;
    if (match[0].startsWith('\n')) line = match.index + 1;
  }
}

/**
 * The same where all is plain up to a place: out of view none of it is laid out, so that there only its length counts.
 */
export const plainFrameEnd = (text: string, from: number, to: number): number =>
  Math.min(to, roomEnd(text, from, FRAME_COST, 1));

const CODE_NODES = 30;
const FORMULA_NODES = 10;
/** All notes are drawn with the last frame. */
const NOTE_NODES = 10;

/** About how many nodes of the page a token becomes. */
export function nodesOf(token: Token): number {
  switch (token.type) {
    case 'space':
      return 0;
    case 'code':
      return CODE_NODES + (token as Tokens.Code).text.length / 100;
    case 'math':
      return isTooMuch((token as MathToken).tex) ? 1 : FORMULA_NODES + token.raw.length;
    case 'image':
      return 6;
    default: {
      let sum = 1;
      for (const children of childrenOf(token)) for (const child of children) sum += nodesOf(child);
      if (token.type === 'footnoteDef') sum += NOTE_NODES;
      if (token.type === 'table') sum += (token as Tokens.Table).rows.flat().length;
      return sum;
    }
  }
}
