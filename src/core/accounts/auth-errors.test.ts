import { AuthApiError, AuthRetryableFetchError, AuthWeakPasswordError } from '@supabase/supabase-js';
import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../shared/errors';
import { type AuthFailure, endsSignIn, toAppError } from './auth-errors';
import { noNotes } from './server-fetch';

const api = (status: number, code: string | undefined, message = 'words of the server') =>
  new AuthApiError(message, status, code);

const table: [name: string, failure: AuthFailure, code: ErrorCode, sentence: RegExp][] = [
  [
    'wrong password or unknown address',
    api(400, 'invalid_credentials'),
    'invalid_credentials',
    /don’t match\. Check both/,
  ],
  [
    'wrong password, old server',
    api(400, undefined, 'Invalid login credentials'),
    'invalid_credentials',
    /don’t match/,
  ],
  ['unknown address', api(404, 'user_not_found'), 'invalid_credentials', /no account/],
  ['blocked account', api(400, 'user_banned'), 'invalid_credentials', /blocked/],
  ['address not confirmed', api(400, 'email_not_confirmed'), 'email_not_confirmed', /not confirmed yet/],
  [
    'address not confirmed, old server',
    api(400, undefined, 'Email not confirmed'),
    'email_not_confirmed',
    /mail/,
  ],
  ['short password', new AuthWeakPasswordError('x', 422, ['length']), 'weak_password', /is longer\.$/],
  [
    'short password with its limit',
    new AuthWeakPasswordError('Password should be at least 8 characters.', 422, ['length']),
    'weak_password',
    /has at least 8 characters\.$/,
  ],
  [
    'stolen password',
    new AuthWeakPasswordError('x', 422, ['characters', 'pwned']),
    'weak_password',
    /mixes letters, digits and signs and is not on a list/,
  ],
  ['weak password without reasons', api(422, 'weak_password'), 'weak_password', /is longer/],
  ['the old password again', api(422, 'same_password'), 'weak_password', /already your password/],
  ['address in use', api(422, 'user_already_exists'), 'email_taken', /already an account/],
  ['address in use, newer code', api(422, 'email_exists'), 'email_taken', /already an account/],
  [
    'address in use, old server',
    api(400, undefined, 'User already registered'),
    'email_taken',
    /already an account/,
  ],
  ['invalid address', api(400, 'email_address_invalid'), 'email_invalid', /complete e-mail address/],
  [
    'address that is not valid at all',
    api(400, 'validation_failed', 'Unable to validate email address: invalid format'),
    'email_invalid',
    /complete/,
  ],
  [
    'address that gets no mail',
    api(400, 'email_address_not_authorized'),
    'email_invalid',
    /does not send mail/,
  ],
  [
    'mails too often',
    api(429, 'over_email_send_rate_limit', 'you can only request this after 47 seconds.'),
    'auth_rate_limited',
    /Wait 47 seconds/,
  ],
  ['requests too often', api(429, 'over_request_rate_limit'), 'auth_rate_limited', /Wait a few minutes/],
  ['gateway says too often', api(429, undefined), 'auth_rate_limited', /Too many attempts/],
  ['no new accounts', api(422, 'signup_disabled'), 'sign_up_disabled', /does not accept new accounts/],
  ['no e-mail accounts', api(400, 'email_provider_disabled'), 'sign_up_disabled', /does not accept/],
  ['wrong or old code', api(403, 'otp_expired'), 'code_invalid', /wrong or too old/],
  ['captcha', api(400, 'captcha_failed'), 'server_failed', /captcha/],
  ['wrong project key', api(401, undefined, 'Invalid API key'), 'project_invalid', /project’s key/],
  ['not a Supabase', api(404, undefined, 'Not Found'), 'project_invalid', /address and the publishable key/],
  [
    'server error',
    new AuthRetryableFetchError('Internal Server Error', 500),
    'server_failed',
    /problem of its own/,
  ],
  ['paused', api(540, undefined, 'Project paused'), 'server_failed', /is paused/],
  ['over its quota', api(402, undefined, 'exceed_egress_quota'), 'server_failed', /over its quota/],
  ['bad gateway', new AuthRetryableFetchError('HTTP 502', 502), 'server_failed', /problem of its own/],
  ['no network', new AuthRetryableFetchError('fetch failed', 0), 'server_unreachable', /cannot be reached/],
  ['something new', api(418, 'brand_new_code'), 'server_failed', /problem of its own/],
];

describe('toAppError', () => {
  test.each(table)('has a sentence of its own for: %s', (_name, failure, code, sentence) => {
    const error = toAppError(failure);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence);
    expect(error.message).not.toMatch(/!|words of the server/);
    expect(error.cause).toBe(failure);
  });

  test('a page in place of an answer is the network’s doing', () => {
    const error = toAppError(new AuthRetryableFetchError('x', 0), { ...noNotes(), foreign: true });
    expect([error.code, error.message]).toEqual([
      'server_unreachable',
      expect.stringMatching(/sign in to the network/),
    ]);
  });

  test('says when to try again, from the header or from the words', () => {
    expect(toAppError(api(429, undefined), { ...noNotes(), retryAfterMs: 120_000 })).toMatchObject({
      retryAfterMs: 120_000,
      message: expect.stringContaining('2 minutes') as string,
    });
    expect(toAppError(api(429, undefined, 'after 1 second')).retryAfterMs).toBe(1_000);
  });
});

const STATUSES = [200, 302, 400, 401, 402, 403, 404, 405, 409, 413, 422, 429, 451, 500, 502, 503, 522, 540];
/** GoTrue's own answers to a renewal, and what stands before it says. */
const PASSING = [
  'conflict',
  'hook_timeout',
  'hook_timeout_after_retry',
  'hook_payload_over_size_limit',
  'bad_json',
  'bad_jwt',
  'validation_failed',
  'over_request_rate_limit',
  'request_timeout',
  'unexpected_failure',
  'unknown',
  'captcha_failed',
  'exceed_egress_quota',
  'PGRST301',
  'no_authorization',
  'invalid_credentials',
  'invalid_client',
  'brand_new_code',
  '',
];
const FINAL = [
  'refresh_token_not_found',
  'refresh_token_already_used',
  'session_not_found',
  'session_expired',
  'user_not_found',
  'user_banned',
  'invalid_grant',
];

describe('endsSignIn', () => {
  test.each(STATUSES)('%d ends a sign-in only with a code that says so', (status) => {
    const ends = (codes: readonly string[]) => codes.filter((code) => endsSignIn(api(status, code)));
    expect(ends(PASSING)).toEqual([]);
    expect(ends(FINAL)).toEqual(status >= 400 && status < 500 ? FINAL : []);
    expect(endsSignIn({ status })).toBe(false);
    expect(endsSignIn({ status, message: 'no Route matched with those values' })).toBe(false);
  });

  test('servers from before the codes say it in words', () => {
    expect(endsSignIn({ status: 400, message: 'Invalid Refresh Token: Already Used' })).toBe(true);
    expect(endsSignIn({ status: 500, message: 'Invalid Refresh Token' })).toBe(false);
    expect(endsSignIn({ status: 400, code: 'conflict', message: 'Invalid Refresh Token' })).toBe(false);
  });
});
