import { ProxyError } from '../groq/errors.ts';
import { createServiceCall } from '../groq/service.ts';
import type { Settings } from './settings.ts';

/** Rejects with a ProxyError where this address of the network, or this e-mail address, has had its attempts. */
export type Attempt = (request: Request, email: string) => Promise<void>;

/**
 * Attempts to sign up and to log in are counted in the database: a function runs in many places at once and forgets.
 * Whose they are goes there only as a hash that is keyed with the project's secret key.
 */
export function createAttempt({ supabase, attemptsPerMinute, addressHeader }: Settings): Attempt {
  const call = createServiceCall(supabase);
  const encoder = new TextEncoder();
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const secret = crypto.subtle.importKey('raw', encoder.encode(supabase.secretKey), hmac, false, ['sign']);
  const keyOf = async (text: string): Promise<string> => {
    const signature = new Uint8Array(await crypto.subtle.sign('HMAC', await secret, encoder.encode(text)));
    return Array.from(signature, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };

  return async (request, email) => {
    const address = addressOf(request, addressHeader);
    const p_keys = await Promise.all([keyOf(`address ${address}`), keyOf(`mail ${email.toLowerCase()}`)]);
    const answer = call('sign_in_attempt', { p_keys, p_per_minute: attemptsPerMinute });
    const wait = Number(
      await answer.catch((error: unknown) => {
        console.error(`attempts: ${String(error)}`);
        const message = 'Who is asking could not be checked. Try again in a moment.';
        throw new ProxyError(503, 'auth_unavailable', message);
      }),
    );
    if (wait === 0) return;
    const message = `There were too many attempts. Try again in ${wait}s.`;
    const headers = { 'retry-after': String(wait) };
    throw new ProxyError(429, 'rate_limit_exceeded', message, undefined, headers);
  };
}

/** What the nearest server before this one says: what stands before that in a list, anybody can write. */
function addressOf({ headers }: Request, name: string): string {
  const said = headers.get(name) ?? headers.get('x-forwarded-for');
  return said?.split(',').at(-1)?.trim() ?? '';
}
