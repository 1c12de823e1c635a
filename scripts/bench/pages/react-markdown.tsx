import { type ComponentProps, useMemo } from 'react';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { showWith } from './peer';

/** The app's own highlighter, in the page, as those who use this library have it. */
const highlighter = await createHighlighterCore({
  themes: [createCssVariablesTheme({ name: 'vars', variablePrefix: '--tok-', fontStyle: false })],
  langs: [import('shiki/langs/typescript.mjs')],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});

/** Coloured anew only where its text is another one: blocks that are whole are not read again. */
function Code({ className = '', children }: ComponentProps<'code'>) {
  const lang = /language-(\w+)/.exec(className)?.[1];
  const text = typeof children === 'string' ? children : '';
  const lines = useMemo(() => {
    const isKnown = lang !== undefined && highlighter.getLoadedLanguages().includes(lang);
    return isKnown ? highlighter.codeToTokensBase(text, { lang, theme: 'vars' }) : null;
  }, [text, lang]);
  return (
    <code className={className}>
      {lines?.map((line, index) => (
        <span key={index}>
          {line.map(({ content, color }, at) => (
            <span key={at} style={{ color }}>
              {content}
            </span>
          ))}
          {'\n'}
        </span>
      )) ?? children}
    </code>
  );
}

showWith((text) => (
  <Markdown remarkPlugins={[remarkGfm]} components={{ code: Code }}>
    {text}
  </Markdown>
));
