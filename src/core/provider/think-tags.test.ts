import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partedByEnd, type Parted, ThinkTags } from './think-tags';

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
    ['<thinking>Let me see</thinking>Four.', { reasoning: 'Let me see', text: 'Four.' }],
    ['<thought>Let me see</thought>\nFour.', { reasoning: 'Let me see', text: 'Four.' }],
    ['[THINK]Let me see[/THINK]Four.', { reasoning: 'Let me see', text: 'Four.' }],
    ['◁think▷Let me see◁/think▷Four.', { reasoning: 'Let me see', text: 'Four.' }],
    [
      '<|channel|>analysis<|message|>Sum<|end|><|start|>assistant<|channel|>final<|message|>Four.<|return|>',
      { reasoning: 'Sum', text: 'Four.' },
    ],
    ['Four.<|im_end|>', { reasoning: '', text: 'Four.' }],
    ['Four.<|eot_id|><|end_of_text|>', { reasoning: '', text: 'Four.' }],
    ['四。<｜end▁of▁sentence｜>', { reasoning: '', text: '四。' }],
    ['<|im_end|> ends it', { reasoning: '', text: '<|im_end|> ends it' }],
    ['a < b, [THIN, x <', { reasoning: '', text: 'a < b, [THIN, x <' }],
    ['<s>5</s>', { reasoning: '', text: '<s>5</s>' }],
    ['F(x) <| y', { reasoning: '', text: 'F(x) <| y' }],
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

it.each([
  ['Two and two.\n</think>\n\nFour.', { reasoning: 'Two and two.\n', text: 'Four.' }],
  ['Four.', { reasoning: '', text: 'Four.' }],
  ['It ends with `</think>` there.', { reasoning: '', text: 'It ends with `</think>` there.' }],
  ['```\nx\n</think>\n```\nso', { reasoning: '', text: '```\nx\n</think>\n```\nso' }],
  ['a <think>b</think> c', { reasoning: '', text: 'a <think>b</think> c' }],
  ['Only thought</think>', { reasoning: '', text: 'Only thought</think>' }],
])('knows reasoning by its end alone when it is over: %j', (text, parted) => {
  expect(partedByEnd(text)).toEqual(parted);
});
