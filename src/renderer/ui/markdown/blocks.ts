import type { Token } from 'marked';
import { calm } from './calm';
import { lexBlocks, lexMarkdown, plainLines } from './dialect';

/** A top-level piece of Markdown. Once it is closed it never changes, so that React can skip it. */
export interface Block {
  /** Where it starts in the source: stable while the text grows. */
  readonly key: number;
  readonly raw: string;
  readonly tokens: readonly Token[];
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
};

/**
 * The lexer needs quadratic time on some single lines (8 s for 200,000 backslashes); longer lines are shown as
 * plain text. No sentence that a model writes comes near.
 */
export const MAX_LINE_CHARS = 5_000;
/** Longest piece that is lexed at once; a longer block that never ends is shown as plain text. */
export const MAX_BLOCK_CHARS = 60_000;
/** Quotes and lists in each other; more is meant to exhaust whoever reads it. */
const TOO_DEEP = /^(?:(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))){24}|[ \t]{48,}(?:[-*+]|\d{1,9}[.)])\s)/m;

/** An indented line would be code anywhere else; in running text it is only text. */
const plain = (text: string): Token[] => [
  { type: 'paragraph', raw: text, text, tokens: plainLines(text.trimEnd()) },
];

const hasLongLine = (text: string): boolean => {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    if (stop - start > MAX_LINE_CHARS) return true;
    start = stop + 1;
  }
  return false;
};

const isTooMuch = (text: string): boolean =>
  text.length > MAX_BLOCK_CHARS || hasLongLine(text) || TOO_DEEP.test(text);

/** Top-level tokens of a text; their `raw`s put together are the text. */
function lex(text: string): readonly Token[] {
  if (isTooMuch(text)) return plain(text);
  const tokens = lexMarkdown(text);
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
    else blocks.push({ key, raw: token.raw, tokens: [token] });
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
  const text = source.slice(fence.contentStart, Math.max(fence.contentStart, contentEnd)).replace(/\n$/, '');
  const raw = source.slice(fence.start, end);
  return { key: fence.start, raw, tokens: [{ type: 'code', raw, lang: fence.info, text }] };
}

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

/** With the lexer's line ends, and without what would turn the digits of a number round. */
const toSource = (text: string): string =>
  /[\r\0\u202d\u202e]/.test(text) ? text.replace(/\r\n?/g, '\n').replace(/[\0\u202d\u202e]/g, '') : text;

/**
 * Splits a growing text: closed blocks are taken over as they are, only the open tail is lexed again.
 * @param done the text is whole: everything is closed, and equal to one parse of the whole.
 */
export function advance(previous: Split, rawSource: string, done: boolean): Split {
  const source = toSource(rawSource);
  const base = source.startsWith(previous.source) ? previous : EMPTY_SPLIT;
  if (done) return finish(base, source);

  const closing: Block[] = [];
  let { closedLength, fence, looked } = base;
  const close = (blocks: readonly Block[]): void => {
    closing.push(...blocks);
    closedLength += blocks.reduce((sum, block) => sum + block.raw.length, 0);
  };
  const end = (open: readonly Block[]): Split => ({
    source,
    closed: closing.length > 0 ? [...base.closed, ...closing] : base.closed,
    closedLength,
    open: open.map((block) => base.open.find((b) => b.key === block.key && b.raw === block.raw) ?? block),
    fence,
    looked,
  });

  for (;;) {
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
      close(toBlocks(lex(source.slice(closedLength, lastLine)), closedLength).slice(0, -1));
      if (closedLength > before) continue;
    }
    const tail = source.slice(closedLength);
    if (tail.length <= MAX_BLOCK_CHARS) return end(toBlocks(lex(calm(tail)), closedLength));
    // It never ends: what there is stays as it is until the text is whole.
    const cut = tail.lastIndexOf('\n') + 1 || tail.length;
    close(toBlocks(plain(tail.slice(0, cut)), closedLength));
  }
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
  const tokens = isTooMuch(source)
    ? lexInPieces(source)
    : lexBlocks(source, (token, start) => keeps(token, start) === null);
  const closed = toBlocks(tokens, 0).map((block) => {
    const before = block.tokens[0] ? keeps(block.tokens[0], block.key) : null;
    if (!before) return block;
    return before.raw === block.raw ? before : { ...block, tokens: before.tokens };
  });
  return { source, closed, closedLength: source.length, open: [], fence: null, looked: source.length };
}

/** A whole text, cut at blank lines where a piece would be too much for the lexer at once. */
function lexInPieces(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const fence = fenceAt(text, start);
    if (fence) {
      const { end, scanned } = scanFence(`${text}\n`, fence);
      const stop = Math.min(end ?? text.length, text.length);
      tokens.push(...codeBlock(text, fence, end === null ? text.length : scanned, stop).tokens);
      start = stop;
      continue;
    }
    const piece = nextPiece(text, start);
    tokens.push(...lex(piece));
    start += piece.length;
  }
  return tokens;
}

/** Up to the next code block, the first line that is too long, or a blank line before the limit. */
function nextPiece(text: string, start: number): string {
  let blank = -1;
  for (let line = start; line < text.length;) {
    const found = text.indexOf('\n', line);
    const stop = found === -1 ? text.length : found + 1;
    if (line > start && /^(?:`{3}|~{3})/.test(text.slice(line, line + 3))) return text.slice(start, line);
    if (stop - line > MAX_LINE_CHARS) return text.slice(start, line === start ? stop : line);
    if (stop - start > MAX_BLOCK_CHARS) return text.slice(start, blank === -1 ? stop : blank);
    if (stop === line + 1) blank = stop;
    line = stop;
  }
  return text.slice(start);
}
