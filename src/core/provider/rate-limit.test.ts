import { describe, expect, it } from 'vitest';
import { rateLimitOf } from './rate-limit';

const now = new Date('2026-01-01T00:00:00.000Z');

describe('rateLimitOf', () => {
  it.each([
    ['7.66s', '2026-01-01T00:00:07.660Z'],
    ['2m59.5s', '2026-01-01T00:02:59.500Z'],
    ['1h0m3s', '2026-01-01T01:00:03.000Z'],
    ['450ms', '2026-01-01T00:00:00.450Z'],
    ['12', '2026-01-01T00:00:12.000Z'],
    ['900d', '2026-01-02T00:00:00.000Z'],
    ['soon', '2026-01-01T00:00:00.000Z'],
  ])('reads when the limit is over from %s', (reset, resetAt) => {
    const headers = new Headers({
      'x-ratelimit-limit-tokens': '6000',
      'x-ratelimit-remaining-tokens': '10',
      'x-ratelimit-reset-tokens': reset,
    });
    expect(rateLimitOf(headers, now)).toEqual({
      requests: null,
      tokens: { limit: 6000, remaining: 10, resetAt },
    });
  });

  it('knows nothing where the server says nothing, or nonsense', () => {
    expect(rateLimitOf(new Headers(), now)).toBeNull();
    const headers = new Headers({
      'x-ratelimit-limit-tokens': 'many',
      'x-ratelimit-remaining-tokens': '',
    });
    expect(rateLimitOf(headers, now)).toBeNull();
  });
});
