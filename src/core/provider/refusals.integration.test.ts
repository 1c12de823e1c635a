import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Reply, type RunningLocalServer, startLocalServer } from '../../../world/groq/local-server';
import { localServers } from '../../../world/groq/local-servers';
import type { AppError, ErrorCode } from '../../shared/errors';
import type { ChatProvider } from './ports';
import { createGroqProvider } from './groq-provider';

// What servers say of money, limits and content, each in its own words.
let server: RunningLocalServer;
beforeAll(async () => {
  server = await startLocalServer(localServers.vllm);
});
afterEach(() => server.reply(null));
afterAll(() => server.stop());

const KEY = 'our-own-key-1';
const forever = new AbortController().signal;
const request = {
  model: 'openai/gpt-oss-20b',
  messages: [{ role: 'user', content: 'Two and two?' }],
} as const;
/** Wrong by a year, as clocks are whose battery is empty. */
const wrongClock = (): Date => new Date('2027-11-29T00:00:00Z');
const from = (now = () => new Date()): ChatProvider =>
  createGroqProvider({ endpoint: server.url, apiKey: KEY, fetch, now, timings: { backOffMs: [1, 1] } });

/** Asked in both ways; what they are told must be the same. */
async function refusal(reply: Reply, now?: () => Date): Promise<{ error: AppError; requests: number }> {
  server.reply(reply);
  const before = server.asked.length;
  const streamed = await from(now)
    .stream(request, () => undefined, forever)
    .catch((error: unknown) => error as AppError);
  const requests = server.asked.length - before;
  const whole = await from(now)
    .complete(request, forever)
    .catch((error: unknown) => error as AppError);
  expect(whole).toMatchObject({ code: (streamed as AppError).code, message: (streamed as AppError).message });
  return { error: streamed as AppError, requests };
}

const json = (status: number, body: object, headers: Record<string, string> = {}): Reply => ({
  status,
  json: body,
  headers,
});
const page = (status: number, text: string, type = 'text/html'): Reply => ({
  status,
  page: text,
  headers: { 'content-type': type },
});
const error = (message: string, code: unknown = null, type = 'invalid_request_error'): object => ({
  error: { message, type, param: null, code },
});

const NO_CREDIT: [ErrorCode, RegExp] = [
  'credit_exhausted',
  /no credit left .* Add credit there or choose another model/,
];
const FILTERED: [ErrorCode, RegExp] = [
  'answer_filtered',
  /content rules refuse this question .* Word them differently/,
];
const FULL: [ErrorCode, RegExp] = ['over_capacity', /at capacity\. Wait a little, then choose Retry/];
const LIMIT: [ErrorCode, RegExp] = ['rate_limited', /limit of your account is reached/];
const TROUBLE: [ErrorCode, RegExp] = ['provider_failed', /had a problem\. Choose Retry in a moment/];

type Row = [what: string, reply: Reply, told: [ErrorCode, RegExp], details: RegExp, requests?: number];

describe('of money', () => {
  it.each<Row>([
    [
      'DeepSeek',
      json(402, error('Insufficient Balance', 'invalid_request_error', 'unknown_error')),
      NO_CREDIT,
      /^HTTP 402 .*: Insufficient Balance$/,
    ],
    [
      'OpenAI',
      json(
        429,
        error(
          'You exceeded your current quota, please check your plan and billing details.',
          'insufficient_quota',
          'insufficient_quota',
        ),
      ),
      NO_CREDIT,
      /insufficient_quota: You exceeded/,
    ],
    [
      'OpenAI, by its hard limit',
      json(400, error('Billing hard limit has been reached', 'billing_hard_limit_reached')),
      NO_CREDIT,
      /Billing hard limit/,
    ],
    [
      'a wait that does not help',
      json(429, error('You have run out of credits.', 'insufficient_quota'), { 'retry-after': '1' }),
      NO_CREDIT,
      /run out of credits/,
    ],
    [
      'OpenRouter',
      json(402, {
        error: { message: 'This request requires more credits, or fewer max_tokens.', code: 402 },
      }),
      NO_CREDIT,
      /^HTTP 402: This request requires/,
    ],
    [
      'Anthropic',
      json(400, {
        type: 'error',
        error: {
          type: 'invalid_request_error',
          message: 'Your credit balance is too low to access the Anthropic API.',
        },
      }),
      NO_CREDIT,
      /too low/,
    ],
    [
      'Moonshot',
      json(
        429,
        error(
          'Your account is suspended, please check your plan and billing details',
          null,
          'exceeded_current_quota_error',
        ),
      ),
      NO_CREDIT,
      /exceeded_current_quota_error/,
    ],
    [
      'SiliconFlow',
      json(403, { code: 30001, message: 'Sorry, your account balance is insufficient', data: null }),
      NO_CREDIT,
      /30001: Sorry/,
    ],
    [
      'DashScope',
      json(400, {
        code: 'Arrearage',
        message: 'Access denied, please make sure your account is in good standing.',
        request_id: 'x',
      }),
      NO_CREDIT,
      /Arrearage/,
    ],
    ['Zhipu', json(429, { error: { code: '1113', message: '您的账户已欠费' } }), NO_CREDIT, /1113/],
    [
      'MiniMax, with a status of 200',
      json(200, { base_resp: { status_code: 1008, status_msg: 'insufficient balance' } }),
      NO_CREDIT,
      /1008: insufficient balance/,
    ],
    [
      'xAI',
      json(403, {
        code: 'The caller does not have permission',
        error: "Your newly created team doesn't have any credits yet.",
      }),
      NO_CREDIT,
      /any credits/,
    ],
    [
      'Hugging Face',
      json(402, { error: 'You have exceeded your monthly included credits for Inference Providers.' }),
      NO_CREDIT,
      /monthly included/,
    ],
    [
      'Groq',
      json(400, error('API access is blocked: spend limit reached.', 'blocked_api_access')),
      NO_CREDIT,
      /spend limit/,
    ],
    [
      'a gateway, in plain text',
      page(402, 'Payment required', 'text/plain'),
      NO_CREDIT,
      /^HTTP 402: Payment required$/,
    ],
    [
      'an error in a status of 200',
      json(200, error('Insufficient credits', 402)),
      NO_CREDIT,
      /Insufficient credits/,
    ],
  ])('%s is understood, and nothing is asked again', async (_, reply, [code, says], details) => {
    const { error: told, requests } = await refusal(reply);
    expect(told).toMatchObject({ code, retryAfterMs: undefined });
    expect(told.message).toMatch(says);
    expect(told.details).toMatch(details);
    expect(requests).toBe(1);
  });
});

describe('of content', () => {
  it.each<Row>([
    [
      'OpenAI',
      json(
        400,
        error('Your request was rejected as a result of our safety system.', 'content_policy_violation'),
      ),
      FILTERED,
      /safety system/,
    ],
    [
      'Azure',
      json(400, {
        error: {
          message: 'The response was filtered due to the prompt triggering content management policy.',
          type: null,
          code: 'content_filter',
          status: 400,
          innererror: { code: 'ResponsibleAIPolicyViolation' },
        },
      }),
      FILTERED,
      /ResponsibleAIPolicyViolation/,
    ],
    [
      'DeepSeek',
      json(400, error('Content Exists Risk', 'invalid_request_error')),
      FILTERED,
      /Content Exists Risk/,
    ],
    [
      'DashScope',
      json(400, { code: 'DataInspectionFailed', message: 'Input data may contain inappropriate content.' }),
      FILTERED,
      /DataInspectionFailed/,
    ],
    [
      'OpenRouter',
      json(403, {
        error: {
          code: 403,
          message: 'deepseek/x requires moderation. Your input was flagged for "violence".',
          metadata: { reasons: ['violence'] },
        },
      }),
      FILTERED,
      /flagged/,
    ],
    [
      'Anthropic',
      json(400, {
        type: 'error',
        error: { type: 'invalid_request_error', message: 'Output blocked by content filtering policy' },
      }),
      FILTERED,
      /blocked/,
    ],
    [
      'Zhipu',
      json(400, { error: { code: '1301', message: '系统检测到输入或生成内容可能包含不安全或敏感内容' } }),
      FILTERED,
      /1301/,
    ],
    [
      'xAI',
      json(403, { code: 'Forbidden', error: 'Content violates usage guidelines.' }),
      FILTERED,
      /violates/,
    ],
    [
      'Moonshot',
      json(
        400,
        error('The request was rejected because it was considered high risk', null, 'content_filter'),
      ),
      FILTERED,
      /high risk/,
    ],
    [
      'Mistral',
      json(422, { object: 'error', message: { detail: 'x' }, type: 'guardrail', code: 'content_moderation' }),
      FILTERED,
      /content_moderation/,
    ],
    [
      'MiniMax',
      json(200, { base_resp: { status_code: 1026, status_msg: 'input new_sensitive' } }),
      FILTERED,
      /1026/,
    ],
    [
      'an error in a status of 200',
      json(200, error('Blocked by our safety filter.', 'moderation_blocked')),
      FILTERED,
      /Blocked/,
    ],
  ])('%s is understood', async (_, reply, [code, says], details) => {
    const { error: told, requests } = await refusal(reply);
    expect(told.code).toBe(code);
    expect(told.message).toMatch(says);
    expect(told.details).toMatch(details);
    expect(requests).toBe(1);
  });
});

describe('of limits and of trouble', () => {
  const overloaded = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };
  it.each<Row>([
    [
      'OpenAI',
      json(
        429,
        error(
          'Rate limit reached for x on tokens per min. Please try again in 20s.',
          'rate_limit_exceeded',
          'tokens',
        ),
      ),
      LIMIT,
      /tokens per min/,
    ],
    [
      'Google, in OpenAI’s words for money',
      json(429, [
        {
          error: {
            code: 429,
            message: 'You exceeded your current quota. Please retry in 34.07s.',
            status: 'RESOURCE_EXHAUSTED',
          },
        },
      ] as object),
      LIMIT,
      /RESOURCE_EXHAUSTED/,
    ],
    [
      'Groq, of an organization that it has restricted',
      json(400, error('Organization has been restricted.', 'organization_restricted')),
      ['access_denied', /another model, or ask the owner of the key/],
      /restricted/,
    ],
    [
      'Groq, of a model whose terms nobody has accepted',
      json(400, error('The model `x` requires terms acceptance.', 'model_terms_required')),
      ['access_denied', /another model, or ask the owner of the key/],
      /terms acceptance/,
    ],
    ['Mistral', json(429, { message: 'Requests rate limit exceeded' }), LIMIT, /rate limit/],
    [
      'Azure',
      json(429, {
        error: {
          code: '429',
          message: 'Requests have exceeded token rate limit. Please retry after 6 seconds.',
        },
      }),
      LIMIT,
      /retry after 6 seconds/,
    ],
    [
      'DashScope',
      json(429, { code: 'Throttling.RateQuota', message: 'Requests rate limit exceeded' }),
      LIMIT,
      /Throttling/,
    ],
    [
      'Bedrock',
      json(429, { message: 'Too many tokens, please wait before trying again.' }),
      LIMIT,
      /Too many tokens/,
    ],
    [
      'OpenRouter, with what is behind it',
      json(429, {
        error: {
          message: 'Provider returned error',
          code: 429,
          metadata: { raw: 'x is temporarily rate-limited upstream.', provider_name: 'y' },
        },
      }),
      LIMIT,
      /Provider returned error x is temporarily/,
    ],
    ['Anthropic', json(529, overloaded), FULL, /^HTTP 529 overloaded_error: Overloaded$/, 3],
    ['… with another status', json(500, overloaded), FULL, /overloaded_error/, 3],
    ['… with a status of 200', json(200, overloaded), FULL, /overloaded_error/],
    ['DeepSeek', json(503, error('The service is temporarily overloaded')), FULL, /overloaded/, 3],
    [
      'Moonshot',
      json(429, error('The engine is currently overloaded', null, 'engine_overloaded_error')),
      FULL,
      /overloaded/,
    ],
    ['Together', json(503, error('Service is at capacity', null, 'server_error')), FULL, /capacity/, 3],
    ['nothing but 529', page(529, '', 'text/plain'), FULL, /^HTTP 529$/, 3],
    [
      'a status that nobody knows',
      page(540, '<html><head><style>p{}</style></head><body><p>Origin down</p></body></html>'),
      TROUBLE,
      /^HTTP 540: Origin down$/,
      3,
    ],
    [
      '… of Cloudflare',
      page(522, '<!doctype html><title>522: Connection timed out</title>'),
      TROUBLE,
      /522: Connection timed out/,
      3,
    ],
    [
      '… in JSON',
      json(599, { success: false, errors: [{ code: 7003, message: 'No route.' }] }),
      TROUBLE,
      /7003: No route/,
      3,
    ],
  ])('%s is understood', async (_, reply, [code, says], details, expected = 1) => {
    const { error: told, requests } = await refusal(reply);
    expect(told.code).toBe(code);
    expect(told.message).toMatch(says);
    expect(told.details).toMatch(details);
    expect(requests).toBe(expected);
  });

  const limited = (headers: Record<string, string>, message = 'Slow down.'): Reply =>
    json(429, error(message, 'rate_limit_exceeded'), headers);
  const DATE = 'Sun, 29 Nov 2026 10:00:00 GMT';
  it.each<[what: string, reply: Reply, ms: number | undefined, says: RegExp, now?: () => Date]>([
    ['seconds', limited({ 'retry-after': '12' }), 12_000, /in 12 seconds/],
    ['milliseconds', limited({ 'retry-after-ms': '1500', 'retry-after': '2' }), 1_500, /in 2 seconds/],
    [
      'a date',
      limited({ 'retry-after': 'Sun, 29 Nov 2026 10:00:30 GMT', date: DATE }),
      30_000,
      /in 30 seconds/,
    ],
    [
      'a date, with a clock that is wrong',
      limited({ 'retry-after': 'Sun, 29 Nov 2026 10:05:00 GMT', date: DATE }),
      300_000,
      /in 5 minutes/,
      wrongClock,
    ],
    [
      'a date long ago',
      limited({ 'retry-after': 'Sun, 29 Nov 2026 09:00:00 GMT', date: DATE }),
      0,
      /limit of your account/,
    ],
    ['hours', limited({ 'retry-after': '18000' }), 18_000_000, /in 5 hours/],
    ['a year', limited({ 'retry-after': '31536000' }), 86_400_000, /in 24 hours/],
    [
      'a date in a year',
      limited({ 'retry-after': 'Mon, 29 Nov 2027 10:00:00 GMT', date: DATE }),
      86_400_000,
      /in 24 hours/,
    ],
    ['words', limited({}, 'Please try again in 7m12.5s.'), 432_500, /in 8 minutes/],
    ['words in full', limited({}, 'Please retry after 6 seconds.'), 6_000, /in 6 seconds/],
    ['a second at least', limited({ 'retry-after': '0' }), 0, /in 1 second\./],
    ['seconds with their unit', limited({ 'retry-after': '12s' }), 12_000, /in 12 seconds/],
    ['seconds that a proxy repeats', limited({ 'retry-after': '12, 12' }), 12_000, /in 12 seconds/],
    ['less than nothing', limited({ 'retry-after': '-5' }), undefined, /Wait a little/],
    [
      'what is left of requests',
      limited({ 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '2m59.5s' }),
      179_500,
      /in 3 minutes/,
    ],
    [
      'what is left of tokens, and not what is left of requests',
      limited({
        'x-ratelimit-remaining-requests': '5',
        'x-ratelimit-reset-requests': '2m59.5s',
        'x-ratelimit-remaining-tokens': '0',
        'x-ratelimit-reset-tokens': '7.66s',
      }),
      7_660,
      /in 8 seconds/,
    ],
    [
      'a date of Anthropic',
      limited({
        'anthropic-ratelimit-requests-remaining': '0',
        'anthropic-ratelimit-requests-reset': '2026-11-29T10:00:30Z',
        date: DATE,
      }),
      30_000,
      /in 30 seconds/,
    ],
    [
      'a millisecond since 1970, with a clock that is wrong',
      limited({ 'x-ratelimit-reset': String(Date.parse(DATE) + 30_000), date: DATE }),
      30_000,
      /in 30 seconds/,
      wrongClock,
    ],
    [
      'a second since 1970',
      limited({ 'x-ratelimit-reset': String(Date.parse(DATE) / 1_000 + 30), date: DATE }),
      30_000,
      /in 30 seconds/,
    ],
    ['a standard', limited({ 'ratelimit-remaining': '0', 'ratelimit-reset': '30' }), 30_000, /in 30 seconds/],
    ['a later one', limited({ ratelimit: '"default";r=0;t=30' }), 30_000, /in 30 seconds/],
    [
      'a detail of Google',
      json(429, {
        error: {
          message: 'Resource exhausted',
          status: 'RESOURCE_EXHAUSTED',
          details: [{ '@type': 'QuotaFailure' }, { '@type': 'RetryInfo', retryDelay: '30s' }],
        },
      }),
      30_000,
      /in 30 seconds/,
    ],
    ['nonsense', limited({ 'retry-after': 'soon' }), undefined, /Wait a little/],
    ['nothing', limited({}), undefined, /Wait a little/],
  ])('says how long to wait, from %s', async (_, reply, ms, says, now) => {
    const { error: told } = await refusal(reply, now);
    expect(told).toMatchObject({ code: 'rate_limited', retryAfterMs: ms });
    expect(told.message).toMatch(says);
  });

  it('takes a date without the server’s own clock for what it is, unless that is more than a day', async () => {
    const provider = (now: string): ChatProvider =>
      createGroqProvider({
        endpoint: server.url,
        apiKey: null,
        fetch: async (input, init) => {
          const response = await fetch(input, init);
          const headers = new Headers(response.headers);
          headers.delete('date');
          return new Response(response.body, { status: response.status, headers });
        },
        now: () => new Date(now),
      });
    server.reply(limited({ 'retry-after': 'Sun, 29 Nov 2026 10:00:30 GMT' }));
    const ask = (now: string) => provider(now).complete(request, forever);
    await expect(ask('2026-11-29T10:00:00Z')).rejects.toMatchObject({ retryAfterMs: 30_000 });
    await expect(ask('2025-11-29T10:00:00Z')).rejects.toMatchObject({ retryAfterMs: undefined });
  });
});

it('shows the server’s own words without keys and addresses', async () => {
  const words = `Incorrect API key provided: ${KEY}. Ask ann@example.com, or send Bearer abc.def; sk-proj-abcdefgh12345678.`;
  const { error: told } = await refusal(json(401, error(words, 'invalid_api_key')));
  expect(told.details).toBe(
    'HTTP 401 invalid_api_key invalid_request_error: Incorrect API key provided: [key]. Ask [email], or send Bearer [redacted]; [key].',
  );
  expect(told.toData().details).toBe(told.details);
});
