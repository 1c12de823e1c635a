import { expect, it } from 'vitest';
import { WrittenCalls } from './written-calls';
import { spentMs } from '../../shared/testing/spent';

/** In pieces of so many characters. */
function read(text: string, size: number) {
  const written = new WrittenCalls(['look_up', 'find']);
  let said = '';
  for (let at = 0; at < text.length; at += size) said += written.push(text.slice(at, at + size));
  const rest = written.end();
  return { text: said + rest.text, calls: rest.calls.map(({ name, arguments: args }) => [name, args]) };
}

const ARGS = '{"table":"stock","where":[{"column":"a}","is":"=","value":"{\\"x"}]}';

it.each([
  ['', `<tool_call>\n{"name": "look_up", "arguments": ${ARGS}}\n</tool_call>`],
  ['Let me see. ', `<tool_call>{"name":"look_up","arguments":${ARGS}}</tool_call>`],
  ['', `{"name": "look_up", "parameters": ${ARGS}}`],
  ['', `\`\`\`json\n{"name": "look_up", "arguments": ${ARGS}}\n\`\`\``],
  ['', `[TOOL_CALLS][{"name": "look_up", "arguments": ${ARGS}}]`],
  ['', `[{"name": "look_up", "arguments": ${ARGS}}]`],
  ['', `[TOOL_REQUEST]{"name": "look_up", "arguments": ${ARGS}}[END_TOOL_REQUEST]`],
  ['Well: ', `<function=look_up>${ARGS}</function>`],
  ['', `<|python_tag|>{"type":"function","function":{"name":"look_up","arguments":${ARGS}}}`],
  ['', `<|channel|>commentary to=functions.look_up <|constrain|>json<|message|>${ARGS}<|call|>`],
])('takes a call out of an answer, wherever it is cut: %s%s', (before, call) => {
  for (const size of [1, 2, 7, 1_000]) {
    const found = read(before + call, size);
    expect(found.text).toBe(before);
    expect(found.calls.map(([name, args]) => [name, JSON.parse(args ?? '') as unknown])).toEqual([
      ['look_up', JSON.parse(ARGS)],
    ]);
  }
});

it.each([
  'The cheapest is <b>C-3</b>, of [7] cars: {"price": 9000}.',
  '{"price": 9000}',
  '{"find": "look_up", "price": 9000}',
  '[1] The first of them is C-3.',
  '```json\n{"cars": ["C-3"]}\n```',
  'Use `<tool` or [TOOL',
  `{"cars": "${'x'.repeat(400)}"} and no more`,
  '',
])('leaves other answers as they are: %s', (text) => {
  for (const size of [1, 2, 7, 1_000]) expect(read(text, size)).toEqual({ text, calls: [] });
});

it.each([
  '<function=find>{"words": ["Reifen"]}</function>',
  '<tool_call>{"name": "find", "arguments": {"words": ["Reifen"]}}</tool_call>',
  '{"name":"find","arguments":{"words":["Reifen"]}}',
  '<|channel|>commentary to=functions.find <|message|>{"words":["Reifen"]}<|call|>',
])('knows each tool by its name: %s', (call) => {
  const [[name, args] = []] = read(call, 3).calls;
  expect([name, JSON.parse(args ?? '') as unknown]).toEqual(['find', { words: ['Reifen'] }]);
});

it('makes one call, of which nothing can be made, out of what nobody can read', () => {
  expect(read('<tool_call>look up the stock', 3)).toEqual({
    text: '',
    calls: [['look_up', '<tool_call>look up the stock']],
  });
  const start = spentMs();
  read(`<tool_call>${'{'.repeat(500_000)}`, 100_000);
  read(`<tool_call>${'{"a":{'.repeat(3_000)}${'}'.repeat(6_000)}`, 100_000);
  expect(spentMs() - start).toBeLessThan(500);
});
