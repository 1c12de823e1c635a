import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'groq-sdk/error';
import { describe, expect, it } from 'vitest';
import type { AppError, ErrorCode } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentences';
import { say } from '../../shared/words/say';
import { en } from '../../shared/words/languages/en';
import { type Catalogue, speak } from '../../shared/words/say';
import { failure, isTransient, toAppError, toldInAnswer, unreachable, unreached } from './failures';
import { type Said, refusalFor, refusals } from './refusals';

const now = new Date('2026-01-01T00:00:00Z');

function http(status: number, error?: { code?: string; message?: string }, headers = {}): APIError {
  const body = error === undefined ? undefined : { error: { message: 'Refused.', ...error } };
  return APIError.generate(status, body, body ? undefined : '<html></html>', new Headers(headers));
}

const inStream = (code: string): AppError => toldInAnswer({ error: { message: 'Refused.', code } }, now);

const rows: [what: string, error: unknown, phase: 'request' | 'stream', code: ErrorCode][] = [
  ['400 context', http(400, { code: 'context_length_exceeded' }), 'request', 'context_too_long'],
  [
    '400 context in words',
    http(400, { message: 'exceeds the context window' }),
    'request',
    'context_too_long',
  ],
  ['400 decommissioned', http(400, { code: 'model_decommissioned' }), 'request', 'model_missing'],
  ['400', http(400, { code: 'invalid_request' }), 'request', 'request_rejected'],
  ['401', http(401, { code: 'invalid_api_key' }), 'request', 'api_key_invalid'],
  ['401 as HTML', http(401), 'request', 'api_key_invalid'],
  ['402', http(402, { message: 'Insufficient Balance' }), 'request', 'credit_exhausted'],
  ['429 quota', http(429, { code: 'insufficient_quota' }), 'request', 'credit_exhausted'],
  ['400 filter', http(400, { code: 'content_filter' }), 'request', 'answer_filtered'],
  ['403', http(403, { code: 'organization_restricted' }), 'request', 'access_denied'],
  ['404 model', http(404, { code: 'model_not_found' }), 'request', 'model_missing'],
  ['404 model in words', http(404, { message: 'model "x" not found' }), 'request', 'model_missing'],
  ['404 address', http(404, { code: 'unknown_url' }), 'request', 'provider_failed'],
  ['407 proxy', http(407), 'request', 'provider_unreachable'],
  ['413 with a rate limit code', http(413, { code: 'rate_limit_exceeded' }), 'request', 'request_too_large'],
  ['413 as HTML', http(413), 'request', 'request_too_large'],
  ['422', http(422, { code: 'unprocessable_entity' }), 'request', 'request_rejected'],
  ['429', http(429, { code: 'rate_limit_exceeded' }), 'request', 'rate_limited'],
  ['498', http(498, { code: 'capacity_exceeded' }), 'request', 'over_capacity'],
  ['500', http(500, { code: 'internal_server_error' }), 'request', 'provider_failed'],
  ['502 as HTML', http(502), 'request', 'provider_failed'],
  ['503 as HTML', http(503), 'request', 'provider_failed'],
  ['302', http(302), 'request', 'provider_failed'],
  ['error event', inStream('internal_server_error'), 'stream', 'stream_failed'],
  ['error event about limits', inStream('rate_limit_exceeded'), 'stream', 'rate_limited'],
  ['x_groq.error', toldInAnswer({ error: 'over capacity' }, now), 'stream', 'stream_failed'],
  ['broken JSON', new SyntaxError('Unexpected end'), 'stream', 'stream_failed'],
  ['socket cut', new TypeError('terminated'), 'stream', 'stream_cut'],
  [
    'refused',
    new APIConnectionError({ cause: new TypeError('fetch failed') }),
    'request',
    'provider_unreachable',
  ],
  [
    'an untrusted certificate, in Chromium’s words',
    new APIConnectionError({ cause: new Error('net::ERR_CERT_AUTHORITY_INVALID') }),
    'request',
    'provider_unreachable',
  ],
  ['slow headers', new APIConnectionTimeoutError(), 'request', 'provider_timeout'],
  ['our own verdict', failure('stream_stalled'), 'stream', 'stream_stalled'],
  [
    'our own verdict, wrapped by the SDK',
    new APIConnectionError({ cause: failure('api_key_invalid') }),
    'request',
    'api_key_invalid',
  ],
];

const proxyRows: [what: string, error: unknown, code: ErrorCode, says: RegExp][] = [
  [
    'the team’s key',
    http(401, { code: 'invalid_api_key' }),
    'team_proxy_failed',
    /key was not accepted\. Tell/,
  ],
  ['the access token', http(401, { code: 'invalid_access_token' }), 'signed_out', /Sign in again/],
  ['the gateway’s check of it', http(401), 'signed_out', /Sign in again/],
  ['no key set', http(500, { code: 'proxy_not_configured' }), 'team_proxy_failed', /no Groq key yet\. Tell/],
  ['no function', http(404), 'team_proxy_failed', /no team proxy yet\. Tell/],
  ['a paused project', http(540), 'team_proxy_failed', /project is paused/],
  [
    'a project over its quota',
    http(402, { message: 'Service for this project is restricted: exceed_egress_quota' }),
    'team_proxy_failed',
    /project is over its quota/,
  ],
  ['no credit', http(402, { message: 'Payment required' }), 'credit_exhausted', /no credit left/],
  ['no such path', http(404, { code: 'unknown_url' }), 'team_proxy_failed', /no team proxy yet\. Tell/],
  ['no such model', http(404, { code: 'model_not_found' }), 'model_missing', /another model/],
  ['not started', http(503, { code: 'BOOT_ERROR' }), 'provider_failed', /did not answer/],
  ['the auth server away', http(503, { code: 'auth_unavailable' }), 'provider_failed', /who is asking/],
  ['the database away', http(503, { code: 'budget_unavailable' }), 'provider_failed', /check your limit/],
  ['the limit', http(429, { code: 'rate_limit_exceeded' }), 'rate_limited', /limit of your account/],
  ['a whole day’s tokens', http(413, { code: 'rate_limit_exceeded' }), 'request_too_large', /at once/],
];

const said = (status: number | undefined, message = '', code: string | null = null): Said => ({
  status,
  body: code === null && message === '' ? null : { codes: code === null ? [] : [code], message },
  byTeamProxy: false,
});
const byProxy = (status: number, code: string | null = null): Said => ({
  ...said(status, '', code),
  byTeamProxy: true,
});

/** What a server says that has just the row's own features, in the order of the table. */
const samples = (
  [
    said(400, '', 'context_length_exceeded'),
    said(400, 'No models loaded.'),
    said(404, '', 'model_not_found'),
    said(400, 'The model `whisper-large-v3` does not support chat completions'),
    byProxy(401, 'invalid_api_key'),
    said(401, '', 'expired_api_key'),
    byProxy(540),
    { ...said(402, 'Service for this project is restricted.'), byTeamProxy: true },
    byProxy(500, 'proxy_not_configured'),
    byProxy(503, 'WORKER_ERROR'),
    byProxy(503, 'auth_unavailable'),
    byProxy(503, 'budget_unavailable'),
    byProxy(401),
    said(413, '', 'rate_limit_exceeded'),
    said(429, 'You exceeded your current quota. Please retry in 3 weeks.', 'RESOURCE_EXHAUSTED'),
    said(429, 'You exceeded your current quota.', 'RESOURCE_EXHAUSTED'),
    said(429, '', 'insufficient_quota'),
    said(400, 'Your credit balance is too low to access the API.'),
    said(402),
    said(400, '', 'content_filter'),
    said(400, 'Content Exists Risk'),
    said(503, '', 'over_capacity'),
    said(429, '', 'rate_limit_exceeded'),
    said(400, '`max_completion_tokens` is too large'),
    said(400, '`reasoning_effort` must be one of `low`, `medium`'),
    said(400, "'temperature' does not support 0.7 with this model."),
    said(400, 'exceeds the context window'),
    said(503, 'Loading model'),
    said(500, 'model requires more system memory than is available'),
    said(400, 'Model unloaded.'),
    said(400, '', 'organization_restricted'),
    said(400, 'User location is not supported for the API use.'),
    said(503, 'The service is overloaded'),
    said(503, 'server busy'),
    said(529),
    said(400, 'model "x" not found'),
    said(422, 'model "x" not found'),
    said(400, 'x is not a valid model ID'),
    said(400, 'API key not valid. Please pass a valid API key.'),
    said(400),
    said(401),
    said(403),
    said(404, 'No endpoints found for x.'),
    said(404, 'models/x is not found for API version v1main'),
    said(404, 'model "x" not found'),
    byProxy(404),
    said(404),
    said(407),
    said(408),
    said(422),
    said(429),
    said(498),
    said(302),
    said(418),
    said(500),
  ] as const
).map((each, index) => [index, each] as const);

/** What lies behind a connection that does not come about, in the order of that table. */
const causes = [new Error('net::ERR_CERT_AUTHORITY_INVALID'), new Error('net::ERR_NAME_NOT_RESOLVED')];

const asError = ({ status, body }: Said): APIError =>
  APIError.generate(
    status,
    body === null ? undefined : { error: { code: body.codes[0], message: body.message } },
    body === null ? '<html></html>' : undefined,
    new Headers(),
  );

describe('failures', () => {
  it.each(proxyRows)('of the team’s proxy, %s: own code and sentence', (_, error, code, says) => {
    const result = toAppError(error, 'request', now, true);
    expect(result.code).toBe(code);
    expect(result.message).toMatch(says);
    expect(result.message.length).toBeLessThanOrEqual(200);
    if (code === 'team_proxy_failed' || code === 'signed_out') expect(isTransient(result)).toBe(false);
  });

  it.each(rows)('%s has its own code and a calm sentence', (_, error, phase, code) => {
    const result = toAppError(error, phase, now);
    expect(result.code).toBe(code);
    expect(result.message).toMatch(/^[A-Z][^!]+\.$/);
    expect(result.message.length).toBeLessThanOrEqual(200);
    expect(result.toData()).not.toHaveProperty('cause');
  });

  it('has a case for every result in the table', () => {
    const tested = new Set([...rows.map(([, , , code]) => code), ...proxyRows.map(([, , code]) => code)]);
    expect(refusals.map(({ result }) => result).filter((code) => !tested.has(code))).toEqual([
      // 408 is what proxies say; the same code as a slow first byte, which is tested.
    ]);
  });

  it('says how long to wait, from seconds or from a date', () => {
    const limited = (retryAfter: string): AppError =>
      toAppError(http(429, { code: 'rate_limit_exceeded' }, { 'retry-after': retryAfter }), 'request', now);
    expect(limited('12').retryAfterMs).toBe(12_000);
    expect(limited('12').message).toContain('12 seconds');
    expect(limited('1').message).toContain('1 second.');
    expect(limited('3600').message).toContain('60 minutes');
    expect(limited('Thu, 01 Jan 2026 00:00:30 GMT').retryAfterMs).toBe(30_000);
    expect(limited('nonsense')).toMatchObject({
      retryAfterMs: undefined,
      message: say(failureSentence('rate_limited')),
    });
  });

  it('lets a question wait for a server that is away, and not for what only a person can mend', () => {
    const lost = (cause: Error): AppError => toAppError(new APIConnectionError({ cause }), 'request', now);
    const away = ['ERR_INTERNET_DISCONNECTED', 'ERR_NAME_NOT_RESOLVED', 'ERR_CONNECTION_REFUSED'];
    for (const name of away) expect(lost(new Error(`net::${name}`)).waits).toBe(true);
    const inNode = new TypeError('fetch failed', {
      cause: Object.assign(new Error('self-signed certificate'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
    });
    for (const cause of [new Error('net::ERR_CERT_DATE_INVALID'), inNode]) {
      expect(lost(cause).message).toMatch(/certificate .* not trusted/);
      expect(lost(cause).waits).toBe(false);
    }
    expect(toAppError(http(407), 'request', now).waits).toBe(false);
  });

  it('decides that by what happened, whatever the sentence is', () => {
    const away = new Error('net::ERR_CONNECTION_REFUSED');
    const certificate = new Error('net::ERR_CERT_DATE_INVALID');
    const decisions = () => [away, certificate].map((error) => unreachable(error).waits);
    const inEnglish = unreachable(away).message;
    try {
      speak('de', Object.fromEntries(Object.keys(en).map((key) => [key, 'Niemand da.'])) as Catalogue);
      expect(unreachable(away).message).not.toBe(inEnglish);
      expect(decisions()).toEqual([true, false]);
      // One sentence for two troubles is still two troubles.
      expect(toAppError(http(407), 'request', now).waits).toBe(false);
    } finally {
      speak('en', en);
    }
    expect(decisions()).toEqual([true, false]);
  });

  it.each(unreached.map((row, index) => [row.cause?.source ?? 'anything else', row, causes[index]] as const))(
    'when nobody is reached because of %s: its own sentence, and whether a question waits',
    (_, { sentence, waits }, cause) => {
      expect(unreachable(cause)).toMatchObject({
        code: 'provider_unreachable',
        sentence: sentence ?? failureSentence('provider_unreachable'),
        waits,
        cause,
      });
    },
  );

  it('never lets a question wait for a server that has answered', () => {
    const answered = samples.map(([, said]) => toAppError(asError(said), 'request', now, said.byTeamProxy));
    expect(answered.filter(({ waits }) => waits)).toEqual([]);
  });

  it.each(samples)('tries row %i of the table', (index, said) => {
    expect(refusals.findIndex((row) => row === refusalFor(said))).toBe(index);
    const { result, sentence } = refusals[index] ?? expect.fail('There is no such row.');
    const error = toAppError(asError(said), 'request', now, said.byTeamProxy);
    expect(error).toMatchObject({ code: result, sentence: sentence ?? failureSentence(result) });
  });

  it('has tried every row once', () => {
    expect(samples.map(([index]) => index)).toEqual(refusals.map((_, index) => index));
    expect(causes).toHaveLength(unreached.length);
  });

  it('waits out 498 and 5xx only', () => {
    const transient = [498, 500, 502, 503].map((status) => toAppError(http(status), 'request', now));
    const lasting = [302, 400, 401, 404, 413, 429].map((status) => toAppError(http(status), 'request', now));
    expect(transient.map(isTransient)).toEqual([true, true, true, true]);
    expect(lasting.some(isTransient)).toBe(false);
    expect(isTransient(inStream('internal_server_error'))).toBe(false);
  });

  it('has a sentence for any stored code, known to it or not', () => {
    expect(say(failureSentence('stream_cut'))).toContain('connection was lost');
    expect(failureSentence('weak_password')).toBe(failureSentence('internal'));
  });
});
