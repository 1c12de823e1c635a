import type { Token, Tokens } from 'marked';
import {
  FIRST_COST,
  FRAME_COST,
  MAX_ANSWER_NODES,
  MAX_BLOCK_NODES,
  PLAIN_PIECE_ROOM,
  frameEnd,
  nodesOf,
  plainFrameEnd,
  roomOf,
} from './budget';
import { calm } from './calm';
import { lexBlocks, lexMarkdown, lexUntilLast } from './dialect';
import { isHighlighted, languageOf } from './language-names';
import { pieceEnd } from './pieces';
import { goesOn, toSource } from './source';

/** A top-level piece of Markdown. Once it is closed it never changes, so that React can skip it. */
export interface Block {
  /** Where it starts in the source: stable while the text grows. */
  readonly key: number;
  readonly raw: string;
  readonly tokens: readonly Token[];
  /** About how many of the page it makes. */
  readonly nodes: number;
  /** What it takes to lay it out. */
  readonly room: number;
}

/** Text that is read no further. */
export interface PlainToken extends Tokens.Generic {
  readonly type: 'plain';
  /** The first of several: it says why. */
  readonly isFirst: boolean;
}

export interface Split {
  readonly source: string;
  readonly closed: readonly Block[];
  /** How much of the source the closed blocks cover. */
  readonly closedLength: number;
  /** What may still change with the next character. */
  readonly open: readonly Block[];
  /** The code block that the open part begins with: nothing in it is read again. */
  readonly fence: Fence | null;
  /** The end of the last whole line that was looked at: only whole lines decide that a block is closed. */
  readonly looked: number;
  /** Of the closed blocks. */
  readonly nodes: number;
  /** What follows is over the budget, and plain: to the end of the line, to the next blank line, or all of it. */
  readonly plain: 'line' | 'block' | 'answer' | null;
  /** Something was: one parse of the whole would be another. */
  readonly isCut: boolean;
  /** No Markdown: all of it is plain from its beginning. */
  readonly isWritten: boolean;
}

interface Fence {
  readonly start: number;
  readonly contentStart: number;
  readonly info: string;
  readonly closer: RegExp;
  /** No line before this place closes it. */
  readonly scanned: number;
}

export const EMPTY_SPLIT: Split = {
  source: '',
  closed: [],
  closedLength: 0,
  open: [],
  fence: null,
  looked: 0,
  nodes: 0,
  plain: null,
  isCut: false,
  isWritten: false,
};

/** Of a text that is shown as it was written. */
export const WRITTEN_SPLIT: Split = { ...EMPTY_SPLIT, plain: 'answer', isCut: true, isWritten: true };

/**
 * The lexer needs quadratic time on some single lines (8 s for 200,000 backslashes); longer lines are shown as
 * plain text. No sentence that a model writes comes near.
 */
export const MAX_LINE_CHARS = 5_000;
/** What is lexed at once, in what it takes to lay it out; a block that takes more is shown as plain text. */
export const MAX_BLOCK_ROOM = 60_000;
/** Quotes and lists in each other; more is meant to exhaust whoever reads it. */
const TOO_DEEP = /^(?:(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))){24}|[ \t]{48,}(?:[-*+]|\d{1,9}[.)])\s)/m;

const MAX_DETAILS = 16;
const IS_BLANK = /^[ \t\n]*$/;

/** In pieces, each laid out by itself: Chromium needs quadratic time for a long line of Thai, or of both directions. */
function plain(text: string, isFirst = true, from = 0, to = text.length): PlainToken[] {
  const tokens: PlainToken[] = [];
  for (let at = from; at < to;) {
    const end = pieceEnd(text, at, to);
    const raw = text.slice(at, end);
    tokens.push({ type: 'plain', raw, isFirst: isFirst && at === from });
    at = end;
  }
  return tokens;
}

function longLineIn(text: string): { readonly start: number; readonly stop: number } | null {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end + 1;
    if (stop - start > MAX_LINE_CHARS + 1) return { start, stop };
    start = stop;
  }
  return null;
}

/** Each `<details>` looks for its end through all that are in it. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [tag] of text.matchAll(/<\/?details\b/gi)) {
    depth = Math.max(0, depth + (tag.startsWith('</') ? -1 : 1));
    if (depth > MAX_DETAILS) return true;
  }
  return TOO_DEEP.test(text);
}

/** Of many lines in one script a block may hold more: they come frame by frame. */
const isTooLarge = (text: string): boolean =>
  text.length > MAX_BLOCK_ROOM || roomOf(text.replaceAll('\n', ' ')) > MAX_BLOCK_ROOM;

const isTooMuch = (text: string): boolean => isTooLarge(text) || longLineIn(text) !== null || isTooDeep(text);

/** Top-level tokens of a text; their `raw`s put together are the text. */
function lex(text: string, read = lexMarkdown): readonly Token[] {
  if (text === '') return [];
  if (isTooLarge(text)) return plain(text);
  if (IS_BLANK.test(text)) return [{ type: 'space', raw: text }];
  const long = longLineIn(text);
  if (long) {
    const { start, stop } = long;
    return [...lex(text.slice(0, start)), ...plain(text.slice(start, stop)), ...lex(text.slice(stop), read)];
  }
  if (isTooDeep(text)) return plain(text);
  const tokens = read(text);
  // Tabs and carriage returns are rewritten by the lexer; without the exact length no block can be closed.
  return tokens.reduce((sum, token) => sum + token.raw.length, 0) === text.length ? tokens : plain(text);
}

/** Puts blank lines with the block before them. */
function toBlocks(tokens: readonly Token[], start: number): Block[] {
  const blocks: Block[] = [];
  let key = start;
  for (const token of tokens) {
    const last = blocks.at(-1);
    if (token.type === 'space' && last) blocks[blocks.length - 1] = { ...last, raw: last.raw + token.raw };
    else
      blocks.push({
        key,
        raw: token.raw,
        tokens: [token],
        nodes: nodesOf(token),
        room: roomOf(token.raw),
      });
    key += token.raw.length;
  }
  return blocks;
}

/** A code block that begins at the left edge; one within a list or a quote is the lexer's. */
const OPENER = /(`{3,}(?=[^`\n]*\n)|~{3,})([^\n]*)\n/y;

function fenceAt(source: string, start: number): Fence | null {
  OPENER.lastIndex = start;
  const match = OPENER.exec(source);
  if (!match) return null;
  const contentStart = start + match[0].length;
  return {
    start,
    contentStart,
    info: (match[2] ?? '').trim().replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    closer: new RegExp(`^ {0,3}${match[1] ?? ''}[~\`]* *$`),
    scanned: contentStart,
  };
}

/** Looks at the whole lines that came since: where the block ends, or how far nothing ended it. */
function scanFence(source: string, fence: Fence): { readonly end: number | null; readonly scanned: number } {
  let line = fence.scanned;
  for (;;) {
    const stop = source.indexOf('\n', line);
    if (stop === -1) return { end: null, scanned: line };
    if (fence.closer.test(source.slice(line, stop))) return { end: stop + 1, scanned: line };
    line = stop + 1;
  }
}

function codeBlock(source: string, fence: Fence, contentEnd: number, end: number): Block {
  const last = source.charAt(contentEnd - 1) === '\n' ? contentEnd - 1 : contentEnd;
  const text = source.slice(fence.contentStart, Math.max(fence.contentStart, last));
  const raw = source.slice(fence.start, end);
  const token = { type: 'code', raw, lang: fence.info, text } as const;
  return { key: fence.start, raw, tokens: [token], nodes: nodesOf(token), room: roomOfCode(raw) };
}

/** A long block is a group by itself: it is not counted sign by sign with each frame. */
const roomOfCode = (raw: string): number => (raw.length < PLAIN_PIECE_ROOM ? roomOf(raw) : raw.length);

/** What a code block shows so far; a line that may become its end is held back. */
function openCodeBlock(source: string, fence: Fence): Block {
  const line = source.slice(fence.scanned);
  return codeBlock(
    source,
    fence,
    /^ {0,3}[`~]+ *$/.test(line) ? fence.scanned : source.length,
    source.length,
  );
}

/**
 * Splits the source of a growing text: closed blocks are taken over as they are, only the open tail is lexed again.
 * @param done the text is whole: everything is closed, and equal to one parse of the whole, unless it is too much for one.
 */
export function advance(previous: Split, source: string, done: boolean): Split {
  const first = previous.isWritten ? WRITTEN_SPLIT : EMPTY_SPLIT;
  const base = goesOn(source, previous.source) ? previous : first;
  if (!done) return grow(base, source);
  return base.isCut || isTooMuch(source) ? finishInPieces(base, source) : finish(base, source);
}

/** All that a whole text is made of, within the same budget. */
export function wholeTokens(text: string): readonly Token[] {
  const whole: Token[] = [];
  for (const token of advance(EMPTY_SPLIT, toSource(text), true).closed.flatMap(({ tokens }) => tokens)) {
    const last = whole.at(-1);
    // The pieces of plain text are there for the page's sake alone.
    if (last?.type === 'plain' && token.type === 'plain' && !(token as PlainToken).isFirst)
      whole[whole.length - 1] = { ...last, raw: last.raw + token.raw };
    else whole.push(token);
  }
  return whole;
}

/** Where what is plain ends, if it does. */
function endOf(rest: 'line' | 'block' | 'answer', source: string, from: number): number | null {
  if (rest === 'answer') return null;
  const [end, at] = rest === 'line' ? ['\n', from] : ['\n\n', Math.max(0, from - 1)];
  const found = source.indexOf(end, at);
  return found === -1 ? null : found + end.length;
}

/** How far a text is split with the next frame. */
export function nextEnd({ source: drawn, plain: rest, closedLength, fence }: Split, text: string): number {
  const from = goesOn(text, drawn) ? drawn.length : 0;
  if (from === 0) return frameEnd(text, 0, FIRST_COST);
  // Code without colours: of it, too, only what is in view is laid out.
  if (fence && !isHighlighted(languageOf(fence.info), from - fence.contentStart)) {
    const far = plainFrameEnd(text, from, text.length);
    return scanFence(text.slice(0, far), fence).end ?? far;
  }
  const plainTo = rest === null ? 0 : (endOf(rest, text, closedLength) ?? text.length);
  return plainTo > from ? plainFrameEnd(text, from, plainTo) : frameEnd(text, from, FRAME_COST);
}

function grow(base: Split, source: string): Split {
  const closing: Block[] = [];
  let { closedLength, fence, looked, nodes, plain: rest, isCut } = base;
  const close = (blocks: readonly Block[]): void => {
    closing.push(...blocks);
    for (const block of blocks) {
      closedLength += block.raw.length;
      nodes += block.nodes;
    }
  };
  const end = (open: readonly Block[]): Split => ({
    ...base,
    source,
    closed: closing.length > 0 ? [...base.closed, ...closing] : base.closed,
    closedLength,
    open: open.map((block) => base.open.find((b) => b.key === block.key && b.raw === block.raw) ?? block),
    fence,
    looked,
    nodes,
    plain: rest,
    isCut,
  });

  for (;;) {
    if (nodes > MAX_ANSWER_NODES && rest === null) rest = 'answer';
    if (rest !== null) {
      isCut = true;
      const stop = endOf(rest, source, closedLength);
      const before = closing.at(-1) ?? base.closed.at(-1);
      const isFirst = !base.isWritten && before?.tokens[0]?.type !== 'plain';
      const pieces = toBlocks(plain(source, isFirst, closedLength, stop ?? source.length), closedLength);
      if (stop === null) {
        close(pieces.slice(0, -1));
        return end(pieces.slice(-1));
      }
      close(pieces);
      rest = null;
      continue;
    }
    fence ??= fenceAt(source, closedLength);
    if (fence) {
      const { end: fenceEnd, scanned } = scanFence(source, fence);
      if (fenceEnd === null) {
        fence = { ...fence, scanned };
        return end([openCodeBlock(source, fence)]);
      }
      close([codeBlock(source, fence, scanned, fenceEnd)]);
      fence = null;
      continue;
    }
    const lastLine = source.lastIndexOf('\n') + 1;
    if (lastLine > Math.max(looked, closedLength)) {
      looked = lastLine;
      const before = closedLength;
      close(toBlocks(lex(source.slice(closedLength, lastLine), lexUntilLast), closedLength).slice(0, -1));
      if (closedLength > before) continue;
    }
    const tail = source.slice(closedLength);
    const long = longLineIn(tail);
    if (long?.stop === tail.length && !tail.endsWith('\n')) {
      close(toBlocks(lex(tail.slice(0, long.start)), closedLength));
      rest = 'line';
      continue;
    }
    const isShort = !isTooLarge(tail);
    const open = toBlocks(isShort ? lex(calm(tail)) : plain(tail), closedLength);
    const lines = tail.lastIndexOf('\n') + 1;
    if (isShort && (lines === 0 || open.every((block) => block.nodes <= MAX_BLOCK_NODES))) return end(open);
    const before = isShort ? 0 : (long?.start ?? 0);
    if (before > 0) {
      close(toBlocks(lex(tail.slice(0, before)), closedLength));
      continue;
    }
    // It never ends: what there is of whole lines stays as it is.
    const cut = tail.slice(0, lines);
    close(toBlocks(isShort ? lex(cut) : plain(cut), closedLength));
    rest = 'block';
  }
}

/** What is not drawn is read in larger pieces: the open block is read again with each. */
const PIECE_COST = 10 * FRAME_COST;

/** A whole text that is too much for one parse, as if it grew. */
function finishInPieces(base: Split, source: string): Split {
  let split = base;
  while (split.source.length < source.length) {
    split = grow(split, source.slice(0, frameEnd(source, split.source.length, PIECE_COST)));
  }
  const { closed, closedLength, fence, plain: rest, open } = split;
  const last =
    fence !== null || rest !== null ? open : toBlocks(lex(source.slice(closedLength)), closedLength);
  return {
    ...split,
    closed: [...closed, ...last],
    closedLength: source.length,
    open: [],
    fence: null,
    isCut: true,
  };
}

/** One parse of the whole text; whatever it agrees with keeps its tokens, so that it is not drawn again. */
function finish(base: Split, source: string): Split {
  const known = new Map(base.closed.map((block) => [block.key, block]));
  // Links may be defined behind the places that name them, in lists and quotes as well.
  const defines = source.includes(']:');
  const keeps = (token: Token, start: number): Block | null => {
    const block = known.get(start);
    const was = block?.tokens[0];
    if (!block || was?.raw !== token.raw || was.type !== token.type) return null;
    // The lexer counts the blank lines at the end of some code blocks in its own way.
    if (was.type === 'code' && token.type === 'code' && was.text !== token.text) return null;
    return defines && token.raw.includes('[') ? null : block;
  };
  const tokens = lexBlocks(source, (token, start) => keeps(token, start) === null);
  const closed = toBlocks(tokens, 0).map((block) => {
    const before = block.tokens[0] ? keeps(block.tokens[0], block.key) : null;
    if (!before) return block;
    return before.raw === block.raw ? before : { ...block, tokens: before.tokens };
  });
  const nodes = closed.reduce((sum, block) => sum + block.nodes, 0);
  return {
    ...EMPTY_SPLIT,
    source,
    closed,
    closedLength: source.length,
    looked: source.length,
    nodes,
  };
}
