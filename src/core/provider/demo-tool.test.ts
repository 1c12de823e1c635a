import { expect, it } from 'vitest';

import { say } from '../../shared/words/say';
import { demoAnswer, demoCall } from './demo-tool';

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
  const answered = { system: [], question: '', words: { say, connect: '' } };
  const found = '<facts title="cars">\nfuel\ndiesel\n</facts>';
  expect(demoAnswer({ ...answered, results: [found] })).toContain('- diesel');
  expect(demoAnswer({ ...answered, results: ['Error: There is no such column.'] })).toContain(
    'That could not be looked up.',
  );
});

it('says what was looked up for this question before it was asked, and not what was for an earlier one', () => {
  const facts = '<facts title="cars">\ncar,price\nGolf,9000\nPolo,30000\n</facts>';
  const counted =
    '<facts title="cars" part="looked up: count where price > 8000 and price < 20000: 1 of 2">\n1\n</facts>';
  const question = 'How many cars cost less than 20,000?';
  const asked = { question, results: [], words: { say, connect: '' } };
  const answer = demoAnswer({ ...asked, system: [`${facts}\n${counted}`] });
  expect(answer).toContain('Looked up in your tables:\n\n- 1');
  expect(answer).not.toContain('car,price');
  expect(demoAnswer({ ...asked, system: [`${facts}\n${counted}`, facts] })).toContain('| car | price |');
  const rows = '<facts title="cars">\ncar,price\n"Golf, red|white",9000\nPolo,30000\n</facts>';
  expect(demoAnswer({ ...asked, results: [rows], system: [] })).toContain(
    'Looked up in your tables:\n\n| car | price |\n| --- | --- |\n| Golf, red\\|white | 9000 |\n| Polo | 30000 |',
  );
});
