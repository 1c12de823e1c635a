import {
  createHighlighterCore,
  createCssVariablesTheme,
  type GrammarState,
  type HighlighterCore,
} from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import type { HighlightEnd, HighlightReply, HighlightRequest, Line } from './highlight-protocol';
import { languages } from './languages';

const THEME = 'safycore';
const PREFIX = 'var(--tok-';

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
const kindOf = (color: string | undefined): string =>
  color?.startsWith(PREFIX) ? color.slice(PREFIX.length, -1) : 'foreground';

async function highlight({ block, lang, text }: HighlightRequest): Promise<void> {
  const load = languages[lang];
  if (!load) return;
  const shiki = await ready();
  if (!shiki.getLoadedLanguages().includes(lang)) await shiki.loadLanguage(load());
  const state = states.get(block);
  const result = shiki.codeToTokens(text, {
    lang,
    theme: THEME,
    tokenizeMaxLineLength: 2_000,
    ...(state ? { grammarState: state } : {}),
  });
  if (result.grammarState) states.set(block, result.grammarState);
  const lines: Line[] = result.tokens.map((line) => line.map((t) => [kindOf(t.color), t.content] as const));
  postMessage({ block, lines } satisfies HighlightReply);
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
