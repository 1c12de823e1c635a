import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Behaviour, ScriptedCall } from '../../../world/groq/behaviours';
import { startLocalServer } from '../../../world/groq/local-server';
import { localServers } from '../../../world/groq/local-servers';
import { type RunningGroqServer, startGroqServer } from '../../../world/groq/server';
import type { SessionId } from '../../shared/models';
import { sentUnder } from '../../shared/sent-under';
import { lookedUpIn } from '../looked-up';
import { type Harness, startHarness } from './testing/harness';

const API_KEY = 'gsk_test';
/** Nothing that a question says is read by rules, so that only the tool can tell. */
const QUESTION = 'Something nice for a family, if you please?';
const STOCK = [
  'code,fuel,price',
  ...Array.from({ length: 300 }, (_, n) => `C-${n},${n % 3 === 0 ? 'diesel' : 'petrol'},"$${9_000 + n}"`),
].join('\n');

let server: RunningGroqServer;
let harness: Harness;
beforeAll(async () => {
  server = await startGroqServer({ apiKey: API_KEY, tokensPerSecond: Infinity });
  harness = await startHarness(server.url, API_KEY);
  await harness.store.saveDocument({
    sessionId: null,
    kind: 'table',
    title: 'stock',
    content: STOCK,
    enabled: true,
  });
});
afterEach(async () => {
  await harness.reset();
  server.reset();
});
afterAll(async () => {
  await server.stop();
  await harness.dispose();
});

const call = (args: unknown, name = 'look_up'): ScriptedCall => ({
  name,
  arguments: typeof args === 'string' ? args : JSON.stringify(args),
});
const calls = (...made: readonly ScriptedCall[]): Behaviour => ({ kind: 'call', calls: made });
const said = (text: string): Behaviour => ({ kind: 'text', text });
const DIESELS = {
  table: 'stock',
  where: [{ column: 'fuel', is: '=', value: 'diesel' }],
  sort: { column: 'price' },
  limit: 2,
};
const DIESEL_LINE = 'stock where fuel is diesel, cheapest first, the first 2: 100 of 300';

interface Body {
  messages: { role: string; content: string }[];
  tools?: unknown[];
}
const bodies = (): Body[] =>
  server.requests.filter(({ path }) => path.endsWith('completions')).map(({ body }) => body as Body);

async function askFor(...behaviours: readonly Behaviour[]) {
  const { id: sessionId } = await harness.session();
  server.next(...behaviours);
  await harness.chat().send({ sessionId, content: QUESTION });
  const { message, error } = await harness.window.end(sessionId);
  return { sessionId, message, error };
}
const lookups = async (sessionId: SessionId): Promise<string[]> =>
  lookedUpIn(sentUnder(await harness.store.branch(sessionId))).map(({ text }) => text);

describe.each([true, false])('a model that may look up (streamed: %s)', (streamAnswers) => {
  const ask: typeof askFor = (...behaviours) => {
    harness.settings.streamAnswers = streamAnswers;
    return askFor(...behaviours);
  };

  it('is told what it asks for, and what that was is kept with the answer', async () => {
    const { sessionId, message, error } = await ask(calls(call(DIESELS)), said('C-0 is the cheapest.'));
    expect({ error, status: message.status, content: message.content }).toEqual({
      error: null,
      status: 'complete',
      content: 'C-0 is the cheapest.',
    });
    const [first, second] = bodies();
    expect(first?.tools).toHaveLength(1);
    expect(JSON.stringify(first?.tools)).toContain('\\"fuel\\": text: \\"diesel\\", \\"petrol\\"');
    expect(second?.messages.slice(0, -2)).toEqual(first?.messages);
    expect(second?.messages.at(-1)?.content).toMatch(
      /100 of 300">\ncode,fuel,price\nC-0,diesel,\$9000\nC-3,diesel,\$9003\n<\/facts>$/,
    );
    expect(await lookups(sessionId)).toEqual([DIESEL_LINE]);
    expect(harness.window.lookedUp.map(({ lookups: told }) => told)).toEqual([
      [{ kind: 'rows', text: 'stock where fuel is diesel, lowest price first, the first 2', done: false }],
      [{ kind: 'rows', text: DIESEL_LINE, done: true }],
    ]);
    expect(message.usage?.promptTokens).toBeGreaterThan(1_000);

    // The next question begins anew, under the message that the first was asked under.
    server.next(said('Yes.'));
    await harness.chat().send({ sessionId, content: 'Is that so, really?' });
    await harness.window.end(sessionId);
    expect(await lookups(sessionId)).toEqual([]);
    expect(bodies().at(-1)?.messages[0]).toEqual(first?.messages[0]);
  });

  it('asks for two things at once', async () => {
    const count = { table: 'stock', compute: { what: 'count' } };
    const { sessionId, message } = await ask(calls(call(DIESELS), call(count)), said('Both.'));
    expect(message.content).toBe('Both.');
    expect(
      bodies()
        .at(-1)
        ?.messages.filter(({ role }) => role === 'tool'),
    ).toHaveLength(2);
    expect(await lookups(sessionId)).toEqual([DIESEL_LINE, 'count of stock: 300 of 300']);
  });

  const wrong: readonly (readonly [what: string, behaviours: readonly Behaviour[], told: RegExp | null])[] = [
    ['an unknown tool', [calls(call({}, 'search_web'))], /no such tool\. There is: look_up, find/],
    ['invalid JSON', [calls(call('{"table": "stock", '))], /not a JSON object/],
    ['an unknown table', [calls(call({ table: 'cars' }))], /no table cars\. There is: "stock"/],
    [
      'an unknown column',
      [calls(call({ table: 'stock', where: [{ column: 'colour', is: '=', value: 'red' }] }))],
      /no such column\. There is: "code", "fuel", "price"/,
    ],
    [
      'a comparison of texts',
      [calls(call({ table: 'stock', where: [{ column: 'fuel', is: '<', value: 3 }] }))],
      /not made of numbers/,
    ],
    [
      'a call as text',
      [
        said(
          'Let me see.\n<tool_call>\n{"name": "look_up", "arguments": {"table": "stock", "limit": 1}}\n</tool_call>',
        ),
      ],
      /300 of 300/,
    ],
    [
      'a call as bare JSON',
      [said('{"name": "look_up", "parameters": {"table": "stock", "limit": 1}}')],
      /300 of 300/,
    ],
    [
      'a call as a text that nobody can read',
      [said('<tool_call>look up the stock</tool_call>')],
      /not a JSON object/,
    ],
    ['arguments in pieces', [{ ...calls(call(DIESELS)), inPieces: true } as Behaviour], /100 of 300/],
    ['an empty answer after it', [calls(call(DIESELS)), said('')], null],
    ['a call that got lost', [{ kind: 'text', text: '', finishReason: 'tool_calls' }], null],
    [
      'a refusal of its call',
      [{ kind: 'status', status: 400, code: 'tool_use_failed', message: 'Failed to call a function.' }],
      null,
    ],
    ['trouble after it', [calls(call(DIESELS)), { kind: 'no-finish', afterTokens: 0, text: '' }], null],
  ];
  it.each(wrong)('answers after %s', async (_, behaviours, told) => {
    const { message, error } = await ask(...behaviours, said('The answer.'));
    expect({ error, status: message.status }).toEqual({ error: null, status: 'complete' });
    expect(message.content.endsWith('The answer.')).toBe(true);
    expect(message.content).not.toMatch(/tool_call|look_up/);
    const last = bodies().at(-1);
    if (told === null) expect(last?.tools).toBeUndefined();
    else
      expect(last?.messages.at(-1)).toMatchObject({
        role: 'tool',
        content: expect.stringMatching(told) as string,
      });
  });

  it('is asked without the tool when it calls without end, with what was looked up among the facts', async () => {
    const other = (limit: number): Behaviour => calls(call({ ...DIESELS, limit }));
    const { sessionId, message } = await ask(other(1), other(2), other(3), other(4), said('Enough.'));
    expect(message).toMatchObject({ status: 'complete', content: 'Enough.' });
    expect(bodies()).toHaveLength(5);
    expect(bodies().at(-1)?.tools).toBeUndefined();
    expect(
      bodies()
        .at(-1)
        ?.messages.map(({ role }) => role),
    ).toEqual(['system', 'user']);
    expect(
      bodies()
        .at(-1)
        ?.messages[0]?.content.match(/looked up: stock/g),
    ).toHaveLength(4);
    expect(await lookups(sessionId)).toHaveLength(4);
  });

  it('is asked without the tool when it repeats itself', async () => {
    const { message } = await ask(calls(call(DIESELS)), calls(call(DIESELS)), said('Enough.'));
    expect(message.content).toBe('Enough.');
    expect(bodies()).toHaveLength(3);
  });

  it('is stopped while it looks up, and what was looked up stays', async () => {
    const { id: sessionId } = await harness.session();
    const chat = harness.chat();
    server.next(calls(call(DIESELS)), { kind: 'late' });
    await chat.send({ sessionId, content: QUESTION });
    await server.waitForRequest();
    await server.waitForRequest();
    await chat.stop(sessionId);
    expect((await harness.window.end(sessionId)).message).toMatchObject({ status: 'stopped', content: '' });
    expect(await lookups(sessionId)).toEqual([DIESEL_LINE]);
  });
});

describe('a test question', () => {
  const check = async (expects: 'words' | 'number' | 'row', ...expected: readonly string[]) => {
    const { id: sessionId } = await harness.session();
    return harness.chat().checks.ask({ sessionId, question: QUESTION, expects, expected: [...expected] });
  };

  it('is asked with the tool, as a conversation would ask it, and says what was looked up', async () => {
    server.next(calls(call(DIESELS)), said('C-0 is the cheapest, of one hundred.'));
    expect(await check('row', 'C-0', 'diesel')).toMatchObject({
      answer: 'C-0 is the cheapest, of one hundred.',
      missing: [],
      lookups: [DIESEL_LINE],
    });
    server.next(calls(call(DIESELS)), said('C-1 is the cheapest.'));
    expect(await check('row', 'C-1')).toMatchObject({ missing: ['C-1'] });
    server.next(calls(call(DIESELS)), said('That one.'));
    expect(await check('row', 'C-3')).toMatchObject({ missing: ['C-3'] });
  });

  it('expects a number, however the answer writes it', async () => {
    server.next(said('There are 1,300 of them.'));
    expect(await check('number', '1300')).toMatchObject({ missing: [], lookups: [] });
    server.next(said('There are 300 of them.'));
    expect(await check('number', '1300')).toMatchObject({ missing: ['1300'] });
  });

  it('is answered where its server takes no tools', async () => {
    const refusal = { kind: 'status', status: 400, code: 'tool_use_failed', message: 'No.' } as const;
    server.next(refusal, said('Three.'));
    expect(await check('number', '3')).toMatchObject({ answer: 'Three.', missing: [] });
  });
});

it('offers nothing where no table is on', async () => {
  harness.settings.model = 'demo';
  const { id: sessionId } = await harness.session();
  const [stock] = await harness.store.listDocuments(null);
  if (!stock) throw new Error('There is a table.');
  await harness.store.saveDocument({ ...stock, enabled: false });
  server.next(said('No.'));
  await harness.chat().send({ sessionId, content: QUESTION });
  await harness.window.end(sessionId);
  expect(bodies().at(-1)?.tools).toBeUndefined();
  await harness.store.saveDocument({ ...stock, enabled: true });
});

describe.each(Object.keys(localServers) as (keyof typeof localServers)[])('at %s', (name) => {
  const script = localServers[name];
  const offered = (body: Readonly<Record<string, unknown>>): boolean => Array.isArray(body.tools);
  const isTold = ({ messages }: Readonly<Record<string, unknown>>): boolean =>
    JSON.stringify(messages).includes('"role":"tool"');

  it.each([true, false])('it is looked up and answered (streamed: %s)', async (streamAnswers) => {
    const local = await startLocalServer({
      ...script,
      refuses: (body) =>
        !offered(body) || isTold(body)
          ? null
          : body.stream === true
            ? { events: script.calls }
            : { status: 200, json: script.wholeCall },
    });
    Object.assign(harness.settings, { endpoint: local.url, model: script.model, streamAnswers });
    const { id: sessionId } = await harness.session();
    await harness.chat().send({ sessionId, content: QUESTION });
    expect((await harness.window.end(sessionId)).message).toMatchObject({
      status: 'complete',
      content: 'Four.',
    });
    expect(await lookups(sessionId)).toEqual(['stock: 300 of 300']);
    Object.assign(harness.settings, { endpoint: server.url });
    await local.stop();
  });

  it('it is answered where the server takes no tools, and not offered again', async () => {
    const local = await startLocalServer({
      ...script,
      refuses: (body) => (offered(body) ? script.noTools : null),
    });
    Object.assign(harness.settings, { endpoint: local.url, model: script.model });
    const { id: sessionId } = await harness.session();
    const chat = harness.chat();
    for (const question of [QUESTION, 'And another?']) {
      await chat.send({ sessionId, content: question });
      expect((await harness.window.end(sessionId)).message).toMatchObject({
        status: 'complete',
        content: 'Four.',
      });
    }
    const asked = local.asked.filter(offered).length;
    expect(offered(local.asked.at(-1) ?? {})).toBe(false);
    expect(local.asked.length - asked).toBe(2);
    Object.assign(harness.settings, { endpoint: server.url });
    await local.stop();
  });
});
