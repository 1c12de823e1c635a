import type { SupabaseAccess } from './settings.ts';

const TIMEOUT_MS = 10_000;

/** Calls a function of the database with the secret key, which limits need and nothing else does. */
export function createServiceCall({ url, secretKey }: SupabaseAccess) {
  return async (name: string, args: object): Promise<unknown> => {
    const response = await fetch(`${url}/rest/v1/rpc/${name}`, {
      method: 'POST',
      headers: {
        apikey: secretKey,
        // An old key is a token itself; the gateway makes one of a new key and refuses it in this place.
        ...(secretKey.startsWith('sb_') ? {} : { authorization: `Bearer ${secretKey}` }),
        'content-type': 'application/json',
      },
      body: JSON.stringify(args),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'manual',
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${name} answered ${response.status}`);
    return text === '' ? null : JSON.parse(text);
  };
}
