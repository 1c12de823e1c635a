import { AppError } from '../../shared/errors';

/** The part of the global `fetch` that is needed; main passes one that honours the system's proxies. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

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
      if (error instanceof Error && /redirect/i.test(error.message))
        return new Response(null, { status: 302 });
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
