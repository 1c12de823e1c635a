import { z } from 'zod';
import { saySentence, type Sentence } from './words/say';

/**
 * Every failure a person can meet, as a closed set. Only these codes cross IPC; the sentence comes with them,
 * made where the cause is known.
 */
export const errorCodes = [
  // accounts
  'invalid_credentials',
  'email_not_confirmed',
  'email_taken',
  'email_invalid',
  'weak_password',
  'code_invalid',
  'signed_out',
  'auth_rate_limited',
  'sign_up_disabled',
  // a newer sign-in or sign-out came first: the window shows that one alone
  'superseded',
  // the Supabase project
  'project_missing',
  'project_invalid',
  'server_unreachable',
  'server_failed',
  // chat
  'api_key_missing',
  'api_key_invalid',
  'access_denied',
  'model_missing',
  'context_too_long',
  'request_too_large',
  'request_rejected',
  'rate_limited',
  'credit_exhausted',
  'over_capacity',
  'provider_failed',
  'provider_unreachable',
  'provider_timeout',
  'team_proxy_failed',
  'stream_failed',
  'stream_cut',
  'stream_unfinished',
  'stream_stalled',
  'answer_truncated',
  'answer_empty',
  'answer_filtered',
  'answer_needs_tool',
  'app_closed',
  'already_answering',
  'already_complete',
  'stopped',
  // local
  'not_found',
  'store_failed',
  'store_newer',
  'store_damaged',
  'disk_full',
  'keychain_locked',
  'update_failed',
  'too_long',
  'file_invalid',
  'file_failed',
  // the bridge itself
  'bad_request',
  'forbidden',
  'internal',
] as const;

export const ErrorCode = z.enum(errorCodes);
export type ErrorCode = (typeof errorCodes)[number];

export const ErrorData = z.strictObject({
  code: ErrorCode,
  /** One sentence or two for the person: what happened and what to do. */
  message: z.string().min(1).max(500),
  retryAfterMs: z.number().nonnegative().optional(),
  /** What the other side said in its own words, without secrets: for whoever looks after it. */
  details: z.string().optional(),
});
export type ErrorData = z.infer<typeof ErrorData>;

interface AppErrorOptions {
  readonly cause?: unknown;
  readonly retryAfterMs?: number | undefined;
  readonly details?: string | undefined;
  readonly waits?: boolean;
}

/** A failure with a code and a sentence of the catalogue, which is said when it leaves; `cause` stays in the log. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  /** For another thread or process to say: it crosses as data. */
  readonly sentence: Sentence;
  readonly retryAfterMs: number | undefined;
  readonly details: string | undefined;
  /** Nobody could be asked, and may be later: a question waits for that by itself. Known in main only. */
  readonly waits: boolean;

  constructor(code: ErrorCode, sentence: Sentence, options: AppErrorOptions = {}) {
    super(saySentence(sentence), { cause: options.cause });
    this.code = code;
    this.sentence = sentence;
    this.retryAfterMs = options.retryAfterMs;
    this.details = options.details;
    this.waits = options.waits ?? false;
  }

  toData(): ErrorData {
    return {
      code: this.code,
      message: saySentence(this.sentence),
      ...(this.retryAfterMs === undefined ? {} : { retryAfterMs: this.retryAfterMs }),
      ...(this.details ? { details: this.details } : {}),
    };
  }
}
