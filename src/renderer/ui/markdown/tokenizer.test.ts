import { afterEach, expect, it, vi } from 'vitest';
import { lexMarkdown } from './dialect';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The longest expressions that were tried, by how they begin. */
function longOnesTried(text: string): string[] {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  lexMarkdown(text);
  const sources = new Set(
    exec.mock.contexts.map((tried) => (tried as RegExp).source).filter(({ length }) => length > 600),
  );
  return [...sources].map((source) => source.slice(0, 12));
}

// V8 compiles an expression when it is first tried: these take a third of the time until the first answer is drawn.
it('tries no long expression of a block that the text has no sign of', () => {
  const paragraph = longOnesTried('We are open from 9 to 5.\nOn Sundays we are not.\n\n- Monday\n- Tuesday');
  expect(paragraph).toEqual(['^([^\\n]+(?:\\']);
});

it.each([
  ['> quoted', 'blockquote'],
  ['a | b\n--- | ---\n1 | 2', 'table'],
  [' | a |\n   |:-:|', 'table'],
  ['Title\n===', 'heading'],
  ['A title of\ntwo lines\n  ---', 'heading'],
  [`${'A line\n'.repeat(20)}===`, 'heading'],
  ['   <div>\nas it is\n</div>', 'html'],
])('reads %j as what it is', (text, type) => {
  expect(lexMarkdown(text).map((token) => token.type)).toEqual([type]);
});
