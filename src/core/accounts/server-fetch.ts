import { anyOf } from '../abort';
import { type UntrustedCertificate, untrustedIn } from '../network/untrusted-certificate';
import { LONGEST_WAIT_MS, waitInHeaders } from '../retry-after';

/** What an answer said beside its body; the auth library does not pass it on. */
export interface AnswerNotes {
  /** Somebody between us and the server answered: a hotel's sign-in page, a company's proxy. */
  foreign: boolean;
  /** From the `retry-after` header. */
  retryAfterMs: number | undefined;
  /** Nobody vouches for the server. */
  untrusted: UntrustedCertificate | null;
}

export const noNotes = (): AnswerNotes => ({ foreign: false, retryAfterMs: undefined, untrusted: null });

export interface ServerFetchOptions {
  /** Electron's `net.fetch` in the application: it knows the system's proxies and certificates. */
  readonly fetch: typeof fetch;
  /** For the whole exchange, body included. */
  readonly timeoutMs: number;
  /** Told after every exchange whether the server itself answered. */
  readonly onReachable: (reachable: boolean) => void;
  readonly notes?: AnswerNotes;
}

/** Gateways say these when the server behind them does not answer; a network says 407 and 511 of itself. */
const isOfGateway = (status: number): boolean =>
  status === 407 || status === 511 || (status >= 502 && status <= 504) || (status >= 520 && status <= 530);

/**
 * `fetch` for the Supabase server: with a time limit, without redirects (a password must not follow one to another
 * host), and failing where a page came instead of an answer.
 */
export function createServerFetch(options: ServerFetchOptions): typeof fetch {
  const { timeoutMs, onReachable, notes } = options;
  return async (input, init) => {
    const caller = init?.signal ?? undefined;
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = caller ? anyOf(caller, limit) : limit;
    let response: Response;
    try {
      response = await options.fetch(input, { ...init, signal, redirect: 'error' });
    } catch (error) {
      if (!caller?.aborted) onReachable(false);
      if (notes) notes.untrusted = untrustedIn(error);
      throw error;
    }

    const foreign = response.status < 500 && isPage(response);
    onReachable(!foreign && !isOfGateway(response.status));
    if (notes) {
      notes.foreign = foreign;
      notes.retryAfterMs = retryAfterMs(response);
    }
    if (foreign) {
      await response.body?.cancel();
      throw new TypeError('A web page came instead of an answer.');
    }
    return response;
  };
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.includes('text/html') ?? false;
}

function retryAfterMs({ headers }: Response): number | undefined {
  const wait = waitInHeaders(headers, new Date());
  return wait === undefined ? undefined : Math.min(Math.max(0, wait), LONGEST_WAIT_MS);
}

/**
 * supabase-js hands on nothing of an answer but its body: so what the header `retry-after` says goes there, in the words of
 * our own write limiter.
 */
export async function withWait(response: Response): Promise<Response> {
  const { status, headers } = response;
  const wait = status === 429 || status === 503 ? retryAfterMs(response) : undefined;
  if (wait === undefined) return response;
  const text = await response.text();
  const said = bodyOf(text) ?? { message: text };
  const body = JSON.stringify({ ...said, details: `retry after ${String(Math.ceil(wait / 1000))} s` });
  return new Response(body, { status, headers: { 'content-type': headers.get('content-type') ?? '' } });
}

function bodyOf(text: string): object | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' ? body : null;
  } catch {
    return null;
  }
}
