import { Lexer, type Token } from 'marked';

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
}

export const EMPTY_SPLIT: Split = { source: '', closed: [], closedLength: 0, open: [] };

/**
 * The lexer needs quadratic time on some single lines (8 s for 200,000 backslashes); longer lines are shown as
 * plain text. No sentence that a model writes comes near.
 */
export const MAX_LINE_CHARS = 5_000;
/** Longest piece that is lexed at once; a longer block that never ends is shown as plain text. */
export const MAX_BLOCK_CHARS = 60_000;

/** An indented line would be code anywhere else; in running text it is only text. */
const plain = (text: string): Token[] => [
  { type: 'paragraph', raw: text, text, tokens: [{ type: 'text', raw: text, text }] },
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

/** Top-level tokens of a text; their `raw`s put together are the text. */
function lex(text: string): readonly Token[] {
  if (text.length > MAX_BLOCK_CHARS || hasLongLine(text)) return plain(text);
  const tokens = new Lexer({ gfm: true }).lex(text);
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

/** Only whole lines decide that a block is closed: half a line may become anything. */
function countClosed(tail: string, start: number): readonly Block[] {
  const lastLine = tail.lastIndexOf('\n') + 1;
  if (lastLine === 0) return [];
  return toBlocks(lex(tail.slice(0, lastLine)), start).slice(0, -1);
}

/**
 * Splits a growing text: closed blocks are taken over as they are, only the open tail is lexed again.
 * @param done the text is whole: everything is closed.
 */
export function advance(previous: Split, rawSource: string, done: boolean): Split {
  const source = rawSource.includes('\r') ? rawSource.replace(/\r\n?/g, '\n') : rawSource;
  const base = source.startsWith(previous.source) ? previous : EMPTY_SPLIT;
  const tail = source.slice(base.closedLength);
  if (done) {
    const rest = toBlocks(lexWhole(tail), base.closedLength);
    return { source, closed: [...base.closed, ...rest], closedLength: source.length, open: [] };
  }
  const closing = countClosed(tail, base.closedLength);
  const closedLength = base.closedLength + closing.reduce((sum, block) => sum + block.raw.length, 0);
  const rest = toBlocks(lex(source.slice(closedLength)), closedLength);
  // An open block that did not change keeps its identity, so that nothing below it renders.
  const open = rest.map(
    (block) => base.open.find((b) => b.key === block.key && b.raw === block.raw) ?? block,
  );
  return {
    source,
    closed: closing.length > 0 ? [...base.closed, ...closing] : base.closed,
    closedLength,
    open,
  };
}

/** A whole text, cut at blank lines where a piece would be too much for the lexer at once. */
function lexWhole(text: string): readonly Token[] {
  if (text.length <= MAX_BLOCK_CHARS && !hasLongLine(text)) return lex(text);
  const tokens: Token[] = [];
  let rest = text;
  while (rest.length > 0) {
    const cut = rest.slice(0, MAX_BLOCK_CHARS).search(/\n\n(?![\s\S]*\n\n)/);
    const piece = rest.length > MAX_BLOCK_CHARS && cut > 0 ? rest.slice(0, cut + 2) : cutAtLongLine(rest);
    tokens.push(...lex(piece));
    rest = rest.slice(piece.length);
  }
  return tokens;
}

/** Everything before the first line that is too long, or else that line, or else the largest piece allowed. */
function cutAtLongLine(text: string): string {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end + 1;
    if (stop - start > MAX_LINE_CHARS) return start === 0 ? text.slice(0, stop) : text.slice(0, start);
    if (stop > MAX_BLOCK_CHARS) return text.slice(0, stop);
    start = stop;
  }
  return text;
}
