import { ProxyError } from './errors.ts';
import type { SupabaseAccess } from './settings.ts';

/** Resolves to the user's id; rejects with a ProxyError. */
export type Authenticate = (request: Request) => Promise<string>;

/** How long an answer of the auth server stands. Somebody who signs out can ask for this much longer. */
const TRUST_MS = 60_000;
const TIMEOUT_MS = 10_000;
const MAX_KNOWN = 10_000;

interface Known {
  readonly until: number;
  readonly user: Promise<string>;
}

/**
 * Asks the project's own auth server who a token belongs to: it knows every signing key the project has or had, old
 * shared secret or new key pair, and also that a session was ended or an account deleted, which no signature tells.
 */
export function createAuthenticator(supabase: SupabaseAccess): Authenticate {
  // By hash: whoever reads this memory finds no token. Promises: a burst of one user asks once.
  const known = new Map<string, Known>();

  return async (request) => {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined) throw refused('Sign in first: the request has no access token.');
    const expiry = expiryOf(token);
    if (expiry === null) throw refused('The access token is not valid.');
    if (expiry <= Date.now()) throw refused('The access token has expired.');

    const hash = await sha256(token);
    const found = known.get(hash);
    if (found && found.until > Date.now()) return found.user;
    const user = askAuthServer(supabase, token);
    known.delete(hash);
    known.set(hash, { user, until: Math.min(expiry, Date.now() + TRUST_MS) });
    for (const oldest of known.keys()) {
      if (known.size <= MAX_KNOWN) break;
      known.delete(oldest);
    }
    user.catch(() => {
      if (known.get(hash)?.user === user) known.delete(hash);
    });
    return user;
  };
}

async function askAuthServer(supabase: SupabaseAccess, token: string): Promise<string> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(`${supabase.url}/auth/v1/user`, {
      headers: { apikey: supabase.secretKey, authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'manual',
    });
    body = await response.json();
  } catch {
    throw unavailable();
  }
  if (response.ok) {
    const id = (body as { id?: unknown } | null)?.id;
    if (typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) return id;
    throw unavailable();
  }
  if (response.status < 500 && response.status !== 429) throw refused('The access token is not valid.');
  throw unavailable();
}

/** Unix time in milliseconds, not yet verified; null if this is no token that a user could have. */
function expiryOf(token: string): number | null {
  try {
    const payload = token.split('.')[1] ?? '';
    const { exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: unknown };
    return typeof exp === 'number' ? exp * 1000 : null;
  } catch {
    return null;
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// Not `invalid_api_key`: that is Groq's word for the proxy's own key, which signing in again would not mend.
function refused(message: string): ProxyError {
  return new ProxyError(401, 'invalid_access_token', message);
}

function unavailable(): ProxyError {
  return new ProxyError(
    503,
    'auth_unavailable',
    'Who is asking could not be checked. Try again in a moment.',
  );
}
