import { AppError, type ErrorCode } from '../../shared/errors';
import { type SentKey } from '../../shared/words/say';
import type { AnswerNotes } from './server-fetch';

/** What we read of a failure, whether the auth library made it or we did from an answer. */
export interface AuthFailure {
  readonly name?: string | undefined;
  /** HTTP status; 0 when no answer came. */
  readonly status?: number | undefined;
  /** Supabase's code, such as `invalid_credentials`. */
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** Only of a weak password. */
  readonly reasons?: readonly string[] | undefined;
}

type Verdict = readonly [code: ErrorCode, sentence: SentKey];

const EMAIL_INVALID: Verdict = ['email_invalid', 'accounts.email_invalid'];
const EMAIL_TAKEN: Verdict = ['email_taken', 'accounts.email_taken'];
const CODE_INVALID: Verdict = ['code_invalid', 'accounts.code_invalid'];
const SIGN_UP_DISABLED: Verdict = ['sign_up_disabled', 'accounts.sign_up_disabled'];
const PROJECT_INVALID: Verdict = ['project_invalid', 'accounts.key_refused'];

/** By Supabase's own code. Hosted Supabase answers a wrong password and an unknown address alike, on purpose. */
const VERDICTS: Readonly<Record<string, Verdict>> = {
  invalid_credentials: ['invalid_credentials', 'accounts.invalid_credentials'],
  user_not_found: ['invalid_credentials', 'accounts.unknown_address'],
  user_banned: ['invalid_credentials', 'accounts.blocked'],
  email_not_confirmed: ['email_not_confirmed', 'accounts.email_not_confirmed'],
  user_already_exists: EMAIL_TAKEN,
  email_exists: EMAIL_TAKEN,
  email_address_invalid: EMAIL_INVALID,
  email_address_not_authorized: ['email_invalid', 'accounts.no_mail_to_address'],
  same_password: ['weak_password', 'accounts.same_password'],
  signup_disabled: SIGN_UP_DISABLED,
  email_provider_disabled: SIGN_UP_DISABLED,
  otp_expired: CODE_INVALID,
  otp_disabled: CODE_INVALID,
  bad_code_verifier: CODE_INVALID,
  flow_state_not_found: CODE_INVALID,
  flow_state_expired: CODE_INVALID,
  captcha_failed: ['server_failed', 'accounts.captcha'],
};

/** By status, of a project that nobody but its owner can mend. */
const OF_THE_PROJECT: Readonly<Record<number, Verdict>> = {
  402: ['server_failed', 'accounts.over_quota'],
  540: ['server_failed', 'accounts.paused'],
};

/**
 * What the auth server says of a token that nobody will ever renew. Whatever else comes instead of new tokens passes:
 * a project over its quota (402), two renewals at once (409), a hook of the project (422), a gateway's or a proxy's
 * own refusal (400 to 451).
 */
const ENDS_SIGN_IN: ReadonlySet<string> = new Set([
  'refresh_token_not_found',
  'refresh_token_already_used',
  'session_not_found',
  'session_expired',
  'user_not_found',
  'user_banned',
  // OAuth's, of servers older than the codes.
  'invalid_grant',
]);

/** True of a refused renewal only where the server says so itself. Between the two, it said so in words. */
export function endsSignIn({ status = 0, code, message = '' }: AuthFailure): boolean {
  if (status < 400 || status >= 500) return false;
  return code === undefined ? /^invalid refresh token/i.test(message) : ENDS_SIGN_IN.has(code);
}

/** What a password can lack, in the order in which it is said. */
const WISHES = ['length', 'characters', 'pwned'] as const;

/** The failure as the person reads it. Unknown ones become `server_failed`; the original is the cause. */
export function toAppError(failure: AuthFailure, notes?: AnswerNotes): AppError {
  const cause = failure;
  const { status = 0, code = '', message = '' } = failure;
  if (notes?.foreign || notes?.untrusted) return serverUnreachable(cause, notes);
  if (status === 429 || code.endsWith('_rate_limit')) return rateLimited(failure, notes);
  if (code === 'weak_password' || failure.name === 'AuthWeakPasswordError') return weakPassword(failure);

  const verdict = VERDICTS[code] ?? OF_THE_PROJECT[status] ?? legacyVerdict(status, message);
  if (verdict) return new AppError(...verdict, { cause });
  if (status === 0 && failure.name === 'AuthRetryableFetchError') return serverUnreachable(cause);
  return serverFailed(cause);
}

/** Servers without codes (older ones, and the gateway before hosted ones) are known by their words. */
function legacyVerdict(status: number, message: string): Verdict | undefined {
  if (status >= 500 || status === 0) return undefined;
  if (/api ?key/i.test(message) || status === 404) return PROJECT_INVALID;
  if (/invalid login credentials/i.test(message)) return VERDICTS.invalid_credentials;
  if (/email not confirmed/i.test(message)) return VERDICTS.email_not_confirmed;
  if (/already (been )?registered/i.test(message)) return EMAIL_TAKEN;
  if (/signups? (are )?not allowed/i.test(message)) return SIGN_UP_DISABLED;
  if (/token has expired or is invalid/i.test(message)) return CODE_INVALID;
  if (/password/i.test(message)) return ['weak_password', 'accounts.short_password'];
  if (/e-?mail/i.test(message)) return EMAIL_INVALID;
  return status === 401 ? PROJECT_INVALID : undefined;
}

function weakPassword(failure: AuthFailure): AppError {
  const wishes = WISHES.filter((wish) => failure.reasons?.includes(wish)).join('_') || 'length';
  const least = Number(/at least (\d+) characters/i.exec(failure.message ?? '')?.[1] ?? 0);
  return new AppError('weak_password', ['accounts.weak_password', { wishes, least }], { cause: failure });
}

function rateLimited(failure: AuthFailure, notes?: AnswerNotes): AppError {
  const seconds = /after (\d+) seconds?/i.exec(failure.message ?? '')?.[1];
  const retryAfterMs = notes?.retryAfterMs ?? (seconds === undefined ? undefined : Number(seconds) * 1_000);
  return new AppError('auth_rate_limited', ['accounts.rate_limited', waitOf(retryAfterMs)], {
    cause: failure,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

/** Seconds up to a minute and a half, then whole minutes. */
function waitOf(milliseconds: number | undefined): { readonly unit: string; readonly count: number } {
  if (milliseconds === undefined) return { unit: 'unknown', count: 0 };
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  return seconds <= 90
    ? { unit: 'seconds', count: seconds }
    : { unit: 'minutes', count: Math.ceil(seconds / 60) };
}

export function addressTaken(): AppError {
  return new AppError(...EMAIL_TAKEN);
}

/** @param notes of the exchange, where it may be known why */
export function serverUnreachable(cause: unknown, notes?: AnswerNotes): AppError {
  const { foreign, untrusted } = notes ?? {};
  const sentence = foreign
    ? 'accounts.captive_portal'
    : (untrusted?.sentence ?? 'accounts.server_unreachable');
  return new AppError('server_unreachable', sentence, { cause, details: untrusted?.details });
}

export function serverFailed(cause: unknown): AppError {
  return new AppError('server_failed', 'accounts.server_failed', {
    cause,
  });
}

export function apiKeyRefused(cause: unknown): AppError {
  return new AppError(...PROJECT_INVALID, { cause });
}
