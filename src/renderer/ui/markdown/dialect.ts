import {
  Lexer,
  Marked,
  type Token,
  type TokenizerAndRendererExtension,
  type Tokens,
  type TokensList,
} from 'marked';
import { details } from './details';
import { maskForEmphasis } from './emphasis';
import { formulas } from './formulas';
import { lineBefore } from './source';
import { pairTags } from './tags';
import { AnswerTokenizer } from './tokenizer';

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

const from = (index: number): number | undefined => (index === -1 ? undefined : index);

const DEFINITION = /^\[\^([^\]\s]{1,60})\]:[ \t]*([^\n]*(?:\n(?:(?:[ \t]{2,}|\t)[^\n]*))*)(?:\n|$)/;

const extensions: readonly TokenizerAndRendererExtension[] = [
  ...formulas,
  details,
  {
    name: 'footnoteDef',
    level: 'block',
    start: (source) => from(lineBefore('[^', source)),
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
    start: (source) => from(source.indexOf('[^')),
    tokenizer(source): FootnoteRef | undefined {
      const match = /^\[\^([^\]\s]{1,60})\]/.exec(source);
      return match ? { type: 'footnoteRef', raw: match[0], label: match[1] ?? '' } : undefined;
    },
  },
];

const dialect = new Marked(
  { gfm: true, breaks: true },
  { extensions: [...extensions], hooks: { emStrongMask: maskForEmphasis } },
);

/** Longest run of text whose marks are looked for, and most marks in it: the lexer's time grows with the square of both. */
const MAX_INLINE_CHARS = 10_000;
const MAX_INLINE_MARKS = 600;

class BoundedLexer extends Lexer {
  constructor() {
    super({ ...dialect.defaults, tokenizer: new AnswerTokenizer() });
  }

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
      super.inlineTokens(source, tokens);
      if (source.includes('<')) tokens.splice(0, tokens.length, ...pairTags(tokens));
    } else tokens.push(...plainLines(source));
    return tokens;
  }
}

/** All that a token is made of. */
export function childrenOf(token: Token): readonly (readonly Token[])[] {
  const { tokens, summary, items, header, rows } = token as {
    tokens?: Token[];
    summary?: Token[];
    items?: Token[];
    header?: { tokens: Token[] }[];
    rows?: { tokens: Token[] }[][];
  };
  const cells = [...(header ?? []), ...(rows ?? []).flat()];
  return [tokens ?? [], summary ?? [], items ?? [], ...cells.map((cell) => cell.tokens)];
}

/** The token lists in a block, which the lexer fills in later. */
function collectLists(token: Token, lists: Set<readonly Token[]>): void {
  for (const children of childrenOf(token)) {
    lists.add(children);
    for (const child of children) collectLists(child, lists);
  }
}

/** A text that is read no further: its lines, as they stand. */
export const plainLines = (text: string): Token[] =>
  text.split('\n').flatMap((line, index): Token[] => {
    const words = { type: 'text', raw: line, text: line, escaped: false } satisfies Tokens.Text;
    return index === 0 ? [words] : [{ type: 'br', raw: '\n' }, words];
  });

/** As `lexMarkdown`, but what stands in a block is read only for those that `isNeeded` asks for. */
export const lexBlocks = (source: string, isNeeded: (block: Token, start: number) => boolean): Token[] =>
  new BoundedLexer().lexOnly(source, isNeeded);

/** As `lexMarkdown`, for whoever takes all blocks but the last: what stands in that one is not read. */
export const lexUntilLast = (source: string): Token[] => {
  let end = source.length;
  while (end > 0 && ' \t\n'.includes(source.charAt(end - 1))) end -= 1;
  return lexBlocks(source, (block, start) => start + block.raw.length < end);
};

/** CommonMark and GFM with footnotes, mathematics and a few elements; a line of it is a line of the page. */
export const lexMarkdown = (source: string): Token[] => new BoundedLexer().lex(source);
