import { expect, it } from 'vitest';

import { answerFromLookups, demoCall } from './demo-tool';

it('calls a tool that has a value of the question, once, and says what it found', () => {
  const tools = [
    { name: 'look_up', description: 'Looks up.\nTable "cars": 9 rows\n- "fuel": text: "diesel", "petrol"' },
  ];
  const asked = { question: 'Something with diesel, please', tools, system: '', hasCalled: false };
  expect(demoCall(asked)).toEqual({
    name: 'look_up',
    arguments: '{"table":"cars","where":[{"column":"fuel","is":"=","value":"diesel"}],"limit":5}',
  });
  expect(demoCall({ ...asked, hasCalled: true })).toBeNull();
  expect(demoCall({ ...asked, system: '<facts part="looked up: cars">' })).toBeNull();
  expect(demoCall({ ...asked, question: 'Something nice' })).toBeNull();
  expect(demoCall({ ...asked, tools: [] })).toBeNull();
  expect(answerFromLookups('<facts title="cars">\nfuel\ndiesel\n</facts>')).toContain('- diesel');
  expect(answerFromLookups('Error: There is no such column.')).toBe('That could not be looked up.');
});
