import { APIConnectionTimeoutError, APIError } from 'groq-sdk/error';
import { AppError, type ErrorCode } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentences';
import { type FixedKey, type Sentence } from '../../shared/words/say';

/** One way in which a Groq-compatible server refuses. The first row that matches decides. */
interface Refusal {
  /** HTTP status; absent in error events inside a stream, so rows without it match those too. */
  readonly status?: number | readonly [from: number, to: number];
  /** The server's own error codes; absent: any. */
  readonly codes?: readonly string[];
  /** Words of the server's message, where its codes are not enough. */
  readonly message?: RegExp;
  /** Said so by the team's proxy only. */
  readonly byTeamProxy?: true;
  readonly result: ErrorCode;
  /** Where the cause is known better than the code says. */
  readonly sentence?: FixedKey;
}

export const refusals: readonly Refusal[] = [
  { codes: ['context_length_exceeded'], result: 'context_too_long' },
  {
    message: /no models? (is |are )?loaded/i,
    result: 'model_missing',
    sentence: 'provider.no_model_loaded',
  },
  { codes: ['model_decommissioned', 'model_not_found', 'model_terms_required'], result: 'model_missing' },
  {
    message: /does not support chat/i,
    result: 'model_missing',
    sentence: 'provider.not_for_chat',
  },
  // The key is not the person's own there, so their settings are not to blame.
  {
    codes: ['invalid_api_key', 'expired_api_key'],
    byTeamProxy: true,
    result: 'team_proxy_failed',
    sentence: 'team_proxy.key_refused',
  },
  { codes: ['invalid_api_key', 'expired_api_key'], result: 'api_key_invalid' },
  {
    codes: ['proxy_not_configured'],
    byTeamProxy: true,
    result: 'team_proxy_failed',
    sentence: 'team_proxy.no_key',
  },
  {
    // The platform's words for a function that it could not start or that broke off.
    codes: ['BOOT_ERROR', 'WORKER_ERROR'],
    byTeamProxy: true,
    result: 'provider_failed',
    sentence: 'team_proxy.no_answer',
  },
  {
    codes: ['auth_unavailable'],
    byTeamProxy: true,
    result: 'provider_failed',
    sentence: 'team_proxy.auth_unavailable',
  },
  {
    codes: ['budget_unavailable'],
    byTeamProxy: true,
    result: 'provider_failed',
    sentence: 'team_proxy.budget_unavailable',
  },
  {
    status: 401,
    byTeamProxy: true,
    result: 'signed_out',
    sentence: 'team_proxy.signed_out',
  },
  // On the free tier a long prompt is refused with the code of a rate limit: the status tells them apart.
  { status: 413, result: 'request_too_large' },
  { codes: ['capacity_exceeded', 'over_capacity'], result: 'over_capacity' },
  { codes: ['rate_limit_exceeded'], result: 'rate_limited' },
  // These are about what was chosen for the conversation, though vLLM speaks of the context, too.
  {
    message: /max_(completion_)?tokens\W.*(too large|less than or equal)/i,
    result: 'request_rejected',
    sentence: 'provider.longest_answer',
  },
  {
    message: /reasoning[ _](effort|value)|does not support thinking/i,
    result: 'request_rejected',
    sentence: 'provider.reasoning_effort',
  },
  // Within a stream, too: LM Studio begins one before it counts.
  {
    message: /context (length|window|size)|maximum context|reduce the length/i,
    result: 'context_too_long',
  },
  {
    message: /loading model/i,
    result: 'over_capacity',
    sentence: 'provider.loading_model',
  },
  {
    message: /(requires more (system )?|out of |insufficient )memory|insufficient system resources/i,
    result: 'provider_failed',
    sentence: 'provider.too_little_memory',
  },
  { status: 503, message: /\bbusy\b/i, result: 'over_capacity' },
  { status: 400, message: /\bmodel\b.*(not found|does not exist)/i, result: 'model_missing' },
  { status: 400, result: 'request_rejected' },
  { status: 401, result: 'api_key_invalid' },
  { status: 403, result: 'access_denied' },
  { status: 404, message: /\bmodel\b/i, result: 'model_missing' },
  {
    status: 404,
    byTeamProxy: true,
    result: 'team_proxy_failed',
    sentence: 'team_proxy.missing',
  },
  {
    status: 404,
    result: 'provider_failed',
    sentence: 'provider.nothing_there',
  },
  {
    status: 407,
    result: 'provider_unreachable',
    sentence: 'provider.proxy_sign_in',
  },
  { status: 408, result: 'provider_timeout' },
  { status: 422, result: 'request_rejected' },
  { status: 429, result: 'rate_limited' },
  { status: 498, result: 'over_capacity' },
  {
    status: [300, 399],
    result: 'provider_failed',
    sentence: 'provider.redirected',
  },
  { status: [400, 499], result: 'request_rejected' },
  // 5xx, whatever the body, and error events inside a stream.
  { result: 'provider_failed' },
];

/** Whether a server's passing trouble (498, 5xx) is behind a failure, so that waiting helps. */
export function isTransient({ code, cause }: AppError): boolean {
  // A proxy that somebody has to set up first does not mend itself.
  if (code === 'team_proxy_failed') return false;
  return isApiError(cause) && cause.status !== undefined && (cause.status === 498 || cause.status >= 500);
}

export function failure(code: ErrorCode, cause?: unknown): AppError {
  return new AppError(code, failureSentence(code), { cause });
}

/**
 * Says in our terms why a request or its stream failed.
 * @param phase `request` until the response's headers are here, `stream` while its body is read
 * @param now for `retry-after` headers that hold a date
 * @param byTeamProxy whether the team's proxy was asked
 */
export function toAppError(
  error: unknown,
  phase: 'request' | 'stream',
  now: Date,
  byTeamProxy = false,
): AppError {
  if (error instanceof AppError) return error;
  if (!isApiError(error)) {
    // Broken JSON is the server's fault; anything else that ends the reading is the connection's.
    if (error instanceof SyntaxError)
      return failure(phase === 'stream' ? 'stream_failed' : 'provider_failed', error);
    return phase === 'stream' ? failure('stream_cut', error) : unreachable(error);
  }
  if (error.cause instanceof AppError) return error.cause;
  if (error instanceof APIConnectionTimeoutError) return failure('provider_timeout', error);
  const body = serverError(error.error);
  if (error.status === undefined && body === null) return unreachable(error);
  const retryAfter = retryAfterMs(error.headers, now);
  const refusal = refused({ status: error.status, body, byTeamProxy }, error, retryAfter);
  return phase === 'stream' ? inStream(refusal) : refusal;
}

/** One way in which a server cannot be reached at all. The first row that matches decides. */
interface Unreached {
  /** Of the code and message of the error or of one of its causes; absent: any. */
  readonly cause?: RegExp;
  /** Where the cause is known better than the code says. */
  readonly sentence?: Sentence;
  /** It passes by itself, so that a question waits for it. What a person has to mend they have to see. */
  readonly waits: boolean;
}

export const unreached: readonly Unreached[] = [
  {
    // What Chromium and Node say of a certificate that this computer does not trust.
    cause: /\bERR_(CERT|SSL)_|CERT_|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|self-signed/,
    sentence: 'provider.untrusted',
    waits: false,
  },
  { waits: true },
];

/** `provider_unreachable`, for what `error` and its causes say. */
export function unreachable(error: unknown): AppError {
  const said: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    said.push(`${code} ${cause.message}`);
  }
  const row = unreached.find(({ cause }) => cause === undefined || said.some((each) => cause.test(each)));
  const sentence = row?.sentence ?? failureSentence('provider_unreachable');
  return new AppError('provider_unreachable', sentence, { cause: error, waits: row?.waits ?? false });
}

/** `instanceof` alone leaves the class's type parameters open. */
function isApiError(error: unknown): error is APIError {
  return error instanceof APIError;
}

/** Electron's fetch rejects a redirect; Node's answers with it, and its status has a row above. */
export const redirected = (cause: unknown): AppError =>
  new AppError('provider_failed', 'provider.redirected', { cause });

/** What a chunk's `x_groq.error` says. */
export function streamedError(message: string): AppError {
  const said = { status: undefined, body: { code: null, message }, byTeamProxy: false };
  return inStream(refused(said, new Error(message), undefined));
}

/** A problem that has no name of its own is another one for the person when part of the answer is there. */
function inStream(error: AppError): AppError {
  return error.code === 'provider_failed' ? failure('stream_failed', error.cause) : error;
}

/** What a server said when it refused. */
interface Said {
  readonly status: number | undefined;
  readonly body: ServerError | null;
  readonly byTeamProxy: boolean;
}

/** The row that says what a server's refusal is; for error events inside a stream the status is undefined. */
export const refusalFor = (said: Said): Refusal | undefined =>
  refusals.find((candidate) => matches(candidate, said));

function refused(said: Said, cause: unknown, retryAfter: number | undefined): AppError {
  const row = refusalFor(said);
  const code = row?.result ?? 'provider_failed';
  return new AppError(code, row?.sentence ?? sentenceWithWait(code, retryAfter), {
    cause,
    ...(retryAfter === undefined ? {} : { retryAfterMs: retryAfter }),
  });
}

function matches(row: Refusal, { status, body, byTeamProxy }: Said): boolean {
  if (row.byTeamProxy === true && !byTeamProxy) return false;
  if (row.status !== undefined) {
    const [from, to] = typeof row.status === 'number' ? [row.status, row.status] : row.status;
    if (status === undefined || status < from || status > to) return false;
  }
  if (row.codes !== undefined && !row.codes.includes(body?.code ?? '')) return false;
  return row.message === undefined || row.message.test(body?.message ?? '');
}

function sentenceWithWait(code: ErrorCode, retryAfter: number | undefined): Sentence {
  if (code !== 'rate_limited' || retryAfter === undefined) return failureSentence(code);
  const seconds = Math.ceil(retryAfter / 1000);
  const wait =
    seconds < 120 ? { unit: 'seconds', count: seconds } : { unit: 'minutes', count: Math.ceil(seconds / 60) };
  return ['provider.rate_limited_for', wait];
}

interface ServerError {
  readonly code: string | null;
  readonly message: string;
}

/** HTTP errors carry `{ error: { message, code } }`, error events the inner object alone; some servers a string. */
function serverError(value: unknown): ServerError | null {
  if (typeof value === 'string') return { code: null, message: value };
  if (typeof value !== 'object' || value === null) return null;
  if ('error' in value) return serverError(value.error);
  return {
    code: 'code' in value && typeof value.code === 'string' ? value.code : null,
    message: 'message' in value && typeof value.message === 'string' ? value.message : '',
  };
}

/** `retry-after` as seconds or as a date, in milliseconds from now. */
function retryAfterMs(headers: Headers | undefined, now: Date): number | undefined {
  const value = headers?.get('retry-after')?.trim() ?? '';
  if (value === '') return undefined;
  const seconds = Number(value);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now.getTime();
  return Number.isFinite(ms) ? Math.max(0, Math.round(ms)) : undefined;
}
