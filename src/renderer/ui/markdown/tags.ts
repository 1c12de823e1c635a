import type { Token, Tokens } from 'marked';

/** The elements that an answer may have besides Markdown's; known by name, never made of HTML. */
export type TagName = 'sub' | 'sup' | 'kbd' | 'mark';

export interface TagToken extends Tokens.Generic {
  readonly type: 'tag';
  readonly name: TagName;
  readonly tokens: Token[];
}

/** A line may begin with one of these; it is a paragraph then, and no block of HTML. */
export const IN_A_LINE = /^ {0,3}<\/?(?:br|sub|sup|kbd|mark)\b[^<>]*>/i;
/** `<!-- … -->`, with the line that it stands on if nothing follows; one that never ends takes all. */
export const COMMENT = /^ {0,3}<!--(?:-?>|[\s\S]*?-->[ \t]*|[\s\S]*)/;

export const isComment = (raw: string): boolean => /^\s*<!--(?:-?>|[\s\S]*-->)\s*$/.test(raw);

const TAG = /^<(\/?)(br|sub|sup|kbd|mark)\b[^<>]*>$/i;

interface Open {
  readonly tag: Token;
  readonly name: string;
  readonly tokens: Token[];
}

/**
 * Puts the tokens between a tag and its end into one, and a line break in place of `<br>`, which takes the break that was
 * written after it. A tag without an end stays the text that it was.
 */
export function pairTags(tokens: readonly Token[]): Token[] {
  const root: Token[] = [];
  const open: Open[] = [];
  const top = (): Token[] => open.at(-1)?.tokens ?? root;
  for (const token of tokens) {
    const match = token.type === 'html' ? TAG.exec(token.raw) : null;
    const [, end, name = ''] = match ?? [];
    const tag = name.toLowerCase();
    if (!match) addTo(top(), token);
    else if (tag === 'br') top().push({ type: 'br', raw: token.raw });
    else if (!end) open.push({ tag: token, name: tag, tokens: [] });
    else if (open.some((each) => each.name === tag)) close(tag, token);
    else top().push(token);
  }
  while (open.length > 0) giveUp();
  return root;

  /** What was opened and is not closed. */
  function giveUp(): void {
    const last = open.pop();
    if (last) top().push(last.tag, ...last.tokens);
  }

  function close(name: string, end: Token): void {
    while (open.at(-1)?.name !== name) giveUp();
    const last = open.pop();
    if (!last) return;
    const raw = [last.tag, ...last.tokens, end].map((each) => each.raw).join('');
    top().push({ type: 'tag', raw, name: name as TagName, tokens: last.tokens } satisfies TagToken);
  }
}

function addTo(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  if (token.type === 'br' && last?.type === 'br' && last.raw.startsWith('<')) last.raw += token.raw;
  else tokens.push(token);
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';
const PLAIN = '0123456789+-=()ni';

/** What is high or low, in plain text: `10<sup>5</sup>` is no 105. */
export function lifted(text: string, name: TagName): string {
  if (name === 'kbd' || name === 'mark') return text;
  const signs = name === 'sup' ? SUPERSCRIPT : SUBSCRIPT;
  const small = Array.from(text.replace(/−/g, '-'), (character) => signs[PLAIN.indexOf(character)] ?? '');
  if (small.every((sign) => sign !== '')) return small.join('');
  return /\p{N}/u.test(text) ? `${name === 'sup' ? '^' : '_'}(${text})` : text;
}
