import { expect, it } from 'vitest';

import { answerFromLookups, demoCall } from './demo-tool';

it('calls a tool that has a value of the question, once, and says what it found', () => {
  const tools = [
    { name: 'look_up', description: 'Looks up.\nTable "cars": 9 rows\n- "fuel": text: "diesel", "petrol"' },
  ];
  const user = { role: 'user', content: 'Something with diesel, please' };
  const ask = (messages: { role: string; content: string }[]) =>
    demoCall({
      model: 'demo',
      stream: true,
      maxCompletionTokens: null,
      reasoningFormat: null,
      includeUsage: false,
      messages,
      tools,
    });
  expect(ask([user])).toEqual({
    name: 'look_up',
    arguments: '{"table":"cars","where":[{"column":"fuel","is":"=","value":"diesel"}],"limit":5}',
  });
  expect(ask([user, { role: 'tool', content: 'x' }])).toBeNull();
  expect(ask([{ role: 'system', content: '<facts part="looked up: cars">' }, user])).toBeNull();
  expect(ask([{ role: 'user', content: 'Something nice' }])).toBeNull();
  expect(answerFromLookups('<facts title="cars">\nfuel\ndiesel\n</facts>')).toContain('- diesel');
});
