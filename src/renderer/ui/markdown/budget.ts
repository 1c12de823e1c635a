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

/** What stands in another font than Latin letters: each run of it is looked up and set by itself. */
const RUN = 80;

/** About which font a sign is of; null for what goes with any, as spaces, digits and joiners do. */
function fontOf(code: number): number | null {
  if (code < 0x41 || (code >= 0x2000 && code < 0x2070) || (code >= 0xfe00 && code < 0xfe10)) return null;
  // Half of a sign, of which the other is still to come.
  if (code >= 0xd800 && code < 0xe000) return null;
  if (code < 0x590) return LATIN;
  if (code < 0x3000) return code >> 8;
  if (code < 0x10000) return 0x30;
  return code < 0x20000 ? code >> 12 : code >> 16;
}

const LATIN = 0;
/** Most texts hold none, and are not looked at sign by sign. */
const OF_OTHER_FONTS = /[\u0590-\u1fff\u2070-\ufdff\ufe10-\uffff]/;

/** Pictures stand in a run of their own: what else goes with any font ends it. */
const EMOJI = 0x1f;
const LINE_END = 0x0a;

/** How far a text goes in so much room, and what it takes; not between the halves of a sign. Each line is set by itself. */
function measured(
  text: string,
  from: number,
  room: number,
  run: number,
  to = text.length,
): { readonly end: number; readonly room: number } {
  let end = from;
  let taken = 0;
  let font = LATIN;
  while (end < to) {
    const code = text.codePointAt(end) ?? 0;
    const endsRun = code === LINE_END || (font === EMOJI && code < 0x41);
    const its = endsRun ? LATIN : (fontOf(code) ?? font);
    const units = code > 0xffff ? 2 : 1;
    const more = units + (its === font || its === LATIN ? 0 : run);
    if (taken + more > room && end > from) break;
    taken += more;
    font = its;
    end += units;
  }
  return { end, room: taken };
}

/** What it takes to lay a text out: one for each character, and more for each run of another font. */
export const roomOf = (text: string): number =>
  OF_OTHER_FONTS.test(text) ? measured(text, 0, Infinity, RUN).room : text.length;

/** How far a text goes in so much room. */
export const roomEnd = (text: string, from: number, room: number): number =>
  measured(text, from, room, RUN).end;

/** What makes nodes, beside one for each character: a line, a code block, an image, any other mark. */
const COSTLY = /\n {4}|\n|`{3}|~{3}|!\[|[*_`~|$<[&:@\\]/g;
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
const costOf = (mark: string): number => COSTS[mark] ?? MARK;

/** How far of a text may be drawn with one frame more: to the end of a line where one is near. */
export function frameEnd(text: string, from: number, budget: number): number {
  let cost = 0;
  let at = from;
  let line = from;
  COSTLY.lastIndex = from;
  for (;;) {
    const match = COSTLY.exec(text);
    const next = match ? COSTLY.lastIndex : text.length;
    const { end, room } = measured(text, at, Math.max(0, budget - cost), RUN, next);
    cost += room + (match ? costOf(match[0]) : 0);
    // Within a line, before what is over the budget: a line of marks may be a table of thousands of cells.
    if (cost > budget || end < next) return line > from ? line : end;
    if (!match) return text.length;
    at = next;
    if (match[0].startsWith('\n')) line = match.index + 1;
  }
}

/**
 * The same where all is plain up to a place: out of view none of it is laid out, so that there only its length counts.
 */
export const plainFrameEnd = (text: string, from: number, to: number): number =>
  Math.min(to, measured(text, from, FRAME_COST, 0).end);

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
