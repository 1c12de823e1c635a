import { anyOf } from '../../src/core/abort';

/** What came back. Of the body only JSON is kept. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** A web page instead of an answer for a program. */
  readonly isPage: boolean;
  readonly body: unknown;
}

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** Without it the question carries the project's key. */
  readonly anonymous?: true;
}

/** Rejects with what `fetch` rejects with when no answer comes in time. */
export type Ask = (path: string, question?: Question) => Promise<Answer>;

/** For one question, body included: long enough for a project that has to wake up. */
const TIMEOUT_MS = 10_000;

export function createAsk(
  { url, key }: { readonly url: string; readonly key: string },
  signal: AbortSignal,
): Ask {
  return async (path, { method = 'GET', body, anonymous } = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(anonymous ? {} : { apikey: key }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // The key must not follow a redirect to somebody else, and a redirect is an answer to us.
      redirect: 'manual',
      signal: anyOf(signal, AbortSignal.timeout(TIMEOUT_MS)),
    });
    const { status, headers } = response;
    const isPage = headers.get('content-type')?.includes('text/html') ?? false;
    return { status, headers, isPage, body: parse(await response.text()) };
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** `body.first.second…`, or undefined where there is no such thing. */
export function at(body: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
    body,
  );
}

/** For an answer that no check foresees. Nothing of its body: who knows what a stranger puts there. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';

  constructor({ status }: Answer) {
    super(`It answered with HTTP ${String(status)}.`);
  }
}
