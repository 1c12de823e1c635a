import { AppError, type ErrorCode } from '../../shared/errors';
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

type Sentence = readonly [code: ErrorCode, message: string];

const EMAIL_INVALID: Sentence = [
  'email_invalid',
  'This is not a complete e-mail address. Check it for typing errors.',
];
const EMAIL_TAKEN: Sentence = [
  'email_taken',
  'There is already an account with this address. Sign in, or reset the password.',
];
const CODE_INVALID: Sentence = [
  'code_invalid',
  'This code is wrong or too old. Check it, or ask for a new one.',
];
const SIGN_UP_DISABLED: Sentence = [
  'sign_up_disabled',
  'This server does not accept new accounts. Ask the person who runs it for an invitation.',
];
const PROJECT_INVALID: Sentence = [
  'project_invalid',
  'The server does not accept the project’s key. Check the address and the publishable key in the settings.',
];

/** By Supabase's own code. Hosted Supabase answers a wrong password and an unknown address alike, on purpose. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  invalid_credentials: [
    'invalid_credentials',
    'This e-mail and password don’t match. Check both, or reset your password.',
  ],
  user_not_found: [
    'invalid_credentials',
    'There is no account with this address. Check it, or create an account.',
  ],
  user_banned: ['invalid_credentials', 'This account is blocked. Ask the person who runs the server.'],
  email_not_confirmed: [
    'email_not_confirmed',
    'Your e-mail address is not confirmed yet. Follow the link in the mail we sent you, then sign in.',
  ],
  user_already_exists: EMAIL_TAKEN,
  email_exists: EMAIL_TAKEN,
  email_address_invalid: EMAIL_INVALID,
  email_address_not_authorized: [
    'email_invalid',
    'This server does not send mail to this address. Use another one, or ask the person who runs the server.',
  ],
  same_password: ['weak_password', 'This is already your password. Choose another one, or sign in with it.'],
  signup_disabled: SIGN_UP_DISABLED,
  email_provider_disabled: SIGN_UP_DISABLED,
  otp_expired: CODE_INVALID,
  otp_disabled: CODE_INVALID,
  bad_code_verifier: CODE_INVALID,
  flow_state_not_found: CODE_INVALID,
  flow_state_expired: CODE_INVALID,
  captcha_failed: [
    'server_failed',
    'This server asks for a captcha, which this app cannot show. Ask the person who runs the server.',
  ],
};

const WEAK_PASSWORD: Readonly<Record<string, string>> = {
  length: 'is longer',
  characters: 'mixes letters, digits and signs',
  pwned: 'is not on a list of stolen passwords',
};

/** The failure as the person reads it. Unknown ones become `server_failed`; the original is the cause. */
export function toAppError(failure: AuthFailure, notes?: AnswerNotes): AppError {
  const cause = failure;
  const { status = 0, code = '', message = '' } = failure;
  if (notes?.foreign) return captivePortal(cause);
  if (status === 429 || code.endsWith('_rate_limit')) return rateLimited(failure, notes);
  if (code === 'weak_password' || failure.name === 'AuthWeakPasswordError') return weakPassword(failure);

  const sentence = SENTENCES[code] ?? legacySentence(status, message);
  if (sentence) return new AppError(sentence[0], sentence[1], { cause });
  if (status === 0 && failure.name === 'AuthRetryableFetchError') return serverUnreachable(cause);
  return serverFailed(cause);
}

/** Servers without codes (older ones, and the gateway before hosted ones) are known by their words. */
function legacySentence(status: number, message: string): Sentence | undefined {
  if (status >= 500 || status === 0) return undefined;
  if (/api ?key/i.test(message) || status === 404) return PROJECT_INVALID;
  if (/invalid login credentials/i.test(message)) return SENTENCES.invalid_credentials;
  if (/email not confirmed/i.test(message)) return SENTENCES.email_not_confirmed;
  if (/already (been )?registered/i.test(message)) return EMAIL_TAKEN;
  if (/signups? (are )?not allowed/i.test(message)) return SIGN_UP_DISABLED;
  if (/token has expired or is invalid/i.test(message)) return CODE_INVALID;
  if (/password/i.test(message)) return ['weak_password', 'Choose a longer password.'];
  if (/e-?mail/i.test(message)) return EMAIL_INVALID;
  return status === 401 ? PROJECT_INVALID : undefined;
}

function weakPassword(failure: AuthFailure): AppError {
  const wishes = (failure.reasons ?? [])
    .map((reason) => WEAK_PASSWORD[reason])
    .filter((wish) => wish !== undefined);
  const least = /at least (\d+) characters/i.exec(failure.message ?? '')?.[1];
  const length = least === undefined ? WEAK_PASSWORD.length : `has at least ${least} characters`;
  const list = (wishes.length > 0 ? wishes : [length]).map((wish) =>
    wish === WEAK_PASSWORD.length ? length : wish,
  );
  return new AppError(
    'weak_password',
    `This password is too easy to guess. Choose one that ${list.join(' and ')}.`,
    {
      cause: failure,
    },
  );
}

function rateLimited(failure: AuthFailure, notes?: AnswerNotes): AppError {
  const seconds = /after (\d+) seconds?/i.exec(failure.message ?? '')?.[1];
  const retryAfterMs = notes?.retryAfterMs ?? (seconds === undefined ? undefined : Number(seconds) * 1_000);
  const wait = retryAfterMs === undefined ? 'a few minutes' : inWords(retryAfterMs);
  return new AppError(
    'auth_rate_limited',
    `Too many attempts in a short time. Wait ${wait}, then try again.`,
    {
      cause: failure,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    },
  );
}

function inWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  if (seconds <= 90) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

export function addressTaken(): AppError {
  return new AppError(...EMAIL_TAKEN);
}

export function serverUnreachable(cause: unknown): AppError {
  return new AppError(
    'server_unreachable',
    'The server cannot be reached. Check your connection, then try again.',
    { cause },
  );
}

export function captivePortal(cause: unknown): AppError {
  return new AppError(
    'server_unreachable',
    'This network answers in place of the server. Open a web page to sign in to the network, then try again.',
    { cause },
  );
}

export function serverFailed(cause: unknown): AppError {
  return new AppError('server_failed', 'The server has a problem of its own. Try again in a moment.', {
    cause,
  });
}

export function apiKeyRefused(cause: unknown): AppError {
  return new AppError(...PROJECT_INVALID, { cause });
}
