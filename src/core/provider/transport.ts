import { AppError } from '../../shared/errors';
import { redirected } from './failures';

/** The part of the global `fetch` that is needed; main passes one that honours the system's proxies. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Groq's SDK adds `/openai/v1` itself; people paste addresses with and without it. */
export function normaliseEndpoint(endpoint: string): string {
  return endpoint
    .trim()
    .replace(/\/+$/, '')
    .replace(/(\/openai)?(\/v1)?$/, '')
    .replace(/\/+$/, '');
}

/** Whether the address is Groq's own. */
export function isGroq(endpoint: string): boolean {
  return /^https:\/\/([a-z0-9-]+\.)*groq\.com(\/|$)/i.test(endpoint.trim());
}

/**
 * Groq's paths begin with `/openai/v1`, those of other servers of this dialect (Ollama, llama.cpp, LM Studio, vLLM) with
 * `/v1`. Where the first is not found the second is asked, and what was found out serves from then on.
 */
export function pathFindingFetch(fetch: Fetch): Fetch {
  let prefix: '/openai/v1/' | '/v1/' | null = null;
  const ask = (path: '/openai/v1/' | '/v1/', url: string, init: RequestInit | undefined): Promise<Response> =>
    fetch(url.replace('/openai/v1/', path), init);
  return async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    if (prefix !== null) return ask(prefix, url, init);
    const response = await ask('/openai/v1/', url, init);
    if (!(await isElsewhere(response))) {
      if (response.ok) prefix = '/openai/v1/';
      return response;
    }
    const other = await ask('/v1/', url, init);
    if (await isElsewhere(other)) return response.ok ? other : response;
    prefix = '/v1/';
    return other;
  };
}

/**
 * Whether nothing answers at this path. A 404 about a model is an answer. LM Studio says 200 of paths that it does not
 * know, and in the body that there is no such endpoint.
 */
async function isElsewhere(response: Response): Promise<boolean> {
  const isJson = /^application\/json\b/i.test(response.headers.get('content-type') ?? '');
  if (response.status !== 404 && !(response.ok && isJson)) return false;
  const body = await response
    .clone()
    .text()
    .catch(() => '');
  return response.ok ? /^\s*\{\s*"error"\s*:[^}]*endpoint/i.test(body) : !/\bmodel\b/i.test(body);
}

/** The headers that say who asks. */
export interface Identity {
  readonly authorization?: string;
  /** Which project is meant, for Supabase's gateway; no secret. */
  readonly apikey?: string;
}

/**
 * Decides what leaves the machine: the content's two headers, those that `identify` gives, and no others. The SDK
 * would add what the variable GROQ_CUSTOM_HEADERS holds, even another Authorization, and a description of this
 * computer. Redirects are refused, so that a key and a question go nowhere but to the address that was chosen.
 */
export function guardedFetch(fetch: Fetch, identify: () => Identity | Promise<Identity>): Fetch {
  return async (input, init = {}) => {
    const given = new Headers(init.headers);
    const headers = new Headers({ accept: given.get('accept') ?? 'application/json' });
    const contentType = given.get('content-type');
    if (contentType !== null) headers.set('content-type', contentType);
    const { authorization, apikey } = await identify();
    if (authorization !== undefined) headers.set('authorization', authorization);
    if (apikey !== undefined) headers.set('apikey', apikey);
    try {
      return await fetch(input, { ...init, headers, redirect: 'manual' });
    } catch (error) {
      // Electron's network stack rejects where others hand out the 3xx response.
      if (error instanceof Error && /redirect/i.test(error.message)) throw redirected(error);
      throw error;
    }
  };
}

/** A server without a key is asked as nobody. Throws `api_key_invalid`. */
export function identityOfKey(apiKey: string | null): Identity {
  if (apiKey === null) return {};
  if (/^[\x21-\x7e]+$/.test(apiKey)) return { authorization: `Bearer ${apiKey}` };
  throw new AppError('api_key_invalid', 'provider.key_characters');
}
