import { APIConnectionTimeoutError, APIError } from 'groq-sdk/error';
import { AppError, type ErrorCode } from '../../shared/errors';
import { failureSentence } from '../../shared/failure-sentences';
import type { Sentence } from '../../shared/words/say';
import { redactText } from '../log/redact';
import { untrustedIn } from '../network/untrusted-certificate';
import { retryAfterMs } from './rate-limit';
import { type Said, refusalFor } from './refusals';
import { type ServerError, serverErrorOf, statusIn } from './server-error';

/** Whether a server's passing trouble (498, 5xx) is behind a failure, so that waiting helps. */
export function isTransient({ code, cause }: AppError): boolean {
  if (code !== 'provider_failed' && code !== 'over_capacity') return false;
  return isApiError(cause) && cause.status !== undefined && (cause.status === 498 || cause.status >= 500);
}

export function failure(code: ErrorCode, cause?: unknown): AppError {
  return new AppError(code, failureSentence(code), { cause });
}

/** Where there is text to go on from, the sentence of a failure says so; one of its own stays. */
export function inContext(error: AppError, isBegun: boolean): AppError {
  const { code, sentence, cause, retryAfterMs, details, waits } = error;
  const begun = failureSentence(code, isBegun);
  if (sentence !== failureSentence(code) || begun === sentence) return error;
  return new AppError(code, begun, { cause, retryAfterMs, details, waits });
}

/** A server may quote the very key that it refuses. */
export function withoutSecret(error: AppError, secret: string | null): AppError {
  const { code, sentence, details, ...rest } = error;
  if (secret === null || secret === '' || details?.includes(secret) !== true) return error;
  const hidden = details.replaceAll(secret, '[key]');
  return new AppError(code, sentence, { ...rest, cause: error.cause, details: hidden });
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
  if (error.status === undefined) return unreachable(error);
  const { status, headers } = error;
  const { body, page } = bodyOf(error);
  return refused({ status, body, byTeamProxy }, { error, headers, page, now });
}

/** What a page says is no answer of a model server, but may help whoever looks after it. */
function bodyOf(error: APIError): { readonly body: ServerError | null; readonly page?: string } {
  const body = serverErrorOf(error.error);
  const text = error.message.replace(`${String(error.status)} `, '');
  if (body !== null || text === 'status code (no body)') return { body };
  return text.trimStart().startsWith('<')
    ? { body, page: text.replace(/<(style|script)\b[^]*?<\/\1>|<[^>]*>/gi, ' ') }
    : { body: { codes: [], message: text } };
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
  const untrusted = untrustedIn(error);
  if (untrusted) {
    const { sentence: named, details } = untrusted;
    return new AppError('provider_unreachable', named, { cause: error, details });
  }
  const row = unreached.find(({ cause }) => cause === undefined || said.some((each) => cause.test(each)));
  const sentence = row?.sentence ?? failureSentence('provider_unreachable');
  return new AppError('provider_unreachable', sentence, { cause: error, waits: row?.waits ?? false });
}

/** A server may answer questions and not say which models it has, so that a person has to know one. */
export function unlisted(error: AppError): AppError {
  if (!NO_LIST.has(error.code) || isTransient(error)) return error;
  return new AppError('model_missing', 'provider.no_list', { cause: error, details: error.details });
}

const NO_LIST: ReadonlySet<ErrorCode> = new Set(['access_denied', 'provider_failed', 'request_rejected']);

/** `instanceof` alone leaves the class's type parameters open. */
function isApiError(error: unknown): error is APIError {
  return error instanceof APIError;
}

/**
 * What a server says is wrong where an answer should be: in an event of a stream, or with a status of 200. Without a
 * name of its own it is another problem for the person when part of the answer is there.
 */
export function toldInAnswer(trouble: unknown, now: Date, byTeamProxy = false): AppError {
  const body = serverErrorOf(trouble);
  const status = body === null ? undefined : statusIn(body);
  const error = refused({ status, body, byTeamProxy }, { error: trouble, now });
  return error.code === 'provider_failed' ? renamed(error) : error;
}

function renamed({ cause, details, sentence }: AppError): AppError {
  const code = 'stream_failed';
  const isOwn = sentence === failureSentence('provider_failed');
  return new AppError(code, isOwn ? failureSentence(code) : sentence, { cause, details });
}

interface Circumstances {
  readonly error: unknown;
  readonly headers?: Headers | undefined;
  readonly page?: string | undefined;
  readonly now: Date;
}

function refused(said: Said, { error, headers, page, now }: Circumstances): AppError {
  const row = refusalFor(said);
  const code = row?.result ?? 'provider_failed';
  const wait = retryAfterMs(headers, said.body?.message ?? '', now);
  const own = said.byTeamProxy ? (row?.inTeam ?? row?.sentence) : row?.sentence;
  return new AppError(code, own ?? sentenceWithWait(code, wait), {
    cause: error,
    retryAfterMs: code === 'credit_exhausted' ? undefined : wait,
    details: detailsOf(said, page),
  });
}

/** The server's own words, for whoever looks after it. */
function detailsOf({ status, body }: Said, page = ''): string {
  const codes = (body?.codes ?? []).filter((code) => code !== String(status));
  const head = [...(status === undefined ? [] : [`HTTP ${status}`]), ...new Set(codes)].join(' ');
  const words = (body?.message ?? page).replace(/\s+/g, ' ').trim();
  return redactText([head, words].filter((part) => part !== '').join(': '));
}

function sentenceWithWait(code: ErrorCode, retryAfter: number | undefined): Sentence {
  if (code !== 'rate_limited' || retryAfter === undefined) return failureSentence(code);
  const seconds = Math.max(1, Math.ceil(retryAfter / 1000));
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 120) return ['provider.rate_limited_for', { unit: 'seconds', count: seconds }];
  if (minutes <= 120) return ['provider.rate_limited_for', { unit: 'minutes', count: minutes }];
  return ['provider.rate_limited_for', { unit: 'hours', count: Math.ceil(minutes / 60) }];
}
