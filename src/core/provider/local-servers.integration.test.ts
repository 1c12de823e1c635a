import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Reply, type RunningLocalServer, startLocalServer } from '../../../world/groq/local-server';
import { localServers } from '../../../world/groq/local-servers';
import type { ErrorCode } from '../../shared/errors';
import { createGroqProvider } from './groq-provider';
import type { ChatProvider } from './ports';

type Name = keyof typeof localServers;
type Told = readonly [code: ErrorCode, says: RegExp, arrived?: string];

const MISSING: Told = ['model_missing', /no longer offered\. Choose another model/];
const OVERFLOW: Told = ['context_too_long', /longer than this model can read\. Shorten/];
const NO_MEMORY: Told = ['provider_failed', /too little memory for this model\. Choose a smaller one/];
const WRONG_KEY: Told = ['api_key_invalid', /key was not accepted\. Check the key/];
const BROKEN: Told = [
  'stream_failed',
  /problem in the middle of the answer\. Choose Retry, or Continue/,
  'Fo',
];

/** What the person is told of each trouble. */
const told: { readonly [N in Name]: Readonly<Record<keyof (typeof localServers)[N]['troubles'], Told>> } = {
  ollama: {
    missingModel: MISSING,
    noThinking: ['request_rejected', /does not take the reasoning effort .* Change it in Answer settings/],
    noMemory: NO_MEMORY,
    busy: ['over_capacity', /at capacity\. Wait a little/],
    runnerGone: ['stream_unfinished', /before it was finished\. Choose Continue/, 'Fo'],
  },
  llamaCpp: {
    loading: ['over_capacity', /still loading the model\. Choose Retry/],
    wrongKey: WRONG_KEY,
    overflow: OVERFLOW,
    overflowInStream: OVERFLOW,
    missingModel: MISSING,
    template: ['provider_failed', /had a problem\. Choose Retry/],
  },
  lmStudio: {
    overflow: OVERFLOW,
    overflowInStream: OVERFLOW,
    noModel: ['model_missing', /no model loaded\. Load one there/],
    noMemory: NO_MEMORY,
    crashed: BROKEN,
  },
  vllm: {
    missingModel: MISSING,
    missingModelToday: MISSING,
    overflow: OVERFLOW,
    tooLongAnswer: ['request_rejected', /longest answer .* Change it in Answer settings/],
    wrongKey: WRONG_KEY,
    engineGone: BROKEN,
    engineGoneInOldWords: BROKEN,
  },
};

const efforts: Readonly<Record<string, string[]>> = {
  'gpt-oss:20b': ['low', 'medium', 'high'],
  'openai/gpt-oss-20b': ['low', 'medium', 'high'],
};
const forever = new AbortController().signal;

describe.each(Object.keys(localServers) as Name[])('%s', (name) => {
  const script = localServers[name];
  const { model } = script;
  const request = { model, messages: [{ role: 'user', content: 'Two and two?' }] } as const;

  let server: RunningLocalServer;
  beforeAll(async () => {
    server = await startLocalServer(script);
  });
  afterEach(() => server.reply(null));
  afterAll(() => server.stop());

  const provider = (endpoint = server.url): ChatProvider =>
    createGroqProvider({
      endpoint,
      apiKey: null,
      fetch,
      now: () => new Date(),
      timings: { backOffMs: [1, 1] },
    });

  async function stream(from: ChatProvider, asked: Parameters<ChatProvider['stream']>[0] = request) {
    const got = { text: '', reasoning: '' };
    const reason = (delta: string): void => void (got.reasoning += delta);
    const end = await from.stream(asked, (delta) => (got.text += delta), forever, reason);
    return { ...got, ...end };
  }

  const answer = {
    text: 'Four.',
    reasoning: 'Two and two.',
    cut: null,
    usage: { promptTokens: 9, completionTokens: 7 },
  };

  it('is found at its address, with or without a path, and lists its chat models alone', async () => {
    for (const path of ['', '/', '/v1', '/v1/']) {
      expect(await provider(server.url + path).listModels(forever)).toEqual([
        {
          id: model,
          contextWindow: name === 'vllm' ? 16_384 : null,
          maxOutputTokens: null,
          reasoningEfforts: efforts[model] ?? ['none', 'default'],
          tools: true,
        },
      ]);
    }
  });

  it('answers in a stream, the first request that it ever gets', async () => {
    expect(await stream(provider())).toMatchObject(answer);
    expect(server.asked.at(-1)).toEqual({
      ...request,
      stream: true,
      stream_options: { include_usage: true },
    });
  });

  it('calls the tool that it is offered, in a stream and in one piece, and goes on from what came of it', async () => {
    const tool = { name: 'look_up', description: 'Looks up', parameters: { type: 'object' } };
    const call = { name: 'look_up', arguments: '{"table":"stock"}' };
    const asked = { ...request, tools: [tool] };
    server.reply({ events: script.calls });
    const streamed = await stream(provider(), asked);
    expect(streamed).toMatchObject({ text: '', cut: null, calls: [call] });
    expect(server.asked.at(-1)).toMatchObject({ tools: [{ type: 'function', function: tool }] });
    server.reply({ status: 200, json: script.wholeCall });
    const whole = await provider().complete(asked, forever);
    expect(whole).toMatchObject({ text: '', cut: null, calls: [call] });
    server.reply(null);

    const rounds = [{ text: '', calls: whole.calls, results: ['7 rows'] }];
    expect(await stream(provider(), { ...asked, rounds })).toMatchObject(answer);
    const id = whole.calls[0]?.id ?? '';
    expect(server.asked.at(-1)?.messages).toEqual([
      ...request.messages,
      { role: 'assistant', content: '', tool_calls: [{ id, type: 'function', function: call }] },
      { role: 'tool', tool_call_id: id, content: '7 rows' },
    ]);
    // Nothing is a call where nothing was offered.
    server.reply({ status: 200, json: script.wholeCall });
    await expect(provider().complete(request, forever)).resolves.toMatchObject({
      calls: [],
      cut: { code: 'answer_needs_tool' },
    });
  });

  it('answers in one piece', async () => {
    expect(await provider().complete(request, forever)).toMatchObject(answer);
  });

  it('gets the settings that it knows, and no word that only Groq has', async () => {
    const settings = { maxTokens: 50, temperature: 0.5, reasoningEffort: 'default' } as const;
    expect(await stream(provider(), { ...request, settings })).toMatchObject(answer);
    const sent = server.asked.at(-1);
    expect(sent).toMatchObject({ max_tokens: 50, temperature: 0.5 });
    expect(sent).not.toHaveProperty('max_completion_tokens');
    expect(sent).not.toHaveProperty('reasoning_effort');
  });

  it('says when the answer was cut at its length', async () => {
    const cut = script.stream.map((event) =>
      event.replace('"finish_reason":"stop"', '"finish_reason":"length"'),
    );
    server.reply({ events: cut });
    expect(await stream(provider())).toMatchObject({ ...answer, cut: { code: 'answer_truncated' } });
  });

  it('may leave out usage and [DONE]', async () => {
    server.reply({ events: script.stream.slice(0, -2) });
    expect(await stream(provider())).toMatchObject({ text: 'Four.', cut: null });
  });

  it('is left at once when the answer is stopped', async () => {
    const begun = script.stream.findIndex((event) => event.includes('Fo')) + 1;
    server.reply({ events: script.stream.slice(0, begun), thenSilent: true });
    const stop = new AbortController();
    let text = '';
    const ended = provider().stream(
      request,
      (delta) => {
        text += delta;
        stop.abort(new Error('enough'));
      },
      stop.signal,
    );
    await expect(ended).rejects.toThrow('enough');
    await server.abandoned();
    expect('Four.'.startsWith(text)).toBe(true);
  });

  it.each(Object.entries<Told>(told[name]))('says of %s what it is and what to do', async (trouble, row) => {
    const [code, says, arrived = ''] = row;
    const troubles: Readonly<Record<string, Reply>> = script.troubles;
    const reply = troubles[trouble] ?? null;
    expect(reply).not.toBeNull();
    server.reply(reply);
    let text = '';
    const streamed = provider().stream(request, (delta) => (text += delta), forever);
    await expect(streamed).rejects.toMatchObject({ code, message: expect.stringMatching(says) as string });
    expect(text).toBe(arrived);
    if (reply === null || 'events' in reply) return;
    const inOnePiece = provider().complete(request, forever);
    await expect(inOnePiece).rejects.toMatchObject({ code, message: expect.stringMatching(says) as string });
  });
});
