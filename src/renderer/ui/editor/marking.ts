import { markdown } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, type Extension, Text } from '@codemirror/state';
import { tags } from '@lezer/highlight';

const style = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600', color: 'var(--text)' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.link, color: 'var(--accent)' },
  { tag: tags.url, color: 'var(--text-3)' },
  { tag: tags.monospace, fontFamily: 'var(--mono)' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--text-3)' },
]);

/** It colours a text and never changes it. */
const marked: Extension = [markdown({ addKeymap: false, pasteURLAsLink: false }), syntaxHighlighting(style)];
const plain: Extension = [];

/** What is longer is shown as plain text: Markdown is parsed as one types, a paragraph as a whole. */
const MAX_CHARS = 300_000;
const MAX_PARAGRAPH = 20_000;
const MAX_LINE = 5_000;

function markingOf(doc: Text): Extension {
  if (doc.length > MAX_CHARS) return plain;
  let paragraph = 0;
  for (const line of doc.iterLines()) {
    paragraph = line === '' ? 0 : paragraph + line.length + 1;
    if (line.length > MAX_LINE || paragraph > MAX_PARAGRAPH) return plain;
  }
  return marked;
}

/** Markdown in its colours, as long as the text is short enough for it: typed, pasted, or come from elsewhere. */
export function marking(text: string): Extension {
  const language = new Compartment();
  return [
    language.of(markingOf(Text.of(text.split(/\r\n?|\n/)))),
    EditorState.transactionExtender.of(({ docChanged, newDoc, startState }) => {
      if (!docChanged) return null;
      const now = markingOf(newDoc);
      return language.get(startState) === now ? null : { effects: language.reconfigure(now) };
    }),
  ];
}
