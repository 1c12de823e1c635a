import { describe, expect, it, vi } from 'vitest';
import { Lookups } from '../lookup/lookups';
import { readFacts } from './compose';
import { createPromptOperations } from './prompt-operations';
import { document } from './testing/document';

const FUELS = ['diesel', 'petrol', 'hybrid'];
const ROWS = 1_500;
const cars = document({
  kind: 'table',
  title: 'inventory',
  content: [
    'code,model,fuel,price',
    ...Array.from(
      { length: ROWS },
      (_, at) =>
        `C-${String(at)},${at % 2 === 0 ? 'VW Golf' : 'VW Polo'},${FUELS[at % 3] ?? ''},"$${String(9_000 + at * 7)}"`,
    ),
  ].join('\n'),
});
const MODEL = 'openai/gpt-oss-120b';

function asked(question: string, before: readonly string[] = [], budget = 8_000, enabled = true) {
  return {
    data: { instructions: null, everywhere: [{ ...cars, enabled }], session: [], question: null },
    history: before.flatMap((content) => [
      { role: 'user' as const, content },
      { role: 'assistant' as const, content: 'Yes.' },
    ]),
    question: [{ role: 'user' as const, content: question }],
    budget,
  };
}

/** What was looked up, out of the system message. */
function lookedUp(...args: Parameters<typeof asked>) {
  const { system, tokens } = createPromptOperations().fit(MODEL, asked(...args));
  expect(tokens).toBeLessThanOrEqual(args[2] ?? 8_000);
  const block = readFacts(system.text).find(({ part }) => part?.startsWith('looked up') === true);
  return block ? { part: block.part, lines: block.content.split('\n') } : null;
}

describe('what is looked up', () => {
  it.each([
    ['How many Golfs do you have?', 'count: 750'],
    ['¿Cuántos Golf tienen?', 'count: 750'],
    ['Wie viele Golf haben Sie?', 'count: 750'],
    ['average price of the hybrids', 'avg of price: 14253.5'],
  ])('goes along of 1,500 rows in 8,000 tokens: %s', (question, first) => {
    expect(lookedUp(question)?.lines[0]).toBe(first);
  });

  it('has its rows, in order, and says how many there are where they are cut', () => {
    expect(lookedUp('cheapest diesel Polo?')).toEqual({
      part: 'looked up: inventory where fuel is diesel and model contains polo, lowest price first, the first 1: 250 of 1500',
      lines: ['code,model,fuel,price', 'C-3,VW Polo,diesel,$9021'],
    });
    const cut = lookedUp('Which diesels do you have under 18,000?');
    expect(cut?.part).toMatch(/: 429 of 1500, \d+ listed here$/);
    expect(cut?.lines.length).toBeGreaterThan(50);
    expect(cut?.lines.length).toBeLessThan(400);
  });

  it('is looked up once, also where not everything goes along and a model may use tools', () => {
    const find = vi.spyOn(Lookups.prototype, 'find');
    const { whole, tools } = createPromptOperations().fit(MODEL, {
      ...asked('How many Golfs do you have?'),
      tools: true,
    });
    expect([whole, tools.length, find.mock.calls.length]).toEqual([false, 2, 1]);
    find.mockRestore();
  });

  it('goes on from what was asked before', () => {
    expect(lookedUp('and diesel?', ['How many Golfs do you have?'])?.lines[0]).toBe('count: 250');
    // What was not understood in between leaves open what is meant.
    expect(
      lookedUp('and diesel?', ['How many Golfs do you have?', 'Thanks, what about the warranty?']),
    ).toBeNull();
  });

  it('is nothing where a question is not understood, or a table is off', () => {
    expect(lookedUp('Do you have a Tesla?')).toBeNull();
    expect(lookedUp('How many Golfs do you have?', [], 8_000, false)).toBeNull();
  });

  it('is told in the preview', () => {
    const { parts } = createPromptOperations().describe(MODEL, asked('How many Golfs do you have?'));
    expect(parts.find(({ kind }) => kind === 'lookup')).toMatchObject({
      title: 'inventory',
      words: expect.stringContaining('count of inventory where model contains golf: 750 of 1500') as string,
    });
  });
});

describe('what a model may look up', () => {
  const data = asked('').data;
  const args = (query: object): string => JSON.stringify(query);

  it('is offered beside what goes along, in the budget, with room for what it comes to', () => {
    const operations = createPromptOperations();
    const { tools, tokens, system } = operations.fit(MODEL, { ...asked('Anything nice?'), tools: true });
    expect(tools.map(({ name }) => name)).toEqual(['look_up', 'find']);
    expect(tokens).toBeLessThan(6_500);
    expect(system.text).toContain('call it instead of working that out yourself');
    expect(tools[0]?.description).toContain('"fuel": text: "diesel", "petrol", "hybrid"');
    expect(tools[0]?.description).toContain('"price": money, "$9000" to "$19493"');
    expect(operations.fit(MODEL, asked('Anything nice?')).tools).toEqual([]);
    expect(
      operations.fit(MODEL, { ...asked('Anything nice?', [], 8_000, false), tools: true }).tools,
    ).toEqual([]);
    // No room to say what the tables are: only what needs less is offered, and all else stays.
    const { tools: few } = operations.fit(MODEL, { ...asked('Anything nice?', [], 900), tools: true });
    expect(few.map(({ name }) => name)).toEqual(['find']);
  });

  it('is a part of what is sent, so that the parts come to the whole', () => {
    const few = { ...asked('Anything nice?', [], 100_000), tools: true };
    const { parts, tokens, whole } = createPromptOperations().describe(MODEL, few);
    const sum = parts.reduce((total, part) => total + part.tokens, 0);
    expect(whole && parts.some(({ kind }) => kind === 'tools')).toBe(true);
    // What is joined costs a token more or less than its pieces.
    expect(Math.abs(sum - tokens)).toBeLessThan(20);
  });

  it('comes in the room that is left: rows are cut, counts are not', () => {
    const operations = createPromptOperations();
    const all = { name: 'look_up', arguments: args({ table: 'inventory' }) };
    const found = operations.lookUp(MODEL, { data, call: all, sent: '', room: 400 });
    expect(found.tokens).toBeLessThanOrEqual(400);
    expect(found.text).toMatch(/looked up: inventory: 1500 of 1500, \d+ listed here/);
    const none = operations.lookUp(MODEL, { data, call: all, sent: '', room: 10 });
    expect(none).toMatchObject({ block: null, text: expect.stringContaining('no room left') as string });
    const each = { name: 'look_up', arguments: args({ table: 'inventory', group: 'code' }) };
    expect(operations.lookUp(MODEL, { data, call: each, sent: '', room: 400 }).text).toMatch(
      /for each code: 1500 of 1500, \d+ listed here/,
    );
  });

  it.each([
    ['{"table":"Inventory","where":{"field":"Fuel","op":"eq","value":"DIESEL"},"limit":"1"}', '500 of 1500'],
    ['{"where":[{"column":"price","is":"<","value":"$9,014"}]}', '2 of 1500'],
    ['"{\\"table\\":\\"inventory\\",\\"compute\\":\\"count\\"}"', 'count: 1500'],
    ['{"table":"inventory","group_by":"fuel"}', 'hybrid,500,500'],
    ['{"table":"inventory","sort":[{"column":"price","order":"desc"}],"limit":1}', 'C-1499'],
    [
      '{"table":"inventory","where":[{"column":"fuel","is":"=","value":["diesel","hybrid"]}],"compute":{"what":"average","column":"price"}}',
      'avg of price',
    ],
  ])('is read in whatever near way a model says it: %s', (given, told) => {
    const { text } = createPromptOperations().lookUp(MODEL, {
      data,
      call: { name: 'look_up', arguments: given },
      sent: '',
      room: 4_000,
    });
    expect(text).toContain(told);
  });
});
