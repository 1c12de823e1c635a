import type { RateLimit } from '../../shared/models';
import { amount, LONGEST_WAIT_MS, waitInHeaders, waitUntil } from '../retry-after';

/** What a response's headers say of the account's limits; null where they say nothing. */
export function rateLimitOf(headers: Headers, now: Date): RateLimit | null {
  const requests = allowance(headers, 'requests', now);
  const tokens = allowance(headers, 'tokens', now);
  return requests === null && tokens === null ? null : { requests, tokens };
}

function allowance(headers: Headers, of: 'requests' | 'tokens', now: Date): RateLimit['tokens'] {
  const limit = amount(headers.get(`x-ratelimit-limit-${of}`));
  const remaining = amount(headers.get(`x-ratelimit-remaining-${of}`));
  if (limit === null || remaining === null) return null;
  const reset = durationMs(headers.get(`x-ratelimit-reset-${of}`));
  return { limit, remaining, resetAt: new Date(now.getTime() + reset).toISOString() };
}

/** How long to wait, in milliseconds. Where no header asks for it, the server's words may, or what it says of its limits. */
export function retryAfterMs(headers: Headers | undefined, words: string, now: Date): number | undefined {
  const wait =
    (headers && waitInHeaders(headers, now)) ?? waitInWords(words) ?? (headers && waitInLimits(headers, now));
  return wait === undefined ? undefined : Math.min(Math.max(0, Math.round(wait)), LONGEST_WAIT_MS);
}

/** Of which limit nothing is left, in the names of Groq and OpenAI, of Anthropic, of OpenRouter, and of the IETF's drafts. */
const LIMITS = [
  ...['requests', 'tokens', 'requests-day', 'tokens-minute'].map((of) => ['x-ratelimit', `-${of}`]),
  ...['requests', 'tokens', 'input-tokens', 'output-tokens'].map((of) => [`anthropic-ratelimit-${of}`, '']),
  ['x-ratelimit', ''],
  ['ratelimit', ''],
] as const;

function waitInLimits(headers: Headers, now: Date): number | undefined {
  const waits = LIMITS.flatMap(([name = '', of = '']) => {
    const remaining = headers.get(`${name}-remaining${of}`)?.trim() ?? '0';
    const reset = headers.get(`${name}-reset${of}`);
    return amount(remaining) === 0 && reset !== null ? [untilReset(reset, headers, now)] : [];
  });
  // `limit=10, remaining=0, reset=33` and `"default";r=0;t=33`
  const fields = headers.get('ratelimit') ?? '';
  const seconds = /\b(?:remaining|r)=0\b.*?\b(?:reset|t)=(\d+)/.exec(fields)?.[1];
  const all = [...waits, seconds === undefined ? undefined : Number(seconds) * 1_000].filter(
    (wait) => wait !== undefined,
  );
  return all.length === 0 ? undefined : Math.max(...all);
}

/** `30`, `2m59.56s`, a date, or a second or millisecond since 1970. */
function untilReset(text: string, headers: Headers, now: Date): number | undefined {
  const number = amount(text);
  if (number !== null && number >= 1e9) return waitUntil(number * (number < 1e11 ? 1_000 : 1), headers, now);
  if (/^\d{4}-\d/.test(text)) return waitUntil(Date.parse(text), headers, now);
  const wait = durationMs(text);
  return wait === 0 ? undefined : wait;
}

const WAIT =
  /\b(?:(?:try again|retry) (?:in|after)|please wait|retryDelay) ((?:[\d.]+ ?(?:milli|ms|s|m|h|d)[a-z]*[ ,]*(?:and )?)+)/i;

function waitInWords(words: string): number | undefined {
  const said = WAIT.exec(words)?.[1];
  return said === undefined ? undefined : durationMs(said);
}

const UNITS: Readonly<Record<string, number>> = {
  milli: 1,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};
/** `7.66s`, `2m59.56s`, `1h0m3s`, `34 seconds`, or seconds alone. */
function durationMs(text: string | null): number {
  if (text === null) return 0;
  if (/^\s*\d+(\.\d+)?\s*$/.test(text)) return Math.min(Number(text) * 1_000, LONGEST_WAIT_MS);
  let ms = 0;
  for (const [, number, unit = ''] of text.matchAll(/(\d+(?:\.\d+)?) ?(milli|ms|s|m|h|d)/gi)) {
    ms += Number(number) * (UNITS[unit.toLowerCase()] ?? 0);
  }
  return Math.min(Math.round(ms), LONGEST_WAIT_MS);
}
