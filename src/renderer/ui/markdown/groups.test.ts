import { expect, it } from 'vitest';
import { advance, type Block, EMPTY_SPLIT } from './blocks';
import { groupsOf } from './groups';

type Groups = readonly (readonly Block[])[];

const keysOf = (groups: Groups): (number | undefined)[] => groups.map(([first]) => first?.key);

function grow(text: string, step: number): { readonly grown: Groups; readonly done: Groups } {
  let split = EMPTY_SPLIT;
  let grown: Groups = [];
  for (let end = step; end < text.length; end += step) {
    split = advance(split, text.slice(0, end), false);
    grown = groupsOf([...split.closed, ...split.open], grown);
  }
  return { grown, done: groupsOf(advance(split, text, true).closed, grown) };
}

const repeated = (part: (at: number) => string): string =>
  Array.from({ length: 30 }, (_, at) => part(at)).join('');

it.each([
  ['sections', repeated((at) => `## Part ${at}\n\n${'A line.\n\n'.repeat(at % 13)}`)],
  ['code with blank lines behind it', repeated((at) => `Text ${at}:\n\n\`\`\`js\nf(${at});\n\`\`\`\n\n\n`)],
  ['lists and code', repeated((at) => `- a\n- b\n\n  c\n\n    code ${at}\n\nEnd [x].\n\n`)],
  [
    'links that are defined at the end',
    `${repeated((at) => `See [it][${at % 3}].\n\n`)}[1]: https://example.com\n`,
  ],
])('of %s stay where they began while the text grew', (_, text) => {
  for (const step of [5, 7, 11, 13, 17, 19, 23, 29, 37, 60]) {
    const { grown, done } = grow(text, step);
    expect(grown.length).toBeGreaterThan(2);
    expect(keysOf(done).slice(0, grown.length - 1)).toEqual(keysOf(grown).slice(0, -1));
  }
});

it('keeps the groups that did not change, and ends none with a heading', () => {
  const { closed } = advance(
    EMPTY_SPLIT,
    repeated((at) => `## Part ${at}\n\nA line.\n\n`),
    true,
  );
  const groups = groupsOf(closed, []);
  expect(groupsOf([...closed], groups).every((group, at) => group === groups[at])).toBe(true);
  for (const group of groups) expect(group.at(-1)?.tokens[0]?.type).not.toBe('heading');
});

it.each(['กขค', '𝔸𠀀\u{1f9ff}', '車價'])('hold no more than is laid out in one frame: %s', (part) => {
  const { closed } = advance(EMPTY_SPLIT, `${part.repeat(700)}\n\n`.repeat(20), true);
  for (const group of groupsOf(closed, [])) {
    const last = group.at(-1)?.room ?? 0;
    expect(group.reduce((sum, { room }) => sum + room, 0) - last).toBeLessThan(8_000);
  }
});
