import type { Token, TokenizerAndRendererExtension, Tokens } from 'marked';

/** `<details>` with its `<summary>`: what is in it is Markdown again. */
export interface DetailsToken extends Tokens.Generic {
  readonly type: 'details';
  readonly summary: Token[];
  readonly tokens: Token[];
  readonly isOpen: boolean;
  /** Its end was written. */
  readonly isClosed: boolean;
}

const OPENING = /^ {0,3}<details(\s[^<>]*)?>(?=[ \t]*(?:\n|<summary\b)|$|[^\n]*<\/details)/i;
const SUMMARY = /^\s*<summary\b[^<>]*>([\s\S]*?)<\/summary>[ \t]*\n?/i;
/** What a summary stands in by habit: it is one without it. */
const HEADED = /^\s*<(b|strong|h[1-6])>([^<>]*)<\/\1>\s*$/i;
/** Tags within code say nothing. */
const PARTS = /^ {0,3}(`{3,}|~{3,})|<details\b[^<>]*>|<\/details\s*>/gim;

/** Where the tag ends that would close it, and where that begins; the end of the text where none does. */
function endOf(source: string, from: number): { readonly at: number; readonly after: number } | null {
  let depth = 1;
  let fence: string | null = null;
  PARTS.lastIndex = from;
  for (let match = PARTS.exec(source); match; match = PARTS.exec(source)) {
    const [part, mark] = match;
    if (mark !== undefined) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence)) fence = null;
    } else if (fence === null) {
      depth += part.startsWith('</') ? -1 : 1;
      if (depth === 0) return { at: match.index, after: PARTS.lastIndex };
    }
  }
  return null;
}

export const details: TokenizerAndRendererExtension = {
  name: 'details',
  level: 'block',
  start: (source) => {
    const at = source.search(/\n {0,3}<details[\s>]/i);
    return at === -1 ? undefined : at;
  },
  tokenizer(source): DetailsToken | undefined {
    const opening = OPENING.exec(source);
    if (!opening) return undefined;
    const end = endOf(source, opening[0].length);
    const content = source.slice(opening[0].length, end?.at);
    const summary = SUMMARY.exec(content);
    const { lexer } = this;
    const { top } = lexer.state;
    lexer.state.top = true;
    const tokens = lexer.blockTokens(content.slice(summary?.[0].length ?? 0).replace(/^\n+/, ''), []);
    lexer.state.top = top;
    return {
      type: 'details',
      raw:
        source.slice(0, end?.after) +
        (/^[ \t]*\n/.exec(source.slice(end?.after ?? source.length))?.[0] ?? ''),
      summary: lexer.inline((summary?.[1] ?? '').replace(HEADED, '$2').trim(), []),
      tokens,
      isOpen: /\bopen\b/i.test(opening[1] ?? ''),
      isClosed: end !== null,
    };
  },
};
