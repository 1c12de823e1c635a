import { APIConnectionTimeoutError, APIError } from 'groq-sdk/error';
import { AppError, type ErrorCode } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentences';

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
  readonly sentence?: string;
}

const REDIRECTED =
  'The model server sent us to another address, which is not followed. Check the endpoint in Settings.';

const UNTRUSTED_SERVER =
  'The certificate of the model server is not trusted on this computer, so nothing was sent. Check the address and the clock, or add its authority to the system, then choose Retry.';

export const refusals: readonly Refusal[] = [
  { codes: ['context_length_exceeded'], result: 'context_too_long' },
  {
    message: /no models? (is |are )?loaded/i,
    result: 'model_missing',
    sentence: 'The model server has no model loaded. Load one there, then choose Retry.',
  },
  { codes: ['model_decommissioned', 'model_not_found', 'model_terms_required'], result: 'model_missing' },
  // The key is not the person's own there, so their settings are not to blame.
  {
    codes: ['invalid_api_key', 'expired_api_key'],
    byTeamProxy: true,
    result: 'team_proxy_failed',
    sentence: 'Your team’s Groq key was not accepted. Tell the person who set up the project.',
  },
  { codes: ['invalid_api_key', 'expired_api_key'], result: 'api_key_invalid' },
  {
    codes: ['proxy_not_configured'],
    byTeamProxy: true,
    result: 'team_proxy_failed',
    sentence: 'Your team’s proxy has no Groq key yet. Tell the person who set up the project.',
  },
  {
    // The platform's words for a function that it could not start or that broke off.
    codes: ['BOOT_ERROR', 'WORKER_ERROR'],
    byTeamProxy: true,
    result: 'provider_failed',
    sentence:
      'Your team’s proxy did not answer. Choose Retry in a moment; if it stays, tell the person who set up the project.',
  },
  {
    codes: ['auth_unavailable'],
    byTeamProxy: true,
    result: 'provider_failed',
    sentence: 'Your team’s proxy could not check who is asking. Choose Retry in a moment.',
  },
  {
    codes: ['budget_unavailable'],
    byTeamProxy: true,
    result: 'provider_failed',
    sentence:
      'Your team’s proxy could not check your limit. Choose Retry in a moment; if it stays, tell the person who set up the project.',
  },
  {
    status: 401,
    byTeamProxy: true,
    result: 'signed_out',
    sentence: 'Your team’s proxy no longer knows you. Sign in again, then choose Retry.',
  },
  // On the free tier a long prompt is refused with the code of a rate limit: the status tells them apart.
  { status: 413, result: 'request_too_large' },
  { codes: ['capacity_exceeded', 'over_capacity'], result: 'over_capacity' },
  { codes: ['rate_limit_exceeded'], result: 'rate_limited' },
  // These are about what was chosen for the conversation, though vLLM speaks of the context, too.
  {
    message: /max_(completion_)?tokens\W.*too large/i,
    result: 'request_rejected',
    sentence:
      'The longest answer that is set for this conversation is more than the model can write. Lower it, then choose Retry.',
  },
  {
    message: /reasoning[ _](effort|value)|does not support thinking/i,
    result: 'request_rejected',
    sentence:
      'This model does not take the reasoning effort that is set for this conversation. Choose another, then choose Retry.',
  },
  // Within a stream, too: LM Studio begins one before it counts.
  {
    message: /context (length|window|size)|maximum context|reduce the length/i,
    result: 'context_too_long',
  },
  {
    message: /loading model/i,
    result: 'over_capacity',
    sentence: 'The model server is still loading the model. Choose Retry in a moment.',
  },
  {
    message: /(requires more (system )?|out of |insufficient )memory|insufficient system resources/i,
    result: 'provider_failed',
    sentence:
      'The model server has too little memory for this model. Choose a smaller one, then choose Retry.',
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
    sentence: 'Your project has no team proxy yet. Tell the person who set up the project.',
  },
  {
    status: 404,
    result: 'provider_failed',
    sentence: 'There is no model server at this address. Check the endpoint in Settings, then choose Retry.',
  },
  {
    status: 407,
    result: 'provider_unreachable',
    sentence:
      'The network’s proxy asks for a sign-in. Your question is saved. Sign in to the proxy, then choose Retry.',
  },
  { status: 408, result: 'provider_timeout' },
  { status: 422, result: 'request_rejected' },
  { status: 429, result: 'rate_limited' },
  { status: 498, result: 'over_capacity' },
  {
    status: [300, 399],
    result: 'provider_failed',
    sentence: REDIRECTED,
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

/** What Chromium and Node say of a certificate that this computer does not trust. */
const UNTRUSTED = /\bERR_(CERT|SSL)_|CERT_|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|self-signed/;

function unreachable(error: unknown): AppError {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (UNTRUSTED.test(`${code} ${cause.message}`))
      return new AppError('provider_unreachable', UNTRUSTED_SERVER, { cause: error });
  }
  return failure('provider_unreachable', error);
}

/**
 * Whether nobody could be asked, and may be later: a question waits for that by itself. What has words of its own, such as
 * a proxy's sign-in or a certificate, a person has to see and mend.
 */
export const isAway = ({ code, message }: AppError): boolean =>
  code === 'provider_unreachable' && message === failureSentence(code);

/** `instanceof` alone leaves the class's type parameters open. */
function isApiError(error: unknown): error is APIError {
  return error instanceof APIError;
}

/** Electron's fetch rejects a redirect; Node's answers with it, and its status has a row above. */
export const redirected = (cause: unknown): AppError =>
  new AppError('provider_failed', REDIRECTED, { cause });

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

function refused(said: Said, cause: unknown, retryAfter: number | undefined): AppError {
  const row = refusals.find((candidate) => matches(candidate, said));
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

function sentenceWithWait(code: ErrorCode, retryAfter: number | undefined): string {
  if (code !== 'rate_limited' || retryAfter === undefined) return failureSentence(code);
  const seconds = Math.ceil(retryAfter / 1000);
  const wait =
    seconds < 120 ? `${seconds} second${seconds === 1 ? '' : 's'}` : `${Math.ceil(seconds / 60)} minutes`;
  return `The limit of your account is reached for the moment. Choose Retry in ${wait}.`;
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
