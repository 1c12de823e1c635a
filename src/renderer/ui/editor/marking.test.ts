import { language } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { marking } from './marking';

const opened = (text: string) => EditorState.create({ doc: text, extensions: marking(text) });
const isMarked = (state: EditorState): boolean => state.facet(language) !== null;
const typed = (state: EditorState, insert: string): EditorState =>
  state.update({ changes: { from: state.doc.length, insert } }).state;

const TOO_MUCH = {
  'a long line': '![a](https://b.example/c.png) '.repeat(200),
  'a long paragraph': '| **a** | [d](https://e.example) |\n'.repeat(1_000),
  'a long text': 'a fact\n\n'.repeat(40_000),
};
const LONG = '# A heading\n\nSome **facts** of it.\n\n'.repeat(5_000);

describe('the colours of a training text', () => {
  it('are there for what people write, also much of it', () => {
    expect(isMarked(opened(''))).toBe(true);
    expect(isMarked(opened(LONG))).toBe(true);
    expect(isMarked(opened(LONG.replaceAll('\n', '\r\n')))).toBe(true);
  });

  it.each(Object.entries(TOO_MUCH))(
    'are not for %s, opened or pasted, and come back with less',
    (_, text) => {
      expect(isMarked(opened(text))).toBe(false);
      const pasted = typed(opened('Facts\n\n'), text);
      expect(isMarked(pasted)).toBe(false);
      expect(isMarked(pasted.update({ changes: { from: 100, to: pasted.doc.length } }).state)).toBe(true);
    },
  );
});
