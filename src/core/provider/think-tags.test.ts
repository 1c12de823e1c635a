import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Parted, ThinkTags } from './think-tags';

function feed(text: string, sizes: readonly number[]): Parted {
  const tags = new ThinkTags();
  const parts: Parted[] = [];
  for (let start = 0, turn = 0; start < text.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    parts.push(tags.push(text.slice(start, start + size)));
    start += size;
  }
  parts.push(tags.end());
  return {
    reasoning: parts.map((part) => part.reasoning).join(''),
    text: parts.map((part) => part.text).join(''),
  };
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe('ThinkTags', () => {
  it.each([
    ['<think>Let me see</think>\n\nFour.', { reasoning: 'Let me see', text: 'Four.' }],
    ['\n<think>a < b</thin k></think>x', { reasoning: 'a < b</thin k>', text: 'x' }],
    ['No tags, <think>quoted</think>', { reasoning: '', text: 'No tags, <think>quoted</think>' }],
    ['<think>cut off in thought', { reasoning: 'cut off in thought', text: '' }],
    ['<thi', { reasoning: '', text: '<thi' }],
    ['<table>', { reasoning: '', text: '<table>' }],
  ] as const)('parts %j, however it arrives', (whole, expected) => {
    fc.assert(
      fc.property(sizes, (cut) => {
        expect(feed(whole, cut)).toEqual(expected);
      }),
    );
  });
});
