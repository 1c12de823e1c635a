import type { RateLimit } from '../../shared/models';

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

function amount(text: string | null): number | null {
  const number = text === null || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) && number >= 0 ? number : null;
}

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};
/** No limit is longer than a day; a header that says so is not believed. */
const LONGEST_MS = 86_400_000;

/** `7.66s`, `2m59.56s`, `1h0m3s`, or seconds alone. */
function durationMs(text: string | null): number {
  if (text === null) return 0;
  if (/^\s*\d+(\.\d+)?\s*$/.test(text)) return Math.min(Number(text) * 1_000, LONGEST_MS);
  let ms = 0;
  for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)) {
    ms += Number(number) * (UNITS[unit ?? ''] ?? 0);
  }
  return Math.min(Math.round(ms), LONGEST_MS);
}
