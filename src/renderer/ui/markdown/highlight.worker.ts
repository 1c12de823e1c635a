import {
  createHighlighterCore,
  createCssVariablesTheme,
  type GrammarState,
  type HighlighterCore,
} from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import type {
  HighlightBegun,
  HighlightEnd,
  HighlightReply,
  HighlightRequest,
  Line,
  Run,
} from './highlight-protocol';
import { languages } from './languages';

const THEME = 'safycore';
const PREFIX = 'var(--tok-';
/** The kinds that the style sheet has a colour for. */
const COLOURED: ReadonlySet<string> = new Set([
  'token-keyword',
  'token-string',
  'token-string-expression',
  'token-comment',
  'token-constant',
  'token-function',
]);

/** Lines that are coloured at a time: what takes long is seen to within them, and no frame paints too many. */
const PIECE_LINES = 100;

let highlighter: Promise<HighlighterCore> | undefined;
const states = new Map<number, GrammarState>();

function ready(): Promise<HighlighterCore> {
  highlighter ??= createHighlighterCore({
    themes: [createCssVariablesTheme({ name: THEME, variablePrefix: '--tok-', fontStyle: false })],
    langs: [],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  return highlighter;
}

/** The theme's colours are variables; their names say the kind, and no style attribute is needed. */
const kindOf = (color: string | undefined): string | null => {
  const kind = color?.startsWith(PREFIX) ? color.slice(PREFIX.length, -1) : 'foreground';
  return COLOURED.has(kind) ? kind : null;
};

/** Neighbours of one kind become one run: fewer elements for the page. */
function toLine(tokens: readonly { readonly content: string; readonly color?: string }[]): Line {
  const line: Run[] = [];
  let last: string | null | undefined;
  for (const { content, color } of tokens) {
    const kind = content.trim() === '' ? (last ?? null) : kindOf(color);
    const before = line.at(-1);
    if (before !== undefined && kind === last) {
      line[line.length - 1] =
        typeof before === 'string' ? before + content : [before[0], before[1] + content];
    } else {
      line.push(kind === null ? content : [kind, content]);
    }
    last = kind;
  }
  return line;
}

async function highlight({ block, lang, text }: HighlightRequest): Promise<void> {
  const load = languages[lang];
  if (!load) return;
  const shiki = await ready();
  if (!shiki.getLoadedLanguages().includes(lang)) await shiki.loadLanguage(load());
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += PIECE_LINES) {
    const isLast = at + PIECE_LINES >= lines.length;
    postMessage({ block, begun: true } satisfies HighlightBegun);
    const coloured = colour(shiki, { block, lang, text: lines.slice(at, at + PIECE_LINES).join('\n') });
    postMessage({ block, lines: coloured, isLast } satisfies HighlightReply);
  }
}

function colour(shiki: HighlighterCore, { block, lang, text }: HighlightRequest): readonly Line[] {
  const state = states.get(block);
  const result = shiki.codeToTokens(text, {
    lang,
    theme: THEME,
    tokenizeMaxLineLength: 2_000,
    // A line that is given up leaves a wrong state to all that follow; the first ones take long on a busy machine.
    tokenizeTimeLimit: 10_000,
    ...(state ? { grammarState: state } : {}),
  });
  if (result.grammarState) states.set(block, result.grammarState);
  return result.tokens.map(toLine);
}

// One after the other: each piece starts in the state in which the one before it ended.
let queue = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<HighlightRequest | HighlightEnd>) => {
  queue = queue
    .then(async () => {
      if ('end' in data) states.delete(data.block);
      else await highlight(data);
    })
    .catch((error: unknown) => console.warn('Highlighting failed', error));
});
