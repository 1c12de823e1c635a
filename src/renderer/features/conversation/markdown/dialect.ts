import {
  Lexer,
  Marked,
  type Token,
  type TokenizerAndRendererExtension,
  type Tokens,
  type TokensList,
} from 'marked';

/** Mathematics between `$…$`, `$$…$$`, `\(…\)` or `\[…\]`. */
export interface MathToken extends Tokens.Generic {
  readonly type: 'math';
  readonly tex: string;
  readonly display: boolean;
}

/** `[^label]` in running text. */
export interface FootnoteRef extends Tokens.Generic {
  readonly type: 'footnoteRef';
  readonly label: string;
}

/** `[^label]: what it says`, anywhere in the answer. */
export interface FootnoteDef extends Tokens.Generic {
  readonly type: 'footnoteDef';
  readonly label: string;
  readonly tokens: Token[];
}

const first = (...indexes: readonly number[]): number | undefined => {
  const found = indexes.filter((index) => index !== -1);
  return found.length === 0 ? undefined : Math.min(...found);
};

/** Lines without a blank one between them: what is cut off there was never meant as one formula. */
const DISPLAY =
  /^ {0,3}(?:\$\$((?:(?!\n[ \t]*\n)[^$])+?)\$\$|\\\[((?:(?!\n[ \t]*\n)[\s\S])+?)\\\])[ \t]*(?:\n|$)/;
/** A price is no formula: no space inside the marks, and no digit behind them. */
const INLINE =
  /^(?:\$\$([^$\n]+)\$\$|\$(?![\s$])((?:\\.|[^$\\\n])*[^\s$\\])\$(?![\d$])|\\\((.+?)\\\)|\\\[(.+?)\\\])/;
const DEFINITION = /^\[\^([^\]\s]{1,60})\]:[ \t]*([^\n]*(?:\n(?:(?:[ \t]{2,}|\t)[^\n]*))*)(?:\n|$)/;

const extensions: readonly TokenizerAndRendererExtension[] = [
  {
    name: 'mathBlock',
    level: 'block',
    start: (source) => first(source.indexOf('\n$$'), source.indexOf('\n\\[')),
    tokenizer(source): MathToken | undefined {
      const match = DISPLAY.exec(source);
      if (!match) return undefined;
      return { type: 'math', raw: match[0], tex: (match[1] ?? match[2] ?? '').trim(), display: true };
    },
  },
  {
    name: 'mathInline',
    level: 'inline',
    start: (source) => first(source.indexOf('$'), source.indexOf('\\('), source.indexOf('\\[')),
    tokenizer(source): MathToken | undefined {
      const match = INLINE.exec(source);
      if (!match) return undefined;
      const tex = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
      const display = match[1] !== undefined || match[4] !== undefined;
      return { type: 'math', raw: match[0], tex: tex.trim(), display };
    },
  },
  {
    name: 'footnoteDef',
    level: 'block',
    start: (source) => first(source.indexOf('\n[^')),
    tokenizer(source): FootnoteDef | undefined {
      const match = DEFINITION.exec(source);
      if (!match) return undefined;
      const text = (match[2] ?? '').replace(/\n[ \t]+/g, '\n');
      return {
        type: 'footnoteDef',
        raw: match[0],
        label: match[1] ?? '',
        tokens: this.lexer.inline(text, []),
      };
    },
  },
  {
    name: 'footnoteRef',
    level: 'inline',
    start: (source) => first(source.indexOf('[^')),
    tokenizer(source): FootnoteRef | undefined {
      const match = /^\[\^([^\]\s]{1,60})\]/.exec(source);
      return match ? { type: 'footnoteRef', raw: match[0], label: match[1] ?? '' } : undefined;
    },
  },
];

const dialect = new Marked({ gfm: true }, { extensions: [...extensions] });

/** Longest run of text whose marks are looked for, and most marks in it: the lexer's time grows with the square of both. */
const MAX_INLINE_CHARS = 10_000;
const MAX_INLINE_MARKS = 600;

class BoundedLexer extends Lexer {
  override lex(source: string): TokensList {
    this.blockTokens(source, this.tokens);
    this.#lexInlines(() => true);
    return this.tokens;
  }

  /** Only the blocks; what stands in them follows for those that `isNeeded` asks for. */
  lexOnly(source: string, isNeeded: (block: Token, start: number) => boolean): TokensList {
    this.blockTokens(source, this.tokens);
    const needed = new Set<readonly Token[]>();
    let start = 0;
    for (const block of this.tokens) {
      if (isNeeded(block, start)) collectLists(block, needed);
      start += block.raw.length;
    }
    this.#lexInlines((tokens) => needed.has(tokens));
    return this.tokens;
  }

  #lexInlines(isNeeded: (tokens: readonly Token[]) => boolean): void {
    for (const { src, tokens } of this.inlineQueue) {
      if (!isNeeded(tokens)) continue;
      // HTML is text here: a tag that is opened in one paragraph says nothing about the next.
      this.state.inLink = false;
      this.state.inRawBlock = false;
      this.inlineTokens(src, tokens);
    }
    this.inlineQueue = [];
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    const marks = source.length > MAX_INLINE_MARKS ? (source.match(/[*_~`$[\]\\<&:@]/g)?.length ?? 0) : 0;
    if (source.length <= MAX_INLINE_CHARS && marks <= MAX_INLINE_MARKS) {
      return super.inlineTokens(source, tokens);
    }
    tokens.push({ type: 'text', raw: source, text: source, escaped: false } satisfies Tokens.Text);
    return tokens;
  }
}

/** The token lists in a block, which the lexer fills in later. */
function collectLists(token: Token, lists: Set<readonly Token[]>): void {
  const { tokens, items, header, rows } = token as {
    tokens?: Token[];
    items?: Token[];
    header?: { tokens: Token[] }[];
    rows?: { tokens: Token[] }[][];
  };
  if (tokens) {
    lists.add(tokens);
    for (const child of tokens) collectLists(child, lists);
  }
  for (const item of items ?? []) collectLists(item, lists);
  for (const cell of [...(header ?? []), ...(rows ?? []).flat()]) lists.add(cell.tokens);
}

/** As `lexMarkdown`, but what stands in a block is read only for those that `isNeeded` asks for. */
export const lexBlocks = (source: string, isNeeded: (block: Token, start: number) => boolean): Token[] =>
  new BoundedLexer(dialect.defaults).lexOnly(source, isNeeded);

/** CommonMark and GFM with footnotes and mathematics. */
export const lexMarkdown = (source: string): Token[] => new BoundedLexer(dialect.defaults).lex(source);
