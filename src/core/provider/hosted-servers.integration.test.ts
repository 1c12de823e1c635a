import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Reply, type RunningLocalServer, startLocalServer } from '../../../world/groq/local-server';
import { localServers } from '../../../world/groq/local-servers';
import type { AppError, ErrorCode } from '../../shared/errors';
import type { ChatProvider } from './ports';
import { createGroqProvider } from './groq-provider';

// Servers that others run, each in its own words: how it streams, and how it refuses.
let server: RunningLocalServer;
beforeAll(async () => {
  server = await startLocalServer(localServers.vllm);
});
afterEach(() => server.reply(null));
afterAll(() => server.stop());

const forever = new AbortController().signal;
const request = { model: 'x', messages: [{ role: 'user', content: 'Two and two?' }] } as const;
const from = (): ChatProvider =>
  createGroqProvider({
    endpoint: server.url,
    apiKey: 'our-own-key-1',
    fetch,
    now: () => new Date(),
    timings: { backOffMs: [1, 1] },
  });

const event = (json: unknown): string => `data: ${JSON.stringify(json)}\n\n`;
const chunk = (delta: unknown, finish_reason: unknown = null, more: object = {}): string =>
  event({ id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason, ...more }] });
const DONE = 'data: [DONE]\n\n';
const usage = { prompt_tokens: 9, completion_tokens: 7, total_tokens: 16 };

describe('a stream', () => {
  it.each<[server: string, events: string[]]>([
    [
      'Groq',
      [
        event({ choices: [{ delta: { role: 'assistant', content: '' } }], x_groq: { id: 'req_1' } }),
        chunk({ reasoning: 'Two and two.', channel: 'analysis' }),
        chunk({ content: 'Four.' }),
        event({ choices: [{ delta: {}, finish_reason: 'stop' }], x_groq: { id: 'req_1', usage } }),
      ],
    ],
    [
      'Azure',
      [
        event({ choices: [], prompt_filter_results: [{ prompt_index: 0, content_filter_results: {} }] }),
        chunk({ role: 'assistant', content: '', refusal: null }, null, { content_filter_results: {} }),
        chunk({ reasoning_content: 'Two and two.' }),
        chunk({ content: 'Four.' }, null, { content_filter_results: { hate: { filtered: false } } }),
        chunk({}, 'stop', { content_filter_results: {} }),
        event({ choices: [], usage, system_fingerprint: 'x' }),
      ],
    ],
    [
      'OpenRouter',
      [
        ': OPENROUTER PROCESSING\n\n',
        chunk({ role: 'assistant', content: '', reasoning: 'Two and two.', reasoning_details: [] }),
        chunk({ role: 'assistant', content: 'Four.', reasoning: null }, null, { native_finish_reason: null }),
        chunk({ role: 'assistant', content: '' }, 'stop', { native_finish_reason: 'completed' }),
        event({ choices: [{ delta: { role: 'assistant', content: '' } }], usage: { ...usage, cost: 0.1 } }),
      ],
    ],
    [
      'Mistral',
      [
        chunk({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Two and two.' }] }] }),
        chunk({ content: 'Fo' }, null, { p: 'abcd' }),
        event({ choices: [{ index: 0, delta: { content: 'ur.' }, finish_reason: 'stop' }], usage }),
      ],
    ],
    [
      'DeepSeek',
      [
        ': keep-alive\n\n',
        chunk({ role: 'assistant', content: null, reasoning_content: '' }),
        chunk({ content: null, reasoning_content: 'Two and two.' }),
        chunk({ content: 'Four.', reasoning_content: null }),
        event({ choices: [{ index: 0, delta: { content: '' }, finish_reason: 'stop' }], usage }),
      ],
    ],
    [
      'Together',
      [
        chunk({ role: 'assistant', content: '', reasoning: 'Two and two.' }, null, { text: '', seed: 1 }),
        chunk({ content: 'Four.' }, null, { text: 'Four.' }),
        event({ choices: [{ text: '', delta: { content: '' }, finish_reason: 'eos' }], usage }),
      ],
    ],
    [
      'Fireworks',
      [
        chunk({ role: 'assistant' }),
        chunk({ reasoning_content: 'Two and two.' }),
        chunk({ content: 'Four.' }),
        event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], usage }),
      ],
    ],
    [
      'Perplexity',
      [
        chunk({ content: '<think>Two and two.</think>' }, null, { message: { content: '<think>' } }),
        chunk({ content: 'Four.' }, null, { message: { content: '<think>Two and two.</think>Four.' } }),
        event({
          choices: [
            { delta: { content: '' }, message: { content: '<think>…</think>Four.' }, finish_reason: 'stop' },
          ],
          citations: ['https://a.example'],
          search_results: [],
          usage,
        }),
      ],
    ],
    [
      'Gemini',
      [
        chunk({ content: '<think>Two and two.</think>Fo', role: 'assistant', extra_content: { google: {} } }),
        chunk({ content: 'ur.', role: 'assistant' }, 'stop'),
        event({ choices: [{ delta: {}, index: 0, finish_reason: 'stop' }], usage }),
      ],
    ],
    [
      'xAI',
      [
        chunk({ role: 'assistant', reasoning_content: 'Two and two.' }),
        chunk({ content: 'Four.' }),
        event({ choices: [], usage, citations: null }),
        chunk({ content: '' }, 'stop'),
      ],
    ],
    [
      'Moonshot',
      [
        chunk({ role: 'assistant', content: '' }),
        chunk({ reasoning_content: 'Two and two.' }),
        chunk({ content: 'Four.' }),
        event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop', usage }] }),
      ],
    ],
    [
      'Cerebras',
      [
        chunk({ role: 'assistant' }),
        chunk({ reasoning: 'Two and two.' }),
        chunk({ content: 'Four.' }),
        event({ choices: [{ delta: {}, finish_reason: 'stop' }], usage, time_info: { queue_time: 0.1 } }),
      ],
    ],
  ])('of %s is the answer, and what it cost', async (_, events) => {
    for (const bytesAtOnce of [undefined, 1, 13, 61]) {
      server.reply({ events: [...events, DONE], ...(bytesAtOnce === undefined ? {} : { bytesAtOnce }) });
      const got = { text: '', reasoning: '' };
      const end = await from().stream(
        request,
        (text) => (got.text += text),
        forever,
        (reasoning) => (got.reasoning += reasoning),
      );
      expect(got).toEqual({ text: 'Four.', reasoning: 'Two and two.' });
      expect(end).toMatchObject({ cut: null, usage: { promptTokens: 9, completionTokens: 7 } });
    }
  });
});

const json = (status: number, body: object): Reply => ({ status, json: body });
const openAi = (
  status: number,
  message: string,
  type = 'invalid_request_error',
  code: unknown = null,
): Reply => json(status, { error: { message, type, param: null, code } });
const google = (code: number, message: string, status: string): Reply =>
  json(code, [{ error: { code, message, status } }]);

const GONE = /no longer offered. Choose another model/;
const CREDIT = /no credit left/;
const TROUBLE = /had a problem\. Choose Retry/;

describe('a refusal', () => {
  it.each<[server: string, reply: Reply, code: ErrorCode, says: RegExp]>([
    [
      'OpenAI, of a model for something else',
      openAi(404, 'This is not a chat model and thus not supported in the v1/chat/completions endpoint.'),
      'model_missing',
      /answers no questions/,
    ],
    [
      'OpenAI, of a length',
      openAi(400, "Unsupported parameter: 'max_tokens' is not supported with this model."),
      'request_rejected',
      /longest answer .* Answer settings/,
    ],
    [
      'a longest answer that is too long',
      openAi(400, 'max_tokens must be <= 8192'),
      'request_rejected',
      /longest answer .* Answer settings/,
    ],
    [
      'a longest answer beside what was sent',
      openAi(400, '`inputs` tokens + `max_tokens` must be <= 8192'),
      'context_too_long',
      /longer than this model can read/,
    ],
    [
      'OpenAI, of a temperature',
      openAi(400, "Unsupported value: 'temperature' does not support 0.7 with this model."),
      'request_rejected',
      /temperature .* Answer settings/,
    ],
    [
      'OpenAI, of a country',
      openAi(403, 'Country, region, or territory not supported', 'request_forbidden'),
      'access_denied',
      /region is blocked/,
    ],
    [
      'OpenRouter, of a key’s own limit',
      json(403, { error: { message: 'Key limit exceeded. Manage it using https://a.example', code: 403 } }),
      'credit_exhausted',
      CREDIT,
    ],
    [
      'OpenRouter, of a day’s requests',
      json(429, {
        error: { message: 'Rate limit exceeded: free-models-per-day. Add 10 credits', code: 429 },
      }),
      'rate_limited',
      /limit of your account/,
    ],
    [
      'Mistral, of its own capacity',
      json(429, { object: 'error', message: 'Service tier capacity exceeded for this model.', code: '3505' }),
      'over_capacity',
      /at capacity/,
    ],
    [
      'Mistral, of a part of the request',
      json(422, {
        object: 'error',
        message: { detail: [{ loc: ['body', 'reasoning_effort'], msg: 'Extra inputs are not permitted' }] },
      }),
      'request_rejected',
      /reasoning effort .* Answer settings/,
    ],
    ['Mistral, of a model', json(400, { message: 'Invalid model: x', code: '1500' }), 'model_missing', GONE],
    ['DeepSeek, of a model', openAi(400, 'Model Not Exist'), 'model_missing', GONE],
    [
      'Together, of its length',
      openAi(422, 'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 8193.'),
      'context_too_long',
      /longer than this model can read/,
    ],
    [
      'Together, of a model',
      openAi(404, 'Unable to access model x.', 'invalid_request_error', 'model_not_available'),
      'model_missing',
      GONE,
    ],
    [
      'Together, of credit',
      openAi(402, 'Credit limit exceeded, please update your credit limit.', 'credit_limit'),
      'credit_exhausted',
      CREDIT,
    ],
    [
      'Fireworks, of money',
      openAi(412, 'Account x is suspended, possibly due to reaching the monthly spending limit'),
      'credit_exhausted',
      CREDIT,
    ],
    [
      'Fireworks, of a model',
      openAi(404, 'Model not found, inaccessible, and/or not deployed'),
      'model_missing',
      GONE,
    ],
    [
      'Gemini, of a model',
      google(404, 'models/x is not found for API version v1main, or is not supported.', 'NOT_FOUND'),
      'model_missing',
      GONE,
    ],
    [
      'Gemini, of a limit, in others’ words for money',
      google(429, 'You exceeded your current quota, please check your plan.', 'RESOURCE_EXHAUSTED'),
      'rate_limited',
      /limit of your account/,
    ],
    [
      'Gemini, of money',
      google(429, 'Your prepayment credits are depleted.', 'RESOURCE_EXHAUSTED'),
      'credit_exhausted',
      CREDIT,
    ],
    [
      'Gemini, of a country',
      google(400, 'User location is not supported for the API use.', 'FAILED_PRECONDITION'),
      'access_denied',
      /region is blocked/,
    ],
    [
      'Azure, of a deployment',
      json(404, { error: { code: 'DeploymentNotFound', message: 'The API deployment does not exist.' } }),
      'model_missing',
      GONE,
    ],
    [
      'GitHub, of a limit',
      json(429, { error: { code: 'RateLimitReached', message: 'Please wait 12 seconds before retrying.' } }),
      'rate_limited',
      /in 12 seconds/,
    ],
    ['Cohere, of a model', json(422, { message: 'model not found' }), 'model_missing', GONE],
    [
      'Zhipu, of a model',
      json(400, { error: { code: '1211', message: '模型不存在' } }),
      'model_missing',
      GONE,
    ],
    ['Bedrock', json(400, { message: 'The provided model identifier is invalid.' }), 'model_missing', GONE],
    [
      'DashScope, of its free tier',
      json(403, { error: { code: 'AllocationQuota.FreeTierOnly', message: 'The free tier is exhausted.' } }),
      'credit_exhausted',
      CREDIT,
    ],
    [
      'DeepInfra',
      json(403, { detail: { error: 'User does not have enough balance' } }),
      'credit_exhausted',
      CREDIT,
    ],
    [
      'LiteLLM',
      openAi(400, 'Budget has been exceeded! Current cost: 5.01', 'budget_exceeded'),
      'credit_exhausted',
      CREDIT,
    ],
    ['LM Studio', json(400, { error: 'Model unloaded.' }), 'provider_failed', TROUBLE],
    ['… that broke', json(400, { error: 'The model has crashed.' }), 'provider_failed', TROUBLE],
    [
      'llama.cpp',
      json(400, { error: { code: 400, message: 'context shift is disabled', type: 'server_error' } }),
      'context_too_long',
      /longer than this model can read/,
    ],
  ])('of %s has its sentence, and keeps its words', async (_, reply, code, says) => {
    server.reply(reply);
    const told = await from()
      .stream(request, () => undefined, forever)
      .catch((error: unknown) => error as AppError);
    const wholly = await from()
      .complete(request, forever)
      .catch((error: unknown) => error as AppError);
    expect(told).toMatchObject({ code, message: expect.stringMatching(says) as string });
    expect(wholly).toMatchObject({ code, message: (told as AppError).message });
    expect((told as AppError).details).toMatch(/\w{3}/u);
  });
});
