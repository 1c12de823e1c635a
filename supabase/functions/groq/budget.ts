import { ProxyError } from './errors.ts';
import { keepAlive } from './keep-alive.ts';
import { createServiceCall } from './service.ts';
import type { Limits, SupabaseAccess } from './settings.ts';

/** What one request may spend, until it is settled. */
export interface Reservation {
  /**
   * Gives the reservation back and counts the tokens used; only the first call does. Never rejects: a reservation that
   * could not be given back stays until the end of the day, which errs on the side of the limit.
   */
  settle(usedTokens: number): Promise<void>;
}

export interface Budget {
  /** Rejects with a ProxyError: 429 where a limit is reached, 413 where the request can never fit. */
  reserve(userId: string, tokens: number): Promise<Reservation>;
}

interface Verdict {
  readonly refused: 'requests' | 'tokens' | null;
  readonly retry_after: number;
  readonly day: string;
  readonly requests_left: number;
  readonly requests_reset: number;
  readonly tokens_left: number;
  readonly tokens_reset: number;
}

/** The limits are kept in PostgreSQL, because a function runs in many places at once and forgets. */
export function createBudget(supabase: SupabaseAccess, limits: Limits): Budget {
  const call = createServiceCall(supabase);
  return {
    async reserve(userId, tokens) {
      if (tokens > limits.tokensPerDay) throw neverFits(limits, tokens);
      const verdict = (await call('proxy_reserve', {
        p_user_id: userId,
        p_tokens: tokens,
        p_requests_per_minute: limits.requestsPerMinute,
        p_tokens_per_day: limits.tokensPerDay,
      }).catch((error: unknown) => {
        console.error(`budget: ${String(error)}`);
        throw new ProxyError(
          503,
          'budget_unavailable',
          'Your limit could not be checked. Try again in a moment.',
        );
      })) as Verdict | null;
      if (verdict === null)
        throw new ProxyError(401, 'invalid_access_token', 'This account does not exist any more.');
      if (verdict.refused !== null) throw overLimit(limits, verdict, verdict.refused);

      let settled = false;
      return {
        async settle(usedTokens) {
          if (settled) return;
          settled = true;
          const done = call('proxy_settle', {
            p_user_id: userId,
            p_day: verdict.day,
            p_reserved: tokens,
            p_used: usedTokens,
          }).then(
            () => undefined,
            (error: unknown) => console.error(`budget: ${String(error)}`),
          );
          await keepAlive(done);
        },
      };
    },
  };
}

function overLimit(limits: Limits, verdict: Verdict, kind: 'requests' | 'tokens'): ProxyError {
  const what =
    kind === 'requests'
      ? `requests a minute: Limit ${limits.requestsPerMinute}`
      : `tokens a day: Limit ${limits.tokensPerDay}, Left ${verdict.tokens_left}`;
  return new ProxyError(
    429,
    'rate_limit_exceeded',
    `Rate limit reached on your ${what}. Try again in ${verdict.retry_after}s.`,
    kind,
    {
      'retry-after': String(Math.max(1, verdict.retry_after)),
      'x-ratelimit-limit-requests': String(limits.requestsPerMinute),
      'x-ratelimit-remaining-requests': String(verdict.requests_left),
      'x-ratelimit-reset-requests': `${verdict.requests_reset}s`,
      'x-ratelimit-limit-tokens': String(limits.tokensPerDay),
      'x-ratelimit-remaining-tokens': String(verdict.tokens_left),
      'x-ratelimit-reset-tokens': `${verdict.tokens_reset}s`,
    },
  );
}

function neverFits(limits: Limits, tokens: number): ProxyError {
  const message = `Request too large for your tokens a day: Limit ${limits.tokensPerDay}, Requested ${tokens}.`;
  return new ProxyError(413, 'rate_limit_exceeded', message, 'tokens');
}
