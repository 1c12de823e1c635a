import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Reply, type RunningLocalServer, startLocalServer } from '../../../world/groq/local-server';
import { localServers } from '../../../world/groq/local-servers';
import type { ErrorCode } from '../../shared/errors';
import type { ChatProvider } from './ports';
import { createGroqProvider } from './groq-provider';

// What servers send in place of plain text, plain chunks and a plain end.
let server: RunningLocalServer;
beforeAll(async () => {
  server = await startLocalServer(localServers.vllm);
});
afterEach(() => server.reply(null));
afterAll(() => server.stop());

const forever = new AbortController().signal;
const request = {
  model: 'openai/gpt-oss-20b',
  messages: [{ role: 'user', content: 'Two and two?' }],
} as const;
const from = (): ChatProvider =>
  createGroqProvider({
    endpoint: server.url,
    apiKey: null,
    fetch,
    now: () => new Date(),
    timings: { backOffMs: [1, 1] },
  });

async function streamed(reply: Reply) {
  server.reply(reply);
  const got = { text: '', reasoning: '' };
  const end = await from().stream(
    request,
    (delta) => (got.text += delta),
    forever,
    (delta) => (got.reasoning += delta),
  );
  return { ...got, ...end };
}

async function whole(reply: Reply) {
  server.reply(reply);
  return from().complete(request, forever);
}

const event = (json: unknown): string => `data: ${JSON.stringify(json)}\n\n`;
const chunk = (delta: unknown, finish_reason: unknown = null, more: object = {}): string =>
  event({ object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }], ...more });
const completion = (message: unknown, finish_reason: unknown = 'stop', more: object = {}): object => ({
  object: 'chat.completion',
  choices: [{ index: 0, message, finish_reason }],
  ...more,
});
const DONE = 'data: [DONE]\n\n';
const usage = { prompt_tokens: 9, completion_tokens: 7, total_tokens: 16 };

const text = (words: string) => ({ type: 'text', text: words });
const encrypted = { type: 'reasoning.encrypted', data: 'c2VjcmV0' };
const citation = { type: 'url_citation', url_citation: { url: 'https://example.com', title: 'Sums' } };
const REASONED = { reasoning: 'Two and two.' };

describe('the parts of an answer', () => {
  it.each<[what: string, deltas: object[], message: object, got?: object]>([
    ['a text', [{ content: 'Fo' }, { content: 'ur.' }], { content: 'Four.' }],
    [
      'a list of texts',
      [{ content: [text('Fo')] }, { content: [text('ur.')] }],
      { content: [text('Four.')] },
    ],
    ['a list of words', [{ content: ['Fo', 'ur.'] }], { content: ['Four', '.'] }],
    ['one part alone', [{ content: text('Four.') }], { content: text('Four.') }],
    [
      'parts of the newer interface',
      [{ content: [{ type: 'output_text', text: 'Four.', annotations: [] }] }],
      { content: [{ type: 'output_text', text: 'Four.', annotations: [] }] },
    ],
    [
      'a text within an object',
      [{ content: [{ type: 'text', text: { value: 'Four.', annotations: [] } }] }],
      { content: [{ type: 'text', text: { value: 'Four.', annotations: [] } }] },
    ],
    [
      'reasoning as a part of parts (Mistral)',
      [
        { content: [{ type: 'thinking', thinking: [text('Two and ')] }] },
        { content: [{ type: 'thinking', thinking: [text('two.')] }] },
        { content: 'Four.' },
      ],
      { content: [{ type: 'thinking', thinking: [text('Two and two.')] }, text('Four.')] },
      REASONED,
    ],
    [
      'reasoning as a part (Anthropic)',
      [
        { content: [{ type: 'thinking', thinking: 'Two and two.', signature: 'x' }] },
        { content: [text('Four.')] },
      ],
      {
        content: [
          { type: 'thinking', thinking: 'Two and two.' },
          { type: 'redacted_thinking', data: 'x' },
          text('Four.'),
        ],
      },
      REASONED,
    ],
    [
      'reasoning beside it',
      [{ reasoning: 'Two and two.' }, { content: 'Four.', reasoning: null }],
      { content: 'Four.', reasoning: 'Two and two.' },
      REASONED,
    ],
    [
      'reasoning by its other name',
      [
        { reasoning_content: 'Two and two.', reasoning: '' },
        { content: 'Four.', reasoning_content: null },
      ],
      { content: 'Four.', reasoning_content: 'Two and two.', reasoning: null },
      REASONED,
    ],
    [
      'reasoning under both names',
      [{ reasoning_content: 'Two and two.', reasoning: 'Two and two.' }, { content: 'Four.' }],
      { content: 'Four.', reasoning_content: 'Two and two.', reasoning: 'Two and two.' },
      REASONED,
    ],
    [
      'reasoning in details alone (OpenRouter)',
      [
        { content: '', reasoning_details: [{ type: 'reasoning.text', text: 'Two and ' }] },
        { reasoning_details: [{ type: 'reasoning.summary', summary: 'two.' }, encrypted] },
        { content: 'Four.' },
      ],
      { content: 'Four.', reasoning_details: [{ type: 'reasoning.text', text: 'Two and two.' }, encrypted] },
      REASONED,
    ],
    [
      'reasoning in details, too',
      [
        { reasoning: 'Two and two.', reasoning_details: [{ type: 'reasoning.text', text: 'Two and two.' }] },
        { content: 'Four.' },
      ],
      { content: 'Four.', reasoning: 'Two and two.', reasoning_details: [{ text: 'Two and two.' }] },
      REASONED,
    ],
    [
      'reasoning between tags',
      [{ content: '<think>Two and two.</think>\n\nFour.' }],
      { content: [text('<think>Two and two.</think>'), text('\n\nFour.')] },
      REASONED,
    ],
    [
      'a refusal',
      [{ content: null, refusal: 'I would ' }, { refusal: 'rather not.' }],
      { content: null, refusal: 'I would rather not.' },
      { text: 'I would rather not.' },
    ],
    [
      'a refusal as a part',
      [{ content: [{ type: 'refusal', refusal: 'I would rather not.' }] }],
      { content: [{ type: 'refusal', refusal: 'I would rather not.' }] },
      { text: 'I would rather not.' },
    ],
    [
      'citations',
      [{ content: 'Four.' }, { annotations: [citation] }],
      { content: 'Four.', annotations: [citation] },
    ],
    [
      'an image beside it',
      [{ content: [text('Four.'), { type: 'image_url', image_url: { url: 'data:' } }] }],
      { content: [{ type: 'image_url', image_url: { url: 'data:' } }, text('Four.')] },
    ],
    [
      'nulls wherever one can be',
      [
        { content: null, refusal: null, reasoning: null, tool_calls: null, annotations: null },
        { content: 'Four.' },
      ],
      { content: 'Four.', refusal: null, reasoning: null, audio: null, annotations: null },
    ],
  ])('are read: %s', async (_, deltas, message, got = {}) => {
    const expected = { text: 'Four.', reasoning: '', cut: null, ...got };
    const events = [...deltas.map((delta) => chunk(delta)), chunk({}, 'stop'), DONE];
    expect(await streamed({ events })).toMatchObject(expected);
    expect(await streamed({ events, bytesAtOnce: 7 })).toMatchObject(expected);
    expect(await whole({ status: 200, json: completion(message) })).toMatchObject(expected);
    // Whoever asked for a stream may get the whole, and the other way round.
    expect(await streamed({ status: 200, json: completion(message) })).toMatchObject(expected);
    expect(await whole({ events })).toMatchObject(expected);
  });

  it('are not said twice by a server that ends with all of it', async () => {
    const all = event(completion({ content: 'Four.' }));
    expect(await streamed({ events: [chunk({ content: 'Four.' }), all, DONE] })).toMatchObject({
      text: 'Four.',
    });
  });
});

describe('what an answer cost', () => {
  const body = [chunk({ content: 'Four.' })];
  const end = chunk({}, 'stop');
  it.each<[what: string, events: string[]]>([
    ['in a chunk of its own', [end, event({ choices: [], usage })]],
    ['… without choices', [end, event({ usage })]],
    ['… with null for choices', [end, event({ choices: null, usage })]],
    ['… with a choice without anything', [end, event({ choices: [{ index: 0, delta: null }], usage })]],
    ['… after null in all others', [chunk({}, 'stop', { usage: null }), event({ choices: [], usage })]],
    ['… before the end', [event({ choices: [], usage }), end]],
    ['with the end', [chunk({}, 'stop', { usage })]],
    ['with the choice', [event({ choices: [{ delta: {}, finish_reason: 'stop', usage }] })]],
    ['in Groq’s own place', [chunk({}, 'stop', { x_groq: { id: 'req_1', usage } })]],
    ['… in a chunk of its own', [end, event({ choices: [], x_groq: { usage } })]],
    ['in the newer words', [end, event({ choices: [], usage: { input_tokens: 9, output_tokens: 7 } })]],
    [
      'with every chunk',
      [
        chunk({}, 'stop', { usage: { prompt_tokens: 9, completion_tokens: 6 } }),
        event({ choices: [], usage }),
      ],
    ],
  ])('is told %s', async (_, events) => {
    const expected = { text: 'Four.', cut: null, usage: { promptTokens: 9, completionTokens: 7 } };
    expect(await streamed({ events: [...body, ...events, DONE] })).toMatchObject(expected);
    expect(await streamed({ events: [...body, ...events, DONE], bytesAtOnce: 5 })).toMatchObject(expected);
  });

  it('may be anything, and is then not shown', async () => {
    for (const odd of [[], 'free', { prompt_tokens: -1, completion_tokens: 'many' }]) {
      const { text: words, usage: shown } = await streamed({
        events: [...body, chunk({}, 'stop', { usage: odd }), DONE],
      });
      expect([words, shown.promptTokens, shown.completionTokens]).toEqual(['Four.', undefined, undefined]);
    }
  });
});

describe('a stream', () => {
  const plain = [chunk({ content: 'Fo' }), chunk({ content: 'ur.' }), chunk({}, 'stop')];
  const as = (type: string): Pick<Reply, 'headers'> => ({ headers: { 'content-type': type } });
  const json = JSON.stringify(completion({ content: 'Four.' }));
  it.each<[what: string, reply: Extract<Reply, { readonly events: readonly string[] }>]>([
    ['as text/plain', { events: [...plain, DONE], ...as('text/plain; charset=utf-8') }],
    ['as application/octet-stream', { events: [...plain, DONE], ...as('application/octet-stream') }],
    ['as JSON', { events: [...plain, DONE], ...as('application/json') }],
    ['with Windows’ line ends', { events: [...plain, DONE].map((each) => each.replaceAll('\n', '\r\n')) }],
    ['with old line ends', { events: [...plain, DONE].map((each) => each.replaceAll('\n', '\r')) }],
    ['without empty lines', { events: [...plain, DONE].map((each) => each.replace('\n\n', '\n')) }],
    ['without spaces', { events: [...plain, DONE].map((each) => each.replace('data: ', 'data:')) }],
    ['whose last line does not end', { events: [...plain.slice(0, -1), (plain[2] ?? '').trimEnd()] }],
    [
      'with comments',
      { events: [': PROCESSING\n\n', ...plain.flatMap((each) => [': keep-alive\n\n', each]), DONE] },
    ],
    ['with null for a chunk', { events: ['data: null\n\n', ...plain, 'data: null\n\n', DONE] }],
    ['with empty events', { events: ['data:\n\n', 'event: ping\n\n', ...plain, 'data: \n\n', DONE] }],
    [
      'with words that keep it alive',
      { events: ['data: ping\n\n', 'data: [PING]\n\n', ...plain, DONE].slice(0, 1).concat(plain, DONE) },
    ],
    ['with pings', { events: ['event: ping\ndata: {"type":"ping"}\n\n', ...plain, DONE] }],
    [
      'with names and numbers',
      { events: plain.map((each, index) => `event: chunk\nid: ${index}\nretry: 100\n${each}`) },
    ],
    ['with a mark at its begin', { events: ['\uFEFF', ...plain, DONE] }],
    [
      'of JSON lines',
      {
        events: plain.map((each) => each.replace('data: ', '').replace('\n\n', '\n')),
        ...as('application/x-ndjson'),
      },
    ],
    [
      'with chunks that say nothing',
      { events: [event({}), event([]), event({ choices: [] }), ...plain, DONE] },
    ],
    ['that was asked for, answered whole', { events: [json], ...as('application/json') }],
    [
      '… in several lines',
      { events: [JSON.stringify(completion({ content: 'Four.' }), null, 2)], ...as('application/json') },
    ],
    ['… as text', { events: [json], ...as('text/plain') }],
    ['… and called a stream', { events: [`${json}\n`] }],
    ['… as its only event', { events: [`data: ${json}\n\n`, DONE] }],
    [
      '… in the older words',
      { events: [JSON.stringify({ choices: [{ text: 'Four.', finish_reason: 'stop' }] })] },
    ],
  ])('is read: %s', async (_, reply) => {
    const expected = { text: 'Four.', cut: null };
    expect(await streamed(reply)).toMatchObject(expected);
    expect(await streamed({ ...reply, bytesAtOnce: 11 })).toMatchObject(expected);
    expect(await whole(reply)).toMatchObject(expected);
  });

  it.each<[what: string, events: string[], code: ErrorCode, details: RegExp]>([
    [
      'an event named error',
      ['event: error\ndata: {"message":"It broke."}\n\n'],
      'stream_failed',
      /^It broke\.$/,
    ],
    ['… with a text', ['event: error\ndata: It broke.\n\n'], 'stream_failed', /^It broke\.$/],
    ['… without anything', ['event: error\ndata:\n\n'], 'stream_failed', /^$/],
    [
      'an error',
      [event({ error: { message: 'It broke.', type: 'server_error', code: null } })],
      'stream_failed',
      /server_error: It broke/,
    ],
    ['a text for an error', [event({ error: 'It broke.' })], 'stream_failed', /It broke/],
    ['a status', [event({ error: { code: 429, message: 'Slow down.' } })], 'rate_limited', /Slow down/],
    [
      'a status as text',
      [event({ error: { code: '503', message: 'Overloaded' } })],
      'over_capacity',
      /503: Overloaded/,
    ],
    [
      'an error of the choice',
      [
        event({
          choices: [{ delta: {}, error: { code: 502, message: 'Upstream.' }, finish_reason: 'error' }],
        }),
      ],
      'stream_failed',
      /Upstream/,
    ],
    [
      'an error of Anthropic',
      [
        'event: error\n',
        event({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
      ],
      'over_capacity',
      /overloaded_error/,
    ],
    [
      'an error of MiniMax',
      [event({ base_resp: { status_code: 1008, status_msg: 'insufficient balance' } })],
      'credit_exhausted',
      /insufficient balance/,
    ],
    ['a detail', [event({ detail: 'It broke.' })], 'stream_failed', /It broke/],
    ['JSON that is cut', ['data: {"choices":[{"delta"\n\n'], 'stream_failed', /^$/],
  ])('that tells of trouble is no answer: %s', async (_, events, code, details) => {
    const failed = { code, details: expect.stringMatching(details) as string };
    const begun = chunk({ content: 'Fo' });
    for (const reply of [
      { events },
      { events: [begun, ...events, DONE] },
      { events: [begun, ...events], bytesAtOnce: 6 },
    ]) {
      await expect(streamed(reply)).rejects.toMatchObject(
        code === 'stream_failed' && events[0]?.includes('"delta"\n') ? { code } : failed,
      );
    }
  });

  it('says nothing of Continue before the first word', async () => {
    const trouble = event({ error: { message: 'It broke.' } });
    const said = async (events: string[]): Promise<string> =>
      streamed({ events }).then(
        ({ cut }) => cut?.message ?? '',
        (error: unknown) => (error as Error).message,
      );
    for (const last of [trouble, chunk({}, 'length'), chunk({}, 'content_filter'), chunk({}, 'odd'), DONE]) {
      const before = await said([last]);
      expect(before).toMatch(/Retry|another model/);
      expect(before).not.toContain('Continue');
      expect(await said([chunk({ content: 'Fo' }), last])).toContain('Continue');
    }
  });
});

describe('the end of an answer', () => {
  it.each<[word: string, code: ErrorCode | null]>([
    ['stop', null],
    ['STOP', null],
    ['eos', null],
    ['eos_token', null],
    ['end_turn', null],
    ['completed', null],
    ['stop_sequence', null],
    ['length', 'answer_truncated'],
    ['model_length', 'answer_truncated'],
    ['max_tokens', 'answer_truncated'],
    ['MAX_TOKENS', 'answer_truncated'],
    ['max_output_tokens', 'answer_truncated'],
    ['model_context_window_exceeded', 'answer_truncated'],
    ['content_filter', 'answer_filtered'],
    ['SAFETY', 'answer_filtered'],
    ['sensitive', 'answer_filtered'],
    ['refusal', 'answer_filtered'],
    ['RECITATION', 'answer_filtered'],
    ['tool_calls', 'answer_needs_tool'],
    ['function_call', 'answer_needs_tool'],
    ['tool_use', 'answer_needs_tool'],
    ['insufficient_system_resource', 'over_capacity'],
    ['error', 'stream_failed'],
    ['network_error', 'stream_failed'],
    ['abort', 'stream_failed'],
    ['load', 'stream_unfinished'],
    ['incomplete', 'stream_unfinished'],
    ['interrupted', 'stream_unfinished'],
    ['terminé', 'stream_unfinished'],
    ['token_limit', 'answer_truncated'],
    ['FINISH_REASON_MAX_TOKENS', 'answer_truncated'],
    ['content-filter', 'answer_filtered'],
    ['PROHIBITED_CONTENT', 'answer_filtered'],
    ['MALFORMED_FUNCTION_CALL', 'answer_needs_tool'],
    ['server_overloaded', 'over_capacity'],
    ['timeout', 'stream_failed'],
    ['user_cancelled', 'stream_failed'],
    ['unknown', 'stream_unfinished'],
    ['null', 'stream_unfinished'],
    ['non-stop', 'stream_unfinished'],
  ])('%s is what it is, and complete only where the model ended by itself', async (word, code) => {
    const events = [chunk({ content: 'Four.' }), chunk({}, word), DONE];
    const cut = code === null ? null : { code, details: `finish_reason: ${word}` };
    for (const end of [
      await streamed({ events }),
      await streamed({ events, bytesAtOnce: 9 }),
      await whole({ status: 200, json: completion({ content: 'Four.' }, word) }),
    ]) {
      expect(end).toMatchObject({ text: 'Four.', cut });
    }
  });

  it('is missing where the server gives no word', async () => {
    const begun = chunk({ content: 'Four.' });
    for (const last of [chunk({}, null), chunk({}, ''), chunk({}, 7), chunk({}), '']) {
      await expect(streamed({ events: [begun, last, DONE] })).rejects.toMatchObject({
        code: 'stream_unfinished',
        message: expect.stringContaining('Continue') as string,
      });
    }
    await expect(whole({ status: 200, json: completion({ content: 'Four.' }, null) })).rejects.toMatchObject({
      code: 'stream_unfinished',
    });
  });
});
